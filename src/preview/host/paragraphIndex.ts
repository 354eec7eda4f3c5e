import type { Node } from 'prosemirror-model';
import type { Placed } from '../model/word-document';

const known = new WeakMap<Node, readonly Placed[]>();

/**
 * All paragraphs of a document in reading order. Found once for each state of the document: asking ProseMirror for the node at a position takes time
 * in proportion to the length of the document, and there may be thousands of ranges to ask for.
 */
export function allParagraphs(doc: Node): readonly Placed[] {
  const found = known.get(doc) ?? find(doc);
  known.set(doc, found);
  return found;
}

function find(doc: Node): readonly Placed[] {
  const found: Placed[] = [];
  doc.descendants((node, position) => {
    if (node.isTextblock) found.push({ node, position });
    return !node.isTextblock;
  });
  return found;
}

/** The index among all paragraphs of the first one that ends behind a position. */
export function firstEndingBehind(paragraphs: readonly Placed[], position: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = paragraphs[middle];
    if (at !== undefined && at.position + at.node.nodeSize > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The paragraph that holds a position in its content; undefined where none does. */
export function paragraphAround(doc: Node, position: number): Placed | undefined {
  const paragraphs = allParagraphs(doc);
  const found = paragraphs[firstEndingBehind(paragraphs, position)];
  return found !== undefined && found.position < position ? found : undefined;
}
