import { W, p, r } from './packed';

const run = (content: string) => `<w:r>${content}</w:r>`;
const mark = (change: string) => `<w:rPr>${change}</w:rPr>`;
const begin = run('<w:fldChar w:fldCharType="begin"/>');
const separate = run('<w:fldChar w:fldCharType="separate"/>');
const end = run('<w:fldChar w:fldCharType="end"/>');
const code = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
const gone = mark('<w:del w:id="1" w:author="a"/>');
/** Styles that hide text, for all of them. */
export const hidingStyles = `
  <w:style w:type="paragraph" w:styleId="note"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="child"><w:basedOn w:val="note"/></w:style>
  <w:style w:type="paragraph" w:styleId="shown"><w:basedOn w:val="note"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="loop"><w:basedOn w:val="loop"/></w:style>`;
const alternate = (choices: string, fallback: string) => `<mc:AlternateContent>${choices}<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const cell = (...content: string[]) => `<w:tc>${content.join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const sdt = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A body, and the text of its paragraphs as a reader sees it, joined by `|`; by what the rows are about. */
export const textsAsSeen: Readonly<Record<string, readonly (readonly [about: string, body: string, text: string])[]>> = {
  'the text of a paragraph is what a reader sees': [
    ['runs are joined, so that a marker split over three is one', p(r('立案') + r('*') + r('件')), '立案*件'],
    ['white space at the ends counts only where xml:space says so', p('<w:r><w:t> 一 二 </w:t></w:r>' + r(' 三 ')), '一 二 三 '],
    ['xml:space holds for what is inside', `<w:p xml:space="preserve"><w:r><w:t>一 </w:t></w:r><w:r><w:t xml:space="default"> 二</w:t></w:r></w:p>`, '一 二'],
    ['a line break in the source is a space', p('<w:r><w:t>one\ntwo</w:t></w:r>'), 'one two'],
    ['characters by reference and CDATA are characters', p('<w:r><w:t>甲&amp;乙&#x4E19;<![CDATA[<丁>]]></w:t></w:r>'), '甲&乙丙<丁>'],
    ['tabs and line breaks', p(r('一') + run('<w:tab/>') + r('二') + run('<w:br/>') + r('三') + run('<w:cr/>') + r('四') + run('<w:ptab/>') + r('五')), '一\t二\n三\n四\t五'],
    ['a page break before the text is nothing', p(run('<w:br w:type="page"/>') + r('一、抓好学习')), '一、抓好学习'],
    ['a page break after the text is nothing', p(r('完') + run('<w:br w:type="page"/>')), '完'],
    ['a page break within the text is a line break', p(r('上') + run('<w:br w:type="page"/><w:lastRenderedPageBreak/>') + r('下')), '上\n下'],
    ['a no-break hyphen is a hyphen, a soft hyphen nothing', p(r('2023') + run('<w:noBreakHyphen/>') + r('1') + run('<w:softHyphen/>') + r('2')), '2023-12'],
    ['tabs that are set in the properties are no text', p(r('甲'), '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'), '甲'],
    ['insertions are kept', p(r('召开') + `<w:ins w:id="1" w:author="a">${r('3')}</w:ins>` + r('次')), '召开3次'],
    ['deletions are dropped', p(r('召开') + '<w:del w:id="1" w:author="a"><w:r><w:delText>*</w:delText></w:r></w:del>' + r('3次')), '召开3次'],
    ['a deletion within an insertion is dropped', p(`<w:ins w:id="1" w:author="a">${r('甲')}<w:del w:id="2" w:author="b">${r('乙')}</w:del></w:ins>`), '甲'],
    ['moved text stands where it was moved to', p(`<w:moveFrom w:id="1" w:author="a">${r('此句')}</w:moveFrom>${r('前。')}<w:moveTo w:id="2" w:author="a">${r('此句')}</w:moveTo>`), '前。此句'],
    ['old formatting is not formatting', p(`<w:r><w:rPr><w:rPrChange w:id="1" w:author="a"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>在</w:t></w:r>`), '在'],
    ['hidden text is dropped', p(r('甲') + r('乙', '<w:vanish/>') + r('丙', '<w:vanish w:val="0"/>')), '甲丙'],
    ['note marks and comments are not in the text', p('<w:commentRangeStart w:id="0"/>' + r('甲') + '<w:commentRangeEnd w:id="0"/>' + run('<w:commentReference w:id="0"/>') + run('<w:footnoteReference w:id="2"/>') + r('乙')), '甲乙'],
    ['bookmarks, proofing marks and permissions are nothing', p('<w:bookmarkStart w:id="0" w:name="x"/>' + r('甲') + '<w:proofErr w:type="spellStart"/>' + r('乙') + '<w:permStart w:id="1"/><w:bookmarkEnd w:id="0"/>'), '甲乙'],
    ['hyperlinks, smart tags and inline custom XML', p(`<w:hyperlink r:id="x">${r('链')}</w:hyperlink><w:smartTag w:element="date">${r('2023年')}<w:smartTag w:element="t">${r('5月')}</w:smartTag></w:smartTag><w:customXml w:element="x">${r('末')}</w:customXml>`), '链2023年5月末'],
    ['a content control in a line', p(r('姓名：') + `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处')}</w:sdtContent></w:sdt>`), '姓名：单击此处'],
    ['of an annotated word the base', p(run(`<w:ruby><w:rubyPr/><w:rt>${r('bì')}</w:rt><w:rubyBase>${r('毕')}</w:rubyBase></w:ruby>`) + r('节')), '毕节'],
    ['symbols', p(run('<w:sym w:font="Wingdings" w:char="F0FE"/>') + run('<w:sym w:font="Wingdings" w:char="F081"/>') + run('<w:sym w:font="宋体" w:char="2605"/>') + run('<w:sym w:font="Webdings" w:char="F031"/>')), '☑①★\uF031'],
    ['formulas, without their properties', p('<m:oMathPara><m:oMath><m:r><m:rPr/><m:t>x</m:t></m:r><m:sSup><m:e><m:r><m:t>y</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara>'), 'xy2'],
    ['text of a direction', p(`<w:bdo w:val="ltr">${r('甲')}</w:bdo><w:dir w:val="ltr">${r('乙')}</w:dir>`), '甲乙'],
    ['what belongs to no known namespace is not read', p(r('甲') + `<x:y xmlns:x="urn:x"><w:r><w:t>乙</w:t></w:r></x:y>`), '甲'],
  ],
  'of a field the result is seen, not the code': [
    ['a simple field', p(`<w:fldSimple w:instr=" DATE ">${r('2023年12月8日')}</w:fldSimple>`), '2023年12月8日'],
    ['a complex field', p(r('第') + begin + code(' PAGE ') + separate + r('3') + end + r('页')), '第3页'],
    ['a field without a result', p(r('甲') + begin + code(' XE "索引" ') + end + r('乙')), '甲乙'],
    ['a field within a code', p(begin + code(' IF ') + begin + code(' MERGEFIELD 性别 ') + separate + r('男') + end + code(' = 男 "他" "她" ') + separate + r('他') + end + r('说')), '他说'],
    ['a field within a result', p(begin + code(' HYPERLINK "x" ') + separate + r('见') + begin + code(' PAGEREF y ') + separate + r('5') + end + r('页') + end), '见5页'],
    ['a field over two paragraphs', p(begin + code(' QUOTE ') + separate + r('上')) + p(r('下') + end + r('文')), '上|下文'],
    ['a field whose code is over two paragraphs', p(r('前') + begin + code(' QUOTE ')) + p(code('more') + separate + r('后') + end), '前|后'],
    ['a field that never ends hides nothing', p(r('前') + begin + code(' PAGE ') + r('后')) + p(begin + code(' PAGE ') + separate + r('3') + end), '前后|3'],
    ['an end without a begin ends nothing', p(end + separate + r('甲')), '甲'],
    ['the prompt of MACROBUTTON', p(begin + code(' MACROBUTTON NoMacro [单击此处键入姓名] ') + end), '[单击此处键入姓名]'],
    ['encircled characters, which Chinese Word writes as EQ', p(begin + code(' eq \\o\\ac(○,12) ') + end + r('其他')), '⑫其他'],
    ['an encircled word', p(begin + code('eq \\o\\ac(□,密)') + end), '密'],
    ['annotated characters, set with more space', p(begin + code('EQ \\* jc0 \\* "Font:宋体" \\* hps10 \\o \\ad(\\s \\up 9(bì),毕)') + end + r('节')), '毕节'],
    ['annotated characters, which Chinese Word writes as EQ', p(begin + code('EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(bì),毕)') + end + r('节')), '毕节'],
    ['a hidden field', p(r('甲') + `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>${code(' RD x ')}<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>` + r('乙')), '甲乙'],
  ],
  'text is hidden by styles as well': [
    ['by a character style', p(r('甲') + r('乙', '<w:rStyle w:val="secret"/>')), '甲'],
    ['not where the run says otherwise', p(r('乙', '<w:rStyle w:val="secret"/><w:vanish w:val="0"/>')), '乙'],
    ['by a paragraph style', p(r('甲'), '<w:pStyle w:val="note"/>'), ''],
    ['by the style that a style is based on', p(r('甲'), '<w:pStyle w:val="child"/>'), ''],
    ['not where a nearer style says otherwise', p(r('甲'), '<w:pStyle w:val="shown"/>'), '甲'],
    ['both toggle each other', p(r('甲', '<w:rStyle w:val="secret"/>'), '<w:pStyle w:val="note"/>'), '甲'],
    ['not by a style that is based on itself or that is not there', p(r('甲', '<w:rStyle w:val="loop"/>') + r('乙', '<w:rStyle w:val="none"/>'), '<w:pStyle w:val="none"/>'), '甲乙'],
  ],
  'of alternatives one is read': [
    ['the choice that is understood', p(alternate(`<mc:Choice Requires="w14">${r('新')}</mc:Choice>`, r('旧'))), '新'],
    ['the fallback where none is', p(alternate(`<mc:Choice xmlns:x="urn:x" Requires="x">${r('新')}</mc:Choice>`, r('旧'))), '旧'],
    ['the second choice', p(alternate(`<mc:Choice xmlns:x="urn:x" Requires="w14 x">${r('一')}</mc:Choice><mc:Choice Requires="w14">${r('二')}</mc:Choice>`, r('旧'))), '二'],
    ['the fallback of a character that Word draws by an extension', p(run(alternate('<mc:Choice Requires="w16se"><w16se:symEx w16se:font="x" w16se:char="1F600"/></mc:Choice>', '<w:t>☺</w:t>'))), '☺'],
    ['among blocks', alternate(`<mc:Choice Requires="w14">${p(r('新'))}</mc:Choice>`, p(r('旧'))), '新'],
    ['nothing where there is no branch', p('<mc:AlternateContent/>' + r('甲')), '甲'],
  ],
  'each w:p of the body is a paragraph, in reading order': [
    ['empty ones too', p('') + p(r('甲')) + '<w:p/>', '|甲|'],
    ['cells row by row', p(r('前')) + `<w:tbl><w:tblPr/>${row(cell(p(r('1'))), cell(p(r('2')), p(r('3'))))}${row(cell(p(r('4'))), cell(p(r('5'))))}</w:tbl>` + p(r('后')), '前|1|2|3|4|5|后'],
    ['a table within a cell', `<w:tbl>${row(cell(p(r('外')), `<w:tbl>${row(cell(p(r('内'))))}</w:tbl>`, p(r('尾'))))}</w:tbl>`, '外|内|尾'],
    ['content controls around blocks, rows and cells', sdt(p(r('块')) + `<w:tbl>${sdt(row(sdt(cell(p(r('格')))), cell(sdt(p(r('内'))))))}</w:tbl>`), '块|格|内'],
    ['custom XML around blocks and rows', `<w:customXml w:element="x">${p(r('甲'))}<w:tbl><w:customXml w:element="y">${row(cell(p(r('乙'))))}</w:customXml></w:tbl></w:customXml>`, '甲|乙'],
    ['a deleted row is there, and empty', `<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr>${cell(p(r('删')))}</w:tr>${row(cell(p(r('留'))))}</w:tbl>`, '|留'],
    ['a deleted mark joins with the next paragraph, which keeps its place', p(r('一、加强'), gone) + p(r('学习')), '|一、加强学习'],
    ['several deleted marks', p(r('甲'), gone) + p(r('乙'), gone) + p(r('丙')) + p(r('丁')), '||甲乙丙|丁'],
    ['a paragraph that is wholly deleted leaves nothing', p('<w:del w:id="2" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>', gone) + p(r('新')), '|新'],
    ['a moved paragraph', p(`<w:moveFrom w:id="1" w:author="a">${r('移')}</w:moveFrom>`, mark('<w:moveFrom w:id="3" w:author="a"/>')) + p(r('甲')) + p(`<w:moveTo w:id="2" w:author="a">${r('移')}</w:moveTo>`, mark('<w:moveTo w:id="4" w:author="a"/>')), '|甲|移'],
    ['a deleted mark does not join over the end of a cell or a table', `<w:tbl>${row(cell(p(r('甲'), gone)), cell(p(r('乙'))))}</w:tbl>` + p(r('丙'), gone) + `<w:tbl>${row(cell(p(r('丁'))))}</w:tbl>`, '甲|乙|丙|丁'],
    ['a deleted mark at the very end joins with nothing', p(r('甲'), gone), '甲'],
    ['a hidden mark (a style separator) joins as well', p(r('标题。'), mark('<w:vanish/><w:specVanish/>')) + p(r('正文')), '|标题。正文'],
    ['an inserted mark is a mark', p(r('甲'), mark('<w:ins w:id="1" w:author="a"/>')) + p(r('乙')), '甲|乙'],
  ],
};

/** Main parts in which elements have other prefixes, and the texts of their paragraphs. */
export const otherPrefixes: readonly (readonly [about: string, root: string, texts: readonly string[]])[] = [
  ['another prefix', `<x:document xmlns:x="${W}"><x:body><x:p><x:r><x:t>甲</x:t><x:br/></x:r></x:p></x:body></x:document>`, ['甲\n']],
  ['no prefix; attributes then have none that counts', `<document xmlns="${W}" xmlns:w="${W}"><body><p><r><rPr><vanish w:val="0"/></rPr><t xml:space="preserve">甲 </t></r></p></body></document>`, ['甲 ']],
  ['the strict namespace', '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:conformance="strict"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>', ['甲']],
  ['declared where it is used, a prefix in two meanings', `<a:document xmlns:a="${W}"><a:body><b:p xmlns:b="${W}"><b:r><b:t>甲</b:t></b:r></b:p><b:p xmlns:b="urn:other"><a:r><a:t>乙</a:t></a:r></b:p></a:body></a:document>`, ['甲']],
];
