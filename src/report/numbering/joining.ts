import { align } from './alignment';
import { rankOf } from './forms';
import type { Item, Run } from './nesting';

/**
 * Joins two lists that are one list with a slip: 一、 一、 三、 is no list of one item and a new list, but one list with a number twice.
 * A list is joined to the one before it under the same parent where that leaves fewer faults to explain.
 * @param runs in the order of their first items
 */
export function join(runs: readonly Run[]): Run[] {
  const latest = new Map<Item | number, Map<string, number>>();
  const result: Run[] = [];
  for (const run of runs) {
    const under = run.parent ?? run.items[0].marker.part;
    const siblings = latest.get(under) ?? new Map<string, number>();
    latest.set(under, siblings);
    const index = siblings.get(run.form);
    const before = index === undefined ? undefined : result[index];
    if (index !== undefined && before !== undefined && isOneList(before, run)) {
      result[index] = { ...before, items: [...before.items, ...run.items] };
    } else {
      siblings.set(run.form, result.length);
      result.push(run);
    }
  }
  return result;
}

function isOneList(one: Run, other: Run): boolean {
  const [first] = one.items;
  const [second] = other.items;
  if (second.ordinal !== 1 || one.form === '首先，') return false;
  if (!(first.marker.initial && second.marker.initial) && first.marker.paragraph !== second.marker.paragraph) return false;
  const apart = faultsIn(one) + faultsIn(other);
  if (apart === 0) return false;
  const together = align([...one.items, ...other.items]).length;
  if (together !== apart) return together < apart;
  const fits = other.items.length > 1 && other.items.at(-1)?.ordinal === one.items.length + other.items.length;
  return one.items.length === 1 || (fits && first.marker.initial && rankOf(one.form) !== undefined);
}

/** How many faults of counting a list has by itself; a list of one item is one. */
export function faultsIn(run: Run): number {
  const misfits = align(run.items).length;
  return run.items.length === 1 && misfits === 0 ? 1 : misfits;
}
