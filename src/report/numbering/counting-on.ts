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
  const groups: Sequence[][] = [];
  for (const sequence of going) {
    const group = groups.find(([first]) => first !== undefined && areAlike(first, sequence));
    if (group) group.push(sequence);
    else groups.push([sequence]);
  }
  const counted = new Set<Sequence>();
  for (const group of groups) {
    const [any] = group;
    if (any === undefined || group.length < fewest) continue;
    const alike = sequences.filter((sequence) => areAlike(sequence, any));
    // All but the first, from which the others count on.
    if (alike.length === group.length + 1) for (const sequence of alike) counted.add(sequence);
  }
  return counted.size === 0 ? sequences : sequences.map((sequence) => (counted.has(sequence) ? { ...sequence, countsOn: true, from: sequence.continues?.ordinal ?? 0 } : sequence));
}

function areAlike(one: Sequence, other: Sequence): boolean {
  const [{ marker }] = one.items;
  const [{ marker: others }] = other.items;
  return one.form === other.form && one.parentForm === other.parentForm && marker.initial === others.initial && marker.annex === others.annex;
}
