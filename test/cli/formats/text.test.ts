import { folderOf, runIn } from '../running';

const folder = folderOf({ 'gap.txt': '一、抓学习\n二、抓作风\n四、抓纪律', 'clean.txt': '抓学习。', 'hostile.txt': '一、抓学习\n二．\u001B[31m红\u202E抓作风' });

it('shows the place, the severity, the context and the rule on one line, and a count at the end', async () => {
  const lines = (await runIn(folder, ['gap.txt', 'clean.txt', 'absent.txt'])).stdout.split('\n');
  expect(lines[0]).toMatch(/^gap\.txt {2}.*3段 15字$/);
  expect(lines.find((line) => line.includes('numbering/gap'))).toMatch(/^ {4}第3行 {2}错误 {2}「四、」抓纪律 {2}.*（通常做法）.* {2}numbering\/gap$/);
  expect(lines).toContain('  没有发现问题');
  expect(lines).toContain('  读不了  没有这个文件或文件夹');
  expect(lines.at(-2)).toBe('共 3 个文件：错误 1 处，警告 0 处，提示 0 处；1 个文件读不了');
  expect(lines.at(-1)).toBe('');
});

it.each([
  ['a terminal', { stdout: true }, true],
  ['no terminal', { stdout: false }, false],
  ['a terminal with NO_COLOR', { stdout: true, env: { NO_COLOR: '1' } }, false],
  ['a terminal with an empty NO_COLOR', { stdout: true, env: { NO_COLOR: '' } }, true],
  ['a dumb terminal', { stdout: true, env: { TERM: 'dumb' } }, false],
])('%s', async (_what, terminal, colored) => {
  expect((await runIn(folder, ['gap.txt'], terminal)).stdout.includes('\u001B[')).toBe(colored);
});

it('a text sends no commands to a terminal', async () => {
  const { stdout } = await runIn(folder, ['hostile.txt']);
  expect(stdout).toContain('二．');
  for (const command of ['\u001B', '\u202E']) expect(stdout).not.toContain(command);
});
