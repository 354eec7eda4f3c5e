import type { Node } from 'prosemirror-model';
import type { StepMap } from 'prosemirror-transform';
import type { Placed, WordDocument } from '../model/word-document';
import { RichApiError } from './richapi/error';

/** A stretch of the document, as positions in it. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The positions of what a node holds. */
export function contentOf({ node, position }: Placed): Extent {
  return { from: position + 1, to: position + node.nodeSize - 1 };
}

/**
 * Follows places through the edits of a document. A place is brought up to date when it is asked for: thousands of them may be held while someone types.
 */
export class Places {
  readonly #maps: StepMap[] = [];

  constructor(private readonly document: WordDocument) {
    document.subscribe((transactions) => {
      for (const { mapping } of transactions) this.#maps.push(...mapping.maps);
    });
  }

  get doc(): Node {
    return this.document.doc;
  }

  /** How many changes there have been: a place that was brought up to date at this moment is still right. */
  get moment(): number {
    return this.#maps.length;
  }

  mapsSince(moment: number): readonly StepMap[] {
    return this.#maps.slice(moment);
  }
}

/** A node that is followed by the position at the start of its content. */
export class NodePlace {
  #moment: number;
  #isGone = false;

  constructor(
    private readonly places: Places,
    private placed: Placed,
  ) {
    this.#moment = places.moment;
  }

  /**
   * The node as it now stands.
   * @throws RichApiError ItemNotFound where it was deleted
   */
  get now(): Placed {
    if (!this.stands) throw new RichApiError('ItemNotFound');
    return this.placed;
  }

  /** Whether the node still stands. */
  get stands(): boolean {
    const { moment, doc } = this.places;
    if (this.#isGone || this.#moment === moment) return !this.#isGone;
    let inner = this.placed.position + 1;
    for (const map of this.places.mapsSince(this.#moment)) {
      const moved = map.mapResult(inner, -1);
      this.#isGone ||= moved.deletedAcross;
      inner = moved.pos;
    }
    this.#moment = moment;
    const at = doc.resolve(inner);
    this.#isGone ||= at.parent.type !== this.placed.node.type;
    if (!this.#isGone) this.placed = { node: at.parent, position: at.before() };
    return !this.#isGone;
  }
}

/** A range that is followed: what is written by others at its edges stays outside of it. */
export class RangePlace {
  #moment: number;

  constructor(
    private readonly places: Places,
    private extent: Extent,
  ) {
    this.#moment = places.moment;
  }

  get now(): Extent {
    const { moment } = this.places;
    if (this.#moment === moment) return this.extent;
    let { from, to } = this.extent;
    for (const map of this.places.mapsSince(this.#moment)) {
      const empty = from === to;
      to = map.map(to, -1);
      from = empty ? to : Math.min(map.map(from, 1), to);
    }
    this.extent = { from, to };
    this.#moment = moment;
    return this.extent;
  }

  /** Makes the range another one: what its own insertText has written belongs to it. */
  become(extent: Extent): void {
    this.extent = extent;
    this.#moment = this.places.moment;
  }
}

/** The paragraphs that a stretch touches, in reading order. A stretch that ends at the start of a paragraph does not touch it, unless it is empty. */
export function paragraphsIn(doc: Node, { from, to }: Extent): Placed[] {
  if (from === to) {
    const at = doc.resolve(from);
    return at.parent.isTextblock ? [{ node: at.parent, position: at.before() }] : [];
  }
  const found: Placed[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true;
    if (position + 1 < to || found.length === 0) found.push({ node, position });
    return false;
  });
  return found;
}
