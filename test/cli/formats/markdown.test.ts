import { escaped } from '../../../src/cli/formats/markdown';
import { folderOf, runIn } from '../running';

const folder = folderOf({ 'a_b.txt': '一、抓学习\n二、抓作风\n四、抓|*纪律*', 'clean.txt': '抓学习。' });

it('has a table over all reports, then a part for each', async () => {
  const { stdout } = await runIn(folder, ['--format', 'markdown', '.', 'absent.txt']);
  expect(stdout).toMatch(/^# 责任报告检查结果\n\n\| 文件 \|/);
  expect(stdout.match(/^## .*$/gm)).toEqual(['## a\\_b.txt', '## clean.txt', '## absent.txt']);
  expect(stdout).toContain('「**四、**」抓\\|\\*纪律\\* |');
});

it('every row of a table has as many cells as its head', async () => {
  const { stdout } = await runIn(folder, ['--format', 'markdown', '.', 'absent.txt']);
  for (const table of stdout.match(/(?:^\|.*\n)+/gm) ?? []) {
    const cells = table.trim().split('\n').map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(cells).size).toBe(1);
  }
});

it.each([
  ['# 标题', '\\# 标题'],
  ['- 项', '\\- 项'],
  ['1. 项', '1\\. 项'],
  ['**粗**', '\\*\\*粗\\*\\*'],
  ['[链](x)', '\\[链\\]\\(x\\)'],
  ['a`b', 'a\\`b'],
  ['<b>', '\\<b\\>'],
  ['一\n二', '一 二'],
  ['2023年-2024年', '2023年-2024年'],
])('%j is written %j', (text, written) => {
  expect(escaped(text)).toBe(written);
});
