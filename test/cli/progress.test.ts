import { folderOf, runIn } from './running';

const folder = folderOf(Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${n}.txt`, '抓学习。'])));

it('many files show their progress on a terminal, and nothing of it stays', async () => {
  const { stderr } = await runIn(folder, ['.'], { stderr: true });
  expect(stderr).toContain('正在检查 3/5');
  expect(stderr.endsWith('\r\u001B[K')).toBe(true);
});

it('few files show none', async () => {
  expect((await runIn(folder, ['1.txt', '2.txt'], { stderr: true })).stderr).toBe('');
});

it('nothing is shown where stderr is no terminal', async () => {
  expect((await runIn(folder, ['.'])).stderr).toBe('');
});
