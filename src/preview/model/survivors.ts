import type { Mark, Node } from 'prosemirror-model';
import { schema, text } from './schema';

/** What is put back where a range was: starts stand before what replaces it, ends behind. */
export interface Survivors {
  readonly starts: readonly Node[];
  readonly ends: readonly Node[];
}

const endOf: Readonly<Record<string, string>> = {
  'w:bookmarkStart': 'w:bookmarkEnd', 'w:commentRangeStart': 'w:commentRangeEnd', 'w:permStart': 'w:permEnd',
  'w:moveFromRangeStart': 'w:moveFromRangeEnd', 'w:moveToRangeStart': 'w:moveToRangeEnd',
};

/**
 * What of a range must outlive its deletion: markers whose other half stands outside, a content control that would be left without content.
 * @param isReplaced whether something stands in its place; then whole pairs outlive it as well
 */
export function survivors(doc: Node, from: number, to: number, isReplaced: boolean): Survivors {
  const found: Node[] = [];
  const leaves: Node[] = [];
  doc.nodesBetween(from, to, (node) => {
    if (node.type.name === 'marker') found.push(node);
    else if (node.isInline) leaves.push(node);
  });
  const has = (name: string, id: string) => found.some(({ attrs }) => attrs['name'] === name && attrs['id'] === id);
  const isWhole = ({ attrs }: Node) => {
    const name = text(attrs['name']);
    const id = text(attrs['id']);
    if (name === 'w:commentReference') return has('w:commentRangeStart', id) && has('w:commentRangeEnd', id);
    const start = name in endOf ? name : Object.keys(endOf).find((key) => endOf[key] === name);
    return start !== undefined && has(start, id) && has(endOf[start] ?? '', id);
  };
  const kept = found.filter((node) => isReplaced || !isWhole(node)).map((node) => node.mark([]));
  const isStart = ({ attrs }: Node) => text(attrs['name']) in endOf;
  const control = isReplaced ? undefined : emptiedControl(doc, from, to, leaves);
  return {
    starts: [...kept.filter(isStart), ...(control ? [schema.nodes.empty.create(null, null, control)] : [])],
    ends: kept.filter((node) => !isStart(node)),
  };
}

/** The marks of an inline content control whose whole content the range is. */
function emptiedControl(doc: Node, from: number, to: number, leaves: readonly Node[]): readonly Mark[] | undefined {
  const controls = (node: Node | null | undefined) => node?.marks.filter(({ type }) => type.name === 'control') ?? [];
  const shared = controls(leaves[0]).filter((mark) => leaves.every((leaf) => mark.isInSet(leaf.marks)));
  const $from = doc.resolve(from);
  const $to = doc.resolve(to);
  if (shared.length === 0 || $from.parent !== $to.parent) return undefined;
  const isWhole = shared.some((mark) => !mark.isInSet(controls($from.textOffset > 0 ? $from.nodeAfter : $from.nodeBefore)) && !mark.isInSet(controls($to.nodeAfter)));
  return isWhole ? shared : undefined;
}
