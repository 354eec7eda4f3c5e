/** Makes assets/sample.docx and assets/blank.docx: `npm run documents`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, Document, Footer, FootnoteReferenceRun, Header, InsertedTextRun, DeletedTextRun, LevelFormat, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const font = (eastAsia) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });
const millimetres = (length) => Math.round((length * 1440) / 25.4);
const indented = { firstLine: 640 };
const spacing = { line: 560, lineRule: LineRuleType.EXACT };

/** The layout that GB/T 9704 gives, with fonts that most computers have. */
const styles = {
  default: {
    document: { run: { font: font('仿宋'), size: 32, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: { run: { font: font('方正小标宋简体'), size: 44, bold: false }, paragraph: { alignment: AlignmentType.CENTER, spacing: { ...spacing, after: 280 } } },
    heading1: { run: { font: font('黑体'), size: 32, bold: false }, paragraph: { indent: indented, spacing, outlineLevel: 0 } },
    heading2: { run: { font: font('楷体'), size: 32, bold: false }, paragraph: { indent: indented, spacing, outlineLevel: 1 } },
  },
  paragraphStyles: [{ id: 'ReportBody', name: 'Report Body', basedOn: 'Normal', quickFormat: true, paragraph: { indent: indented, spacing, alignment: AlignmentType.JUSTIFIED } }],
};
const page = { size: { width: millimetres(210), height: millimetres(297) }, margin: { top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26) } };
const numbering = {
  config: [{ reference: 'tasks', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 0, firstLine: 640 } } } }] }],
};

const body = (...content) => new Paragraph({ style: 'ReportBody', children: content.map((part) => (typeof part === 'string' ? new TextRun(part) : part)) });
const heading1 = (text) => new Paragraph({ heading: 'Heading1', text });
const task = (text) => new Paragraph({ style: 'ReportBody', numbering: { reference: 'tasks', level: 0 }, text });
const bold = (text) => new TextRun({ text, bold: true });
const revision = { id: 1, author: '办公室', date: '2026-01-05T09:00:00Z' };
const row = (cells, isHeader = false) =>
  new TableRow({
    tableHeader: isHeader,
    children: cells.map((text) => new TableCell({ width: { size: 2250, type: WidthType.DXA }, children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: 28, bold: isHeader })] })] })),
  });

const sample = new Document({
  title: '示例报告', creator: '责任报告助手', styles, numbering,
  comments: {
    children: [{ id: 0, author: '办公室', initials: '办', date: new Date('2026-01-05T09:30:00Z'), children: [new Paragraph('请人事股核对后补上次数。')] }],
  },
  footnotes: { 1: { children: [new Paragraph('含与县纪委监委派驻纪检监察组联合开展的检查。')] } },
  sections: [
    {
      properties: { page },
      headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: '初稿，XX月送审', size: 21 })] })] }) },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: font('宋体'), size: 28 })] })] }) },
      children: [
        new Paragraph({ heading: 'Title', text: '清源县水务局党组2025年落实全面从严治党主体责任情况报告' }),
        body('县委：'),
        body('2025年，县水务局党组按照县委统一安排，坚持管党治党与治水兴水一起部署、一起落实、一起考核，推动主体责任落地见效。现将有关情况报告如下：'),
        heading1('一、压实主体责任，拧紧责任链条'),
        body(bold('（一）层层明责。'), '年初召开全面从严治党工作会议，制定责任清单*项，与', new TextRun({ text: '*', highlight: 'yellow' }), '个股室、下属单位签订责任书。党组会议专题研究党风廉政建设工作', new CommentRangeStart(0), '*次', new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] }), '。'),
        body(bold('（二）全程督责。'), '党组书记与班子成员、股室负责人谈心谈话XX人次；年中对下属单位开展全覆盖检查', new FootnoteReferenceRun(1), '，发现问题____个，已整改18个。'),
        body(bold('（四）从严考责。'), '把履责情况列入年度考核，', new DeletedTextRun({ ...revision, text: '对先进单位予以表扬' }), new InsertedTextRun({ ...revision, id: 2, text: '考核结果与评先评优挂钩' }), '。'),
        heading1('二、加强政治建设，落实决策部署'),
        body('坚持“第一议题”制度，组织学习*次；理论学习中心组集中研讨*次，【待补：研讨主题】。围绕农村供水保障、水库除险加固等重点工作开展政治监督，督促整改巡察反馈问题*个，整改完成率*％。'),
        heading1('三、严明纪律作风，营造清廉环境'),
        body('全年开展警示教育*场次、廉政谈话*人次，运用“第一种形态”处理*人；修订工程招标、资金拨付等制度*项。主要数据见下表。'),
        new Table({
          width: { size: 9000, type: WidthType.DXA }, columnWidths: [2250, 2250, 2250, 2250],
          rows: [row(['项目', '2024年', '2025年', '增减'], true), row(['警示教育（场次）', '6', '*', '']), row(['廉政谈话（人次）', '52', '*', '']), row(['制度修订（项）', '4', '7', '3'])],
        }),
        heading1('四、下一步打算'),
        body('20XX年，局党组将重点做好三项工作：'),
        task('抓学习。每季度组织一次专题研讨，把学习成效体现到治水实践中。'),
        task('抓责任。把清单分解到岗、落实到人，（此处填写责任股室）按月调度。'),
        task('抓监督。对重点工程全程跟踪，对苗头问题早提醒、早纠正。'),
        body('特此报告。'),
        new Paragraph({ style: 'ReportBody', alignment: AlignmentType.RIGHT, text: '中共清源县水务局党组' }),
        new Paragraph({ style: 'ReportBody', alignment: AlignmentType.RIGHT, text: '2026年1月*日' }),
      ],
    },
  ],
});

const blank = new Document({ title: '空白报告', creator: '责任报告助手', styles, numbering, sections: [{ properties: { page }, children: [new Paragraph({ style: 'ReportBody' })] }] });

for (const [name, document] of Object.entries({ sample, blank })) {
  writeFileSync(fileURLToPath(new URL(`${name}.docx`, import.meta.url)), await Packer.toBuffer(document));
}
