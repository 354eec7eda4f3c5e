import type { ReportDocument } from '../../src/report/document';
import { hostRefusal } from '../../src/word/host-refusal';
import { start } from '../../src/word/start';
import { texts } from '../preview/model/documents';
import { p, packed, r } from '../docx/packed';
import type { PaneOptions } from '../preview/officeHarness';
import { openReport, type OpenReport } from './openReport';
import { editAt } from './written';

test.each([
  [{ code: 'AccessDenied' }, 'read-only', 'AccessDenied'],
  [{ code: 'NotAllowed' }, 'read-only', 'NotAllowed'],
  [{ code: 'ItemNotFound' }, 'lost', 'ItemNotFound'],
  [{ code: 'ApiNotFound' }, 'unsupported', 'ApiNotFound'],
  [{ code: 'SearchDialogIsOpen' }, 'busy', 'SearchDialogIsOpen'],
  [{ code: 5102 }, 'busy', '5102'],
  [{ code: 4001 }, 'read-only', '4001'],
  [{ code: 'GeneralException' }, 'failed', 'GeneralException'],
  [new TypeError('x'), 'failed', 'TypeError'],
  ['something', 'failed', 'Unknown'],
])('%j is told as %s', (error, reason, code) => {
  expect(hostRefusal(error)).toEqual({ status: 'refused', reason, code });
});

test('without the library the start says so', async () => {
  expect(await start(10)).toEqual({ status: 'blocked' });
});

describe('in Word', () => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await openReport(packed({ body: p(r('文')) }));
  });
  afterAll(() => report.close());

  async function readOf(content: Parameters<typeof packed>[0], change: Partial<PaneOptions> = {}): Promise<ReportDocument> {
    report.open(packed(content), change);
    const reading = await report.word.read({ headersAndFooters: content.headers !== undefined });
    if (reading.status !== 'read') throw new Error(reading.reason);
    return reading.document;
  }

  const list = Array.from({ length: 30 }, (_, index) => p(r(`第${index}项立案*件`))).join('');
  const fillAll = (document: ReportDocument) => document.paragraphs.map(({ text }, paragraph) => ({ edits: [{ paragraph, start: text.indexOf('*'), end: text.indexOf('*') + 1, replacement: '8' }] }));

  test.each([0, 7, 30, 61, 90, 120, 150])('a batch of which one request fails at action %i is finished', async (failsAtAction) => {
    const document = await readOf({ body: list }, {
      onExchange: ({ error }) => {
        if (error !== undefined) report.pane.host.misbehave({ failsAtAction: undefined });
      },
    });
    report.pane.host.misbehave({ failsAtAction });
    const result = await report.word.writeAll(document, fillAll(document));
    expect(result).toMatchObject({ skipped: [], steps: 30 });
    expect(texts(report.docx)).toEqual(Array.from({ length: 30 }, (_, index) => `第${index}项立案8件`));
  });

  test('a read-only document is not asked thirty times', async () => {
    const document = await readOf({ body: list }, { misbehaviour: { writes: 'read-only' } });
    report.syncs();
    const result = await report.word.writeAll(document, fillAll(document));
    expect(report.syncs()).toBeLessThan(40);
    expect([result.applied, result.skipped.length, result.steps]).toEqual([[], 30, 0]);
    expect(result.skipped.every(({ refusal, partly }) => refusal.reason === 'read-only' && !partly)).toBe(true);
  });

  test.each(['inserts', 'deletes'] as const)('a colleague who %s at the start of the document does not matter', async (coauthor) => {
    const document = await readOf({ body: p(r('甲')).repeat(40) + p(r('截至年底，全年共立案*件，结案率上升')) });
    report.pane.host.misbehave({ coauthor });
    expect(await report.word.write(document, editAt(document, '立案⟦*⟧件', '12'))).toMatchObject({ status: 'written' });
    expect(texts(report.docx).at(-1)).toBe('截至年底，全年共立案12件，结案率上升');
  });

  test('edits that belong together are made together or not at all', async () => {
    const document = await readOf({ body: p(r('一、甲')) + p(r('三、乙')) + p(r('四、丙')) });
    report.open(packed({ body: p(r('一、甲')) + p(r('三、乙')) + p(r('丙')) }));
    const edits = [{ paragraph: 1, start: 0, end: 2, replacement: '二、' }, { paragraph: 2, start: 0, end: 2, replacement: '三、' }];
    expect(await report.word.writeAll(document, [{ edits }])).toMatchObject({ applied: [], skipped: [{ change: 0, partly: false }], steps: 0 });
    expect(texts(report.docx)).toEqual(['一、甲', '三、乙', '丙']);
  });

  test('an edit that two changes share is made once', async () => {
    const document = await readOf({ body: p(r('一、甲')) + p(r('三、乙')) + p(r('四、丙')) });
    const [first, second] = [{ paragraph: 1, start: 0, end: 2, replacement: '二、' }, { paragraph: 2, start: 0, end: 2, replacement: '三、' }];
    expect(await report.word.writeAll(document, [{ edits: [first, second] }, { edits: [second] }, { edits: [{ ...second, replacement: '五、' }] }])).toEqual({
      applied: [{ change: 0, asRevision: false }, { change: 1, asRevision: false }],
      skipped: [{ change: 2, refusal: { status: 'refused', reason: 'not-applicable' }, partly: false }],
      steps: 2,
    });
  });

  test('calls wait for each other', async () => {
    const document = await readOf({ body: p(r('共立案*件，结案*件')) + p(r('走访*户')) });
    const [one, other] = await Promise.all([report.word.write(document, editAt(document, '立案⟦*⟧件', '12')), report.word.write(document, editAt(document, '走访⟦*⟧户', '7'))]);
    expect([one.status, other.status]).toEqual(['written', 'written']);
    expect(texts(report.docx)).toEqual(['共立案12件，结案*件', '走访7户']);
  });

  test('notes and headers are read, selected and filled', async () => {
    const document = await readOf({
      body: p(r('文') + '<w:r><w:footnoteReference w:id="2"/></w:r>') + '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>',
      footnotes: `<w:footnote w:id="2">${p(r('数据截至*月'))}</w:footnote>`,
      headers: { h1: p(r('*年度报告')) },
    });
    expect(document.paragraphs).toEqual([{ text: '文' }, { text: '*年度报告', story: 'header' }, { text: '数据截至*月', story: 'footnote' }]);
    expect(await report.word.select(document, { paragraph: 2, start: 4, end: 5 })).toEqual({ status: 'selected', what: 'text' });
    expect(await report.word.write(document, { paragraph: 2, start: 4, end: 5, replacement: '12' })).toMatchObject({ status: 'written' });
    expect(await report.word.write(document, { paragraph: 1, start: 0, end: 1, replacement: '2025' })).toMatchObject({ status: 'written' });
    const again = await report.word.read({ headersAndFooters: true });
    expect(again.status === 'read' && again.document.paragraphs.map(({ text }) => text)).toEqual(['文', '2025年度报告', '数据截至12月']);
  });

  test('a place without text is shown by its paragraph', async () => {
    const document = await readOf({ body: p(r('甲')) + p(r('乙')) });
    expect(await report.word.select(document, { paragraph: 1, start: 0, end: 0 })).toEqual({ status: 'selected', what: 'paragraph' });
    report.pane.host.misbehave({ search: 'misses-all' });
    expect(await report.word.select(document, { paragraph: 1, start: 0, end: 1 })).toEqual({ status: 'selected', what: 'paragraph', reason: { status: 'refused', reason: 'not-found' } });
  });

  test('whoever watches is told when the selection moves, until it is enough', async () => {
    const document = await readOf({ body: p(r('甲')) + p(r('乙')) });
    let hints = 0;
    const stop = report.word.watch(() => (hints += 1));
    await report.word.select(document, { paragraph: 1, start: 0, end: 1 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(hints).toBeGreaterThan(0);
    stop();
    const before = hints;
    await report.word.select(document, { paragraph: 0, start: 0, end: 1 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(hints).toBe(before);
  });
});

describe('in a Word of 1.3', () => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await openReport(packed({ body: p(r('共立案*件')) }), { level: '1.3' });
  });
  afterAll(() => report.close());

  test('everything that came later is left out, and said', async () => {
    expect(report.word.capabilities).toEqual({ trackedChanges: false, comments: false, notes: false, paragraphEvents: false });
    const reading = await report.word.read();
    expect(reading).toMatchObject({ status: 'read', tracking: 'unknown', unread: ['text-boxes', 'headers-and-footers', 'notes'] });
    if (reading.status !== 'read') return;
    expect(await report.word.comment(reading.document, [{ at: { paragraph: 0, start: 3, end: 4 }, text: '待填' }])).toEqual({ as: 'marks', done: [0], skipped: [] });
    expect(await report.word.write(reading.document, { paragraph: 0, start: 3, end: 4, replacement: '12' })).toEqual({ status: 'written', asRevision: false });
    expect(await report.word.clean()).toMatchObject({ marks: { count: 0 }, comments: { count: 0 } });
    expect(texts(report.docx)).toEqual(['共立案12件']);
  });
});
