import { oncePer } from '../once';
import { either, lazyPattern } from '../pattern';
import type { CountWords } from './words';

/** The words of sums, each compiled when it is first asked for. */
export interface SumPatterns {
  readonly parts: () => RegExp;
  readonly bare: () => RegExp;
  readonly difference: () => RegExp;
  readonly done: () => RegExp;
  /** Words that say no more than that so many are done. */
  readonly concluded: () => RegExp;
  readonly undone: () => RegExp;
  readonly discovered: () => RegExp;
  readonly rest: () => RegExp;
  readonly overlapping: () => RegExp;
  readonly inexact: () => RegExp;
  readonly shared: () => RegExp;
  /** What before the whole makes it inexact, but for vague numbers, which may be others. */
  readonly compared: () => RegExp;
  readonly stage: () => RegExp;
  readonly selected: () => RegExp;
  readonly others: () => RegExp;
  readonly general: () => RegExp;
  readonly classes: () => RegExp;
  readonly settled: () => RegExp;
  readonly handed: () => RegExp;
  readonly apart: () => RegExp;
  /** Behind a whole of which nothing is left to tell: 18项已全部完成，第二批11项…. */
  readonly closed: () => RegExp;
  /** Of several that have as many each. */
  readonly shares: () => RegExp;
  /** Before what is told beside the parts of a total. */
  readonly uncounted: () => RegExp;
  /** Before the parts of a total: somebody heads them, and is counted without a number. */
  readonly leaders: () => RegExp;
  /** Right behind the total of a list: a noun that fits all its items, of which no brackets tell more. */
  readonly collective: () => RegExp;
  /** The name of a table's last row that tells totals. */
  readonly total: () => RegExp;
  /** The name of a table's row that tells part of them. */
  readonly subtotal: () => RegExp;
  /** The name or unit of a table's column that does not add up. */
  readonly uncountable: () => RegExp;
  /** The end of the words before a number of what others found. */
  readonly raised: () => RegExp;
  /** What may stand before an account of a whole told before: a time. */
  readonly opening: () => RegExp;
  /** What tells, in a sentence of its own, what an account left out. */
  readonly leftOut: () => RegExp;
  /** What became of a clue, and who gets no grade or is left over. */
  readonly disposed: () => RegExp;
  readonly ungraded: () => RegExp;
  /** Before what several have each. */
  readonly each: () => RegExp;
  readonly partitions: CountWords['sum']['partitions'];
  readonly exhaustive: CountWords['sum']['exhaustive'];
  readonly disjoint: CountWords['sum']['disjoint'];
}

/** @returns the patterns of these words; compiled once for each pack */
export const sumPatterns = oncePer((words: CountWords): SumPatterns => {
  const { parts, difference, bare, done, undone, discovered, rest, overlapping, selected, others, inexact, shared, stages, general, classes, settled, handed, apart, already, asOf, besides, uncounted, collective, totals, subtotals, uncountable, leaders, raised, having, partitions, disjoint, exhaustive, disposed, ungraded } = words.sum;
  return {
    parts: lazyPattern(either(parts)),
    difference: lazyPattern(`(?:${either(difference)})$`),
    bare: lazyPattern(either(bare)),
    done: lazyPattern(either(done)),
    concluded: lazyPattern(`^(?:${either([...asOf, ...already])})*(?:${either(done)})+了?$`),
    undone: lazyPattern(either(undone)),
    discovered: lazyPattern(`^(?:${either(discovered)})$`),
    rest: lazyPattern(`^(?:${either(rest)})`),
    overlapping: lazyPattern(either(overlapping)),
    stage: lazyPattern(either(stages)),
    selected: lazyPattern(either(selected)),
    others: lazyPattern(`^(?:${either(others)})`),
    general: lazyPattern(`^(?:${either(general)})+`),
    classes: lazyPattern(`(?:${either(classes)})$`),
    settled: lazyPattern(either(settled)),
    handed: lazyPattern(either(handed)),
    opening: lazyPattern(`^(?:(?:${either(asOf)})，)?(?:其中，?)?$`),
    leftOut: lazyPattern(`^[。；]\\s*(?:${either([...rest, ...besides])})`),
    apart: lazyPattern(`^(?:${either(apart)})`),
    closed: lazyPattern(`^，?(?:${either(already)})+(?:${either(done)})+[，。；]`),
    shares: lazyPattern(`各(?:${either(having)})?[0-9]`),
    each: lazyPattern(`(?:各(?:${either(having)})?|每[周月季年]|日均)$`),
    uncounted: lazyPattern(`^(?:${either(uncounted)})`),
    collective: lazyPattern(`^(?:${either(collective)})(?!（)`),
    total: lazyPattern(`^(?:${either(totals)})`),
    subtotal: lazyPattern(either(subtotals)),
    uncountable: lazyPattern(either(uncountable)),
    leaders: lazyPattern(either(leaders)),
    raised: lazyPattern(`(?:${either(raised)})的$`),
    partitions,
    disjoint,
    exhaustive,
    disposed: lazyPattern(either(disposed)),
    ungraded: lazyPattern(either(ungraded)),
    compared: lazyPattern(`[近约超逾]$|${either(inexact)}`),
    shared: lazyPattern(either(shared)),
    inexact: lazyPattern(`[0-9０-９万亿百千十][余多]|[近约超逾][0-9０-９]|${either(inexact)}`),
  };
});
