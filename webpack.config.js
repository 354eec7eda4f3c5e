const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { BannerPlugin } = require('webpack');

const typescript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
};
const minimizer = [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })];

/** report-check: one file that runs on a bare Node. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/report-check.ts',
  output: { path: path.join(__dirname, 'dist/cli'), filename: 'report-check.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimizer },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};

const office = path.join(__dirname, 'node_modules/@microsoft/office-js/dist');
/** What Word asks of the client library: unmodified, in its own layout, without the other programs' parts. */
const officeFiles = [
  'office.js', 'word-web-16.00.js', 'word-win32-16.01.js', 'word-win32-16.00.js', 'word-mac-16.00.js', 'word-ios-16.00.js',
  'zh-cn/office_strings.js', 'en-us/office_strings.js', 'o15apptofilemappingtable.js', 'es6-promise.js', 'telemetry/oteljs_agave.js',
];

/** The pane: static files that any https server can hand out. */
const taskpane = {
  name: 'taskpane',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: { path: path.join(__dirname, 'dist/taskpane'), filename: '[name].[contenthash:8].js', publicPath: 'auto', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimizer },
  plugins: [
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        ...['unsupported.js', 'taskpane.css', 'support.html', 'support.css'].map((file) => ({ from: `src/taskpane/${file}`, info: { minimized: true } })),
        ...officeFiles.map((file) => ({ from: path.join(office, file), to: `office/${file}`, info: { minimized: true } })),
        // The library asks for this folder by another spelling than npm has it.
        ...['agaveerrorux', 'AgaveErrorUX'].map((name) => ({ from: path.join(office, 'agaveerrorux'), to: `office/${name}`, info: { minimized: true } })),
      ],
    }),
  ],
  performance: { hints: false },
};

module.exports = [cli, taskpane];
