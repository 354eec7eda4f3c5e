import type { Node } from 'prosemirror-model';
import { type Command, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { paragraphAt } from '../model/blocks';
import { changeRunFormat, deleteRange, replaceText, type EditOptions } from '../model/edit';
import { changeParagraph } from '../model/change-formats';
import { schema, text } from '../model/schema';
import type { WordDocument } from '../model/word-document';

/** What the keys do in the document. Each edit goes through the model, so that it is tracked where changes are tracked. */
export interface Commands {
  readonly enter: Command;
  readonly lineBreak: Command;
  readonly pageBreak: Command;
  readonly tab: Command;
  readonly backspace: Command;
  readonly forwardDelete: Command;
  readonly backspaceWord: Command;
  readonly forwardDeleteWord: Command;
  readonly selectStory: Command;
  readonly bold: Command;
  readonly italic: Command;
  readonly underline: Command;
  /** Puts text in place of a range. */
  type(from: number, to: number, content: string): Transaction;
}

/** @param options asked at each edit: how it is to be written */
export function createCommands(word: WordDocument, options: () => EditOptions): Commands {
  const { fragments } = word;

  const type = (from: number, to: number, content: string): Transaction => {
    const { state, tr } = word;
    const marks = state.storedMarks;
    const span = replaceText(tr, fragments, from, to, content, { ...options(), ...(marks ? { marks } : {}) });
    return tr.setSelection(TextSelection.near(tr.doc.resolve(span.to), -1)).scrollIntoView();
  };
  const typing = (content: string): Command => ({ selection: { from, to } }, dispatch) => {
    dispatch?.(type(from, to, content));
    return true;
  };
  const remove = (from: number, to: number): Transaction => {
    const { tr } = word;
    const at = deleteRange(tr, fragments, from, to, options());
    // What is tracked as deleted still stands there: the caret goes before it, or backspacing would stay where it is.
    return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at, from)))).scrollIntoView();
  };

  const removing = (direction: -1 | 1, unit: 'grapheme' | 'word'): Command => ({ selection, doc }, dispatch) => {
    const { from, to, empty } = selection;
    if (!empty) {
      dispatch?.(remove(from, to));
      return true;
    }
    const paragraph = paragraphAt(doc, from);
    if (!paragraph) return false;
    const start = paragraph.position + 1;
    const length = reach(paragraph.node, from - start, direction, unit);
    if (length) dispatch?.(direction < 0 ? remove(start + length.from, start + length.to) : keepCaret(remove(start + length.from, start + length.to), from));
    else joinWith(paragraph, direction, dispatch);
    return true;
  };
  const keepCaret = (tr: Transaction, position: number) => tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(position, -1))));
  const joinWith = ({ node, position }: { node: Node; position: number }, direction: -1 | 1, dispatch: ((tr: Transaction) => void) | undefined) => {
    const edge = word.doc.resolve(direction < 0 ? position : position + node.nodeSize);
    const neighbour = direction < 0 ? edge.nodeBefore : edge.nodeAfter;
    if (neighbour?.type !== schema.nodes.paragraph) return;
    const [from, to] = direction < 0 ? [position - 1, position + 1] : [position + node.nodeSize - 1, position + node.nodeSize + 1];
    const { tr } = word;
    deleteRange(tr, fragments, from, to, options());
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(from))).scrollIntoView());
  };

  const toggle = (patch: (isOn: boolean) => Parameters<typeof changeRunFormat>[4], isOn: (properties: string, paragraph: string) => boolean): Command => ({ selection: { from, to, empty }, doc }, dispatch) => {
    if (empty) return false;
    let all = true;
    doc.nodesBetween(from, to, (node, _, parent) => {
      if (node.isText && !isOn(text(node.marks.find((mark) => mark.type.name === 'format')?.attrs['properties']), text(parent?.attrs['properties']))) all = false;
    });
    const { tr } = word;
    changeRunFormat(tr, fragments, from, to, patch(!all));
    dispatch?.(tr);
    return true;
  };

  return {
    enter: ({ selection: { from, to }, doc }, dispatch) => {
      const tr = type(from, to, '\n');
      const paragraph = paragraphAt(doc, from);
      const style = paragraph && word.sheet.paragraph(text(paragraph.node.attrs['properties'])).style;
      const next = style === undefined ? undefined : word.sheet.byId(style)?.next;
      const isAtEnd = paragraph && from === to && from === paragraph.position + 1 + paragraph.node.content.size;
      if (isAtEnd && next !== undefined && next !== style && paragraph.node.content.size > 0) {
        const fresh = paragraphAt(tr.doc, tr.selection.from);
        if (fresh) tr.setNodeMarkup(fresh.position, null, { ...fresh.node.attrs, properties: changeParagraph(fragments, '', { style: next === word.sheet.standard?.id ? null : next }) });
      }
      dispatch?.(tr);
      return true;
    },
    lineBreak: typing('\v'),
    pageBreak: ({ selection: { from, to } }, dispatch) => {
      const tr = type(from, to, '\v');
      const at = tr.selection.from - 1;
      if (tr.doc.nodeAt(at)?.type === schema.nodes.break) tr.setNodeMarkup(at, null, { kind: 'page', xml: '' });
      dispatch?.(tr);
      return true;
    },
    tab: typing('\t'),
    backspace: removing(-1, 'grapheme'),
    forwardDelete: removing(1, 'grapheme'),
    backspaceWord: removing(-1, 'word'),
    forwardDeleteWord: removing(1, 'word'),
    selectStory: ({ selection, doc, tr }, dispatch) => {
      const $from = doc.resolve(selection.from);
      const start = Selection.near(doc.resolve($from.start(1)), 1);
      const end = Selection.near(doc.resolve($from.end(1)), -1);
      dispatch?.(tr.setSelection(TextSelection.between(start.$from, end.$to)));
      return true;
    },
    bold: toggle((on) => ({ bold: on }), (run, paragraph) => word.sheet.run(run, paragraph).bold === true),
    italic: toggle((on) => ({ italic: on }), (run, paragraph) => word.sheet.run(run, paragraph).italic === true),
    underline: toggle((on) => ({ underline: on ? 'single' : 'none' }), (run, paragraph) => (word.sheet.run(run, paragraph).underline ?? 'none') !== 'none'),
    type,
  };
}

const segmenters = { grapheme: new Intl.Segmenter('zh', { granularity: 'grapheme' }), word: new Intl.Segmenter('zh', { granularity: 'word' }) };

/**
 * What a backspace or delete at a place in a paragraph takes away: a character, a word, or a thing with a width of its own. What has none is passed over.
 * @returns positions relative to the paragraph's content; undefined at its edge
 */
function reach(paragraph: Node, at: number, direction: -1 | 1, unit: keyof typeof segmenters): { from: number; to: number } | undefined {
  let position = at;
  for (;;) {
    const { node, offset } = direction < 0 ? paragraph.childBefore(position) : paragraph.childAfter(position);
    if (!node) return undefined;
    const isSilent = /^(?:marker|field|empty)$/.test(node.type.name) || node.marks.some(({ type }) => type.name === 'deletion');
    if (isSilent) position = direction < 0 ? offset : offset + node.nodeSize;
    else if (!node.isText) return { from: offset, to: offset + node.nodeSize };
    else {
      const content = node.text ?? '';
      const within = position - offset;
      const part = direction < 0 ? content.slice(0, within) : content.slice(within);
      const segments = [...segmenters[unit].segment(part)];
      const length = (direction < 0 ? segments[segments.length - 1] : segments[0])?.segment.length ?? 1;
      return direction < 0 ? { from: position - length, to: position } : { from: position, to: position + length };
    }
  }
}
