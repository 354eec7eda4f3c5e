import type { EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { commentsOf } from '../model/comments';
import { readParagraphFormat, type ParagraphFormat } from '../model/formats';
import type { ListPlace } from '../model/labels';
import { propertiesChild } from '../model/change-formats';
import { text } from '../model/schema';
import type { WordDocument } from '../model/word-document';
import { asStyle, paragraphLook } from './look';

/** What is drawn over a document: list labels, comments, and the selection while the focus is in the pane. */
export function createDecorations(word: WordDocument, hasFocus: () => boolean): (state: EditorState) => DecorationSet {
  let known: { readonly doc: EditorState['doc']; readonly set: DecorationSet } | undefined;
  const indents = new Map<string, ParagraphFormat>();

  /** A list's level gives indents only where the paragraph says none itself (ECMA-376 17.9.22). */
  const ownIndent = (properties: string): ParagraphFormat => {
    const found = indents.get(properties) ?? (propertiesChild(word.fragments, properties, 'ind') === undefined ? {} : readParagraphFormat(word.fragments.parse(properties)));
    indents.set(properties, found);
    return found;
  };
  const labelled = (position: number, place: ListPlace): Decoration => {
    const { node } = place;
    const { left, leftChars, firstLine, firstLineChars } = { ...place.format, ...ownIndent(text(node.attrs['properties'])) };
    const indent = Object.fromEntries(Object.entries({ left, leftChars, firstLine, firstLineChars }).filter(([, value]) => value !== undefined));
    return Decoration.node(position, position + node.nodeSize, { 'data-label': place.isBullet ? '•' : place.label, style: asStyle(paragraphLook(indent)) });
  };

  return (state) => {
    if (known?.doc !== state.doc) {
      const list = [...word.labels].map(([position, place]) => labelled(position, place));
      for (const { id, from, to } of commentsOf(word)) if (from < to) list.push(Decoration.inline(from, to, { class: 'commented', 'data-comment': id }));
      known = { doc: state.doc, set: DecorationSet.create(state.doc, list) };
    }
    const { from, to, empty } = state.selection;
    if (hasFocus() || empty) return known.set;
    return known.set.add(state.doc, [Decoration.inline(from, to, { class: 'shown' })]);
  };
}
