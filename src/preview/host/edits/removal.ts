import { deleteRange, withMarkRevision } from '../../model/edit';
import { schema, text } from '../../model/schema';
import { type Extent, contentOf, paragraphsIn } from '../places';
import type { Edit } from './edit';

/** Removes what a stretch holds. Paragraphs that stand in it with their marks go too, but the last of a story or a cell stays, empty. */
export function remove(edit: Edit, extent: Extent): void {
  const { tr, fragments, track } = edit;
  const touched = paragraphsIn(tr.doc, extent);
  const last = touched.at(-1);
  if (last === undefined) return;
  const start = tr.mapping.maps.length;
  const whole = touched.filter(({ node, position }) => position + 1 >= extent.from && position + node.nodeSize <= extent.to);
  const rest = whole.length === touched.length ? [] : touched;
  if (rest.length > 0) deleteRange(tr, fragments, extent.from, Math.min(extent.to, contentOf(last).to), { track });
  else for (const { node, position } of whole.toReversed()) removeParagraph(edit, tr.mapping.slice(start).map(position), node.nodeSize);
}

function removeParagraph({ tr, fragments, track }: Edit, position: number, size: number): void {
  const at = tr.doc.resolve(position);
  const isNeeded = at.parent.childCount === 1 || (at.parent.lastChild === at.nodeAfter && at.nodeBefore?.type !== schema.nodes.paragraph);
  if (track === undefined && !isNeeded) {
    tr.delete(position, position + size);
    return;
  }
  deleteRange(tr, fragments, position + 1, position + size - 1, { track });
  if (track === undefined) return;
  const properties = text(tr.doc.nodeAt(position)?.attrs['properties']);
  tr.setNodeAttribute(position, 'properties', withMarkRevision(fragments, properties, 'del', track, fragments.newId()));
}
