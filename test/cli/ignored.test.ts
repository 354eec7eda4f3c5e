import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { check } from '../../src/report/check';
import { readDocx } from '../../src/docx/read';
import { ignoredKey } from '../../src/report/ignored';
import { filesOf, p, r, zipped } from '../docx/packed';

const files = filesOf({ body: p(r('关于2025年工作的通知')) + p(r('全年共立案*件，结案*件。')) });
const document = readDocx(zipped(files));
const { findings } = check(document);
const [first] = findings;
const key = first === undefined ? '' : ignoredKey(document, first, findings);
const folder = mkdtempSync(path.join(tmpdir(), 'ignored-'));
afterAll(() => rmSync(folder, { recursive: true }));

const extension = (properties: string): string =>
  `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="1"/><we:properties>${properties}</we:properties></we:webextension>`;
const property = (name: string, value: unknown): string => `<we:property name="${name}" value="${JSON.stringify(value).replace(/"/g, '&quot;')}"/>`;

async function printed(format: string, settings: string): Promise<string> {
  const file = path.join(folder, 'a.docx');
  writeFileSync(file, zipped({ ...files, 'word/webextensions/webextension1.xml': settings }));
  let out = '';
  const output = { write: (text: string) => { out += text; return true; } };
  await run(['--format', format, '--fail-on', 'never', file], { stdout: output, stderr: output, cwd: folder, env: {} });
  return out;
}

test('what was put aside in Word is listed as put aside, with its reason', async () => {
  expect(findings.length).toBeGreaterThan(1);
  const settings = extension(property('responsibilityReport.ignored', [{ key, reason: '本年无此项' }]) + property('other', 'x'));
  const [result] = JSON.parse(await printed('json', settings)) as { findings: unknown[]; ignored: { rule: string; reason: string }[] }[];
  expect(result?.findings).toHaveLength(findings.length - 1);
  expect(result?.ignored).toMatchObject([{ rule: first?.rule, paragraph: first?.paragraph, start: first?.start, reason: '本年无此项' }]);
  for (const format of ['text', 'markdown']) {
    const text = await printed(format, settings);
    expect(text).toContain('已忽略 1 项');
    expect(text).toContain('本年无此项');
  }
});

test.each([
  ['a part that is no XML', '<we:webextension'],
  ['a value that is no JSON', extension('<we:property name="responsibilityReport.ignored" value="["/>')],
  ['a value of another shape', extension(property('responsibilityReport.ignored', { key }))],
])('%s puts nothing aside', async (_, settings) => {
  const [result] = JSON.parse(await printed('json', settings)) as { findings: unknown[]; ignored?: unknown }[];
  expect(result?.findings).toHaveLength(findings.length);
  expect(result?.ignored).toBeUndefined();
});
