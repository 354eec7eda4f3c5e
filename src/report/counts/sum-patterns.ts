import { oncePer } from '../once';
import { either, lazyPattern } from '../pattern';
import type { CountWords } from './defaults';

/** The words of sums, each compiled when it is first asked for. */
export interface SumPatterns {
  readonly parts: () => RegExp;
  readonly done: () => RegExp;
  readonly undone: () => RegExp;
  readonly rest: () => RegExp;
  readonly overlapping: () => RegExp;
  readonly inexact: () => RegExp;
  readonly stage: () => RegExp;
  readonly selected: () => RegExp;
  readonly others: () => RegExp;
}


/** @returns the patterns of these words; compiled once for each pack */
export const sumPatterns = oncePer((words: CountWords): SumPatterns => {
  const { parts, done, undone, rest, overlapping, selected, others, inexact, stages } = words.sum;
  return {
    parts: lazyPattern(either(parts)),
    done: lazyPattern(either(done)), undone: lazyPattern(either(undone)), rest: lazyPattern(`^(?:${either(rest)})`),
    overlapping: lazyPattern(either(overlapping)), stage: lazyPattern(either(stages)), selected: lazyPattern(either(selected)), others: lazyPattern(`^(?:${either(others)})`),
    inexact: lazyPattern(`[0-9０-９万亿百千十][余多]|[近约超逾][0-9０-９]|${either(inexact)}`),
  };
});
