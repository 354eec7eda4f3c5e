import type { ReportDocument } from '../document';
import { rankOf, type MarkerForm } from './forms';
import { parseNumeral } from './numerals';
import type { Sequence, SequenceItem } from './sequences';

/** In the order of their ranks, from 1. */
const standard: readonly MarkerForm[] = ['一、', '（一）', '1.', '（1）'];
/** What announces a list at the end of the paragraph before it: a colon, or in how many steps or items it goes on (…分两步推进。). */
const colon = /(?<!问题|不足|差距|短板)[：:]\s*$/;
const announcedCount = /(?:分|从|围绕|采取|抓[住好]|做[好到]|盯[住紧])([两二三四五六七八九])[^。]*。?\s*$/;
const longestAnnouncement = 40;
/** Headings of one form that make up an account. */
const fewestHeadings = 4;

/** Which form of lists a document, or one of its annexes, puts under which: what most of its lists do is its way, and what few do is a slip. */
export class Levels {
  private readonly counts = new Map<string, number>();
  private readonly firsts = new Map<string, Sequence>();
  private readonly before = new Map<Sequence, Sequence>();
  private readonly under = new Map<SequenceItem, Sequence>();
  /** The number of the item behind each in its list; made where it is first asked for. */
  private nextOrdinals: ReadonlyMap<SequenceItem, number | undefined> | undefined;
  /** The last list that stands under none. */
  private outermost: Sequence | undefined;

  /** @param sequences all of the document, in the order of their first items */
  constructor(private readonly document: ReportDocument, private readonly sequences: readonly Sequence[]) {
    for (const sequence of sequences) {
      const { form, parent, parentForm, items } = sequence;
      if (!items[0].marker.initial) continue;
      if (parent === undefined) {
        if (this.outermost !== undefined) this.before.set(sequence, this.outermost);
        this.outermost = sequence;
        continue;
      }
      const before = this.under.get(parent);
      if (before !== undefined) this.before.set(sequence, before);
      this.under.set(parent, sequence);
      const key = keyOf(sequence, form, parentForm);
      if (!this.firsts.has(key)) this.firsts.set(key, sequence);
      if (items.length > 1) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  /** Whether the document puts this form under that one throughout, never the other way round, and an earlier list was told for it. */
  isHabit(sequence: Sequence): boolean {
    const { form, parentForm } = sequence;
    if (parentForm === undefined || this.count(sequence, parentForm, form) > 0) return false;
    const first = this.firsts.get(keyOf(sequence, form, parentForm));
    return first !== undefined && first !== sequence;
  }

  /** The level of GB/T 9704-2012 7.3.3 that a list leaves out, where the document as often as not has it between the two. */
  skippedBy(sequence: Sequence): MarkerForm | undefined {
    const { form, parentForm } = sequence;
    const rank = rankOf(form);
    const above = parentForm === undefined ? undefined : rankOf(parentForm);
    if (rank === undefined || rank > standard.length || above === undefined) return undefined;
    const between = standard.slice(above, rank - 1).find((level) => this.count(sequence, level, parentForm) > 0);
    return between !== undefined && this.count(sequence, between, parentForm) >= this.count(sequence, form, parentForm) ? between : undefined;
  }

  /**
   * The last item of the lower list that a higher one follows: under the same item, where the document else puts the lower form there;
   * or right above the higher list, where that has the form of the list above both: it is announced there, or begins the account anew under a heading that the next one follows. Of the lists under none, where the item is a heading right above the higher list.
   */
  lowerBefore(sequence: Sequence): SequenceItem | undefined {
    const { form, parent, parentForm, items } = sequence;
    const before = this.before.get(sequence);
    const rank = rankOf(form);
    if (before === undefined || rank === undefined || items[0].ordinal !== 1) return undefined;
    if (parent === undefined) return rank < (rankOf(before.form) ?? 0) ? this.headingAbove(sequence, before) : undefined;
    if (before.form === form) return this.lowerBetween(before, sequence);
    if (rank >= (rankOf(before.form) ?? 0)) return undefined;
    return this.count(sequence, before.form, parentForm) > this.count(sequence, form, parentForm) + 1 ? before.items.at(-1) : undefined;
  }

  /** （七）下一步打算⏎一、…: the last heading of an account, which the lists before told under headings of its form. */
  private headingAbove({ items }: Sequence, { items: above }: Sequence): SequenceItem | undefined {
    const last = above.at(-1);
    if (last === undefined || items.length < 2 || above.length < fewestHeadings || last.paragraph + 1 !== items[0].paragraph || items[0].marker.annex !== last.marker.annex) return undefined;
    const { paragraphs } = this.document;
    const isHeading = !/[。；]/.test(paragraphs[last.paragraph]?.text ?? '');
    const isOutline = above.slice(1).filter((item, i) => item.paragraph > (above[i]?.paragraph ?? 0) + 1).length * 2 < above.length - 1;
    return isHeading && !isOutline ? last : undefined;
  }

  /** @param above the list under whose last item the lower one stands */
  private lowerBetween(above: Sequence, { items, parent }: Sequence): SequenceItem | undefined {
    const last = above.items.at(-1);
    const lower = last && this.under.get(last);
    const lowest = lower?.items.at(-1);
    if (lower === undefined || lowest === undefined || items.length < 2 || lowest.paragraph + 1 !== items[0].paragraph) return undefined;
    const text = this.document.paragraphs[lowest.paragraph]?.text.slice(-longestAnnouncement) ?? '';
    const isAnnounced = colon.test(text) || parseNumeral(announcedCount.exec(text)?.[1] ?? '') === items.length;
    return isAnnounced || (above.items.length > 1 && lower.items.length > 1 && this.isCountedOn(parent)) ? lowest : undefined;
  }

  /** Whether the item right behind one in its list has the next number: else a heading of its form may be lost between them. */
  private isCountedOn(item: SequenceItem | undefined): boolean {
    this.nextOrdinals ??= new Map(this.sequences.flatMap(({ items }) => items.map((each, i) => [each, items[i + 1]?.ordinal] as const)));
    return item !== undefined && this.nextOrdinals.get(item) === item.ordinal + 1;
  }

  /** How many lists of one form stand under another one where this sequence does. */
  private count(sequence: Sequence, form: MarkerForm, parentForm: MarkerForm | undefined): number {
    return this.counts.get(keyOf(sequence, form, parentForm)) ?? 0;
  }
}

function keyOf({ items: [{ marker }] }: Sequence, form: MarkerForm, parentForm: MarkerForm | undefined): string {
  return `${form}|${parentForm ?? ''}|${String(marker.annex)}`;
}
