import type { Sequence } from './sequences';

/** So many lists that go on counting are no slip but the document's way. */
const fewest = 2;

/**
 * Finds where a document counts on from parent to parent throughout: the problems of an inspection are 1. to 8. under （一）, 9. to 17. under （二）, and no later list begins anew.
 * @param sequences all of the document, in the order of their first items
 * @returns the same, those lists told as such, with what they count from
 */
export function withCountingOn(sequences: readonly Sequence[]): readonly Sequence[] {
  const going = sequences.filter(({ continues }) => continues !== undefined);
  if (going.length < fewest) return sequences;
  const byAnnex = new Map<number, Group[]>();
  const groupOf = (sequence: Sequence): Group | undefined => byAnnex.get(annexOf(sequence))?.find(({ any }) => areAlike(any, sequence));
  for (const sequence of going) {
    const group = groupOf(sequence);
    if (group) {
      group.going++;
      continue;
    }
    const groups = byAnnex.get(annexOf(sequence)) ?? [];
    byAnnex.set(annexOf(sequence), groups);
    groups.push({ any: sequence, going: 1, all: 0 });
  }
  const groups = sequences.map(groupOf);
  for (const group of groups) if (group) group.all++;
  return sequences.map((sequence, i) => {
    const { going: on = 0, all = 0 } = groups[i] ?? {};
    // All but the first, from which the others count on.
    return on >= fewest && all === on + 1 ? { ...sequence, countsOn: true, from: sequence.continues?.ordinal ?? 0 } : sequence;
  });
}

/** Lists of one form under one form, in the body or one annex. */
interface Group {
  readonly any: Sequence;
  going: number;
  all: number;
}

function annexOf({ items: [{ marker }] }: Sequence): number {
  return marker.annex;
}

function areAlike(one: Sequence, other: Sequence): boolean {
  return one.form === other.form && one.parentForm === other.parentForm && one.items[0].marker.initial === other.items[0].marker.initial;
}
