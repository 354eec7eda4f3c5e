import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocx } from '../../src/docx/read';
import { check } from '../../src/report/check';
import type { ReportDocument } from '../../src/report/document';
import { p, packed, r } from '../docx/packed';
import { fixturesIn } from '../fixture';
import { openReport, type OpenReport } from './openReport';

const root = path.join(__dirname, '../..');
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const asDocx = ({ paragraphs }: ReportDocument): Uint8Array => packed({ body: paragraphs.map(({ text }) => p(r(escape(text)))).join('') });

const documents = [
  ...['reports', 'documents'].flatMap((folder) => fixturesIn(path.join(root, 'test/fixtures', folder)).map(({ name, document }) => [name, asDocx(document)] as const)),
  ...['sample.docx', 'blank.docx'].map((name) => [name, new Uint8Array(readFileSync(path.join(root, 'assets', name)))] as const),
];

let report: OpenReport;
beforeAll(async () => {
  report = await openReport(packed({ body: p(r('文')) }));
});
afterAll(() => report.close());

test.each(documents)('%s has the same findings in Word as in the file', async (_, bytes) => {
  report.open(bytes);
  const reading = await report.word.read({ headersAndFooters: true });
  if (reading.status !== 'read') throw new Error(reading.reason);
  const asFile = readDocx(bytes);
  // Text boxes, which Word's API does not reach, stand last: the others keep their places.
  const inFile = check({ paragraphs: asFile.paragraphs.filter(({ story }) => story !== 'textbox') });
  const inWord = check(reading.document);
  expect(inWord.findings).toEqual(inFile.findings);
  expect(inWord.placeholders).toEqual(inFile.placeholders);
  expect(inWord.kind).toEqual(inFile.kind);
  const reviewed = await report.word.review(reading.document, inWord.findings);
  expect(reviewed).toEqual({ status: 'reviewed', findings: inFile.findings, deleted: 0 });
});
