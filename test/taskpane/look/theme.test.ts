import { themeFor } from '../../../src/taskpane/look/theme';

const matching = (...queries: string[]) => (query: string): boolean => queries.includes(query);
const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

test.each([
  ['Word’s own dark theme', '#262626', matching(), 'dark'],
  ['Word’s own light theme on a dark system', '#f3f2f1', matching(dark), 'light'],
  ['the system’s theme where Word tells none', undefined, matching(dark), 'dark'],
  ['light where nothing is told', undefined, matching(), 'light'],
  ['a Windows contrast theme before anything else', '#ffffff', matching(forced), 'contrast'],
  ['the system’s where Word’s colour is no colour', 'window', matching(dark), 'dark'],
])('%s is followed', (_, background, matches, theme) => {
  expect(themeFor(background, matches)).toBe(theme);
});
