import { texts } from '../preview/model/documents';
import { p, packed, r } from '../docx/packed';
import { openReport, type OpenReport } from './openReport';
import { editAt } from './written';
import type { ReportDocument } from '../../src/report/document';

let report: OpenReport;

beforeAll(async () => {
  report = await openReport(packed({ body: p(r('文')) }));
});

afterAll(() => report.close());

const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (...rows: string[][]) => `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${rows.map((row) => `<w:tr>${row.map((text) => cell(p(r(text)))).join('')}</w:tr>`).join('')}</w:tbl>`;

async function read(): Promise<ReportDocument> {
  const reading = await report.word.read();
  if (reading.status !== 'read') throw new Error(reading.reason);
  return reading.document;
}

async function readOf(body: string, change: Parameters<OpenReport['open']>[1] = {}): Promise<ReportDocument> {
  report.open(packed({ body }), change);
  return read();
}

test('fills the sign that is meant, in 3 syncs', async () => {
  const document = await readOf(p(r('共立案*件，结案*件')) + p(r('另有*件')));
  report.syncs();
  expect(await report.word.write(document, editAt(document, '结案⟦*⟧件', '12'))).toEqual({ status: 'written', asRevision: false });
  expect(report.syncs()).toBe(3);
  expect(texts(report.docx)).toEqual(['共立案*件，结案12件', '另有*件']);
});

test.each([
  ['（二）⟦、⟧主要做法', '', '（二）主要做法'],
  ['开展⟦⟧工作', '了', '开展了工作'],
  ['⟦一．⟧总体情况', '一、', '一、总体情况'],
  ['⟦做到做到⟧心中有数', '做到', '做到心中有数'],
  ['⟦⟧总结', '一、', '一、总结'],
  ['结尾⟦⟧', '。', '结尾。'],
])('%s becomes %s', async (marked, replacement, expected) => {
  const document = await readOf(p(r(marked.replace(/[⟦⟧]/g, ''))));
  expect(await report.word.write(document, editAt(document, marked, replacement))).toEqual({ status: 'written', asRevision: false });
  expect(texts(report.docx)).toEqual([expected]);
});

test('follows a paragraph that was moved, and refuses one that was edited where it counts', async () => {
  const document = await readOf(p(r('甲')) + p(r('截至年底，全年共立案*件，结案率同比上升')) + p(r('乙')));
  const edit = editAt(document, '立案⟦*⟧件', '12');
  report.open(packed({ body: p(r('甲')) + p(r('新')) + p(r('截至年底，全年共立案*件，结案率同比上升')) + p(r('乙')) }));
  expect(await report.word.write(document, edit)).toMatchObject({ status: 'written' });
  report.open(packed({ body: p(r('甲')) + p(r('共立案7件')) + p(r('乙')) }));
  expect(await report.word.write(document, edit)).toEqual({ status: 'refused', reason: 'changed', paragraphSelected: true });
  expect(texts(report.docx)).toEqual(['甲', '共立案7件', '乙']);
});

describe('where somebody has typed in the paragraph since it was read', () => {
  const body = '截至年底，全年共召开专题会议*次，累计开展廉政谈话*人次，整改问题*个';
  const typed = `又讯：${body}`;

  test('one write after the other goes where it belongs', async () => {
    const document = await readOf(p(r(body)) + p(r('乙')));
    report.open(packed({ body: p(r(typed)) + p(r('乙')) }));
    expect(await report.word.write(document, editAt(document, body.replace('议*次', '议⟦*⟧次'), '4'))).toMatchObject({ status: 'written' });
    expect(await report.word.write(document, editAt(document, body.replace('谈话*人', '谈话⟦*⟧人'), '96'))).toMatchObject({ status: 'written' });
    expect(await report.word.write(document, editAt(document, body.replace('议*次', '议⟦*⟧次'), '7'))).toMatchObject({ status: 'refused' });
    expect(texts(report.docx)).toEqual(['又讯：截至年底，全年共召开专题会议4次，累计开展廉政谈话96人次，整改问题*个', '乙']);
  });

  test('what Word refused in a batch goes where it belongs', async () => {
    const document = await readOf(p(r(body)) + p(r('乙')));
    report.open(packed({ body: p(r(typed)) + p(r('乙')) }), { onExchange: ({ error }) => { if (error !== undefined) report.pane.host.misbehave({ failsAtAction: undefined }); } });
    report.pane.host.misbehave({ failsAtAction: 0 });
    const edits = [editAt(document, body.replace('议*次', '议⟦*⟧次'), '4'), editAt(document, body.replace('谈话*人', '谈话⟦*⟧人'), '96')];
    expect(await report.word.writeAll(document, edits.map((edit) => ({ edits: [edit] })))).toMatchObject({ applied: [{ change: 0 }, { change: 1 }], skipped: [] });
    expect(texts(report.docx)).toEqual(['又讯：截至年底，全年共召开专题会议4次，累计开展廉政谈话96人次，整改问题*个', '乙']);
  });
});

test('does not mistake one equal cell for another', async () => {
  const document = await readOf(table(['案件', '*'], ['案件', '*'], ['案件', '*']));
  report.open(packed({ body: table(['案件', '*'], ['案件', '*']) }));
  const before = texts(report.docx);
  expect(await report.word.write(document, { paragraph: 3, start: 0, end: 1, replacement: '5' })).toMatchObject({ status: 'refused', reason: 'ambiguous' });
  expect(texts(report.docx)).toEqual(before);
});

test.each([
  ['misses-all', 'not-found'],
  ['misses-last', 'not-found'],
] as const)('writes nothing where search %s', async (search, reason) => {
  const document = await readOf(p(r('共立案*件')), { misbehaviour: { search } });
  expect(await report.word.write(document, editAt(document, '立案⟦*⟧件', '12'))).toMatchObject({ status: 'refused', reason });
  expect(texts(report.docx)).toEqual(['共立案*件']);
});

test.each([
  ['read-only', 'read-only'],
  ['protected', 'read-only'],
] as const)('says so where writes are %s', async (writes, reason) => {
  const document = await readOf(p(r('共立案*件')), { misbehaviour: { writes } });
  expect(await report.word.write(document, editAt(document, '立案⟦*⟧件', '12'))).toMatchObject({ status: 'refused', reason });
  expect(texts(report.docx)).toEqual(['共立案*件']);
});

test('fills a hundred places in a hundred paragraphs in at most 10 syncs', async () => {
  const document = await readOf(Array.from({ length: 100 }, (_, index) => p(r(`第${index}项共*件`))).join(''));
  report.syncs();
  const changes = document.paragraphs.map(({ text }, paragraph) => ({ edits: [{ paragraph, start: text.indexOf('*'), end: text.indexOf('*') + 1, replacement: String(paragraph) }] }));
  const result = await report.word.writeAll(document, changes);
  expect(report.syncs()).toBe(4);
  expect(result).toMatchObject({ skipped: [], steps: 100 });
  expect(texts(report.docx)).toEqual(document.paragraphs.map((_, index) => `第${index}项共${index}件`));
});

test('fills several places of one paragraph', async () => {
  const document = await readOf(p(r('共立案*件*人，结案*件')) + p(r('*')));
  const at = [4, 6, 11];
  const result = await report.word.writeAll(document, at.map((start, index) => ({ edits: [{ paragraph: 0, start: start - 1, end: start, replacement: `${index}${index}` }] })));
  expect([result.applied.length, texts(report.docx)]).toEqual([3, ['共立案00件11人，结案22件', '*']]);
});

test('a list is worked off with one reading, cell by cell and sign by sign', async () => {
  const document = await readOf(table(['*'], ['*'], ['*']) + p(r('共立案*件，结案*件')));
  for (const [paragraph, start, replacement] of [[1, 0, '2'], [0, 0, '11'], [2, 0, '3'], [3, 3, '44'], [3, 8, '55']] as const) {
    expect(await report.word.write(document, { paragraph, start, end: start + 1, replacement })).toMatchObject({ status: 'written' });
  }
  expect(texts(report.docx)).toEqual(['11', '2', '3', '共立案44件，结案55件']);
  expect(await report.word.write(document, { paragraph: 0, start: 0, end: 1, replacement: '9' })).toMatchObject({ status: 'refused', reason: 'changed' });
  expect(await report.word.select(document, { paragraph: 3, start: 7, end: 8 })).toEqual({ status: 'selected', what: 'text' });
});
