import { rankOf, type MarkerForm } from './forms';
import type { Sequence, SequenceItem } from './sequences';

/** In the order of their ranks, from 1. */
const standard: readonly MarkerForm[] = ['一、', '（一）', '1.', '（1）'];

/** Which form of lists a document puts under which: what most of its lists do is its way, and what few do is a slip. */
export class Levels {
  private readonly counts = new Map<string, number>();
  private readonly before = new Map<Sequence, Sequence>();

  /** @param sequences all of the document, in the order of their first items */
  constructor(sequences: readonly Sequence[]) {
    const last = new Map<SequenceItem, Sequence>();
    for (const sequence of sequences) {
      const { form, parent, parentForm, items } = sequence;
      if (!items[0].marker.initial || parent === undefined) continue;
      const before = last.get(parent);
      if (before !== undefined) this.before.set(sequence, before);
      last.set(parent, sequence);
      if (items.length > 1) this.counts.set(`${form}|${parentForm}`, this.count(form, parentForm) + 1);
    }
  }

  /** The level of GB/T 9704-2012 7.3.3 that a list leaves out, where the document as often as not has it between the two. */
  skippedBy({ form, parentForm }: Sequence): MarkerForm | undefined {
    const rank = rankOf(form);
    const above = parentForm === undefined ? undefined : rankOf(parentForm);
    if (rank === undefined || rank > standard.length || above === undefined) return undefined;
    const between = standard.slice(above, rank - 1).find((level) => this.count(level, parentForm) > 0);
    return between !== undefined && this.count(between, parentForm) >= this.count(form, parentForm) ? between : undefined;
  }

  /** The last item of the lower list that a higher one follows under the same item, where the document else puts the lower form there. */
  lowerBefore(sequence: Sequence): SequenceItem | undefined {
    const { form, parentForm, items } = sequence;
    const before = this.before.get(sequence);
    const rank = rankOf(form);
    if (before === undefined || rank === undefined || items[0].ordinal !== 1 || rank >= (rankOf(before.form) ?? 0)) return undefined;
    return this.count(before.form, parentForm) > this.count(form, parentForm) + 1 ? before.items.at(-1) : undefined;
  }

  private count(form: MarkerForm, parentForm: MarkerForm | undefined): number {
    return this.counts.get(`${form}|${parentForm}`) ?? 0;
  }
}
