import type { Sequence } from './sequences';

/** So many lists that go on counting are no slip but the document's way. */
const fewest = 2;

/** Lists of one form under one form, in the body or in one annex. */
interface Alike {
  /** How many go on counting from the one before; -1 as soon as one begins anew behind the first. */
  goingOn: number;
}

/**
 * Finds where a document counts on from parent to parent throughout: the problems of an inspection are 1. to 8. under （一）, 9. to 17. under （二）, and no later list begins anew.
 * @param sequences all of the document, in the order of their first items
 * @returns the same, those lists told as such, with what they count from
 */
export function withCountingOn(sequences: readonly Sequence[]): readonly Sequence[] {
  if (sequences.filter(({ continues }) => continues !== undefined).length < fewest) return sequences;
  const groups = new Map<string, Alike>();
  for (const sequence of sequences) {
    const key = keyOf(sequence);
    const group = groups.get(key);
    // The first goes on from nothing: else it is a slip itself.
    if (group === undefined) groups.set(key, { goingOn: sequence.continues === undefined ? 0 : -1 });
    else if (sequence.continues === undefined) group.goingOn = -1;
    else if (group.goingOn >= 0) group.goingOn++;
  }
  return sequences.map((sequence) => {
    const goingOn = groups.get(keyOf(sequence))?.goingOn ?? 0;
    return goingOn >= fewest ? { ...sequence, countsOn: true, from: sequence.continues?.ordinal ?? 0 } : sequence;
  });
}

function keyOf({ form, parentForm, items: [{ marker }] }: Sequence): string {
  return `${form}|${parentForm ?? ''}|${String(marker.initial)}|${String(marker.annex)}`;
}
