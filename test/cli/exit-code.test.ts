import { folderOf, runIn } from './running';

const folder = folderOf({
  'clean.txt': '一、抓学习\n二、抓作风',
  'gap.txt': '一、抓学习\n二、抓作风\n四、抓纪律',
  'width.txt': '（一）抓学习\n(二)抓作风',
});

it.each([
  [['clean.txt'], 0],
  [['gap.txt'], 1],
  [['width.txt'], 0],
  [['--fail-on', 'warning', 'width.txt'], 1],
  [['--fail-on', 'info', 'clean.txt'], 0],
  [['--fail-on', 'never', 'gap.txt'], 0],
  [['absent.txt'], 2],
  [['gap.txt', 'absent.txt'], 2],
  [['absent.txt', 'gap.txt'], 2],
  [['--fail-on', 'never', 'absent.txt'], 2],
  [['--disable', 'numbering/gap', 'gap.txt'], 0],
  [['--disable', 'numbering/*', '--fail-on', 'info', 'gap.txt', 'width.txt'], 0],
  [['--disable', 'numbering/width,numbering/gap', '--fail-on', 'info', '.'], 0],
  [['--disable', 'numbering/width', '--disable', 'numbering/gap', '--fail-on', 'info', '.'], 0],
  [['--disable', 'numbering/punctuation', '.'], 1],
  [['--help'], 0],
  [['--version'], 0],
  [['--rules'], 0],
  [[], 3],
  [['--format', 'xml', 'clean.txt'], 3],
  [['--format'], 3],
  [['--kind', 'unknown', 'clean.txt'], 3],
  [['--lang', 'fr', 'clean.txt'], 3],
  [['--fail-on', 'fatal', 'clean.txt'], 3],
  [['--disable', 'numbering/nothing', 'clean.txt'], 3],
  [['--pack', 'absent.json', 'clean.txt'], 3],
  [['--nonsense', 'clean.txt'], 3],
])('%j exits with %i', async (args, code) => {
  expect((await runIn(folder, args)).code).toBe(code);
});

it('reads an option that stands after the files', async () => {
  expect((await runIn(folder, ['gap.txt', '--fail-on=never'])).code).toBe(0);
});

it('reads what stands after -- as files', async () => {
  expect(await runIn(folder, ['--', '--absent.txt'])).toMatchObject({ code: 2, stderr: 'report-check: --absent.txt：没有这个文件或文件夹\n' });
});
