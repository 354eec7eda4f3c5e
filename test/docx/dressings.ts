import { p, packed, r } from './packed';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const piecesOf = (text: string): string[] => escaped(text).match(/(?:&\w+;|[^&]){1,3}/gu) ?? [];
const change = (name: string, id: number, content: string): string => `<w:${name} w:id="${id}" w:author="王" w:date="2026-01-02T03:04:05Z">${content}</w:${name}>`;
const fieldMark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (kind: string, id: number, content: string): string => `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(content)}`)}</w:${kind}>`;
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
const table = (rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const level = (ilvl: number, format: string, text: string): string => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'bullet', '●')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>';

/** The paragraph with something put around, or between, its pieces of three characters. */
const pieced = (text: string, show: (piece: string, index: number) => string): string => p(piecesOf(text).map(show).join(''));
const wrappers: readonly ((content: string, id: number) => string)[] = [
  (content, id) => `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  (content) => `<w:hyperlink w:anchor="b">${content}</w:hyperlink>`,
  (content) => `${fieldMark('begin')}<w:r><w:instrText> REF b </w:instrText></w:r>${fieldMark('separate')}${content}${fieldMark('end')}`,
  (content) => `<w:fldSimple w:instr=" REF b ">${content}</w:fldSimple>`,
  (content) => content,
];
const between: readonly ((id: number) => string)[] = [
  (id) => `<w:bookmarkStart w:id="${id}" w:name="b${id}"/><w:bookmarkEnd w:id="${id}"/>`,
  () => '<w:proofErr w:type="spellStart"/>',
  (id) => `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
  () => '<w:r><w:lastRenderedPageBreak/></w:r>',
];

const ranks = [/^[一二三四五六七八九十]+、/, /^（[一二三四五六七八九十]+）/, /^\d+[.．]/];
function listed(text: string): string {
  const rank = ranks.findIndex((label) => label.test(text));
  if (rank < 0) return p(r(escaped(text)));
  return p(r(escaped(text.replace(ranks[rank] ?? '', ''))), `<w:numPr><w:ilvl w:val="${rank}"/><w:numId w:val="1"/></w:numPr>`);
}

/** The ways in which a .docx may hold one and the same report: each makes a file of its paragraphs. */
export const dressings: Readonly<Record<string, (texts: readonly string[]) => Uint8Array>> = {
  'in one run a paragraph': (texts) => packed({ body: texts.map((text) => p(r(escaped(text)))).join('') }),
  'in runs of three characters': (texts) => packed({ body: texts.map((text) => pieced(text, (piece, index) => r(piece, index % 2 === 0 ? '<w:b/>' : ''))).join('') }),
  'with marks between': (texts) => packed({ body: texts.map((text) => pieced(text, (piece, index) => r(piece) + (between[index % between.length]?.(index) ?? ''))).join('') }),
  'with notes, headers and footers that are unfinished too': (texts) =>
    packed({
      body: `${texts.map((text, index) => p(r(escaped(text)) + (index < 2 ? reference('footnote', index + 1) + reference('endnote', index + 1) : ''))).join('')}<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/></w:sectPr>`,
      footnotes: note('footnote', 1, '立案*件。') + note('footnote', 2, '见附件。'),
      endnotes: note('endnote', 1, '一、甲') + note('endnote', 2, '谈话*人次。'),
      headers: { h: p(r('某局')) + p('') },
      footers: { f: p(r('联系人：*')) },
    }),
  'as insertions beside deletions': (texts) => packed({ body: texts.map((text) => pieced(text, (piece, index) => (index % 2 === 0 ? r(piece) : change('ins', 2 * index, r(piece)) + change('del', 2 * index + 1, '<w:r><w:delText>*旧</w:delText></w:r>')))).join('') }),
  'in content controls, hyperlinks and fields': (texts) => packed({ body: texts.map((text) => pieced(text, (piece, index) => wrappers[index % wrappers.length]?.(r(piece), index + 1) ?? '')).join('') }),
  'in a table with merged cells': (texts) => packed({ body: table(texts.map((text, index) => (index % 3 === 0 ? cell(p(r(escaped(text))), '<w:gridSpan w:val="2"/>') : cell(p(''), `<w:vMerge${index % 3 === 1 ? ' w:val="restart"' : ''}/>`) + cell(p(r(escaped(text))))))) + p('') }),
  'in tables within tables': (texts) => packed({ body: table(texts.map((text) => cell(table([cell(p(r(escaped(text)))) + cell(p(''))]) + p('')))) + p('') }),
  'in a content control around everything': (texts) => packed({ body: `<w:sdt><w:sdtPr/><w:sdtContent>${texts.map((text) => p(r(escaped(text)))).join('')}</w:sdtContent></w:sdt>` }),
  'with automatic numbers': (texts) => packed({ body: texts.map(listed).join(''), numbering }),
  'with bullets before every other paragraph': (texts) => packed({ body: texts.map((text, index) => p(r(escaped(text)), index % 2 === 0 ? '' : '<w:numPr><w:ilvl w:val="3"/><w:numId w:val="1"/></w:numPr>')).join(''), numbering }),
  'with line breaks for every other paragraph': (texts) => packed({ body: texts.flatMap((text, index) => (index % 2 === 0 ? [p(r(escaped(text)) + (texts[index + 1] === undefined ? '' : `<w:r><w:br/></w:r>${r(escaped(texts[index + 1] ?? ''))}`))] : [])).join('') }),
  'under headings': (texts) => packed({ body: texts.map((text) => p(r(escaped(text)), /^[一二三四五六七八九十]+、/.test(text) ? '<w:pStyle w:val="1"/>' : '')).join(''), styles }),
};
