import fc from 'fast-check';
import { formatChinese, formatCircled, parseNumeral } from '../../../src/report/numbering/numerals';

describe('parseNumeral', () => {
  test.each([
    ['一', 1], ['两', 2], ['〇', 0], ['零', 0], ['十', 10], ['十一', 11], ['一十一', 11], ['二十', 20], ['廿', 20], ['廿一', 21], ['卅二', 32],
    ['九十九', 99], ['一百', 100], ['一百零一', 101], ['一百〇一', 101], ['一百一十', 110], ['一百一十五', 115], ['两百', 200], ['九百九十九', 999],
    ['一〇', 10], ['二〇二三', 2023], ['7', 7], ['07', 7], ['12', 12], ['１２', 12], ['①', 1], ['⑳', 20], ['㉑', 21], ['㉟', 35], ['㊱', 36], ['㊿', 50], ['0', 0],
  ])('reads %s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each(['', '十十', '一二', '一百五', '百', '一百零十五', '第一', '一、', '几', '多', '12个', '１.', '一千', '①②', '甲', 'IV', '9'.repeat(16)])('does not read %s', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  test('never throws, and yields a whole number or nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'零〇一二两十百廿12０９①㊿') })), (text) => {
      const value = parseNumeral(text);
      return value === undefined || (Number.isSafeInteger(value) && value >= 0);
    }));
  });
});

test('what is formatted is read back', () => {
  for (let n = 1; n <= 999; n++) expect(parseNumeral(formatChinese(n))).toBe(n);
  for (let n = 1; n <= 50; n++) expect(parseNumeral(formatCircled(n))).toBe(n);
});

test('a number that has no such form stands in plain figures', () => {
  expect([0, -1, 1000, 1.5].map(formatChinese)).toEqual(['0', '-1', '1000', '1.5']);
  expect([0, 51].map(formatCircled)).toEqual(['0', '51']);
});

test.each([[10, '十'], [11, '十一'], [20, '二十'], [105, '一百零五'], [110, '一百一十'], [215, '二百一十五'], [300, '三百']])('%d is written %s', (n, text) => {
  expect(formatChinese(n)).toBe(text);
});
