import type { ReportDocument, Span } from '../document';
import { withoutDoubled } from './doubled';
import type { MarkerForm } from './forms';
import { findMarkers, type Marker } from './markers';
import { withNeighbours } from './neighbours';
import { listsOf } from './mixing';
import type { Item, Run } from './nesting';

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
  readonly parent?: SequenceItem;
  readonly parentForm?: MarkerForm;
  /** The last item of the sequence under another parent which this one goes on counting from. */
  readonly continues?: SequenceItem;
  /** The item of a lower form inside whose sequence this one stands. */
  readonly inside?: SequenceItem;
}

/**
 * Everything numbered in the body, typed and automatic, across paragraphs and inside one.
 * @param bodyLength how many of the document's first paragraphs are the body
 * @returns the sequences in the order of their first items, single items included
 */
export function findSequences(document: ReportDocument, bodyLength: number): Sequence[] {
  const { markers, typed } = withoutDoubled(findMarkers(document, bodyLength));
  const runs = markers.some((marker) => marker.inTable) ? splitByTable(markers).flatMap(toRuns).sort(byPlace) : toRuns(markers);
  const items = new Map<Item, SequenceItem>();
  const itemOf = (item: Item): SequenceItem => {
    const known = items.get(item);
    if (known !== undefined) return known;
    const made = toItem(item, document, typed.get(item.marker));
    items.set(item, made);
    return made;
  };
  return runs.map((run) => {
    const [first, ...rest] = run.items;
    return {
      form: run.form,
      level: run.level,
      items: [itemOf(first), ...rest.map(itemOf)],
      ...(run.parent === undefined ? {} : { parent: itemOf(run.parent) }),
      ...(run.parentForm === undefined ? {} : { parentForm: run.parentForm }),
      ...(run.continues === undefined ? {} : { continues: itemOf(run.continues) }),
      ...(run.inside === undefined ? {} : { inside: itemOf(run.inside) }),
    };
  });
}

function toRuns(markers: readonly Marker[]): Run[] {
  return listsOf(withNeighbours(markers));
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

function byPlace(a: Run, b: Run): number {
  const one = a.items[0].marker;
  const other = b.items[0].marker;
  return one.paragraph - other.paragraph || one.start - other.start;
}

const titleEnd = /[。；;：:！？!?\n]/;
const longestTitle = 60;

function toItem({ marker, ordinal }: Item, document: ReportDocument, typed: Marker | undefined): SequenceItem {
  const { paragraph, start, end, label, automatic } = marker;
  const from = typed?.end ?? end;
  const words = document.paragraphs[paragraph]?.text.slice(from, from + longestTitle) ?? '';
  return { paragraph, start, end, ordinal, label, automatic, marker, title: (words.split(titleEnd, 1)[0] ?? '').trim(), ...(typed === undefined ? {} : { typed }) };
}
