import { parse } from 'papaparse';
import { check } from '../../src/report/check';
import { fromText } from '../../src/report/document';
import { ignoredKey } from '../../src/report/ignored';
import { docxKeeping, docxWith, extension, property } from './kept';
import { folderOf, runIn } from './running';

const texts = ['关于2025年工作的通知', '全年共立案*件，结案*件。'];
const document = fromText(texts.join('\n'));
const { findings } = check({ paragraphs: document.paragraphs });
const [first] = findings;
const key = first === undefined ? '' : ignoredKey(document, first, findings);
const reason = '本年无此项 <b>';

const folder = folderOf({
  'a.docx': docxKeeping(texts, { ignored: [{ key, reason }] }),
  'b.docx': docxKeeping(texts, { ignored: findings.map((finding) => ({ key: ignoredKey(document, finding, findings), reason })) }),
  'no-xml.docx': docxWith(texts, '<we:webextension'),
  'no-json.docx': docxWith(texts, extension(property('responsibilityReport.ignored', '['))),
  'other-shape.docx': docxKeeping(texts, { ignored: { key } }),
});
const printed = async (format: string, file = 'a.docx'): Promise<string> => (await runIn(folder, ['--format', format, '--fail-on', 'never', file])).stdout;

describe('what was put aside in Word is listed as put aside, with its reason', () => {
  test('in JSON', async () => {
    const [result]: { findings: unknown[]; ignored: unknown[] }[] = JSON.parse(await printed('json'));
    expect(findings.length).toBeGreaterThan(1);
    expect(result?.findings).toHaveLength(findings.length - 1);
    expect(result?.ignored).toMatchObject([{ rule: first?.rule, paragraph: first?.paragraph, start: first?.start, reason }]);
  });

  test.each([
    ['text', '本年无此项 <b>'],
    ['markdown', '本年无此项 \\<b\\>'],
    ['html', '<td>本年无此项 &lt;b&gt;</td>'],
  ])('in %s, under a heading that counts them', async (format, shown) => {
    const text = await printed(format);
    expect(text).toContain('已忽略 1 项');
    expect(text).toContain(shown);
  });

  test('in CSV, in rows that say so', async () => {
    const { data } = parse<string[]>((await printed('csv')).slice(1), { skipEmptyLines: true });
    expect(data.map((cells) => [cells[4], cells[5], cells[10]])).toEqual([
      ['级别', '规则', '忽略理由'],
      ...findings.slice(1).map(({ rule }) => ['错误', rule, '']),
      ['已忽略（错误）', first?.rule, reason],
    ]);
    expect(new Set(data.map((cells) => cells.length))).toEqual(new Set([11]));
  });
});

test.each(['text', 'markdown', 'html', 'csv'])('a report of which everything was put aside is clean, and %s lists what was', async (format) => {
  const text = await printed(format, 'b.docx');
  expect(text).toContain('没有发现问题');
  expect(text).toContain('本年无此项');
});

test('what was put aside is no reason to fail', async () => {
  expect((await runIn(folder, ['a.docx'])).code).toBe(1);
  expect((await runIn(folder, ['b.docx'])).code).toBe(0);
});

test.each(['no-xml.docx', 'no-json.docx', 'other-shape.docx'])('settings that cannot be read put nothing aside: %s', async (file) => {
  const [result]: { findings: unknown[]; ignored?: unknown }[] = JSON.parse(await printed('json', file));
  expect(result?.findings).toHaveLength(findings.length);
  expect(result?.ignored).toBeUndefined();
});
