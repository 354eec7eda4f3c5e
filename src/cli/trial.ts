import { claimPatterns } from '../report/counts/claims';
import { figurePatterns } from '../report/counts/figure-patterns';
import { meetingPatterns } from '../report/counts/meetings';
import { referencePatterns } from '../report/counts/reference-patterns';
import { stockPatterns } from '../report/counts/stocks';
import { sumPatterns } from '../report/counts/sum-patterns';
import { genreOf } from '../report/genre/compile';
import type { Pack } from '../report/pack';
import { compilePattern, either } from '../report/pattern';
import { compilePlaceholders } from '../report/placeholders/find';
import { yearPatterns } from '../report/text/years';

/**
 * Compiles what a pack holds, so that a pattern that is no regular expression shows before the first report.
 * @throws SyntaxError where there is one
 */
export function tryOut(pack: Pack): void {
  compilePlaceholders(pack.placeholders);
  const { times, ...years } = yearPatterns(pack.text);
  const counts = [claimPatterns(pack.counts), figurePatterns(pack.counts), sumPatterns(pack.counts), meetingPatterns(pack.counts), referencePatterns(pack.counts), stockPatterns(pack.counts)];
  for (const patterns of [...counts, years, ...times]) {
    for (const pattern of Object.values(patterns)) if (typeof pattern === 'function') pattern();
  }
  for (const pattern of meetingPatterns(pack.counts).sessions.values()) pattern();
  for (const source of pack.counts.figure.deeds) compilePattern(source);
  compilePattern(either(pack.text.repeated.tails));
  for (const source of sourcesIn(pack.genre)) genreOf(pack.genre).pattern(source);
}

/** Keys of the genre whose strings are words as they are written. */
const written: ReadonlySet<string> = new Set(['openingTrigger', 'word']);

/** The patterns that an object holds, or the rows of a list in it; strings in lists are words. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  return Object.entries(value).flatMap(([key, held]) => (typeof held === 'string' ? (written.has(key) ? [] : [held]) : sourcesIn(held)));
}
