import type { Node } from 'prosemirror-model';
import { schema } from '../../model/schema';

const known = new WeakMap<Node, ReadonlyMap<number, number>>();

/** How many tables each paragraph stands in that stands in one, by its position; found once for each state of the document. */
export function nestingLevels(doc: Node): ReadonlyMap<number, number> {
  const levels = known.get(doc) ?? find(doc);
  known.set(doc, levels);
  return levels;
}

function find(doc: Node): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  const visit = (parent: Node, start: number, level: number) => {
    parent.forEach((node, offset) => {
      const position = start + offset;
      if (node.isTextblock) {
        if (level > 0) levels.set(position, level);
      } else visit(node, position + 1, node.type === schema.nodes.table ? level + 1 : level);
    });
  };
  visit(doc, 0, 0);
  return levels;
}
