import type { ReportDocument } from '../../src/report/document';
import type { Finding } from '../../src/report/findings';
import { documentXml, texts } from '../preview/model/documents';
import { p, packed, r } from '../docx/packed';
import type { PaneOptions } from '../preview/officeHarness';
import { openReport, type OpenReport } from './openReport';
import { editAt } from './written';

const ins = (content: string) => `<w:ins w:id="1" w:author="王" w:date="2026-01-02T03:04:05Z">${content}</w:ins>`;
const del = (text: string) => `<w:del w:id="2" w:author="王" w:date="2026-01-02T03:04:05Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const tracking = '<w:trackRevisions/>';

/** Each test with Word as it is today, and with one that has 1.3 only. */
describe.each(['1.9', '1.3'] as const)('with WordApi %s', (level) => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await openReport(packed({ body: p(r('文')) }), { level });
  });
  afterAll(() => report.close());

  async function readOf(body: string, settings: string, change: Partial<PaneOptions> = {}): Promise<ReportDocument> {
    await report.word.clean();
    report.open(packed({ body, settings }), { level, ...change });
    const reading = await report.word.read();
    if (reading.status !== 'read') throw new Error(reading.reason);
    expect(reading.tracking).toBe(level === '1.3' ? 'unknown' : settings === '' ? 'off' : 'on');
    return reading.document;
  }

  /** Every sign * as a finding. */
  const signs = (document: ReportDocument): Finding[] =>
    document.paragraphs.flatMap(({ text }, paragraph) =>
      [...text.matchAll(/\*/g)].map((match): Finding => ({ rule: 'placeholder/unfilled', severity: 'error', paragraph, start: match.index, end: match.index + 1, text: '*', values: { certainty: 'certain', expects: 'quantity' } })));

  test.each(['left-out', 'kept'] as const)('a fill becomes a revision, deleted text %s, and its sign is neither listed nor filled again', async (deletedText) => {
    const document = await readOf(p(r('共立案*件，结案*件')), tracking, { misbehaviour: { deletedText } });
    const outcome = await report.word.write(document, editAt(document, '立案⟦*⟧件', '12'));
    expect(outcome).toEqual({ status: 'written', asRevision: level === '1.9' || deletedText === 'kept' });
    expect(texts(report.docx)).toEqual(['共立案12件，结案*件']);
    expect(documentXml(report.docx)).toMatch(/<w:delText[^>]*>\*</);

    const again = await report.word.read();
    if (again.status !== 'read') throw new Error(again.reason);
    const reviewed = await report.word.review(again.document, signs(again.document));
    if (reviewed.status !== 'reviewed') throw new Error(reviewed.reason);
    expect(reviewed.findings.map(({ paragraph, start }) => again.document.paragraphs[paragraph]?.text.slice(Math.max(0, start - 2), start))).toEqual(['结案']);

    if (deletedText === 'kept') {
      const old = again.document.paragraphs[0]?.text.indexOf('*') ?? 0;
      const twice = await report.word.write(again.document, { paragraph: 0, start: old, end: old + 1, replacement: '13' });
      expect(twice).toMatchObject({ status: 'refused', reason: level === '1.9' ? 'deleted' : 'already-revised' });
    }
    const rest = again.document.paragraphs[0]?.text.lastIndexOf('*') ?? 0;
    expect(await report.word.write(again.document, { paragraph: 0, start: rest, end: rest + 1, replacement: '7' })).toMatchObject({ status: 'written' });
    expect(texts(report.docx)).toEqual(['共立案12件，结案7件']);
  });

  test('tracked changes beside a sign survive its being filled', async () => {
    const document = await readOf(p(r('共') + ins(r('立案')) + r('*') + del('起') + r('件')), '', { misbehaviour: { deletedText: 'kept' } });
    expect(await report.word.write(document, { paragraph: 0, start: 3, end: 4, replacement: '12' })).toMatchObject({ status: 'written' });
    expect(texts(report.docx)).toEqual(['共立案12件']);
    expect(documentXml(report.docx)).toContain('起');
  });

  test.each(['left-out', 'kept'] as const)('a sign that somebody else deleted, deleted text %s', async (deletedText) => {
    const document = await readOf(p(r('共立案') + del('*') + ins(r('12')) + r('件，结案*件')), '', { misbehaviour: { deletedText } });
    const listed = await report.word.review(document, signs(document));
    // Nothing tells a Word of 1.3 what another has deleted.
    const expected = level === '1.3' && deletedText === 'kept' ? 2 : 1;
    expect(listed.status === 'reviewed' && listed.findings.length).toBe(expected);
  });

  test('many fills with tracked changes', async () => {
    const document = await readOf(Array.from({ length: 20 }, (_, index) => p(r(`第${index}项立案*件，结案*件`))).join(''), tracking, { misbehaviour: { deletedText: 'kept' } });
    const result = await report.word.writeAll(document, signs(document).map(({ paragraph, start, end }) => ({ edits: [{ paragraph, start, end, replacement: '8' }] })));
    expect([result.skipped, result.applied.length, result.applied.every(({ asRevision }) => asRevision)]).toEqual([[], 40, true]);
    expect(texts(report.docx)).toEqual(Array.from({ length: 20 }, (_, index) => `第${index}项立案8件，结案8件`));
  });
});
