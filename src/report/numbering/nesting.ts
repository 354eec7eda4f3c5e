import { align } from './alignment';
import { rankOf, type MarkerForm } from './forms';
import type { Marker } from './markers';
import { Upcoming } from './upcoming';

/** How many markers further on the list around one in another word goes on at the latest. */
const longestQuoted = 20;

/** A marker in its place in a list. */
export interface Item {
  readonly marker: Marker;
  /** The marker's index among those that were sorted. */
  readonly place: number;
  readonly ordinal: number;
}

/** A list as it stands: items of one form under one parent. */
export interface Run {
  readonly form: MarkerForm;
  readonly level: number;
  readonly parent: Item | undefined;
  /** The form of the list that the parent belongs to. */
  readonly parentForm: MarkerForm | undefined;
  readonly items: [Item, ...Item[]];
  /** The last item of the list of the same form under another parent, which this list goes on counting from. */
  readonly continues: Item | undefined;
  /** A lower form in whose list this higher one stands. */
  readonly inside: Item | undefined;
  /** How many faults of counting it has; a list of one item is one by itself. */
  readonly faults: number;
}

interface OpenRun extends Run {
  last: Item;
  faults: number;
}

/**
 * Sorts markers into lists: by their form, by what they stand under (GB/T 15834-2011 B.3.8: a text may start at any level, then goes down), and by their count.
 * @param markers in reading order
 * @returns the lists in the order of their first items
 */
export function nest(markers: readonly Marker[]): Run[] {
  const nesting = new Nesting(markers);
  markers.forEach((_, i) => { nesting.place(i); });
  for (const run of nesting.runs) run.faults = Math.max(align(run.items).length, run.items.length === 1 ? 1 : 0);
  return nesting.runs;
}

class Nesting {
  readonly runs: OpenRun[] = [];
  private readonly open: OpenRun[] = [];
  private readonly closed = new Map<MarkerForm, OpenRun>();
  private readonly upcoming: Upcoming;
  private part = 0;
  /** The lists that were open where the first part began. */
  private outer: readonly OpenRun[] = [];

  constructor(private readonly markers: readonly Marker[]) {
    this.upcoming = new Upcoming(markers);
  }

  place(i: number): void {
    const marker = this.markers[i];
    if (marker === undefined) return;
    if (marker.part !== this.part) this.leavePart(marker.part);
    this.upcoming.moveTo(i);
    this.comeBack(marker);
    const run = this.continued(marker);
    if (run !== undefined) {
      this.closeAbove(run);
      run.last = { marker, place: i, ordinal: marker.last ? run.last.ordinal + 1 : marker.ordinal };
      run.items.push(run.last);
      return;
    }
    if (!marker.last) this.begin(marker, i);
  }

  private leavePart(next: number): void {
    const outer = this.open.filter((run) => run.items[0].marker.part === 0);
    if (outer.length > 0) this.outer = outer;
    while (this.open.length > 0) this.close();
    this.part = next;
  }

  /** Under 三、 a rule was quoted by its articles, or a course told by its lessons, each a part: the heading 四、 goes on with the headings before. */
  private comeBack(marker: Marker): void {
    if (!marker.initial || marker.part === 0 || marker.annex > 0 || this.open.some((run) => isNextHeading(run, marker))) return;
    const at = this.outer.findIndex((run) => isNextHeading(run, marker));
    if (at < 0) return;
    while (this.open.length > 0) this.close();
    this.open.push(...this.outer.slice(0, at + 1));
  }

  /** The open list that goes on with this marker. */
  private continued(marker: Marker): OpenRun | undefined {
    let nearest: OpenRun | undefined;
    for (let k = this.open.length - 1; k >= 0; k--) {
      const run = this.open[k];
      if (run === undefined || run.form !== marker.form) continue;
      const exact = marker.last || run.last.ordinal + 1 === marker.ordinal;
      if (isOtherWord(run.last.marker, marker) && !(exact && this.mayChangeWord(run, marker))) continue;
      if (!marker.initial && startsParagraphs(run) && rankOf(run.form) !== undefined) {
        if (this.goesOnInside(run, marker, exact)) return run;
        continue;
      }
      if (exact && !this.isHeadingAfterList(run, marker)) return run;
      if (!dormant(run, marker) || (marker.initial && marker.ordinal >= run.last.ordinal)) nearest ??= run;
    }
    return marker.ordinal === 1 ? undefined : nearest;
  }

  /** 一是…；二是…；三要…: beside its last item, or among paragraphs, a list may go on in another word that no other list has. */
  private mayChangeWord(run: OpenRun, marker: Marker): boolean {
    const isBeside = startsParagraphs(run) === marker.initial || run.last.marker.paragraph === marker.paragraph;
    return isBeside && !this.open.some((other) => other !== run && isInWords(other, marker));
  }

  /** Under 三、 a paragraph held 一、…；二、…；三、…, or three paragraphs did: the heading 四、 goes on with the headings, though it would go on with that list too. */
  private isHeadingAfterList(list: OpenRun, marker: Marker): boolean {
    const isOver = dormant(list, marker) || (list.last.marker.listed && !marker.listed);
    return marker.initial && isOver && this.open.some((run) => run !== list && isNextHeading(run, marker));
  }

  /** Whether a list that began with a paragraph goes on inside it: （1）… （2）… in one paragraph. Else what stands inside is a list of its own. */
  private goesOnInside(run: OpenRun, marker: Marker, exact: boolean): boolean {
    const next = this.upcoming.marker(this.upcoming.nextInitial(run.form));
    if (exact) return next?.ordinal !== marker.ordinal;
    return marker.ordinal > 1 && run.last.marker.paragraph === marker.paragraph && (!run.last.marker.initial || !this.goesOn(run));
  }

  private begin(marker: Marker, place: number): void {
    const { form } = marker;
    const inside = this.makeRoom(marker);
    const above = this.open.at(-1);
    const item: Item = { marker, place, ordinal: marker.ordinal };
    const parent = above?.last;
    const before = this.closed.get(form);
    // A list of one item is counted on from only where it goes on itself.
    const goesOn = marker.ordinal > 1 && before !== undefined && before.parent !== parent && (before.items.length > 1 || before.continues !== undefined) && [before.last.ordinal, before.items.length].includes(marker.ordinal - 1);
    const run: OpenRun = { form, level: (above?.level ?? 0) + 1, parent, parentForm: above?.form, items: [item], last: item, continues: goesOn ? before.last : undefined, inside, faults: 0 };
    this.runs.push(run);
    this.open.push(run);
  }

  /** Closes the lists that a new one of this form can't stand under. Returns the item of a lower form that it stands inside all the same. */
  private makeRoom(marker: Marker): Item | undefined {
    const { form } = marker;
    const rank = rankOf(form);
    const same = marker.initial ? this.open.findLast((run) => run.form === form && startsParagraphs(run)) : undefined;
    if (same !== undefined && rank === undefined && !this.goesOn(same)) this.closeAbove(same);
    for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
      const topRank = rankOf(top.form);
      if (top.form === form) {
        if (!marker.initial && startsParagraphs(top) && (top.last.marker.paragraph !== marker.paragraph || this.goesOn(top))) return undefined;
        if (this.isQuotedList(marker, top) || this.isToldList(marker, top)) return undefined;
      } else if (!dormant(top, marker)) {
        if (rank === undefined) return undefined;
        if (!marker.initial) return topRank !== undefined && topRank > rank ? top.last : undefined;
        if (topRank === undefined) {
          if (startsParagraphs(top) && this.goesOn(top)) return undefined;
        } else {
          if (topRank < rank) return undefined;
          if (startsParagraphs(top) && this.goesOn(top)) return top.last;
        }
      }
      this.close();
    }
    return undefined;
  }

  /** Whether a list of paragraphs has its next item further on, before one of the lists that it stands under goes on. */
  private goesOn(run: OpenRun): boolean {
    const index = this.upcoming.nextInitial(run.form);
    const next = this.upcoming.marker(index);
    return next !== undefined && next.part === this.part && next.ordinal === run.last.ordinal + 1 && this.inScope(index, run);
  }

  /** 一是抓教育，强调一要敬畏、二要自律；二是抓监督: a list, in another word or in the same, that of the item around it going on behind it. */
  private isQuotedList(marker: Marker, around: OpenRun): boolean {
    const { marker: last, ordinal } = around.last;
    if (marker.initial || marker.ordinal !== 1 || last.paragraph !== marker.paragraph) return false;
    if (!isOtherWord(last, marker)) return last.suffix !== undefined && this.upcoming.fallsBackTo(ordinal + 1, marker, longestQuoted);
    const next = this.upcoming.nextInWord(last, longestQuoted);
    return next?.paragraph === marker.paragraph && next.ordinal > 1;
  }

  /** Under 三、 the agenda of a meeting is told in paragraphs 一、…；二、…； before the heading 四、. */
  private isToldList(marker: Marker, around: OpenRun): boolean {
    const { ordinal, marker: last } = around.last;
    if (!marker.initial || marker.ordinal !== 1 || rankOf(marker.form) === undefined || !startsParagraphs(around)) return false;
    return (marker.listed && !last.listed) || (ordinal > 1 && this.upcoming.fallsBackTo(ordinal + 1, marker, longestQuoted));
  }

  private inScope(index: number, run: OpenRun): boolean {
    for (const outer of this.open) {
      if (outer === run) return true;
      const next = this.upcoming.next(outer.form);
      if (next < index && this.upcoming.marker(next)?.ordinal === outer.last.ordinal + 1) return false;
    }
    return true;
  }

  private closeAbove(run: OpenRun): void {
    while (this.open.at(-1) !== run) this.close();
  }

  private close(): void {
    const run = this.open.pop();
    if (run !== undefined) this.closed.set(run.form, run);
  }
}

/** The first item may stand at the end of the paragraph that leads in: …扛在肩上。第一，…, and 第二， opens the next. */
function startsParagraphs({ items: [first, second] }: Run): boolean {
  return first.marker.initial || second?.marker.initial === true;
}

/** Whether a marker is the next of a list of paragraphs. */
function isNextHeading(run: OpenRun, { form, ordinal }: Marker): boolean {
  return run.form === form && startsParagraphs(run) && run.last.ordinal + 1 === ordinal;
}

/** Whether a list is one in a marker's own word. */
function isInWords({ form, last }: OpenRun, marker: Marker): boolean {
  return form === marker.form && !isOtherWord(last.marker, marker);
}

/** 一要 beside 一是. */
export function isOtherWord(one: Marker, other: Marker): boolean {
  return one.suffix !== undefined && other.suffix !== undefined && one.suffix !== other.suffix;
}

/** A list inside a paragraph ends with it, unless the next paragraph goes on with its count. */
function dormant(run: OpenRun, marker: Marker): boolean {
  return !startsParagraphs(run) && run.last.marker.paragraph !== marker.paragraph;
}
