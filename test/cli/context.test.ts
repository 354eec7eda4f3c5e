import fc from 'fast-check';
import { contextOf, inBrackets, printable } from '../../src/cli/context';

it.each([
  ['一二三', 1, 2, '一「二」三'],
  ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十', 15, 16, '…二三四五六七八九十一二三四五「六」七八九十一二三四五六七八九十'],
  ['', 0, 0, '▼'],
  ['一\t二\n三', 2, 3, '一 「二」 三'],
  ['😀'.repeat(10), 16, 18, `…${'😀'.repeat(7)}「😀」😀`],
  ['😀'.repeat(20), 15, 15, `${'😀'.repeat(7)}\uFFFD▼\uFFFD${'😀'.repeat(6)}…`],
])('%j from %i to %i shows as %s', (text, start, end, shown) => {
  expect(inBrackets(contextOf(text, { start, end }))).toBe(shown);
});

it('a long stretch is cut', () => {
  expect(contextOf('一'.repeat(100), { start: 0, end: 100 })).toEqual({ before: '', found: `${'一'.repeat(40)}…`, after: '' });
});

it('any text prints on one line without commands to a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202E]/u);
    }),
  );
});
