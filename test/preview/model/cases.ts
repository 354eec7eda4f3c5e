import { W, filesOf, p, packed, r, zipped } from '../../docx/packed';

const tracked = (name: string, content: string, id = 1) => `<w:${name} w:id="${id}" w:author="王" w:date="2026-01-02T03:04:05Z">${content}</w:${name}>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const level = (ilvl: number, format: string, text: string, more = '') => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="一级"/>')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="一级"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>';
const sdt = (content: string, tag = 'x') => `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const fldChar = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string) => `${fldChar('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${fldChar('separate')}${result}${fldChar('end')}`;
const footnote = (id: number, content: string) => `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(content)}`)}</w:footnote>`;
const separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const picture = '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="图"/><a:graphic><a:graphicData uri="x"/></a:graphic></wp:inline></w:drawing>';
const textbox = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="2" name="框"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${p(r('框中字'))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(r('框中字'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
const bold = '<w:rFonts w:eastAsia="仿宋"/><w:b/><w:sz w:val="32"/>';

const renamed = (xml: string) => xml.replaceAll('<w:', '<字:').replaceAll('</w:', '</字:').replace(/ w:(?=[\w]+=)/g, ' 字:').replace('xmlns:w=', 'xmlns:字=');
const strict = (xml: string) => xml.replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');
const mapped = (body: string, map: (xml: string) => string, names = /./) => zipped(Object.fromEntries(Object.entries(filesOf({ body, styles, numbering })).map(([name, xml]) => [name, names.test(name) ? map(xml) : xml])));
const rich = p(r('党组', bold) + tracked('ins', r('认真')) + tracked('del', '<w:r><w:delText>没有</w:delText></w:r>', 2) + r('履行责任')) + p(r('总体情况'), '<w:pStyle w:val="一级"/>') + table(cell(p(r('数'))) + cell(p(r('*'))));

function commented(body: string, comments: string): Uint8Array {
  const files = filesOf({ body, styles, numbering });
  const relationship = '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>';
  return zipped({
    ...files,
    'word/comments.xml': `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="${W}">${comments}</w:comments>`,
    'word/_rels/document.xml.rels': (files['word/_rels/document.xml.rels'] ?? '').replace('</Relationships>', relationship),
  });
}

/** Files that hold what Word's do, each with what it is for. */
export const cases: readonly (readonly [string, Uint8Array])[] = [
  ['plain paragraphs', packed({ body: p(r('第一段')) + p('') + p(r(' 前后 ')) })],
  ['runs with formats', packed({ body: p(r('粗', bold) + r('平') + r('黄', '<w:highlight w:val="yellow"/>') + r('藏', '<w:vanish/>')) })],
  ['paragraph properties and revision ids', packed({ body: `<w:p w:rsidR="00112233" w:rsidRDefault="00AABBCC"><w:pPr><w:keepNext/><w:spacing w:before="120" w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/><w:outlineLvl w:val="0"/></w:pPr><w:r w:rsidRPr="00112233">${r('文').slice(5)}</w:p>` })],
  ['tabs, breaks, symbols and hyphens', packed({ body: p(`<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/><w:t>丁</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:softHyphen/><w:cr/></w:r>`) })],
  ['tracked changes', packed({ body: p(r('甲') + tracked('ins', r('乙', bold) + r('丙')) + tracked('del', '<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve"> 丁 </w:delText></w:r>', 2) + tracked('ins', tracked('del', '<w:r><w:delText>戊</w:delText></w:r>', 4), 3) + r('己')) })],
  ['moved text and changed properties', packed({ body: p(`<w:moveFromRangeStart w:id="5" w:author="王" w:name="m"/>${tracked('moveFrom', r('移'), 6)}<w:moveFromRangeEnd w:id="5"/>`, '<w:rPr><w:ins w:id="9" w:author="王"/></w:rPr><w:pPrChange w:id="8" w:author="王"><w:pPr/></w:pPrChange>') + p(tracked('moveTo', r('移'), 7)) })],
  ['comments', commented(p(`${r('前')}<w:commentRangeStart w:id="0"/>${r('被批注')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r('后')}`), `<w:comment w:id="0" w:author="王" w:initials="王">${p(r('核对'))}</w:comment>`)],
  ['bookmarks and permissions, across paragraphs and between blocks', packed({ body: `<w:bookmarkStart w:id="3" w:name="b"/>${p(`<w:permStart w:id="4" w:edGrp="everyone"/>${r('甲')}<w:bookmarkStart w:id="5" w:name="c"/>`)}${p(`<w:bookmarkEnd w:id="5"/>${r('乙')}<w:permEnd w:id="4"/>`)}<w:bookmarkEnd w:id="3"/>` })],
  ['inline content controls, nested, beside one another and empty', packed({ body: p(r('姓名：') + sdt(r('某') + sdt(r('人', bold), 'y')) + sdt(r('甲')) + sdt('')) })],
  ['content controls around blocks, rows and cells', packed({ body: sdt(p(r('甲')) + sdt(p(r('乙')), 'y')) + `<w:tbl><w:tblPr/><w:tblGrid/>${sdt(`<w:tr>${cell(p(r('丙')))}${sdt(cell(p(r('丁'))))}</w:tr>`)}</w:tbl>` + p('') })],
  ['hyperlinks and smart tags', packed({ body: p(`<w:hyperlink w:anchor="b" w:history="1">${r('链')}${r('接', bold)}</w:hyperlink><w:hyperlink w:anchor="c">${r('又一')}</w:hyperlink><w:smartTag w:uri="u" w:element="e"><w:smartTagPr><w:attr w:name="n" w:val="v"/></w:smartTagPr>${r('智')}</w:smartTag><w:hyperlink w:anchor="d"/>`) })],
  ['simple fields', packed({ body: p(`${r('共')}<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>3</w:t></w:r></w:fldSimple>${r('页')}`) })],
  ['complex fields, one in another', packed({ body: p(r('见') + field('REF b', r('一、')) + field(`IF `, field('DATE', r('今天'))) + r('。')) })],
  ['a table of contents over paragraphs', packed({ body: p(`${fldChar('begin')}<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>${fldChar('separate')}${r('一、甲')}`) + p(r('二、乙') + fldChar('end')) + p(r('正文')) })],
  ['tables, merged cells, tables in tables', packed({ body: table(cell(p(r('甲')), '<w:gridSpan w:val="2"/>'), cell(p(r('乙')), '<w:vMerge w:val="restart"/>') + cell(table(cell(p(r('内')))) + p('')), cell(p(''), '<w:vMerge/>') + cell(p(r('丙')))) + p('') })],
  ['numbering through styles', packed({ body: p(r('总体情况'), '<w:pStyle w:val="一级"/>') + p(r('学习'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') + p(r('工作'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') + p(r('存在问题'), '<w:pStyle w:val="一级"/>'), styles, numbering })],
  ['numbering with a deleted paragraph', packed({ body: p(r('甲'), '<w:pStyle w:val="一级"/>') + p(tracked('del', '<w:r><w:delText>乙</w:delText></w:r>'), '<w:pStyle w:val="一级"/><w:rPr><w:del w:id="8" w:author="王"/></w:rPr>') + p(r('丙'), '<w:pStyle w:val="一级"/>'), styles, numbering })],
  ['footnotes and endnotes', packed({ body: p(r('甲') + note(1) + r('乙') + '<w:r><w:endnoteReference w:id="1"/></w:r>') + p(r('丙') + note(2)), footnotes: separator + footnote(1, '注一') + footnote(2, '注二'), endnotes: `<w:endnote w:id="1">${p(r('尾注'))}</w:endnote>` })],
  ['headers, footers and sections', packed({ body: p(r('甲'), '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/></w:sectPr>') + p(r('乙')) + '<w:sectPr><w:footerReference w:type="default" r:id="rIdF"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>', headers: { rIdH: p(r('页眉')) }, footers: { rIdF: p(r('第') + field('PAGE', r('1')) + r('页')) } })],
  ['pictures, text boxes, objects and formulas', packed({ body: p(`<w:r>${picture}</w:r><w:r>${textbox}</w:r>${r('文')}<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath><w:r><w:object><v:shape/></w:object></w:r>`) })],
  ['annotated characters and alternatives', packed({ body: p('<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>bi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>毕</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>') })],
  ['hints of the layout and unknown elements', packed({ body: p('<w:proofErr w:type="spellStart"/><w:r><w:lastRenderedPageBreak/><w:t>甲</w:t></w:r><w:proofErr w:type="spellEnd"/><w:customXmlInsRangeStart w:id="3" w:author="王"/><v:nothing v:a="1">甲</v:nothing>') + '<w:altChunk r:id="rIdX"/>' + p('') })],
  ['odd prefixes', mapped(rich, renamed, /document\.xml$/)],
  ['a default namespace', mapped(rich, (xml) => xml.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w='), /document\.xml$/)],
  ['strict', mapped(rich, strict)],
  ['prefixes declared where they are used', packed({ body: p(`<x:r xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:rPr><x:b/></x:rPr><x:t>甲</x:t></x:r>${r('乙')}<n:thing xmlns:n="urn:n" n:a="1"><n:inner/></n:thing>`, '<q:jc xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main" q:val="center"/>') })],
  ['signs of XML, characters beyond the basic plane, line ends in the source', packed({ body: p(r('&lt;a&gt; &amp; &quot;b&quot; 𠀀') + '<w:r><w:t>甲\n乙</w:t></w:r>') })],
];
