import { TextSelection } from 'prosemirror-state';
import type { Session } from '../session';

/** Selects a stretch of the document and scrolls to it; the page shows what the document's state says. */
export function select({ document }: Session, from: number, to: number): void {
  const { tr } = document;
  document.apply(tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to))).scrollIntoView());
}
