const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { Compilation, WebpackError, sources } = require('webpack');

const typescript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
};
const minimizer = [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })];

/** Makes one file of the command line and of what loads it, and puts beside it what Node has compiled of it: src/cli/load.ts says why. */
const oneFile = {
  apply: ({ hooks }) => {
    hooks.thisCompilation.tap('one file', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'one file', stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE }, (assets) => {
        if (compilation.errors.length > 0) return;
        const [program, load] = ['program.js', 'load.js'].map((name) => assets[name].source());
        const hash = createHash('sha256').update(program).digest('hex').slice(0, 8);
        const lines = [
          '#!/usr/bin/env node',
          `const source = ${JSON.stringify(program)};`,
          load,
          `module.exports = load(source, __dirname, '${hash}', require);`,
          'if (require.main === module) module.exports.program.start();',
        ];
        compilation.emitAsset('report-check.js', new sources.RawSource(`${lines.join('\n')}\n`), { minimized: true });
        compilation.deleteAsset('program.js');
        compilation.deleteAsset('load.js');
      });
    });
    hooks.afterEmit.tap('one file', (compilation) => {
      if (compilation.errors.length > 0) return;
      const built = path.join(compilation.outputOptions.path, 'report-check.js');
      // Other flags than those of a run would make what is compiled useless.
      const { status, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'scripts/compile-ahead.js'), built], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
      if (status !== 0) compilation.errors.push(new WebpackError(stderr));
    });
  },
};

/** report-check: one file that runs on a bare Node. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: {
    program: { import: './src/cli/program.ts', library: { type: 'commonjs2' } },
    load: { import: './src/cli/load.ts', library: { type: 'var', name: 'load', export: 'load' } },
  },
  output: { path: path.join(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimizer },
  plugins: [oneFile],
  performance: { hints: false },
};

/** What a configuration for a browser has in common with the others. Nothing is evaluated: the pages' security policy forbids it. */
const browser = {
  mode: 'production',
  target: 'browserslist:chrome 111, edge 111, safari 16.4',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [typescript] },
  performance: { hints: false },
};

/** The files of Microsoft's library that Word asks for; the rest of its 87 MB is for other programs and languages. */
const library = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const libraryFiles = [
  'office.js', 'word-web-16.00.js', 'word-win32-16.01.js', 'word-win32-16.00.js', 'word-mac-16.00.js', 'word-ios-16.00.js',
  'zh-cn/office_strings.js', 'en-us/office_strings.js', 'o15apptofilemappingtable.js', 'es6-promise.js', 'telemetry/oteljs_agave.js',
];
/** The page with which the library asks whether to trust the host, by the names it asks for: npm has them in another case. */
const trustQuestion = { 'index.html': 'index.html', 'agaveerrorux.js': 'AgaveErrorUX.js', 'style/agaveerrorux.css': 'style/AgaveErrorUX.css', images: 'images' };

/** The pane: static files that any https server can hand out. The library is copied as it is, neither bundled nor minified. */
const taskpane = {
  ...browser,
  name: 'taskpane',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: { path: path.join(__dirname, 'dist/taskpane'), filename: '[name].[contenthash:8].js', publicPath: 'auto', clean: true },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false, exclude: /office\// })] },
  plugins: [
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        ...['unsupported.js', 'taskpane.css', 'support.html', 'support.css'].map((file) => ({ from: `src/taskpane/${file}`, info: { minimized: true } })),
        { from: 'assets/icons', to: 'icons' },
        ...libraryFiles.map((file) => ({ from: path.join(library, file), to: `office/${file}`, info: { minimized: true } })),
        ...Object.entries(trustQuestion).map(([from, to]) => ({ from: path.join(library, 'agaveerrorux', from), to: `office/AgaveErrorUX/${to}`, info: { minimized: true } })),
      ],
    }),
  ],
};

/** The page that stands in for Word. */
const preview = {
  ...browser,
  name: 'preview',
  entry: './src/preview/page/main.ts',
  output: { path: path.join(__dirname, 'dist/preview'), filename: 'preview.js', clean: true },
  optimization: { minimizer },
  plugins: [
    new HtmlPlugin({ template: './src/preview/page/index.html', scriptLoading: 'defer' }),
    new CopyPlugin({ patterns: ['./src/preview/page/page.css', './assets/sample.docx', './assets/blank.docx'] }),
  ],
};

module.exports = [cli, taskpane, preview];
