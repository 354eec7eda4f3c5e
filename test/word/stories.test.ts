import type { ReportDocument } from '../../src/report/document';
import type { Content } from '../docx/packed';
import { p, packed, r } from '../docx/packed';
import { openReport, type OpenReport } from './openReport';
import { editAt } from './written';

let report: OpenReport;

beforeAll(async () => {
  report = await openReport(packed({ body: p(r('文')) }));
});
afterAll(() => report.close());

const noteMark = (kind: 'footnote' | 'endnote', id: number) => `<w:r><w:${kind}Reference w:id="${String(id)}"/></w:r>`;
const footnote = (id: number, text: string) => `<w:footnote w:id="${String(id)}">${p(r(text))}</w:footnote>`;
const endnote = (id: number, text: string) => `<w:endnote w:id="${String(id)}">${p(r(text))}</w:endnote>`;
const section = (references: string) => `<w:sectPr>${references}</w:sectPr>`;
const header = (id: string) => `<w:headerReference w:type="default" r:id="${id}"/>`;
const footer = (id: string) => `<w:footerReference w:type="default" r:id="${id}"/>`;

const content: Content = {
  body: p(r('甲') + noteMark('footnote', 2)) + p(r('乙') + noteMark('footnote', 3), section(header('h1'))) + p(r('丙') + noteMark('endnote', 2)) + section(header('h2') + footer('f1')),
  footnotes: footnote(2, '数据截至*月') + footnote(3, '据*局统计，口径与上年相同，另有说明'),
  endnotes: endnote(2, '另见*号文'),
  headers: { h1: p(r('*年度报告（清源县水务局机关党委编印）')), h2: p(r('附件*')) },
  footers: { f1: p(r('第*页')) },
};

async function read(of: Content = content): Promise<ReportDocument> {
  report.open(packed(of));
  return readAgain();
}

async function readAgain(): Promise<ReportDocument> {
  const reading = await report.word.read({ headersAndFooters: true });
  if (reading.status !== 'read') throw new Error(reading.reason);
  return reading.document;
}

const besides = ({ paragraphs }: ReportDocument): string[] => paragraphs.flatMap(({ text, story }) => (story === undefined ? [] : [text]));

test.each([
  ['a header', '⟦*⟧年度报告'],
  ['the header of another section', '附件⟦*⟧'],
  ['a footer', '第⟦*⟧页'],
  ['a footnote', '截至⟦*⟧月'],
  ['a second footnote', '据⟦*⟧局'],
  ['an endnote', '另见⟦*⟧号文'],
])('%s is filled in 3 syncs', async (_, place) => {
  const document = await read();
  report.syncs();
  expect(await report.word.write(document, editAt(document, place, '12'))).toEqual({ status: 'written', asRevision: false });
  expect(report.syncs()).toBe(3);
  const filled = place.replace('⟦*⟧', '12');
  const rest = besides(document).filter((text) => !text.includes(place.replace('⟦*⟧', '*')));
  const now = besides(await readAgain());
  expect(now.filter((text) => text.includes(filled))).toHaveLength(1);
  expect(now).toEqual(expect.arrayContaining(rest));
});

/** The document as somebody else left it, by what they did. */
const meddled: readonly (readonly [string, Content])[] = [
  ['the note before it was taken out', { ...content, body: content.body.replace(noteMark('footnote', 2), ''), footnotes: footnote(3, '据*局统计，口径与上年相同，另有说明') }],
  ['a note was put in before it', { ...content, body: p(r('新') + noteMark('footnote', 4)) + content.body, footnotes: footnote(2, '数据截至*月') + footnote(3, '据*局统计，口径与上年相同，另有说明') + footnote(4, '新注*') }],
  ['a section was put in before it', { ...content, body: p(r('新'), section(header('h2'))) + content.body }],
  ['the first section was joined with the second', { ...content, body: content.body.replace(section(header('h1')), section('')).replace(section(header('h2') + footer('f1')), section(header('h1') + footer('f1'))) }],
];

test.each([
  ['a header', '⟦*⟧年度报告'],
  ['a footer', '第⟦*⟧页'],
  ['a footnote', '截至⟦*⟧月'],
  ['an endnote', '另见⟦*⟧号文'],
])('%s is selected in 3 syncs', async (_, place) => {
  const document = await read();
  report.syncs();
  expect(await report.word.select(document, editAt(document, place, ''))).toMatchObject({ status: 'selected', what: 'text' });
  expect(report.syncs()).toBe(3);
});

test('comments and marks are for the body: elsewhere they are refused, and nothing is left when they are taken away', async () => {
  const document = await read({ ...content, body: p(r('立案*件') + noteMark('footnote', 2)) + section(header('h1')) });
  const places = [editAt(document, '截至⟦*⟧月', ''), editAt(document, '立案⟦*⟧件', ''), editAt(document, '⟦*⟧年度报告', '')];
  const outside = [0, 2].map((place) => ({ place, refusal: { status: 'refused', reason: 'outside-body' } }));
  expect(await report.word.comment(document, places.map((at) => ({ at, text: '待填' })))).toEqual({ as: 'comments', done: [1], skipped: outside });
  expect(await report.word.mark(document, places)).toEqual({ done: [1], skipped: outside });
  expect(await report.word.clean()).toMatchObject({ comments: { count: 1, left: 0 }, marks: { count: 1, left: 0 } });
  expect(await readAgain()).toEqual(document);
});

test.each(meddled)('where %s, the note that is meant is filled', async (_, now) => {
  const document = await read();
  report.open(packed(now));
  expect(await report.word.write(document, editAt(document, '据⟦*⟧局', '审计'))).toMatchObject({ status: 'written' });
  expect(besides(await readAgain())).toContain('据审计局统计，口径与上年相同，另有说明');
});

test.each(meddled)('where %s, the header that is meant is filled', async (_, now) => {
  const document = await read();
  report.open(packed(now));
  expect(await report.word.write(document, editAt(document, '⟦*⟧年度报告', '2025'))).toMatchObject({ status: 'written' });
  expect(besides(await readAgain())).toContain('2025年度报告（清源县水务局机关党委编印）');
});

test.each([
  ['the note is gone', { ...content, body: content.body.replace(noteMark('footnote', 3), ''), footnotes: footnote(2, '数据截至*月') }],
  ['all notes are gone', { ...content, body: content.body.replace(noteMark('footnote', 2), '').replace(noteMark('footnote', 3), ''), footnotes: '' }],
  ['the note says something else', { ...content, footnotes: footnote(2, '数据截至*月') + footnote(3, '某*办') }],
] as const)('where %s, nothing is written', async (_, now) => {
  const document = await read();
  report.open(packed(now));
  const before = await readAgain();
  // The counts of the first reading are put back: this is what the write knows.
  report.open(packed(content));
  await readAgain();
  report.open(packed(now));
  expect(await report.word.write(document, editAt(document, '据⟦*⟧局', '审计'))).toMatchObject({ status: 'refused', reason: 'changed' });
  expect(await readAgain()).toEqual(before);
});

test('headers and footers that were read before stay where they are not read anew', async () => {
  const before = await read();
  const reading = await report.word.read({ marginsOf: before });
  expect(reading).toMatchObject({ status: 'read', document: before, unread: ['text-boxes'] });
});
