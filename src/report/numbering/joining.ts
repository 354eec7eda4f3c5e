import { align } from './alignment';
import { rankOf } from './forms';
import { isOtherWord, type Item, type Run } from './nesting';

/**
 * Joins two lists that are one list with a slip: 一、 一、 三、 is no list of one item and a new list, but one list with a number twice.
 * A list is joined to the one before it under the same parent where that leaves fewer faults to explain.
 * @param runs in the order of their first items
 */
export function join(runs: readonly Run[]): Run[] {
  /** For each parent, or part without one, the indices of its latest lists, one of each form. */
  const latest = new Map<Item | number, number[]>();
  const result: Run[] = [];
  for (const run of runs) {
    const under = run.parent ?? run.items[0].marker.part;
    const siblings = latest.get(under);
    const at = siblings?.findIndex((index) => result[index]?.form === run.form) ?? -1;
    const index = siblings?.[at];
    const before = index === undefined ? undefined : result[index];
    const joined = before === undefined ? undefined : asOneList(before, run);
    if (index !== undefined && joined !== undefined) {
      result[index] = joined;
      continue;
    }
    if (siblings === undefined) latest.set(under, [result.length]);
    else if (at < 0) siblings.push(result.length);
    else siblings[at] = result.length;
    result.push(run);
  }
  return result;
}

function asOneList(one: Run, other: Run): Run | undefined {
  const [first] = one.items;
  const [second] = other.items;
  if (second.ordinal !== 1 || one.form === '首先，' || isOtherWord(first.marker, second.marker)) return undefined;
  if (!(first.marker.initial && second.marker.initial) && first.marker.paragraph !== second.marker.paragraph) return undefined;
  const apart = one.faults + other.faults;
  const items: [Item, ...Item[]] = [...one.items, ...other.items];
  const fits = other.items.length > 1 && other.items.at(-1)?.ordinal === items.length;
  const mayBeAsMany = one.items.length === 1 || (fits && first.marker.initial && rankOf(one.form) !== undefined);
  // Where the second begins with its 1 there is always one.
  const most = mayBeAsMany ? apart : apart - 1;
  if (most < 1) return undefined;
  const faults = align(items).length;
  return faults <= most ? { ...one, items, faults } : undefined;
}
