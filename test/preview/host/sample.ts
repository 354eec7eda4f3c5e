import { WordDocument } from '../../../src/preview/model/word-document';
import { p, packed, r } from '../../docx/packed';

const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(r(text))}</w:tc>`;
const row = (first: string, second: string, properties = '') => `<w:tr>${properties}${cell(first)}${cell(second)}</w:tr>`;
const level = (ilvl: number, format: string, text: string) => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const tracked = (name: string, content: string, id: number) => `<w:${name} w:id="${id}" w:author="王" w:date="2026-01-02T03:04:05Z">${content}</w:${name}>`;
const fieldMark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const heading = (id: string, name: string, more = '') => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/><w:pPr>${more}</w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>`;
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="仿宋"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  heading('1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
  heading('2', 'heading 2', '<w:outlineLvl w:val="1"/>') +
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="own"><w:name w:val="落款"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';

/** The paragraphs of the sample's body, as Word's API reads them. */
export const sampleTexts = ['工作情况', '全年办理*件，完成率**%。', '抓学习', '抓落实', '事项', '数量', '会议', '*次', '报告人：李某', '依据文件办理', '共12项', '见二、部分', '结语'] as const;

const body =
  p(r('工作情况'), '<w:pStyle w:val="1"/>') +
  p(r('全年办理') + r('*', '<w:b/><w:color w:val="FF0000"/>') + r('件，完成率**%。'), '<w:spacing w:before="120" w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/><w:jc w:val="both"/>') +
  p(r('抓学习'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
  p(r('抓落实'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${row('事项', '数量', '<w:trPr><w:tblHeader/></w:trPr>')}${row('会议', '*次')}</w:tbl>` +
  p(`${r('报告人：')}<w:sdt><w:sdtPr><w:alias w:val="姓名"/><w:tag w:val="name"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${r('李某')}</w:sdtContent></w:sdt>`) +
  p(`${r('依据文件')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('办理')}`) +
  p(r('共') + tracked('del', '<w:r><w:delText>**</w:delText></w:r>', 1) + tracked('ins', r('12'), 2) + r('项')) +
  p(`${r('见')}${fieldMark('begin')}<w:r><w:instrText> REF b </w:instrText></w:r>${fieldMark('separate')}${r('二、')}${fieldMark('end')}${r('部分')}`) +
  p(r('结语')) +
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/></w:sectPr>';

/** The sample's file. */
export const sampleBytes: Uint8Array = packed({ body, styles, numbering, footnotes: `${separator}<w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r('某号文件')}`)}</w:footnote>`, headers: { rIdH: p(r('内部*资料')) } });

/** A document with one of each thing that the Rich API knows. */
export function sample(): WordDocument {
  return WordDocument.open(sampleBytes);
}

/** The text of each paragraph of a document's body. */
export function textsOf(document: WordDocument): string[] {
  return document.paragraphs(document.body).map(({ node }) => document.text(node).text);
}
