import { lazyPattern } from '../pattern';
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

const compiled = new WeakMap<CountWords, SumPatterns>();

/** @returns the patterns of these words; compiled once for each pack */
export function sumPatterns(words: CountWords): SumPatterns {
  const known = compiled.get(words);
  if (known) return known;
  const { parts, done, undone, rest, overlapping, selected, others, inexact, stages } = words.sum;
  const patterns = {
    parts: lazyPattern(parts.join('|')),
    done: lazyPattern(done.join('|')), undone: lazyPattern(undone.join('|')), rest: lazyPattern(`^(?:${rest.join('|')})`),
    overlapping: lazyPattern(overlapping.join('|')), stage: lazyPattern(stages.join('|')), selected: lazyPattern(selected.join('|')), others: lazyPattern(`^(?:${others.join('|')})`),
    inexact: lazyPattern(`[0-9０-９万亿百千十][余多]|[近约超逾][0-9０-９]|${inexact.join('|')}`),
  };
  compiled.set(words, patterns);
  return patterns;
}
