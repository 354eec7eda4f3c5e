import { parse } from 'papaparse';
import { toCsv } from '../../../src/cli/formats/csv';
import { folderOf, runIn } from '../running';

const nothing = folderOf({});
const folder = folderOf({ 'gap.txt': '一、抓学习\n二、抓作风\n四、抓“纪律”,抓落实', '=1+2.txt': '抓学习。' });

it('begins with a byte order mark, ends its lines with CRLF and has as many cells in each', async () => {
  const { stdout } = await runIn(folder, ['--format', 'csv', 'gap.txt', '=1+2.txt', 'absent.txt']);
  expect(stdout.startsWith('\uFEFF文件,')).toBe(true);
  expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const { data, errors } = parse<string[]>(stdout.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(new Set(data.map((cells) => cells.length))).toEqual(new Set([11]));
  expect(data.map(([file, , , place, severity, rule]) => [file, place, severity, rule])).toEqual([
    ['文件', '位置', '级别', '规则'],
    ['gap.txt', '第3行', '错误', 'numbering/gap'],
    ["'=1+2.txt", '', '', ''],
    ['absent.txt', '', '读不了', ''],
  ]);
});

it('no files give the head alone', async () => {
  const { stdout } = await runIn(nothing, ['--format', 'csv', '.']);
  expect(stdout).toMatch(/^\uFEFF文件,[^\n]*\r\n$/);
});

it.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['＝1', `"'＝1"`],
  [' =1', `"' =1"`],
  ['=1\n=2', `"'=1\n=2"`],
  ['(1)', `"'(1)"`],
  ['（1）', `"'（1）"`],
  ['1.', `"'1."`],
  ['１．', `"'１．"`],
  ['3-4', `"'3-4"`],
  ['1/2', `"'1/2"`],
  ['05', `"'05"`],
  ['2023', '2023'],
  ['1、', '1、'],
  ['（一）', '（一）'],
  ['1=1', '1=1'],
  ['立案*件', '立案*件'],
])('a cell %j is written %s', (cell, written) => {
  expect(toCsv([[cell]])).toBe(`${written}\r\n`);
});
