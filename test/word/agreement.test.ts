import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocx } from '../../src/docx/read';
import { check } from '../../src/report/check';
import type { Paragraph, ReportDocument } from '../../src/report/document';
import { dressings } from '../docx/dressings';
import { generatedReport } from '../docx/generated';
import { numbered, numberedByStyle } from '../docx/numbering/numbered';
import { filesOf, p, packed, r, zipped } from '../docx/packed';
import { contents, contentsStyles, headings, headingStyles, shownHeaders, stories } from '../docx/stories';
import { hidingStyles, otherPrefixes, textsAsSeen } from '../docx/texts-as-seen';
import { longDocument } from '../e2e/long-document';
import { fixturesIn } from '../fixture';
import { sampleBytes } from '../preview/host/sample';
import { cases } from '../preview/model/cases';
import { differing } from './differing';
import { openReport, type OpenReport } from './openReport';

const root = path.join(__dirname, '../..');
const texts = ['reports', 'documents'].flatMap((folder) => fixturesIn(path.join(root, 'test/fixtures', folder)));

/** Every .docx that a test of reading or writing makes, those to open by hand, and every text in every dress. */
const documents: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ...['sample.docx', 'blank.docx'].map((name) => [name, () => new Uint8Array(readFileSync(path.join(root, 'assets', name)))] as const),
  ...cases.map(([name, bytes]) => [name, () => bytes] as const),
  ...Object.values(textsAsSeen).flatMap((rows) => rows.map(([about, body]) => [about, () => packed({ body, styles: hidingStyles })] as const)),
  ...otherPrefixes.map(([about, source]) => [about, () => zipped({ ...filesOf({ body: '' }), 'word/document.xml': source })] as const),
  ...[...stories, ...shownHeaders].map(([about, content]) => [about, () => packed(content)] as const),
  ...headings.map(([about, properties]) => [`a heading is known ${about}`, () => packed({ body: p(r('标题'), properties), styles: headingStyles })] as const),
  ...contents.map(([about, body]) => [`contents are known ${about}`, () => packed({ body, styles: contentsStyles })] as const),
  ...numbered.map(([about, numbering, body]) => [`numbers: ${about}`, () => packed({ body, numbering })] as const),
  ...numberedByStyle.map(([about, numbering, styles, body]) => [`numbers by style: ${about}`, () => packed({ body, numbering, styles })] as const),
  ['a report that the docx library wrote', generatedReport],
  ['the sample of the host’s tests', () => sampleBytes],
  ['a long report', () => longDocument(1500)],
  ...texts.flatMap(({ name, document: { paragraphs } }) => Object.entries(dressings).map(([dress, make]) => [`${name} ${dress}`, () => make(paragraphs.map(({ text }) => text))] as const)),
];

let report: OpenReport;
beforeAll(async () => {
  report = await openReport(packed({ body: p(r('文')) }));
});
afterAll(() => report.close());

async function readInWord(bytes: Uint8Array): Promise<ReportDocument> {
  report.open(bytes);
  const reading = await report.word.read({ headersAndFooters: true });
  if (reading.status !== 'read') throw new Error(reading.reason);
  return reading.document;
}

/** As Word's API can read it: text boxes, which it does not reach, stand last, so that the others keep their places. */
const withoutTextboxes = ({ paragraphs }: ReportDocument): ReportDocument => ({ paragraphs: paragraphs.filter(({ story }) => story !== 'textbox') });
const told = ({ paragraphs }: ReportDocument): string =>
  paragraphs.map(({ text, listLabel, headingLevel, toc, story }: Paragraph) => [story ?? '', toc === true ? 'toc' : '', headingLevel ?? '', listLabel ?? '', text].filter((part) => part !== '').join(' ')).join('|');

describe('what Word and the file hold is the same, place for place', () => {
  test.each(documents.filter(([name]) => !(name in differing)))('%s', async (_, make) => {
    const bytes = await make();
    const document = await readInWord(bytes);
    const asFile = withoutTextboxes(readDocx(bytes));
    expect(document).toEqual(asFile);
    const [inWord, inFile] = [check(document), check(asFile)];
    expect({ ...inWord, document: {}, pack: {} }).toEqual({ ...inFile, document: {}, pack: {} });
    const reviewed = await report.word.review(document, inWord.findings);
    expect(reviewed).toEqual({ status: 'reviewed', findings: inFile.findings, deleted: 0 });
  });
});

describe('what Word’s API forces to differ is named, and is all that differs', () => {
  test.each(Object.entries(differing))('%s', async (name, { inFile, inWord }) => {
    const bytes = await documents.find(([other]) => other === name)?.[1]();
    if (bytes === undefined) throw new Error('no such document');
    expect(told(withoutTextboxes(readDocx(bytes)))).toBe(inFile);
    expect(told(await readInWord(bytes))).toBe(inWord);
  });
});
