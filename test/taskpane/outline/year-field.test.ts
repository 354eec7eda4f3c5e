import { yearNamed } from '../../../src/taskpane/outline/year-field';

test.each([
  ['four digits are a year', '2025', 2025],
  ['with 年 as well', '2025年', 2025],
  ['digits of full width as well, with blanks around them', ' ２０２５ ', 2025],
  ['two digits are none', '25', undefined],
  ['nor is what is being typed', '202', undefined],
  ['nor a range', '2024-2025', undefined],
  ['nor a year that no report is about', '3025', undefined],
  ['nor words', '今年', undefined],
])('%s', (_, words, year) => {
  expect(yearNamed(words)).toBe(year);
});
