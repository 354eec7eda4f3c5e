import type { Piece, WalkedParagraph } from './walk';
import { contentEnd, startOf, type XmlElement } from './xml';

/** A replacement in a part's source, in UTF-16 offsets, end exclusive. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces a stretch of a paragraph's text as typing over it would: the new text takes the formatting of the first character that it replaces,
 * an insertion that of the character before. Nothing outside the nodes that hold the stretch is touched.
 * @param source the source of the part that holds the paragraph
 * @param start offset in the paragraph's text; equal to `end` to insert
 * @returns undefined where the text can't be written: in an empty paragraph, or in what a field's code draws
 */
export function replaceText(source: string, paragraph: WalkedParagraph, start: number, end: number, replacement: string): Splice[] | undefined {
  const touched = paragraph.pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
  if (touched.length === 0) {
    const beside = textBeside(paragraph, start);
    if (!beside || start < 0 || end > paragraph.text.length || start > end) return undefined;
    return [rewrite(source, beside, start, start, replacement)];
  }
  if (touched.some(({ node }) => node.name === 'w:fldChar')) return undefined;
  return touched.map((piece, index) => {
    const text = index === 0 ? replacement : '';
    if (piece.node.name === 'w:t' || piece.node.name === 'm:t') return rewrite(source, piece, start, end, text);
    return { start: startOf(source, piece.node), end: piece.node.end, text: text === '' ? '' : newText(source, piece.node, text) };
  });
}

/** @param splices in any order, not overlapping */
export function applySplices(source: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...splices].sort((one, other) => one.start - other.start)) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

function textBeside({ pieces }: WalkedParagraph, offset: number): Piece | undefined {
  const holds = ({ node }: Piece) => node.name === 'w:t' || node.name === 'm:t';
  return pieces.find((piece) => holds(piece) && piece.start < offset && offset <= piece.start + piece.text.length) ?? pieces.find((piece) => holds(piece) && piece.start === offset);
}

function rewrite(source: string, { node, start: at, text }: Piece, start: number, end: number, replacement: string): Splice {
  const content = text.slice(0, Math.max(0, start - at)) + replacement + text.slice(Math.max(0, end - at));
  const open = startOf(source, node);
  const tag = source.slice(open, node.contentStart);
  const kept = /\sxml:space\s*=/.test(tag) ? tag.replace(/(\sxml:space\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"preserve"') : `${tag.slice(0, -1)} xml:space="preserve">`;
  return { start: open, end: contentEnd(source, node), text: kept + escape(content) };
}

/** A w:t in place of a tab, a break or a symbol, with that node's prefix. */
function newText(source: string, node: XmlElement, text: string): string {
  const tag = source.slice(startOf(source, node) + 1, node.contentStart);
  const prefix = /^[^\s/>]*:/.exec(tag)?.[0] ?? '';
  return `<${prefix}t xml:space="preserve">${escape(text)}</${prefix}t>`;
}

/** Text as XML content; characters that XML 1.0 can't hold are left out. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
