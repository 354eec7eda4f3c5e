import type { Expects } from '../../../src/report/placeholders/placeholder';
import { doubtAbout, tidy } from '../../../src/taskpane/placeholders/accepts';

test.each<[Expects, string | undefined, string, string | undefined]>([
  ['quantity', '件', '12', undefined],
  ['quantity', '件', '1,234', undefined],
  ['quantity', '亿元', '3.5', undefined],
  ['quantity', '件', '0.5', undefined],
  ['quantity', '件', '0', undefined],
  ['quantity', '件', '0012', 'odd-number'],
  ['quantity', '件', '-3', 'odd-number'],
  ['quantity', '件', '12,34', 'odd-number'],
  ['quantity', '件', '12件', 'unit-twice'],
  ['quantity', '件', '十二', 'chinese-number'],
  ['quantity', '件', '若干', 'no-number'],
  ['quantity', undefined, '若干', 'no-number'],
  ['percent', undefined, '12.5', undefined],
  ['percent', undefined, '-3.2', undefined],
  ['percent', '％', '12.5%', 'unit-twice'],
  ['ordinal', undefined, '三', undefined],
  ['date', undefined, '2025年', undefined],
  ['date', undefined, '年底', 'no-date'],
  ['person', undefined, '张明', undefined],
  ['name', undefined, 'XX', 'still-open'],
  ['text', undefined, '*', 'still-open'],
])('%s in %s filled with %s asks %s', (expects, unit, words, doubt) => {
  expect(doubtAbout({ expects, ...(unit === undefined ? {} : { unit }) }, words)).toBe(doubt);
});

test.each([
  ['digits are put in half-width, without blanks around them', ' １２．５ ', '12.5'],
  ['so are the commas between thousands', '1，234，567', '1,234,567'],
  ['a comma between words stays', '甲，乙', '甲，乙'],
  ['as does one between years', '2024，2025', '2024，2025'],
])('%s', (_, typed, words) => {
  expect(tidy(typed)).toBe(words);
});
