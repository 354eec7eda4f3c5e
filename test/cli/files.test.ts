import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/cli/files';
import { p, packed, r } from '../docx/packed';
import { folderOf, runIn } from './running';

const folder = folderOf({
  'reports/b.txt': '一',
  'reports/a/2.txt': '一',
  'reports/a/1.TXT': '一',
  'reports/~$b.docx': 'lock',
  'reports/.hidden.txt': '一',
  'reports/.git/x.txt': '一',
  'reports/notes.md': '一',
  'reports/photo.jpg': '一',
  'reports/c.txt': '一',
  'old/report.doc': '一',
  'z.txt': '一',
  'with\nbreak.txt': '一',
});

const names = async (...paths: string[]): Promise<string[]> => (await listFiles(paths, folder)).map(({ file }) => file);

it('files come in the order of the arguments, folders with their subfolders sorted by name', async () => {
  expect(await names('z.txt', 'reports')).toEqual(['z.txt', 'reports/a/1.TXT', 'reports/a/2.txt', 'reports/b.txt', 'reports/c.txt']);
});

it('a folder is named with or without a slash at its end', async () => {
  expect(await names('reports/a/')).toEqual(['reports/a/1.TXT', 'reports/a/2.txt']);
});

it('lock files are left out when they are named, too', async () => {
  expect(await names('reports/~$b.docx', 'z.txt')).toEqual(['z.txt']);
});

it('an old Word document in a folder is listed, so that nobody takes it for checked', async () => {
  expect(await runIn(folder, ['old'])).toMatchObject({ code: 2, stderr: expect.stringContaining('old/report.doc：') });
});

const looped = folderOf({ 'x/a.txt': '一' });
const broken = folderOf({});

it('a link back to a folder above is not followed', async () => {
  symlinkSync(join(looped, 'x'), join(looped, 'x', 'again'));
  expect((await listFiles(['x'], looped)).map(({ file }) => file)).toEqual(['x/a.txt']);
});

it('a broken link is an unreadable file', async () => {
  symlinkSync(join(broken, 'nowhere.txt'), join(broken, 'report.txt'));
  symlinkSync(join(broken, 'nowhere.jpg'), join(broken, 'photo.jpg'));
  expect(await listFiles(['.'], broken)).toMatchObject([{ file: 'report.txt', problem: { code: 'unreadable' } }]);
});

describe('a file that cannot be read', () => {
  const bad = folderOf({ 'good.txt': '一、抓学习\n二、抓作风', 'slides.pdf': '%PDF' });
  const big = join(bad, 'big.txt');
  writeFileSync(big, '');
  truncateSync(big, 3_000_000_000);
  writeFileSync(join(bad, 'long.txt'), '（“'.repeat(800_001));
  writeFileSync(join(bad, 'blank.txt'), '\n'.repeat(160_000));
  writeFileSync(join(bad, 'packed.docx'), packed({ body: p(r('（“'.repeat(800_001))) }));

  it.each([
    ['absent.txt', 'unreadable', '没有这个文件或文件夹'],
    ['good.txt/inside.txt', 'unreadable', '没有这个文件或文件夹'],
    ['slides.pdf', 'unsupported', '只能检查 .docx 和 .txt 文件，请另存为 .docx 再检查'],
    ['big.txt', 'too-large', '文件太大'],
    ['long.txt', 'too-large', '篇幅太长，最多检查 160 万字、16 万段'],
    ['blank.txt', 'too-large', '篇幅太长，最多检查 160 万字、16 万段'],
    ['packed.docx', 'too-large', '篇幅太长，最多检查 160 万字、16 万段'],
    ['/dev/null', 'unreadable', '不是普通文件'],
  ])('%s is %s: it gets an entry and a line, and the others are checked', async (file, code, message) => {
    const ran = await runIn(bad, ['--format', 'json', file, 'good.txt']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe(`report-check: ${file}：${message}\n`);
    expect(JSON.parse(ran.stdout)).toEqual([
      { schema: 1, file, error: { code, message } },
      expect.objectContaining({ file: 'good.txt', findings: [] }),
    ]);
  });

  it('speaks the language that was asked for', async () => {
    expect((await runIn(bad, ['--lang', 'en-US', 'absent.txt'])).stderr).toBe('report-check: absent.txt: no such file or folder\n');
  });

  it('has one line even if its name has two', async () => {
    expect((await runIn(bad, ['no\nsuch\u001B[31m.txt'])).stderr).toBe('report-check: no such\uFFFD[31m.txt：没有这个文件或文件夹\n');
  });
});
