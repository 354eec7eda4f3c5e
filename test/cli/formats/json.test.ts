import { folderOf, runIn } from '../running';

const folder = folderOf({ 'a.txt': '一、抓学习\n二、抓作风\n四、抓纪律', 'b.txt': '半个字\uD83D', 'c.txt': '' });

it('prints one array with an element a file, in their order', async () => {
  const { stdout } = await runIn(folder, ['--format', 'json', 'b.txt', 'absent.txt', 'a.txt', 'c.txt']);
  expect(JSON.parse(stdout)).toMatchObject([{ file: 'b.txt' }, { file: 'absent.txt', error: { code: 'unreadable' } }, { file: 'a.txt' }, { file: 'c.txt', document: { paragraphs: 1, characters: 0 } }]);
});

it('an element is a line', async () => {
  const { stdout } = await runIn(folder, ['--format', 'json', '.']);
  expect(stdout.split('\n').slice(1, -2).map((line) => JSON.parse(line.replace(/,$/, '')).file)).toEqual(['a.txt', 'b.txt', 'c.txt']);
});

it('names and messages are in the language asked for', async () => {
  const [report] = JSON.parse((await runIn(folder, ['--format', 'json', '--lang', 'en-US', 'a.txt'])).stdout);
  expect(report.kind.name).toBe('Not recognised');
  expect(report.findings[0].message).toMatch(/usual/);
});
