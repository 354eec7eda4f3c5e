import type { WordsBefore } from './words';

/** How sure a likeness must be before a figure is proposed, and before it is taken without a question. */
export const proposed = 40;
export const sure = 70;

/**
 * How well a figure's name fits the words before a placeholder, 0 to 100: a name that ends its clause fits best, one that
 * stands earlier less, one that shares some of its words least.
 * @param core the name without what says nothing
 */
export function likeness(core: string, { clause, earlier }: WordsBefore): number {
  if (core.length < 2) return core !== '' && clause.endsWith(core) && clause.length <= core.length + 1 ? 75 : 0;
  const place = clause.lastIndexOf(core);
  if (place >= 0) return Math.max(70, 100 - 3 * (clause.length - place - core.length));
  const tail = tailOf(clause, core);
  if (tail === clause && tail.length >= 2) return 60 + Math.round((30 * tail.length) / core.length);
  const inOrder = commonLetters(core, clause);
  if (inOrder === core.length && core.length >= 3) return 72;
  if (clause.length < 2 && earlier.endsWith(core)) return 78;
  if (earlier.includes(core)) return clause.length < 2 ? 70 : 45;
  if (tail.length >= 2 && tail.length * 2 >= core.length) return 45 + Math.round((20 * tail.length) / core.length);
  return core.length >= 4 && inOrder * 4 >= core.length * 3 ? 50 : 0;
}

/** The longest end of a clause that stands in the name. */
function tailOf(clause: string, core: string): string {
  for (let length = Math.min(clause.length, core.length); length > 0; length -= 1) if (core.includes(clause.slice(-length))) return clause.slice(-length);
  return '';
}

/** How many of the name's signs stand in the clause in the same order. Both are short. */
function commonLetters(core: string, clause: string): number {
  let row = new Array<number>(clause.length + 1).fill(0);
  for (const sign of core) {
    const next = [0];
    for (let index = 0; index < clause.length; index += 1) {
      const kept = Math.max(row[index + 1] ?? 0, next[index] ?? 0);
      next.push(clause[index] === sign ? Math.max(kept, (row[index] ?? 0) + 1) : kept);
    }
    row = next;
  }
  return row[clause.length] ?? 0;
}
