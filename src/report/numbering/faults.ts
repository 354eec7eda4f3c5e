import type { ReportDocument } from '../document';
import type { RuleId } from '../findings';
import { isInQuotation } from '../quotation';
import { align } from './alignment';
import { forms, type MarkerForm } from './forms';
import { Levels } from './levels';
import type { Marker } from './markers';
import type { Sequence, SequenceItem } from './sequences';
import { oddStyles } from './styles';

/** What is wrong with one item of a sequence, and by which rule. */
export interface NumberingFault {
  readonly rule: Extract<RuleId, `numbering/${string}`>;
  readonly sequence: Sequence;
  /** The item's index in its sequence, from 0. */
  readonly index: number;
  readonly item: SequenceItem;
  /** The other item that the fault is told by. */
  readonly other?: SequenceItem;
  /** The ordinals that a gap leaves out. */
  readonly missing?: readonly number[];
  readonly skipped?: MarkerForm;
  /** For an automatic number: the one typed beside it, where the fault is. */
  readonly typed?: Marker;
  /** For a fault of counting: which items have to be numbered anew. */
  readonly renumber?: Renumber;
}

/** The items from a fault on to the next one of its sequence, whose own fix begins there. */
export interface Renumber {
  /** Index in the sequence, exclusive. */
  readonly until: number;
  /** No automatic number takes part, which Word counts, and no other list counts on from these. */
  readonly isFree: boolean;
}

/**
 * Every fault of the document's numbering: one fault, one rule, the first that fits.
 * @param sequences as found in the document
 */
export function findFaults(document: ReportDocument, sequences: readonly Sequence[]): NumberingFault[] {
  const levels = new Levels(document, sequences);
  const faults: NumberingFault[] = [];
  for (const sequence of sequences) {
    const ofLevel = levelFaults(sequence, levels, document);
    // What comes from elsewhere is alone here as a matter of course.
    const isForeign = ofLevel.some(({ rule }) => rule === 'numbering/level-inversion');
    const ofCount = countFaults(sequence).filter(({ rule }) => !(isForeign && rule === 'numbering/lone-item'));
    faults.push(...labelFaults(sequence), ...ofCount, ...ofLevel);
    for (const { index, other } of oddStyles(document, sequence)) faults.push(fault('numbering/sibling-style', sequence, index, { other }));
  }
  return faults;
}

function fault(rule: NumberingFault['rule'], sequence: Sequence, index: number, more: Pick<NumberingFault, 'other' | 'missing' | 'skipped' | 'typed' | 'renumber'> = {}): NumberingFault {
  return { rule, sequence, index, item: sequence.items[index] ?? sequence.items[0], ...more };
}

function labelFaults(sequence: Sequence): NumberingFault[] {
  const { items } = sequence;
  const faults: NumberingFault[] = [];
  const automatic = items.filter((item) => item.automatic).length;
  const oddIsAutomatic = automatic * 2 === items.length ? items.at(-1)?.automatic : automatic * 2 < items.length;
  items.forEach((item, index) => {
    if (item.marker.writtenAs !== undefined) faults.push(fault('numbering/mixed-form', sequence, index));
    else if (item.marker.fault !== undefined) faults.push(fault(`numbering/${item.marker.fault}`, sequence, index));
    if (item.typed !== undefined) faults.push(fault('numbering/mixed-automatic', sequence, index, { typed: item.typed }));
    else if (automatic > 0 && automatic < items.length && item.automatic === oddIsAutomatic) faults.push(fault('numbering/mixed-automatic', sequence, index));
  });
  return faults;
}

function countFaults(sequence: Sequence): NumberingFault[] {
  const { items, form, continues, from, countsOn } = sequence;
  if (form === '首先，') return [];
  const misfits = align(from === 0 ? items : items.map(({ ordinal }) => ({ ordinal: ordinal - from })));
  if (misfits.length === 0) return isLone(sequence) ? [fault('numbering/lone-item', sequence, 0)] : [];
  const isFree = !countsOn && !items.some(({ automatic }) => automatic);
  const firsts = new Map<number, SequenceItem>();
  for (const item of items) if (!firsts.has(item.ordinal)) firsts.set(item.ordinal, item);
  return misfits.map(({ index, kind, expected }, i) => {
    const found = (items[index]?.ordinal ?? from + expected) - from;
    const renumber: Renumber = { until: misfits[i + 1]?.index ?? items.length, isFree };
    switch (kind) {
      case 'first':
        return continues === undefined ? fault('numbering/first-not-one', sequence, index, { renumber }) : fault('numbering/no-restart', sequence, index, { renumber, other: continues });
      case 'gap':
        return fault('numbering/gap', sequence, index, { renumber, missing: Array.from({ length: Math.min(found - expected, 20) }, (_, k) => from + expected + k) });
      case 'duplicate':
        return fault('numbering/duplicate', sequence, index, { renumber, other: firsts.get(from + found) ?? items[0] });
      case 'order':
        return fault('numbering/order', sequence, index, { renumber, other: items[index + 1] ?? items[index - 1] ?? items[0] });
    }
  });
}

/** 要 and 则 are verbs as often as markers, and a 首先 needs no 其次. Inside a paragraph only 一是, 第一，, 其一，, （一） and （1） stand for a list by themselves. */
function isLone({ items, form, from }: Sequence): boolean {
  const [first] = items;
  if (items.length > 1 || from > 0 || form === '首先，') return false;
  return first.marker.initial || ['（1）', '（一）', '第一，', '其一，'].includes(form) || (form === '一是' && first.marker.suffix === '是');
}

function levelFaults(sequence: Sequence, levels: Levels, document: ReportDocument): NumberingFault[] {
  const found = levelFault(sequence, levels);
  return found === undefined || isByItself(document, sequence.items[0]) ? [] : [found];
}

function levelFault(sequence: Sequence, levels: Levels): NumberingFault | undefined {
  const { inside, items } = sequence;
  if (inside !== undefined) return levels.isHabit(sequence) ? undefined : fault('numbering/level-inversion', sequence, 0, { other: inside });
  if (!items[0].marker.initial) return undefined;
  const lower = levels.lowerBefore(sequence);
  if (lower !== undefined) return fault('numbering/level-inversion', sequence, 0, { other: lower });
  const skipped = levels.skippedBy(sequence);
  return skipped === undefined ? undefined : fault('numbering/level-skip', sequence, 0, { skipped });
}

/** In UTF-16 units. */
const longestCell = 200;

/** “会议议定：一、…；二、…”, or in one of the cells of a line with tabs: what is quoted, or told in a table, has levels of its own. */
function isByItself({ paragraphs }: ReportDocument, { paragraph, start, end }: SequenceItem): boolean {
  const text = paragraphs[paragraph]?.text ?? '';
  const isInCell = [text.slice(Math.max(0, start - longestCell), start), text.slice(end, end + longestCell)].some((cells) => cells.trim().includes('\t'));
  return isInCell || isInQuotation(text, start);
}

/** The label that an item should have: its place in its sequence and what that counts from, in the sequence's form. @param index from 0 */
export function rightLabel(sequence: Sequence, index: number): string {
  const { marker } = sequence.items[index] ?? sequence.items[0];
  if (sequence.form === '首先，') return marker.last ? '最后，' : forms['首先，'].label(index + 1);
  const label = forms[sequence.form].label(sequence.from + index + 1);
  const suffix = sequence.form === '一是' ? (marker.suffix ?? sequence.items.find((item) => item.marker.suffix !== undefined)?.marker.suffix) : undefined;
  return suffix === undefined ? label : label.slice(0, -1) + suffix;
}
