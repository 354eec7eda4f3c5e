import { readDocx } from '../../src/docx/read';
import type { ReadingDifference } from '../../src/word/differences';
import { cases } from '../preview/model/cases';
import { p, packed, r } from '../docx/packed';
import { openReport, type OpenReport } from './openReport';

let report: OpenReport;

beforeAll(async () => {
  report = await openReport(packed({ body: p(r('第一段')) }));
});

afterAll(() => report.close());

/** The documents whose reading Word's API forces to differ, and in what. */
const differing: Readonly<Record<string, ReadingDifference>> = {
  'runs with formats': 'hidden-text',
  'a table of contents over paragraphs': 'contents-without-styles',
  'pictures, text boxes, objects and formulas': 'text-boxes',
};

test.each(cases.filter(([name]) => !(name in differing)))('reads %s as the .docx is read', async (_, bytes) => {
  report.open(bytes);
  const reading = await report.word.read({ headersAndFooters: true });
  expect(reading).toMatchObject({ status: 'read', document: readDocx(bytes) });
});

test.each(cases.filter(([name]) => name in differing))('reads %s as the .docx is read, but for what is named', async (_, bytes) => {
  report.open(bytes);
  const reading = await report.word.read({ headersAndFooters: true });
  const asFile = readDocx(bytes).paragraphs.filter(({ story }) => story !== 'textbox').map(({ toc, ...paragraph }) => (toc === true ? paragraph : { ...paragraph }));
  expect(reading).toMatchObject({ status: 'read', document: { paragraphs: asFile.map((paragraph) => ({ ...paragraph, text: expect.stringContaining(paragraph.text) as string })) } });
});

test.each([[1, 2], [999, 2], [1000, 3], [1001, 3], [2500, 4], [5000, 7]])('reads %i paragraphs in %i syncs', async (count, syncs) => {
  report.open(packed({ body: p(r('第一段，共立案*件')).repeat(count) }));
  report.syncs();
  const reading = await report.word.read();
  expect(report.syncs()).toBe(syncs);
  expect(reading.status === 'read' && reading.document.paragraphs.length).toBe(count);
});

test('says what it leaves out', async () => {
  report.open(packed({ body: p(r('文')) }));
  expect(await report.word.read()).toMatchObject({ unread: ['text-boxes', 'headers-and-footers'], tracking: 'off' });
  expect(await report.word.read({ headersAndFooters: true })).toMatchObject({ unread: ['text-boxes'] });
});

test('does not ask for headers unasked', async () => {
  const bytes = packed({ body: p(r('文')) });
  const docx = report.open(bytes);
  await report.word.read();
  expect(docx.save()).toEqual(bytes);
});

test('a slow Word is waited for', async () => {
  report.open(packed({ body: p(r('文')) }), { misbehaviour: { delay: 20 } });
  expect(await report.word.read()).toMatchObject({ status: 'read' });
});
