import { p, packed, r } from '../docx/packed';

/** A .docx of this many paragraphs of three runs; every fifth stands in an automatic list. */
export function longDocument(paragraphs: number): Uint8Array {
  const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';
  const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const body = Array.from({ length: paragraphs }, (_, index) => p(r(`第${index}段，全年召开专题会议`) + r('*', '<w:b/>') + r('次，解决突出问题若干个。'), index % 5 === 0 ? list : ''));
  return packed({ body: body.join(''), styles, numbering });
}
