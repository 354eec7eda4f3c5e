import type { Paragraph } from '../../src/report/document';
import { p, r, type Content } from './packed';

const box = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
const vml = (content: string) => `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const drawing = (content: string) => `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>${box(content)}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const anchored = (content: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<mc:AlternateContent><mc:Choice Requires="wps">${drawing(content)}</mc:Choice><mc:Fallback>${vml(content)}</mc:Fallback></mc:AlternateContent></w:r>`;
const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const notes = (kind: string) => `<w:${kind} w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:${kind}>${[1, 2, 3].map((id) => `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>` + r(`注${id}`))}</w:${kind}>`).join('')}`;

const everyStory: Content = {
  body: p(r('正文') + anchored(p(r('框'))) + reference('endnote', 1) + reference('footnote', 2)) + '<w:sectPr><w:footerReference w:type="default" r:id="f"/><w:headerReference w:type="default" r:id="h"/></w:sectPr>',
  headers: { h: p(r('页眉')) },
  footers: { f: p(r('页脚')) },
  footnotes: notes('footnote'),
  endnotes: notes('endnote'),
};
const header = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>';

/** Documents of several stories, and what each paragraph of them says: the body, headers, footers, footnotes, endnotes and text boxes, in this order. */
export const stories: readonly (readonly [about: string, content: Content, told: readonly string[]])[] = [
  ['all of them', everyStory, ['body: 正文', 'header: 页眉', 'footer: 页脚', 'footnote: 注2', 'endnote: 注1', 'textbox: 框']],
  ['notes in the order of their marks, each once; those without a mark are not seen', { body: p(reference('footnote', 3) + reference('footnote', 1) + reference('footnote', 3)), footnotes: notes('footnote') }, ['body: ', 'footnote: 注3', 'footnote: 注1']],
  ['a mark of a note that is not there', { body: p(r('文') + reference('footnote', 9) + reference('endnote', 1)), footnotes: notes('footnote') }, ['body: 文']],
  ['a note whose mark is deleted is not seen', { body: p(`<w:del w:id="1" w:author="a">${reference('footnote', 1)}</w:del>`), footnotes: notes('footnote') }, ['body: ']],
  ['a text box of a header is a text box', { body: p('') + header, headers: { h: p(r('眉') + anchored(p(r('密级')))) } }, ['body: ', 'header: 眉', 'textbox: 密级']],
  ['a header that says nothing is none, and its text box is one', { body: p('') + header, headers: { h: p('') + p(anchored(p(r('密级')))) } }, ['body: ', 'textbox: 密级']],
  ['a body without a paragraph has one, as Word opens it', { body: header, headers: { h: p(r('眉')) } }, ['body: ', 'header: 眉']],
  ...([
    ['in DrawingML', `<w:r>${drawing(p(r('框')))}</w:r>`, ['textbox: 框']],
    ['in VML', `<w:r>${vml(p(r('框')))}</w:r>`, ['textbox: 框']],
    ['in both, once', anchored(p(r('框'))), ['textbox: 框']],
    ['with tables and several paragraphs', anchored(p(r('一')) + `<w:tbl><w:tr><w:tc>${p(r('格'))}</w:tc></w:tr></w:tbl>`), ['textbox: 一', 'textbox: 格']],
    ['within one another', anchored(p(r('外') + anchored(p(r('内'))))), ['textbox: 外', 'textbox: 内']],
    ['not hidden ones', anchored(p(r('框')), '<w:vanish/>'), []],
    ['not deleted ones', `<w:del w:id="1" w:author="a">${anchored(p(r('框')))}</w:del>`, []],
  ] as const).map(([about, run, boxes]): [string, Content, string[]] => [`text boxes ${about}`, { body: p(run) }, ['body: ', ...boxes]]),
];

const headers = { all: p(r('全')), first: p(r('首')), even: p(r('偶')), unused: p(r('无')) };
const references = '<w:headerReference w:type="even" r:id="even"/><w:headerReference w:type="default" r:id="all"/><w:headerReference w:type="first" r:id="first"/>';
const section = (more = '') => `<w:sectPr>${references}${more}</w:sectPr>`;
const headed = (about: string, body: string, texts: readonly string[], settings = ''): [string, Content, readonly string[]] => [`a header is read ${about}`, { body: p('') + body, headers, settings }, texts];

/** Documents with headers, and the texts of those that some page shows. */
export const shownHeaders: readonly (readonly [about: string, content: Content, texts: readonly string[]])[] = [
  headed('on every page', section(), ['全']),
  headed('on the first page with w:titlePg', section('<w:titlePg/>'), ['首', '全']),
  headed('on even pages with w:evenAndOddHeaders', section(), ['全', '偶'], '<w:evenAndOddHeaders/>'),
  headed('on the first and on even pages', section('<w:titlePg/>'), ['首', '全', '偶'], '<w:evenAndOddHeaders/>'),
  headed('on the first page of a section that takes it from the one before', p('', section()) + '<w:sectPr><w:titlePg/></w:sectPr>', ['全', '首']),
  headed('not where its part is missing', '<w:sectPr><w:headerReference w:type="default" r:id="missing"/></w:sectPr>', []),
  headed('once, though two sections share it', p('', section()) + section(), ['全']),
];

/** Styles of headings. */
export const headingStyles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>
  <w:style w:type="paragraph" w:styleId="B2"><w:name w:val="标题 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="own"><w:name w:val="公文一级"/><w:basedOn w:val="1"/></w:style>
  <w:style w:type="paragraph" w:styleId="outlined"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="body"><w:name w:val="y"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>`;

/** Properties of a paragraph, and its level as a heading. */
export const headings: readonly (readonly [about: string, properties: string, level: Paragraph['headingLevel']])[] = [
  ['by the name of a built-in style', '<w:pStyle w:val="1"/>', 1],
  ['by its Chinese name', '<w:pStyle w:val="B2"/>', 2],
  ['through basedOn', '<w:pStyle w:val="own"/>', 1],
  ['by the outline level of a style', '<w:pStyle w:val="outlined"/>', 3],
  ['by the outline level of the paragraph', '<w:pStyle w:val="1"/><w:outlineLvl w:val="4"/>', 5],
  ['not where the style says body text', '<w:pStyle w:val="body"/>', undefined],
  ['not where the paragraph says body text', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>', undefined],
  ['not by a style that is not there', '<w:pStyle w:val="heading1"/>', undefined],
  ['not by a value that makes no sense', '<w:outlineLvl w:val="x"/>', undefined],
  ['not without a style', '', undefined],
];

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = '<w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r>';
/** Styles of a table of contents. */
export const contentsStyles = '<w:style w:type="paragraph" w:styleId="7"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="t"><w:name w:val="TOC Heading"/></w:style><w:style w:type="paragraph" w:styleId="topic"><w:name w:val="topic 1"/></w:style>';

/** Bodies with a table of contents, and which of their paragraphs belong to it. */
export const contents: readonly (readonly [about: string, body: string, marks: readonly Paragraph['toc'][]])[] = [
  ['by its field, over paragraphs', p(field('begin') + code + field('separate') + r('一、甲')) + p(r('二、乙')) + p(field('end')) + p(r('正文')), [true, true, undefined, undefined]],
  ['by a simple field', p(`<w:fldSimple w:instr="TOC \\o">${r('一、甲')}</w:fldSimple>`) + p(r('正文')), [true, undefined]],
  ['by the style of its entries', p(r('一、甲'), '<w:pStyle w:val="7"/>') + p(r('目录'), '<w:pStyle w:val="t"/>') + p(r('甲'), '<w:pStyle w:val="topic"/>'), [true, true, undefined]],
  ['by its content control', `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('目录'))}${p(r('一、甲'))}</w:sdtContent></w:sdt>${p(r('正文'))}`, [true, true, undefined]],
  ['not by another field', p(field('begin') + '<w:r><w:instrText> TOCX </w:instrText></w:r>' + field('separate') + r('甲') + field('end')), [undefined]],
  ['not what follows the field in its last paragraph', p(field('begin') + code + field('separate') + r('甲')) + p(field('end') + r('乙')), [true, undefined]],
];
