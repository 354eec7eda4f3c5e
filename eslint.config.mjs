import js from '@eslint/js';
import office from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The direction of imports: a folder of src, and the folders and packages that it must not know. */
const arrows = {
  report: ['word', 'taskpane', 'docx', 'preview', 'cli', 'locales', 'react*', '@fluentui/*', 'node:*'],
  locales: ['word', 'taskpane', 'docx', 'preview', 'cli', 'react*', '@fluentui/*', 'node:*'],
  docx: ['word', 'taskpane', 'preview', 'cli', 'locales', 'react*', '@fluentui/*', 'node:*'],
  word: ['taskpane', 'docx', 'preview', 'cli', 'locales', 'react*', '@fluentui/*', 'node:*'],
  taskpane: ['docx', 'preview', 'cli', 'node:*'],
  preview: ['word', 'taskpane', 'cli', 'node:*'],
  cli: ['word', 'taskpane', 'preview', 'react*', '@fluentui/*'],
};
const isPackage = (name) => /[*@:]/.test(name);
/** The words of a part are called as the part is. */
const words = (folder) => (folder === 'locales' ? ['!./taskpane', '!../zh-CN/taskpane', '!./zh-CN/taskpane'] : []);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/word/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  ...Object.entries(arrows).map(([folder, unknown]) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: unknown.map((name) => ({ group: isPackage(name) ? [name] : [`**/${name}`, `**/${name}/**`, ...words(folder)], message: `src/${folder} must not import ${name}: see docs/architecture.md.` })) }],
    },
  })),
  {
    files: ['src/{report,locales,docx,word,cli}/**/*.ts', 'src/preview/model/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'DOMParser', 'name', 'event', 'self', 'top', 'parent', 'status'].map((name) => ({ name, message: 'This folder runs without a page.' }))] },
  },
  { files: ['**/*.js', '**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', process: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/taskpane/unsupported.js'], languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: { window: 'readonly', document: 'readonly', Promise: 'readonly', Symbol: 'readonly', Worker: 'readonly', ResizeObserver: 'readonly' } } },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
);
