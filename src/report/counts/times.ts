import { figurePatterns } from './clauses';
import type { CountWords } from './words';

const spanWords = /上半年|下半年|[前第]?[一二三四]季度|截至[^，。；]{1,10}|\d{1,2}月[份底]?|20\d\d年|今年|本年/g;
const yearWord = /^(?:20\d\d年|今年|本年)$/;

/** Words of time in a text but those of the report's own period. */
export function timesIn(text: string, period: ReadonlySet<string>): string[] {
  return (text.match(spanWords) ?? []).filter((word) => !isOwnTime(word, period));
}

/** The words of time that are of what a text ends with, but for those of the report's own period, one after the other: a later year takes the place of an earlier one (2023年受理26件，今年受理…). */
export function spansIn(text: string, period: ReadonlySet<string>): string {
  const words: string[] = text.match(spanWords) ?? [];
  const last = words.findLastIndex((word) => yearWord.test(word));
  return words.slice(Math.max(0, last)).filter((word) => !isOwnTime(word, period)).join(' ');
}

/** The year that a text ends with, where it is another than the report's own. */
export function otherYearIn(text: string, period: ReadonlySet<string>): string {
  const year = (text.match(spanWords) ?? []).findLast((word) => yearWord.test(word)) ?? '';
  return isOwnTime(year, period) ? '' : year;
}

function isOwnTime(word: string, period: ReadonlySet<string>): boolean {
  return period.has(word) || word === '今年' || word === '本年';
}

/** Whether words before a figure say that it is of a part, or of another time. */
export function isDistant(said: string, words: CountWords): boolean {
  return figurePatterns(words).narrowing().test(said) || isOfOtherTime(said, words);
}

/** Whether words before a figure say that it is of another time, or to come. */
export function isOfOtherTime(said: string, words: CountWords): boolean {
  const { otherTime, compared } = figurePatterns(words);
  return otherTime().test(said) && otherTime().test(said.replace(compared(), ''));
}
