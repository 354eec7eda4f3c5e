import type { Mark, Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { schema, text } from '../../model/schema';
import { type Extent, NodePlace, contentOf } from '../places';
import { RichApiError } from '../richapi/error';
import type { Session } from '../session';

/** A content control: one in a line is known by the key of its mark, one around blocks, rows or cells by its node. */
export type ControlTarget = number | NodePlace;

const { blockControl, rowControl, cellControl } = schema.nodes;

/** Whether a node is a w:sdt around blocks, rows or cells. */
export function isControl({ type, attrs }: Node): boolean {
  return (type === blockControl || type === rowControl || type === cellControl) && attrs['name'] === 'w:sdt';
}

/** The content controls that a stretch touches, in reading order, outer ones first. */
export function controlsBetween(session: Session, { from, to }: Extent): ControlTarget[] {
  const found: ControlTarget[] = [];
  session.document.doc.nodesBetween(from, to, (node, position) => {
    if (isControl(node)) found.push(new NodePlace(session.places, { node, position }));
    if (node.isInline && position < to && position + node.nodeSize > from) for (const key of keysOf(node)) if (!found.includes(key)) found.push(key);
  });
  return found;
}

/** The keys of the controls around a leaf, the outer one first. */
export function keysOf({ marks }: Node): number[] {
  return marks.flatMap(({ type, attrs }) => (type === schema.marks.control && typeof attrs['key'] === 'number' ? [attrs['key']] : [])).sort((one, other) => one - other);
}

interface Inline extends Extent {
  readonly mark: Mark;
}

function inlineControl(doc: Node, key: number): Inline {
  let found: Inline | undefined;
  doc.descendants((node, position) => {
    const mark = node.marks.find(({ type, attrs }) => type === schema.marks.control && attrs['key'] === key);
    if (mark !== undefined) found = { mark, from: found?.from ?? position, to: position + node.nodeSize };
  });
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}

/** What a control holds. @throws RichApiError ItemNotFound where it was deleted */
export function controlExtent(target: ControlTarget, session: Session): Extent {
  return typeof target === 'number' ? inlineControl(session.document.doc, target) : contentOf(target.now);
}

/** The w:sdtPr of a control, and what follows it, as raw XML. */
export function controlProperties(target: ControlTarget, session: Session): string {
  return text((typeof target === 'number' ? inlineControl(session.document.doc, target).mark : target.now.node).attrs['properties']);
}

/** Gives a control other properties. */
export function setControlProperties(tr: Transaction, target: ControlTarget, properties: string): void {
  if (typeof target !== 'number') {
    tr.setNodeAttribute(target.now.position, 'properties', properties);
    return;
  }
  const { mark, from, to } = inlineControl(tr.doc, target);
  tr.removeMark(from, to, mark).addMark(from, to, mark.type.create({ ...mark.attrs, properties }));
}

/** Takes a control away and leaves what it holds, or takes that away too. */
export function removeControl(tr: Transaction, target: ControlTarget, keepContent: boolean): void {
  if (typeof target === 'number') {
    const { mark, from, to } = inlineControl(tr.doc, target);
    if (keepContent) tr.removeMark(from, to, mark);
    else tr.delete(from, to);
    return;
  }
  const { node, position } = target.now;
  const end = position + node.nodeSize;
  if (keepContent) tr.replaceWith(position, end, node.content);
  else if (tr.doc.resolve(position).parent.childCount === 1) tr.replaceWith(position, end, schema.nodes.paragraph.create());
  else tr.delete(position, end);
}

/** A key that no control, link or wrapper of the document has. */
export function freeKey(doc: Node): number {
  let highest = 0;
  doc.descendants(({ marks }) => {
    for (const { attrs } of marks) if (typeof attrs['key'] === 'number') highest = Math.max(highest, attrs['key']);
  });
  return highest + 1;
}
