import { schema } from '../model/schema';
import type { WordDocument } from '../model/word-document';
import type { Misbehaviour } from './misbehaviour';

/** Lets someone else change the document, as in coauthoring: what they do is not in this person's undo history. */
export function meddle(document: WordDocument, coauthor: Misbehaviour['coauthor']): void {
  if (coauthor === 'nobody') return;
  const { tr, body } = document;
  const start = body.position + 1;
  const first = body.node.firstChild;
  if (coauthor === 'inserts') tr.insert(start, schema.nodes.paragraph.create(null, schema.text('别人写的一段')));
  else if (first !== null && body.node.childCount > 1) tr.delete(start, start + first.nodeSize);
  document.apply(tr.setMeta('addToHistory', false));
}
