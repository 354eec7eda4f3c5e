import { Schema, type MarkSpec, type NodeSpec } from 'prosemirror-model';

/**
 * A WordprocessingML document as ProseMirror sees it. All of a file's stories are one document, so that there is one space of positions and one undo
 * history: `doc` holds a `story` for the body (always the first child), then those of the headers, footers, foot- and endnotes and comments.
 *
 * Raw XML is kept as strings in the attributes, so that whatever is not understood is written back: `properties` holds a whole w:pPr, w:rPr, w:tblPr …
 * element (or ''), `attributes` the attributes of a start tag as they stand in the source (with a space before each), `xml` a whole element.
 * Raw XML uses the namespace prefixes of the main part (see fragments.ts); what it says is read by formats.ts and never copied into an attribute.
 *
 * | node | content | what |
 * |---|---|---|
 * | story | block+ | w:body, w:hdr, w:ftr, w:footnote, w:endnote, w:comment |
 * | paragraph | inline* | w:p |
 * | table, row, cell | | w:tbl, w:tr, w:tc |
 * | blockControl, rowControl, cellControl | | w:sdt (or w:customXml, w:ins …) around blocks, rows, cells |
 * | rawBlock, rawRow, rawCell | | anything else at these places: bookmarks, altChunk … |
 * | text, tab, break | | w:t, w:tab, w:br and w:cr |
 * | note | | w:footnoteReference, w:endnoteReference |
 * | field | | w:fldChar and w:instrText; a field's result is ordinary text between them |
 * | marker | | w:bookmarkStart, w:bookmarkEnd, w:commentRangeStart, w:commentRangeEnd, w:commentReference …: no width, survive edits around them |
 * | object | | any other thing in a line: w:sym, w:drawing, w:pict, m:oMath …; `text` is what a reader sees of it |
 * | empty | | stands in a wrapper that holds nothing, such as an empty content control |
 *
 * | mark | what |
 * |---|---|
 * | format | a run's w:rPr |
 * | insertion, deletion | w:ins or w:moveTo, w:del or w:moveFrom |
 * | link | w:hyperlink |
 * | control | an inline w:sdt; nested ones are several marks |
 * | wrapper | w:smartTag, w:fldSimple, w:customXml, w:dir, w:bdo; nested ones are several marks |
 *
 * Each link, control and wrapper has a `key` of its own, so that neighbours don't run together; an outer one has a smaller key than an inner one.
 */
const nodes = {
  doc: { content: 'story+' },
  story: {
    content: 'block+', isolating: true, defining: true,
    attrs: { kind: { default: 'body' }, part: { default: '' }, id: { default: '' }, attributes: { default: '' } },
    toDOM: ({ attrs }) => ['section', { 'data-story': text(attrs['kind']), 'data-id': text(attrs['id']) }, 0],
  },
  paragraph: {
    content: 'inline*', group: 'block',
    attrs: { attributes: { default: '' }, properties: { default: '' } },
    toDOM: () => ['p', 0],
  },
  table: { content: 'tableItem+', group: 'block', isolating: true, attrs: { attributes: { default: '' }, properties: { default: '' } }, toDOM: () => ['table', ['tbody', 0]] },
  row: { content: 'rowItem+', group: 'tableItem', attrs: { attributes: { default: '' }, properties: { default: '' } }, toDOM: () => ['tr', 0] },
  cell: { content: 'block+', group: 'rowItem', isolating: true, attrs: { attributes: { default: '' }, properties: { default: '' } }, toDOM: () => ['td', 0] },
  blockControl: control('block+', 'block', 'div'),
  rowControl: control('tableItem+', 'tableItem', 'tbody'),
  cellControl: control('rowItem+', 'rowItem', 'td'),
  rawBlock: raw('block', 'div'),
  rawRow: raw('tableItem', 'tr'),
  rawCell: raw('rowItem', 'td'),
  text: { group: 'inline' },
  tab: atom({ xml: { default: '' } }, 'tab', '\t'),
  break: atom({ kind: { default: 'line' }, xml: { default: '' } }, 'break', '\n'),
  note: atom({ kind: {}, id: {}, xml: {} }, 'note', ''),
  field: atom({ part: {}, code: { default: '' }, xml: {} }, 'field', ''),
  marker: atom({ name: {}, id: { default: '' }, xml: {} }, 'marker', ''),
  object: atom({ name: {}, inRun: { default: true }, text: { default: '' }, xml: {} }, 'object', ''),
  empty: atom({}, 'empty', ''),
} satisfies Record<string, NodeSpec>;

const revision = { name: {}, author: {}, date: { default: '' }, id: { default: '' }, rest: { default: '' } };
const marks = {
  link: { inclusive: false, attrs: { key: {}, attributes: { default: '' } }, toDOM: () => ['a', 0] },
  control: { excludes: '', attrs: { key: {}, attributes: { default: '' }, properties: { default: '' } }, toDOM: ({ attrs }) => ['span', { 'data-control': text(attrs['key']) }, 0] },
  wrapper: { excludes: '', attrs: { key: {}, name: {}, attributes: { default: '' }, properties: { default: '' } }, toDOM: ({ attrs }) => ['span', { 'data-wrapper': text(attrs['key']) }, 0] },
  insertion: { attrs: revision, toDOM: () => ['ins', 0] },
  deletion: { inclusive: false, attrs: revision, toDOM: () => ['del', 0] },
  format: { attrs: { properties: {} }, toDOM: () => ['span', 0] },
} satisfies Record<string, MarkSpec>;

/** The schema of the document in the preview. */
export const schema: Schema<keyof typeof nodes, keyof typeof marks> = new Schema({ nodes, marks });

export type StoryKind = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'comment';
export type BreakKind = 'line' | 'page' | 'column';
/** `code` is a stretch of w:instrText. */
export type FieldPart = 'begin' | 'code' | 'separate' | 'end';

/** An attribute that the schema declares as a string. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function atom(attrs: NonNullable<NodeSpec['attrs']>, name: string, leafText: string): NodeSpec {
  return { inline: true, group: 'inline', atom: true, selectable: false, attrs, leafText: (node) => text(node.attrs['text']) || leafText, toDOM: () => ['span', { 'data-atom': name }] };
}

function control(content: string, group: string, tag: string): NodeSpec {
  return { content, group, defining: true, attrs: { name: { default: 'w:sdt' }, attributes: { default: '' }, properties: { default: '' } }, toDOM: () => [tag, 0] };
}

function raw(group: string, tag: string): NodeSpec {
  return { group, atom: true, attrs: { name: {}, xml: {} }, toDOM: () => [tag, { 'data-raw': '' }] };
}
