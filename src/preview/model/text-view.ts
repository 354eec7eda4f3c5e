import type { Node } from 'prosemirror-model';
import { createFields } from '../../docx/fields';
import type { Styles } from '../../docx/styles';
import { child, childValue, flag, type XmlElement } from '../../docx/xml';
import type { Fragments } from './fragments';
import { text } from './schema';

/** What of a paragraph counts as its text. */
export interface TextOptions {
  /** Text in tracked deletions. */
  readonly deleted: boolean;
  /** Text with w:vanish, its own or by its style. */
  readonly hidden: boolean;
  readonly lineBreak: string;
  readonly pageBreak: string;
  /** What a foot- or endnote's mark is. */
  readonly noteMark: string;
}

/** As far as is known of paragraph.text on the web: no deleted text, a manual line break is a vertical tab (as Range.Text has it), note marks have no text. */
export const wordText: TextOptions = { deleted: false, hidden: true, lineBreak: '\u000b', pageBreak: '\f', noteMark: '' };

/** What a reader sees: no hidden text, lines and pages broken by \n. */
export const readersText: TextOptions = { deleted: false, hidden: false, lineBreak: '\n', pageBreak: '\n', noteMark: '' };

/** A stretch of a paragraph's text, and the leaf that it is the text of. */
export interface TextPiece {
  /** UTF-16 offset in the paragraph's text. */
  readonly start: number;
  readonly text: string;
  /** Where the leaf begins and how long it is, as positions relative to the start of the paragraph's content. */
  readonly from: number;
  readonly size: number;
  readonly node: Node;
  /** In the result of a field. */
  readonly inField: boolean;
}

/** A paragraph's text, and where in the document each of its characters stands. */
export interface TextView {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The leaves without text that stand in it: note marks, deleted text, markers …, by their relative positions. */
  readonly silent: readonly { readonly from: number; readonly size: number; readonly node: Node }[];
}

/** Gives views of paragraphs; the same view for the same node. */
export type TextReader = (paragraph: Node, options?: TextOptions) => TextView;

/** Makes the reader of one document's paragraphs. */
export function createTextReader(fragments: Fragments, styles: Styles): TextReader {
  const known = new Map<TextOptions, WeakMap<Node, TextView>>();
  return (paragraph, options = wordText) => {
    const views = known.get(options) ?? new WeakMap<Node, TextView>();
    known.set(options, views);
    const view = views.get(paragraph) ?? readView(paragraph, options, fragments, styles);
    views.set(paragraph, view);
    return view;
  };
}

/**
 * The position of a place in a paragraph's text, relative to the start of the paragraph's content.
 * @param bias `start`: just before the character at the offset, as a range begins; `end`: just behind the one before it, as a range ends. What has no width between the two stays outside of a range.
 */
export function positionAt({ text: whole, pieces }: TextView, offset: number, bias: 'start' | 'end'): number {
  const at = Math.max(0, Math.min(offset, whole.length));
  const last = pieces[pieces.length - 1];
  if (!last) return 0;
  const index = bias === 'start' ? pieces.findIndex(({ start, text: own }) => at >= start && at < start + own.length) : pieces.findLastIndex(({ start }) => start < at);
  const piece = pieces[index];
  if (!piece) return bias === 'start' ? last.from + last.size : (pieces[0]?.from ?? 0);
  const within = at - piece.start;
  return piece.node.isText ? piece.from + within : within >= piece.text.length ? piece.from + piece.size : piece.from + (bias === 'end' && within > 0 ? piece.size : 0);
}

/**
 * The offset in a paragraph's text of a position relative to the start of the paragraph's content: the number of its characters before it.
 */
export function offsetAt({ pieces }: TextView, position: number): number {
  let offset = 0;
  for (const { start, text: own, from, size, node } of pieces) {
    if (from >= position) break;
    offset = node.isText ? start + Math.min(own.length, position - from) : from + size <= position ? start + own.length : start;
  }
  return offset;
}

function readView(paragraph: Node, options: TextOptions, fragments: Fragments, styles: Styles): TextView {
  const pieces: TextPiece[] = [];
  const silent: { from: number; size: number; node: Node }[] = [];
  const style = text(paragraph.attrs['properties']);
  const hiddenByStyle = styles.paragraph(style === '' ? undefined : childValue(fragments.parse(style), 'w:pStyle')).hidden;
  const fields = createFields(unendedOf(paragraph, fragments));
  let whole = '';
  let depth = 0;
  paragraph.forEach((node, from) => {
    const shown = fields.visible() || node.type.name === 'field';
    const own = shown && !isDropped(node, options, hiddenByStyle, fragments, styles) ? leafText(node, options) : '';
    let content = own;
    if (node.type.name === 'field') {
      if (node.attrs['part'] === 'code') fields.code(text(node.attrs['code']));
      else content = fields.character(fragments.parse(text(node.attrs['xml']))) ?? '';
      depth += node.attrs['part'] === 'separate' ? 1 : node.attrs['part'] === 'end' && depth > 0 ? -1 : 0;
    }
    if (content === '') silent.push({ from, size: node.nodeSize, node });
    else {
      pieces.push({ start: whole.length, text: content, from, size: node.nodeSize, node, inField: depth > 0 || node.type.name === 'field' });
      whole += content;
    }
  });
  return { text: whole, pieces, silent };
}

/** The begins of fields whose end stands in another paragraph: their code doesn't hide the rest of this one unless it is there. */
function unendedOf(paragraph: Node, fragments: Fragments): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  paragraph.forEach((node) => {
    if (node.type.name !== 'field') return;
    if (node.attrs['part'] === 'begin') open.push(fragments.parse(text(node.attrs['xml'])));
    else if (node.attrs['part'] === 'end') open.pop();
  });
  return new Set(open);
}

function isDropped(node: Node, options: TextOptions, hiddenByStyle: boolean, fragments: Fragments, styles: Styles): boolean {
  let hidden = hiddenByStyle;
  for (const { type, attrs } of node.marks) {
    if (type.name === 'deletion' && !options.deleted) return true;
    if (type.name === 'format' && !options.hidden) {
      const properties = fragments.parse(text(attrs['properties']));
      hidden = flag(properties, 'w:vanish') ?? (child(properties, 'w:rStyle') ? styles.hides(childValue(properties, 'w:rStyle')) !== hiddenByStyle : hiddenByStyle);
    }
  }
  return hidden && !options.hidden;
}

function leafText(node: Node, { lineBreak, pageBreak, noteMark }: TextOptions): string {
  switch (node.type.name) {
    case 'text':
      return node.text ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return node.attrs['kind'] === 'line' ? lineBreak : pageBreak;
    case 'note':
      return noteMark;
    default:
      return text(node.attrs['text']);
  }
}
