import type { Sequence } from './sequences';

/** So many lists that go on counting are no slip but the document's way. */
const fewest = 2;

/**
 * Finds where a document counts on from parent to parent throughout: the problems of an inspection are 1. to 8. under （一）, 9. to 17. under （二）, and no later list begins anew.
 * @param sequences all of the document, in the order of their first items
 * @returns the same, those lists told as such, with what they count from
 */
export function withCountingOn(sequences: readonly Sequence[]): Sequence[] {
  const alike = new Map<string, { on: number; anew: number }>();
  for (const sequence of sequences) {
    const group = alike.get(keyOf(sequence));
    if (group === undefined) alike.set(keyOf(sequence), { on: 0, anew: 0 });
    else if (sequence.continues !== undefined) group.on++;
    else group.anew++;
  }
  return sequences.map((sequence) => {
    const { on = 0, anew = 0 } = alike.get(keyOf(sequence)) ?? {};
    return on >= fewest && anew === 0 ? { ...sequence, countsOn: true, from: sequence.continues?.ordinal ?? 0 } : sequence;
  });
}

function keyOf({ form, parentForm, items: [{ marker }] }: Sequence): string {
  return `${form}|${parentForm ?? ''}|${String(marker.initial)}|${String(marker.annex)}`;
}
