import {
  AlignmentType, CheckBox, DeletedTextRun, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, Header, HeadingLevel, InsertedTextRun, LevelFormat, Packer, PageBreak, Paragraph, SimpleField, SymbolRun, Tab, Table, TableCell, TableRow, TextRun,
} from 'docx';

const change = { id: 1, author: 'a', date: '2024-01-01T00:00:00Z' };
const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({ level: index, format, text, alignment: AlignmentType.START });
const item = (text: string, ilvl: number, instance?: number) => new Paragraph({ children: [new TextRun(text)], numbering: { reference: 'official', level: ilvl, ...(instance === undefined ? {} : { instance }) } });
export const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) });

/** Everything that the library can write of what a report holds. */
export async function generatedReport(): Promise<Uint8Array> {
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
