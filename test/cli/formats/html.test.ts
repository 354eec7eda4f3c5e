/** @jest-environment jsdom */
/// <reference lib="dom" />
import { html } from '../../../src/cli/formats/html';
import { toFileReport } from '../../../src/cli/file-result';
import { locales } from '../../../src/locales';
import { check } from '../../../src/report/check';
import { fromText } from '../../../src/report/document';

const locale = locales['zh-CN'];

function pageOf(files: Readonly<Record<string, string>>): { source: string; page: Document } {
  const format = html({ locale, colors: false });
  let source = '';
  for (const [file, text] of Object.entries(files)) {
    const document = fromText(text);
    source += format.add({ result: toFileReport(file, check(document), locale), document });
  }
  source += format.add({ result: { schema: 1, file: 'bad.docx', error: { code: 'damaged', message: '文件已损坏 <b>' } } });
  source += format.end();
  return { source, page: new DOMParser().parseFromString(source, 'text/html') };
}

const hostile = '<script>alert(1)</script>"\'&';
const { source, page } = pageOf({ 'a.txt': '一、抓学习\n二、抓作风\n四、抓纪律', [`${hostile}.txt`]: `一、${hostile}\n二．${hostile}` });
const texts = (selector: string): (string | null)[] => [...page.querySelectorAll(selector)].map((element) => element.textContent);

it('has a table over all reports', () => {
  expect(texts('body > table tbody th')).toEqual(['a.txt', `${hostile}.txt`, 'bad.docx']);
  expect(texts('body > table thead th')).toEqual(['文件', '报告类型', '缺少章节', '待填', '错误', '警告', '提示']);
  expect(texts('body > table tbody tr:first-child td.number').slice(1)).toEqual(['1', '0', '0']);
});

it('has a page for each report, which its line in the table leads to', () => {
  const links = [...page.querySelectorAll('body > table a')].map((link) => link.getAttribute('href')?.slice(1));
  expect(links).toEqual([...page.querySelectorAll('section')].map(({ id }) => id));
  expect(texts('section h2')).toEqual(['a.txt', `${hostile}.txt`, 'bad.docx']);
});

it('marks what was found in its context', () => {
  expect(texts('section:first-of-type mark')).toEqual(['四、']);
});

it('a text is shown as text', () => {
  expect(page.querySelectorAll('script, b, img')).toHaveLength(0);
  expect(texts('#r2 td').join('')).toContain('<script>alert(');
});

it('asks for nothing from elsewhere', () => {
  expect(source).not.toMatch(/https?:|@import|url\(|src=|<link/);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

it('begins each report on a page of its own', () => {
  expect(source).toMatch(/@media print[^]*section \{ break-before: page/);
});
