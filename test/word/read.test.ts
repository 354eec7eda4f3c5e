import { p, packed, r } from '../docx/packed';
import { openReport, type OpenReport } from './openReport';

let report: OpenReport;

beforeAll(async () => {
  report = await openReport(packed({ body: p(r('第一段')) }));
});

afterAll(() => report.close());

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
