import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, SimpleField, Tab, Table, TableRow, TextRun } from 'docx';
import { readDocx } from '../../src/docx/read';
import { cell, generatedReport } from './generated';

test('a report that the docx library wrote is read as it was meant', async () => {
  const { paragraphs } = readDocx(await generatedReport());
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
