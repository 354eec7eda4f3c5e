import type { Node } from 'prosemirror-model';
import type { Placed } from './word-document';

/** The paragraphs that a range touches, in order. A range that only reaches the start of a paragraph touches it. */
export function paragraphsBetween(doc: Node, from: number, to: number): Placed[] {
  const found: Placed[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (node.type.name !== 'paragraph') return true;
    found.push({ node, position });
    return false;
  });
  return found;
}

/** The paragraph around a position; undefined where there is none. */
export function paragraphAt(doc: Node, position: number): Placed | undefined {
  const $position = doc.resolve(position);
  for (let depth = $position.depth; depth > 0; depth--) {
    const node = $position.node(depth);
    if (node.type.name === 'paragraph') return { node, position: $position.before(depth) };
  }
  return undefined;
}
