import type { Node } from 'prosemirror-model';
import type { StepMap } from 'prosemirror-transform';
import type { Placed, WordDocument } from '../model/word-document';
import { allParagraphs, firstEndingBehind, paragraphAround } from './paragraphIndex';
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
  #maps: StepMap[] = [];
  /** How many changes were forgotten. */
  #forgotten = 0;

  /** Stops following. */
  readonly stop: () => void;

  constructor(private readonly document: WordDocument) {
    this.stop = document.subscribe((transactions) => {
      for (const { mapping } of transactions) this.#maps.push(...mapping.maps);
    });
  }

  get doc(): Node {
    return this.document.doc;
  }

  /** How many changes there have been: a place that was brought up to date at this moment is still right. */
  get moment(): number {
    return this.#forgotten + this.#maps.length;
  }

  mapsSince(moment: number): readonly StepMap[] {
    return this.#maps.slice(moment - this.#forgotten);
  }

  /** Forgets the changes so far: for when nothing is held any more that would have to follow them. */
  forget(): void {
    this.#forgotten += this.#maps.length;
    this.#maps = [];
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
    const found = this.placed.node.isTextblock ? paragraphAround(doc, inner) : around(doc, inner);
    this.#isGone ||= found?.node.type !== this.placed.node.type;
    if (!this.#isGone && found !== undefined) this.placed = found;
    return !this.#isGone;
  }
}

function around(doc: Node, position: number): Placed | undefined {
  const at = doc.resolve(position);
  return at.depth === 0 ? undefined : { node: at.parent, position: at.before() };
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
    const around = paragraphAround(doc, from);
    return around === undefined ? [] : [around];
  }
  const all = allParagraphs(doc);
  const found: Placed[] = [];
  for (let index = firstEndingBehind(all, from); index < all.length; index++) {
    const paragraph = all[index];
    if (paragraph === undefined || paragraph.position >= to || (found.length > 0 && paragraph.position + 1 >= to)) break;
    found.push(paragraph);
  }
  return found;
}
