import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  AlignmentType, CheckBox, DeletedTextRun, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, Header, HeadingLevel, InsertedTextRun, LevelFormat, Packer, PageBreak, Paragraph, SimpleField, SymbolRun, Tab, Table, TableCell, TableRow, TextRun,
} from 'docx';
import { readDocx } from '../../src/docx/read';

const change = { id: 1, author: 'a', date: '2024-01-01T00:00:00Z' };
const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({ level: index, format, text, alignment: AlignmentType.START });
const item = (text: string, ilvl: number, instance?: number) => new Paragraph({ children: [new TextRun(text)], numbering: { reference: 'official', level: ilvl, ...(instance === undefined ? {} : { instance }) } });
const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) });

/** Everything that the library can write of what a report holds. */
async function report(): Promise<Uint8Array> {
  const document = new Document({
    features: { trackRevisions: true },
    numbering: { config: [{ reference: 'official', levels: [level(0, LevelFormat.CHINESE_COUNTING_THOUSAND, '%1、'), level(1, LevelFormat.CHINESE_COUNTING, '（%2）'), level(2, LevelFormat.DECIMAL, '%3.'), level(3, LevelFormat.DECIMAL_ENCLOSED_CIRCLE, '%4')] }] },
    footnotes: { 1: { children: [new Paragraph('见附件')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('某局内部材料')] }) },
        footers: { default: new Footer({ children: [new Paragraph('联系人：*')] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('工作'), new TextRun({ text: '报告', bold: true })] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: '主要做法' }),
          item('抓学习', 0),
          item('学原文', 1),
          item('谈体会', 1),
          item('写笔记', 2),
          item('记要点', 3),
          item('抓落实', 0),
          item('另起', 0, 1),
          new Paragraph({ children: [new TextRun('召开'), new InsertedTextRun({ text: '3', ...change }), new DeletedTextRun({ text: '*', ...change }), new TextRun('次'), new FootnoteReferenceRun(1)] }),
          new Paragraph({ children: [new TextRun({ children: ['甲', new Tab(), '乙'] }), new TextRun({ text: '丙', break: 1 }), new TextRun({ text: '密', vanish: true }), new SymbolRun({ char: 'F0FE', symbolfont: 'Wingdings' })] }),
          new Paragraph({ children: [new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('网站')] }), new SimpleField('DATE', '2024年6月'), new CheckBox({ checked: true }), new PageBreak()] }),
          new Table({ rows: [new TableRow({ children: [cell('一', '二'), cell('三')] }), new TableRow({ children: [cell('四'), cell('')] })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

test('a report that the docx library wrote is read as it was meant', async () => {
  const { paragraphs } = readDocx(await report());
  expect(paragraphs.map(({ text, listLabel, headingLevel, inTable, story }) => [story ?? '', listLabel ?? '', text, headingLevel ?? '', inTable ? 'table' : ''].join('/'))).toEqual([
    '//工作报告//',
    '//主要做法/1/',
    '/一、/抓学习//',
    '/（一）/学原文//',
    '/（二）/谈体会//',
    '/1./写笔记//',
    '/①/记要点//',
    '/二、/抓落实//',
    '/一、/另起//',
    '//召开3次//',
    '//甲\t乙\n丙☑//',
    '//网站2024年6月☒//',
    '//一//table',
    '//二//table',
    '//三//table',
    '//四//table',
    '////table',
    'header//某局内部材料//',
    'footer//联系人：*//',
    'footnote//见附件//',
  ]);
});

const soffice = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice')).find((file) => existsSync(file));

// Without LibreOffice on the machine there is nothing to compare with, and this test does not exist.
if (soffice !== undefined) {
  test('LibreOffice reads the same text', async () => {
    const plain = new Document({
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('立案'), new TextRun('*'), new TextRun('件')] }),
            new Paragraph({ children: [new TextRun({ children: ['甲', new Tab(), '乙'] }), new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('网站')] }), new SimpleField('QUOTE 末', '末')] }),
            new Table({ rows: [new TableRow({ children: [cell('一', '二'), cell('三')] })] }),
            new Paragraph('完'),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(plain));
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    try {
      writeFileSync(join(folder, 'report.docx'), bytes);
      spawnSync(soffice, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'report.docx')], { timeout: 110_000 });
      const lines = readFileSync(join(folder, 'report.txt'), 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '');
      expect(readDocx(bytes).paragraphs.map(({ text }) => text).filter((text) => text !== '')).toEqual(lines);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
}
