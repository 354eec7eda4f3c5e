import type { ReportDocument, Span } from '../../src/report/document';
import { documentXml } from '../preview/model/documents';
import { p, packed, r } from '../docx/packed';
import type { PaneOptions } from '../preview/officeHarness';
import { openReport, type OpenReport } from './openReport';

let report: OpenReport;

beforeAll(async () => {
  report = await openReport(packed({ body: p(r('文')) }));
});
afterAll(() => report.close());

async function readOf(body: string, change: Partial<PaneOptions> = {}): Promise<ReportDocument> {
  await report.word.clean();
  report.open(packed({ body }), change);
  const reading = await report.word.read();
  if (reading.status !== 'read') throw new Error(reading.reason);
  return reading.document;
}

const signs = (document: ReportDocument): Span[] => document.paragraphs.flatMap(({ text }, paragraph) => [...text.matchAll(/\*/g)].map(({ index }) => ({ paragraph, start: index, end: index + 1 })));
const highlights = (): string[] => [...documentXml(report.docx).matchAll(/<w:highlight w:val="(\w+)"\/>.*?<w:t[^>]*>([^<]*)</g)].flatMap(([, color, text]) => (color === 'none' ? [] : [`${color ?? ''} ${text ?? ''}`]));
const green = '<w:highlight w:val="green"/>';

test('marks are put and taken away, and leave every highlight as it was', async () => {
  const document = await readOf(p(r('共立案*件，') + r('结案*件', green)) + p(r('另有*件')));
  const before = highlights();
  expect(await report.word.mark(document, signs(document))).toEqual({ done: [0, 1, 2], skipped: [] });
  expect(highlights()).toEqual(['yellow *', 'green 结案', 'yellow *', 'green 件', 'yellow *']);
  expect(await report.word.traces()).toMatchObject({ marks: 3 });
  expect(await report.word.unmark()).toEqual({ status: 'taken-away', count: 3, left: 0 });
  expect(highlights().join('').replaceAll('green ', '')).toBe(before.join('').replaceAll('green ', ''));
  expect(documentXml(report.docx)).not.toContain('yellow');
});

test('marking twice remembers the first highlight', async () => {
  const document = await readOf(p(r('*', green)) + p(r('乙*件')));
  await report.word.mark(document, signs(document));
  await report.word.mark(document, signs(document));
  expect(await report.word.traces()).toMatchObject({ marks: 2 });
  await report.word.unmark();
  expect(highlights()).toEqual(['green *']);
});

test('a mark goes with the sign that is filled, and the others stay', async () => {
  const document = await readOf(p(r('共立案*件，结案*件')));
  await report.word.mark(document, signs(document));
  expect(await report.word.write(document, { paragraph: 0, start: 3, end: 4, replacement: '12' })).toMatchObject({ status: 'written' });
  expect(highlights()).toEqual(['yellow *']);
  expect(await report.word.unmark()).toEqual({ status: 'taken-away', count: 1, left: 0 });
  expect(highlights()).toEqual([]);
});

test('marks that look alike are each known', async () => {
  const document = await readOf(p(r('*，*，*，*，*，*')));
  await report.word.mark(document, signs(document));
  await report.word.mark(document, signs(document));
  await report.word.write(document, { paragraph: 0, start: 4, end: 5, replacement: '3' });
  expect(await report.word.traces()).toMatchObject({ marks: 5 });
  expect(await report.word.unmark()).toEqual({ status: 'taken-away', count: 5, left: 0 });
  expect(highlights()).toEqual([]);
});

test('what was typed over a marked sign loses its mark', async () => {
  const document = await readOf(p(r('共立案*件*人，结案*件')));
  await report.word.mark(document, signs(document));
  const { docx } = report;
  const { position } = docx.paragraphs(docx.body)[0] ?? { position: 0 };
  for (const [at, text] of [[11, '35'], [6, '4'], [4, '12']] as const) docx.apply(docx.tr.insertText(text, position + at, position + at + 1));
  expect(highlights()).toEqual(['yellow 12', 'yellow 4', 'yellow 35']);
  expect(await report.word.unmark()).toEqual({ status: 'taken-away', count: 3, left: 0 });
  expect(highlights()).toEqual([]);
});

test('a place that is highlighted in part is not marked', async () => {
  const document = await readOf(p(r('共X') + r('X', green) + r('件')));
  expect(await report.word.mark(document, [{ paragraph: 0, start: 1, end: 3 }])).toEqual({ done: [], skipped: [{ place: 0, refusal: { status: 'refused', reason: 'mixed' } }] });
});

test('what was yellow before is no mark where Word refused to make one', async () => {
  const document = await readOf(p(r('立案') + r('*', '<w:highlight w:val="yellow"/>') + r('件，结案*件')));
  report.pane.host.misbehave({ writes: 'read-only' });
  expect(await report.word.mark(document, signs(document))).toMatchObject({ done: [], skipped: [{ refusal: { reason: 'read-only' } }, { refusal: { reason: 'read-only' } }] });
  expect(await report.word.comment(document, signs(document).map((at) => ({ at, text: '待填' })))).toMatchObject({ done: [] });
  expect(await report.word.traces()).toMatchObject({ marks: 0, settings: 0 });
  report.pane.host.misbehave({ writes: 'allowed' });
  expect(await report.word.mark(document, signs(document))).toMatchObject({ done: [0, 1], skipped: [] });
  expect(await report.word.unmark()).toMatchObject({ count: 2, left: 0 });
  expect(highlights()).toEqual(['yellow *']);
});

test('a refusal leaves nothing behind', async () => {
  const document = await readOf(p(r('共立案*件，结案*件')));
  report.pane.host.misbehave({ writes: 'read-only' });
  expect(await report.word.mark(document, signs(document))).toMatchObject({ done: [], skipped: [{ refusal: { reason: 'read-only' } }, { refusal: { reason: 'read-only' } }] });
  report.pane.host.misbehave({ writes: 'allowed' });
  expect(highlights()).toEqual([]);
  expect(await report.word.unmark()).toMatchObject({ status: 'taken-away', count: 0 });
});

test('comments are written, known again and removed, and no other is', async () => {
  const document = await readOf(p(r('前面立案*件')) + p(r('乙')));
  await report.pane.Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().getRange('Content').insertComment('请核实【责任报告助手】');
    await context.sync();
  });
  const remarks = [{ at: signs(document)[0] ?? { paragraph: 0, start: 0, end: 1 }, text: '待填' }, { at: { paragraph: 1, start: 0, end: 0 }, text: '此处缺一节' }];
  expect(await report.word.comment(document, remarks)).toEqual({ as: 'comments', done: [0, 1], skipped: [] });
  expect(await report.word.traces()).toMatchObject({ comments: 2 });
  expect(await report.word.comment(document, remarks)).toMatchObject({ as: 'comments', done: [0, 1] });
  expect(await report.word.traces()).toMatchObject({ comments: 2 });
  expect(await report.word.uncomment()).toEqual({ status: 'taken-away', count: 2, left: 0 });
  expect(documentXml(report.docx).match(/commentRangeStart/g)).toHaveLength(1);
});

test('where comments are refused the places are marked', async () => {
  const document = await readOf(p(r('立案*件')), { misbehaviour: { comments: 'refused' } });
  expect(await report.word.comment(document, signs(document).map((at) => ({ at, text: '待填' })))).toEqual({ as: 'marks', done: [0], skipped: [] });
  expect(highlights()).toEqual(['yellow *']);
});

test('定稿清理 leaves the text alone', async () => {
  const document = await readOf(p(r('立案*件，结案*件', green)));
  const xml = documentXml(report.docx);
  await report.word.mark(document, signs(document));
  await report.word.comment(document, signs(document).map((at) => ({ at, text: '待填' })));
  await report.word.remember({ ignored: [{ key: 'k', reason: '本年无此项' }], look: 'standard' });
  expect(report.word.recall()).toMatchObject({ ignored: [{ key: 'k', reason: '本年无此项' }], look: 'standard', kind: 'detected' });
  expect(report.docx.settings.size).toBeGreaterThan(0);
  expect(await report.word.traces()).toEqual({ status: 'found', comments: 2, marks: 2, settings: 2 });
  expect(await report.word.clean()).toEqual({
    marks: { status: 'taken-away', count: 2, left: 0 },
    comments: { status: 'taken-away', count: 2, left: 0 },
    settings: { status: 'taken-away', count: 2 },
  });
  expect([...report.docx.settings]).toEqual([]);
  const plain = (text: string) => text.replace(/<\/w:t><\/w:r><w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>/g, '');
  expect(plain(documentXml(report.docx))).toBe(plain(xml));
  expect(report.word.recall().ignored).toEqual([]);
});
