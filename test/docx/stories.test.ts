import type { Paragraph } from '../../src/report/document';
import { p, r, read, type Content } from './packed';

const told = (content: Content) => read(content).map(({ text, story }) => `${story ?? 'body'}: ${text}`);
const box = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
const vml = (content: string) => `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const drawing = (content: string) => `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>${box(content)}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const anchored = (content: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<mc:AlternateContent><mc:Choice Requires="wps">${drawing(content)}</mc:Choice><mc:Fallback>${vml(content)}</mc:Fallback></mc:AlternateContent></w:r>`;
const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const notes = (kind: string) => `<w:${kind} w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:${kind}>${[1, 2, 3].map((id) => `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>` + r(`注${id}`))}</w:${kind}>`).join('')}`;

describe('other stories follow the body', () => {
  test('headers, footers, footnotes, endnotes and text boxes, in this order', () => {
    const content = {
      body: p(r('正文') + anchored(p(r('框'))) + reference('endnote', 1) + reference('footnote', 2)) + '<w:sectPr><w:footerReference w:type="default" r:id="f"/><w:headerReference w:type="default" r:id="h"/></w:sectPr>',
      headers: { h: p(r('页眉')) },
      footers: { f: p(r('页脚')) },
      footnotes: notes('footnote'),
      endnotes: notes('endnote'),
    };
    expect(told(content)).toEqual(['body: 正文', 'header: 页眉', 'footer: 页脚', 'footnote: 注2', 'endnote: 注1', 'textbox: 框']);
  });

  test('notes in the order of their marks, each once; those without a mark are not seen', () => {
    expect(told({ body: p(reference('footnote', 3) + reference('footnote', 1) + reference('footnote', 3)), footnotes: notes('footnote') })).toEqual(['body: ', 'footnote: 注3', 'footnote: 注1']);
  });

  test('a note whose mark is deleted is not seen', () => {
    expect(told({ body: p(`<w:del w:id="1" w:author="a">${reference('footnote', 1)}</w:del>`), footnotes: notes('footnote') })).toEqual(['body: ']);
  });

  test.each([
    ['in DrawingML', `<w:r>${drawing(p(r('框')))}</w:r>`, ['textbox: 框']],
    ['in VML', `<w:r>${vml(p(r('框')))}</w:r>`, ['textbox: 框']],
    ['in both, once', anchored(p(r('框'))), ['textbox: 框']],
    ['with tables and several paragraphs', anchored(p(r('一')) + `<w:tbl><w:tr><w:tc>${p(r('格'))}</w:tc></w:tr></w:tbl>`), ['textbox: 一', 'textbox: 格']],
    ['within one another', anchored(p(r('外') + anchored(p(r('内'))))), ['textbox: 外', 'textbox: 内']],
    ['not hidden ones', anchored(p(r('框')), '<w:vanish/>'), []],
    ['not deleted ones', `<w:del w:id="1" w:author="a">${anchored(p(r('框')))}</w:del>`, []],
  ])('text boxes %s', (_, run, boxes) => {
    expect(told({ body: p(run) })).toEqual(['body: ', ...boxes]);
  });

  test('a text box of a header is a text box', () => {
    expect(told({ body: '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>', headers: { h: p(r('眉') + anchored(p(r('密级')))) } })).toEqual(['header: 眉', 'textbox: 密级']);
  });
});

describe('a header is read where some page shows it', () => {
  const headers = { all: p(r('全')), first: p(r('首')), even: p(r('偶')), unused: p(r('无')) };
  const references = '<w:headerReference w:type="even" r:id="even"/><w:headerReference w:type="default" r:id="all"/><w:headerReference w:type="first" r:id="first"/>';
  const section = (more = '') => `<w:sectPr>${references}${more}</w:sectPr>`;
  const texts = (body: string, settings = '') => read({ body, headers, settings }).flatMap(({ story, text }) => (story === 'header' ? [text] : []));

  test('on every page', () => expect(texts(section())).toEqual(['全']));
  test('on the first page with w:titlePg', () => expect(texts(section('<w:titlePg/>'))).toEqual(['首', '全']));
  test('on even pages with w:evenAndOddHeaders', () => expect(texts(section(), '<w:evenAndOddHeaders/>')).toEqual(['全', '偶']));
  test('on the first page of a section that takes it from the one before', () => expect(texts(p('', section()) + '<w:sectPr><w:titlePg/></w:sectPr>')).toEqual(['全', '首']));
  test('not where its part is missing', () => expect(texts('<w:sectPr><w:headerReference w:type="default" r:id="missing"/></w:sectPr>')).toEqual([]));
  test('once, though two sections share it', () => expect(texts(p('', section()) + section())).toEqual(['全']));
});

describe('headings', () => {
  const styles = `
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>
    <w:style w:type="paragraph" w:styleId="B2"><w:name w:val="标题 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="own"><w:name w:val="公文一级"/><w:basedOn w:val="1"/></w:style>
    <w:style w:type="paragraph" w:styleId="outlined"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="body"><w:name w:val="y"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>`;
  test.each<[string, string, Paragraph['headingLevel']]>([
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
  ])('%s', (_, properties, level) => {
    expect(read({ body: p(r('标题'), properties), styles }).map(({ headingLevel }) => headingLevel)).toEqual([level]);
  });
});

describe('the table of contents is marked', () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r>';
  const styles = '<w:style w:type="paragraph" w:styleId="7"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="t"><w:name w:val="TOC Heading"/></w:style><w:style w:type="paragraph" w:styleId="topic"><w:name w:val="topic 1"/></w:style>';
  test.each([
    ['by its field, over paragraphs', p(field('begin') + code + field('separate') + r('一、甲')) + p(r('二、乙')) + p(field('end')) + p(r('正文')), [true, true, undefined, undefined]],
    ['by a simple field', p(`<w:fldSimple w:instr="TOC \\o">${r('一、甲')}</w:fldSimple>`) + p(r('正文')), [true, undefined]],
    ['by the style of its entries', p(r('一、甲'), '<w:pStyle w:val="7"/>') + p(r('目录'), '<w:pStyle w:val="t"/>') + p(r('甲'), '<w:pStyle w:val="topic"/>'), [true, true, undefined]],
    ['by its content control', `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('目录'))}${p(r('一、甲'))}</w:sdtContent></w:sdt>${p(r('正文'))}`, [true, true, undefined]],
    ['not by another field', p(field('begin') + '<w:r><w:instrText> TOCX </w:instrText></w:r>' + field('separate') + r('甲') + field('end')), [undefined]],
    ['not what follows the field in its last paragraph', p(field('begin') + code + field('separate') + r('甲')) + p(field('end') + r('乙')), [true, undefined]],
  ])('%s', (_, body, marks) => {
    expect(read({ body, styles }).map(({ toc }) => toc)).toEqual(marks);
  });
});
