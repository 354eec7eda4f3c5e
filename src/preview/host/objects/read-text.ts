import { type TextOptions, type TextView, offsetAt, wordText } from '../../model/text-view';
import type { Placed } from '../../model/word-document';
import { type Extent, paragraphsIn } from '../places';
import type { Session } from '../session';

const withDeleted: TextOptions = { ...wordText, deleted: true };

/** Which text of a document that has tracked changes: as the Word shows it that the host stands for, before the changes, or after them. */
export type Version = 'shown' | 'Original' | 'Current';

/** The text of a stretch; its paragraphs are joined by line ends (unverified of Word on the web). */
export function textOf(session: Session, extent: Extent, version: Version = 'shown'): string {
  return paragraphsIn(session.document.doc, extent)
    .map((paragraph) => textIn(session, paragraph, version, extent))
    .join('\n');
}

/** The text of a paragraph, or of the part of it that a stretch covers. */
export function textIn(session: Session, { node, position }: Placed, version: Version = 'shown', extent?: Extent): string {
  const { document, misbehaviour } = session;
  const view = document.text(node, version === 'Original' || (version === 'shown' && misbehaviour.deletedText === 'kept') ? withDeleted : wordText);
  const content = position + 1;
  const start = extent === undefined ? 0 : offsetAt(view, extent.from - content);
  const end = extent === undefined ? view.text.length : offsetAt(view, extent.to - content);
  return version === 'Original' ? original(view, start, end) : view.text.slice(start, end);
}

/** A view's text without what was inserted as a tracked change. */
function original({ pieces }: TextView, from: number, to: number): string {
  return pieces
    .filter(({ node }) => !node.marks.some(({ type }) => type.name === 'insertion'))
    .map(({ start, text }) => text.slice(Math.max(0, from - start), Math.max(0, to - start)))
    .join('');
}
