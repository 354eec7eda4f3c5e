import type { ReportDocument, Span } from '../document';
import { withCountingOn } from './counting-on';
import { withoutDoubled } from './doubled';
import type { MarkerForm } from './forms';
import { findMarkers, type Marker } from './markers';
import { withNeighbours } from './neighbours';
import { listsOf } from './mixing';
import type { Item } from './nesting';

/** One numbered item. The span covers the label, its punctuation included; an automatic label is not in the text and has the span 0 to 0. */
export interface SequenceItem extends Span {
  readonly ordinal: number;
  /** The label as it stands: `三．`, `（二）`, `一是`. */
  readonly label: string;
  readonly automatic: boolean;
  /** The heading or first sentence after the label, without its end punctuation. */
  readonly title: string;
  /** How the label itself was written. */
  readonly marker: Marker;
  /** The number that was typed beside this automatic one. */
  readonly typed?: Marker;
}

/** Items of one form that belong to each other, in reading order. */
export interface Sequence {
  readonly form: MarkerForm;
  /** The depth in this report, from 1. */
  readonly level: number;
  readonly items: readonly [SequenceItem, ...SequenceItem[]];
  /** The item that this sequence stands under. */
  readonly parent: SequenceItem | undefined;
  readonly parentForm: MarkerForm | undefined;
  /** The last item of the sequence under another parent which this one goes on counting from. */
  readonly continues: SequenceItem | undefined;
  /** The document counts on from one such list to the next, so that no number of theirs changes alone. */
  readonly countsOn: boolean;
  /** What it counts from: 0, or the ordinal of that item where it rightly goes on. */
  readonly from: number;
  /** The item of a lower form inside whose sequence this one stands. */
  readonly inside: SequenceItem | undefined;
}

/**
 * Everything numbered in the body, typed and automatic, across paragraphs and inside one.
 * @param bodyLength how many of the document's first paragraphs are the body
 * @returns the sequences in the order of their first items, single items included
 */
export function findSequences(document: ReportDocument, bodyLength: number): readonly Sequence[] {
  const { markers, typed } = withoutDoubled(findMarkers(document, bodyLength));
  if (!markers.some((marker) => marker.inTable)) return withCountingOn(sequencesOf(markers, typed, document));
  return withCountingOn(splitByTable(markers).flatMap((group) => sequencesOf(group, typed, document)).sort(byPlace));
}

function sequencesOf(markers: readonly Marker[], typed: ReadonlyMap<Marker, Marker>, document: ReportDocument): Sequence[] {
  const known = new Array<SequenceItem | undefined>(markers.length);
  const itemOf = (item: Item): SequenceItem => (known[item.place] ??= toItem(item, document, typed.get(item.marker)));
  return listsOf(withNeighbours(markers)).map(({ form, level, items: [first, ...rest], parent, parentForm, continues, inside }) => ({
    form,
    level,
    items: [itemOf(first), ...rest.map(itemOf)],
    parent: parent && itemOf(parent),
    parentForm,
    continues: continues && itemOf(continues),
    countsOn: false,
    from: 0,
    inside: inside && itemOf(inside),
  }));
}

/** The markers outside tables together, those in tables paragraph by paragraph. */
function splitByTable(markers: readonly Marker[]): Marker[][] {
  const cells = new Map<number, Marker[]>();
  for (const marker of markers) {
    const key = marker.inTable ? marker.paragraph : -1;
    const group = cells.get(key);
    if (group === undefined) cells.set(key, [marker]);
    else group.push(marker);
  }
  return [...cells.values()];
}

function byPlace(a: Sequence, b: Sequence): number {
  const [one] = a.items;
  const [other] = b.items;
  return one.paragraph - other.paragraph || one.start - other.start;
}

const titleEnd = /[。；;：:！？!?\n]/;
const longestTitle = 60;

function toItem({ marker, ordinal }: Item, document: ReportDocument, typed: Marker | undefined): SequenceItem {
  const { paragraph, start, end, label, automatic } = marker;
  const from = typed?.end ?? end;
  const words = document.paragraphs[paragraph]?.text.slice(from, from + longestTitle) ?? '';
  const stop = words.search(titleEnd);
  const item = { paragraph, start, end, ordinal, label, automatic, marker, title: (stop < 0 ? words : words.slice(0, stop)).trim() };
  return typed === undefined ? item : { ...item, typed };
}
