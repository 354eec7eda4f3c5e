import { p, packed, r } from '../docx/packed';
import { folderOf, runIn } from './running';

const numbered = ['一、抓学习', '二、抓作风', '四、抓纪律'].map((text) => p(r(text))).join('');
/** 一、抓学习 and 四、抓作风, a line each, in GB18030. */
const gb18030 = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xa5, 0xd1, 0xa7, 0xcf, 0xb0, 0x0a, 0xcb, 0xc4, 0xa1, 0xa2, 0xd7, 0xa5, 0xd7, 0xf7, 0xb7, 0xe7]);
const folder = folderOf({
  'report.docx': packed({ body: numbered, headers: { h1: p(r('页眉')) } }),
  'macros.DOCM': packed({ body: numbered }),
  'national.txt': gb18030,
  'marked.txt': '\uFEFF一、抓学习\r\n三、抓作风\r\n',
  'empty.docx': '',
  'noise.docx': Uint8Array.from({ length: 500 }, (_, n) => (n * 97) % 251),
  'cut.docx': packed({ body: numbered }).slice(0, 300),
  'text.docx': '一、抓学习',
  'print.docx': '%PDF-1.7',
});

it.each([
  ['report.docx', 2, '第3段'],
  ['macros.DOCM', 2, '第3段'],
  ['national.txt', 1, '第2行'],
  ['marked.txt', 1, '第2行'],
])('%s is read: its gap stands in paragraph %i, which a reader calls %s', async (file, paragraph, place) => {
  const [report] = JSON.parse((await runIn(folder, ['--format', 'json', file])).stdout);
  expect(report.findings).toEqual([expect.objectContaining({ rule: 'numbering/gap', paragraph, start: 0, end: 2 })]);
  expect((await runIn(folder, [file])).stdout).toContain(place);
});

it.each([
  ['empty.docx', 'damaged', '文件是空的'],
  ['noise.docx', 'damaged', '文件已损坏，或不是 Word 文档'],
  ['cut.docx', 'damaged', '文件已损坏：不完整'],
  ['text.docx', 'unsupported', '这是纯文本，扩展名应为 .txt'],
  ['print.docx', 'unsupported', '这是 PDF 文件，请用 Word 另存为 .docx 再检查'],
])('%s is %s', async (file, code, message) => {
  const { stdout, stderr, ...ran } = await runIn(folder, ['--format', 'json', file, 'marked.txt']);
  expect(ran.code).toBe(2);
  expect(stderr).toBe(`report-check: ${file}：${message}\n`);
  expect(JSON.parse(stdout)).toEqual([{ schema: 1, file, error: { code, message } }, expect.objectContaining({ file: 'marked.txt' })]);
});
