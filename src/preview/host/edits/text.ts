import type { Mark, Node } from 'prosemirror-model';
import { marksFor, replaceText } from '../../model/edit';
import { type Extent, contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import type { Edit } from './edit';

/** Where text goes in relation to a stretch. */
export type TextPlace = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/**
 * Writes text in the place of a stretch or at one of its edges. What replaces takes the look of the first character that it replaces; what is put in at an edge
 * that of the character beside it, inside the stretch for Start and End.
 * @returns the stretch that the text covers
 */
export function writeText({ tr, fragments, track }: Edit, extent: Extent, text: string, where: TextPlace): Extent {
  const touched = paragraphsIn(tr.doc, extent);
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) throw new RichApiError('ItemNotFound');
  const from = Math.max(extent.from, contentOf(first).from);
  const to = Math.min(extent.to, contentOf(last).to);
  if (where === 'Replace') return replaceText(tr, fragments, from, to, text, { track });
  const edge = where === 'Start' || where === 'Before' ? from : to;
  const marks = where === 'Start' ? marksInside(tr.doc, from, to, 'first') : where === 'End' ? marksInside(tr.doc, from, to, 'last') : undefined;
  return replaceText(tr, fragments, edge, edge, text, { track, marks: marks ?? marksFor(tr.doc, edge, edge, fragments) });
}

function marksInside(doc: Node, from: number, to: number, which: 'first' | 'last'): readonly Mark[] | undefined {
  let found: Node | undefined;
  doc.nodesBetween(from, to, (node) => {
    if (node.isInline && node.type.name !== 'marker' && node.type.name !== 'note' && node.type.name !== 'field' && (which === 'last' || found === undefined)) found = node;
  });
  return found?.marks.filter(({ type }) => type.name !== 'insertion' && type.name !== 'deletion');
}
