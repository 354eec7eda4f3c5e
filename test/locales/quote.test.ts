import { quote } from '../../src/locales/quote';

it.each([
  ['“', '「“」'],
  ['’', '「’」'],
  ['《', '“《”'],
  ['「', '“「”'],
])('the mark %s is named as %s', (mark, named) => {
  expect(quote(mark)).toBe(named);
});
