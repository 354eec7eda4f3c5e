import { check } from '../../src/report/check';
import type { ReportDocument } from '../../src/report/document';
import { defaultPack } from '../../src/report/pack';
import { framework } from '../../src/report/scaffolds/framework';
import type { Insertion } from '../../src/report/scaffolds/scaffold';
import { modelsFor } from '../../src/word/writing/models';
import { documentXml, texts } from '../preview/model/documents';
import { p, packed, r } from '../docx/packed';
import type { PaneOptions } from '../preview/officeHarness';
import { openReport, type OpenReport } from './openReport';

let report: OpenReport;

beforeAll(async () => {
  report = await openReport(packed({ body: p(r('文')) }));
});
afterAll(() => report.close());

const level = (format: string, text: string) => `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level('chineseCounting', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const styles = ['Normal', 'Title', 'heading 1', 'heading 2'].map((name, index) => `<w:style w:type="paragraph"${index === 0 ? ' w:default="1"' : ''} w:styleId="s${index}"><w:name w:val="${name}"/></w:style>`).join('');
const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const heading = (text: string) => p(r(text, '<w:rFonts w:eastAsia="黑体" w:ascii="黑体" w:hAnsi="黑体"/><w:sz w:val="32"/>'), '<w:ind w:firstLine="640"/>');
const prose = (text: string) => p(r(`${text}，认真履行职责，扎实推进各项工作落到实处，取得了新的成效，得到群众认可。`, '<w:rFonts w:eastAsia="仿宋" w:ascii="仿宋" w:hAnsi="仿宋"/><w:sz w:val="32"/>'), '<w:ind w:firstLine="640"/><w:jc w:val="both"/>');
const body = prose('今年以来') + heading('一、工作情况') + prose('坚持学习') + heading('二、下一步打算') + prose('继续努力');

async function readOf(xml: string, change: Partial<PaneOptions> = {}): Promise<ReportDocument> {
  report.open(packed({ body: xml, numbering, styles }), change);
  const reading = await report.word.read();
  if (reading.status !== 'read') throw new Error(reading.reason);
  return reading.document;
}

const problems: Insertion = {
  before: 3,
  paragraphs: [{ role: 'heading', level: 1, text: '二、存在问题' }, { role: 'body', text: '一是学习不够深入，有的*。二是落实不够到位，个别*。' }],
  edits: [{ paragraph: 3, start: 0, end: 2, replacement: '三、' }],
};

/** The properties of the n-th paragraph as they are saved. */
const propertiesOf = (index: number): string => documentXml(report.docx).split('<w:p>').concat().join('<w:p ').split(/<w:p[ >]/)[index + 1] ?? '';

test('a section goes in, its siblings are renumbered, and it looks like its neighbours', async () => {
  const document = await readOf(body);
  const models = modelsFor(check(document), problems);
  expect(models).toEqual({ heading: 3, body: 2 });
  report.syncs();
  expect(await report.word.insert(document, problems, { look: 'surrounding', models })).toEqual({ status: 'inserted', paragraphs: 2, steps: 3, asRevision: false, without: [] });
  expect(report.syncs()).toBe(5);
  expect(texts(report.docx).map((text) => text.slice(0, 6))).toEqual(['今年以来，认', '一、工作情况', '坚持学习，认', '二、存在问题', '一是学习不够', '三、下一步打', '继续努力，认']);
  expect(propertiesOf(3)).toContain('黑体');
  expect(propertiesOf(4)).toContain('仿宋');
  expect(propertiesOf(4)).toContain('w:val="both"');
});

test('or as GB/T 9704 has it', async () => {
  const document = await readOf(body);
  expect(await report.word.insert(document, problems, { look: 'standard' })).toMatchObject({ status: 'inserted', without: [] });
  expect(propertiesOf(3)).toMatch(/黑体[^]*w:sz w:val="32"/);
  expect(propertiesOf(4)).toMatch(/w:firstLine="640"[^]*仿宋/);
});

test('a new paragraph leaves the list of its neighbour, and keeps it where the list is to number it', async () => {
  const automatic = p(r('工作情况'), listed) + prose('坚持学习') + p(r('下一步打算'), listed) + prose('继续努力');
  const document = await readOf(automatic);
  const insertion: Insertion = { before: 2, paragraphs: [{ role: 'heading', level: 1, text: '存在问题' }, { role: 'body', text: '有的*。' }], edits: [] };
  expect(await report.word.insert(document, insertion, { look: 'surrounding', models: { heading: 0, body: 1 }, automaticNumber: true })).toMatchObject({ status: 'inserted', without: [] });
  expect(texts(report.docx).map((text) => text.slice(0, 6))).toEqual(['一、|工作情', '坚持学习，认', '二、|存在问', '有的*。', '三、|下一步', '继续努力，认']);
  report.open(packed({ body: automatic, numbering, styles }));
  expect(await report.word.insert(document, insertion, { look: 'surrounding', models: { heading: 0, body: 1 } })).toMatchObject({ status: 'inserted', without: [] });
  expect(texts(report.docx).map((text) => text.slice(0, 6))).toEqual(['一、|工作情', '坚持学习，认', '存在问题', '有的*。', '二、|下一步', '继续努力，认']);
});

test('goes to the end, and into an empty document as a whole framework', async () => {
  const document = await readOf(body);
  await report.word.insert(document, { before: 5, paragraphs: [{ role: 'closing', text: '特此报告。' }, { role: 'date', text: '*年*月*日' }], edits: [] }, { look: 'standard' });
  expect(texts(report.docx).slice(-2)).toEqual(['特此报告。', '*年*月*日']);
  const paragraphs = framework('firstResponsible', 'year', defaultPack);
  const empty = await readOf(p(''));
  expect(await report.word.insertFramework(empty, paragraphs, 'standard')).toMatchObject({ status: 'inserted', paragraphs: paragraphs.length, without: [] });
  expect(texts(report.docx)).toEqual([...paragraphs.map(({ text }) => text), '']);
  expect(await report.word.insertFramework(document, paragraphs, 'standard')).toMatchObject({ status: 'refused' });
});

test('nothing is written where the place or a label is not certain', async () => {
  const document = await readOf(body);
  for (const changed of [
    prose('今年以来') + heading('一、工作情况') + prose('坚持学习') + prose('新的一段') + heading('二、下一步打算') + prose('继续努力'),
    prose('今年以来') + heading('一、工作情况') + prose('坚持学习') + heading('二、今后打算') + prose('继续努力'),
  ]) {
    report.open(packed({ body: changed, numbering, styles }));
    const before = documentXml(report.docx);
    expect(await report.word.insert(document, problems, { look: 'surrounding' })).toMatchObject({ status: 'refused', reason: expect.stringMatching(/changed|ambiguous/) as string });
    expect(documentXml(report.docx)).toBe(before);
  }
});

test('not into a table', async () => {
  const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(r(text))}</w:tc>`;
  const document = await readOf(`<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell('甲')}</w:tr><w:tr>${cell('乙')}</w:tr></w:tbl>${p('')}`);
  expect(await report.word.insert(document, { before: 1, paragraphs: [{ role: 'body', text: '文' }], edits: [] }, { look: 'standard' })).toEqual({ status: 'refused', reason: 'in-table' });
});

test('a refusal says what was written, and a read-only document is left as it is', async () => {
  const document = await readOf(body, { misbehaviour: { writes: 'read-only' } });
  const before = documentXml(report.docx);
  expect(await report.word.insert(document, problems, { look: 'standard' })).toMatchObject({ status: 'refused', reason: 'read-only' });
  expect(documentXml(report.docx)).toBe(before);
});

test('wherever Word stops, what was written is told', async () => {
  const whole = ['二、存在问题', '一是学习不够深入，有的*。二是落实不够到位，个别*。'];
  const told = new Set<string>();
  for (let failsAtAction = 0; failsAtAction < 20; failsAtAction += 1) {
    const document = await readOf(body);
    const before = texts(report.docx);
    // The third request is the one that writes; what comes after it sees what it left.
    let requests = 0;
    report.open(packed({ body, numbering, styles }), {
      onExchange: ({ error }) => {
        requests += 1;
        if (requests === 2) report.pane.host.misbehave({ failsAtAction });
        if (error !== undefined) report.pane.host.misbehave({ failsAtAction: undefined });
      },
    });
    const result = await report.word.insert(document, problems, { look: 'standard' });
    const after = texts(report.docx);
    const paragraphs = after.filter((text) => whole.includes(text)).length;
    const labels = after.includes('三、下一步打算') ? 1 : 0;
    told.add(result.status);
    if (result.status === 'inserted') expect([paragraphs, labels]).toEqual([2, 1]);
    else if (result.status === 'partly') expect(result).toMatchObject({ paragraphs, labels });
    else expect(after).toEqual(before);
  }
  expect([...told].sort()).toEqual(['inserted', 'partly', 'refused']);
});
