import type { Genre } from '../../genre/compile';
import { yearsIn, type YearMention } from '../../genre/period';
import { sentenceAt, type Sentence } from '../../sentence';
import { beyondHalf } from './beyond-half';
import { isLastYearTold, isOtherSide, isYearlyNamed, withoutOtherComparisons } from './last-year';
import { isQuoted } from './quoted';

/** The period that a report names. */
export interface Expected {
  /** The years that title and lead-in name. */
  readonly years: readonly number[];
  readonly isFirstHalf: boolean;
}

/** What a paragraph of the body is: the heading of the work done, of its account, or of the problems. */
export type Place = 'heading' | 'account' | 'problems';

/** Offsets in a paragraph, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A day of the report's own year, in an account of its events. */
const bareDate = /(?:^|[。；，])\s*\d{1,2}月\d{1,2}日/;

/** The end of a year, to which something belongs. */
const ofThen = /^(?:1[0-2]月)?[底末]的/;

/**
 * The places of one body paragraph that tell work of another period than the report's: last year's text left standing, or a time after its half year.
 * @param to offset where the body ends in this paragraph
 * @param place `heading` of the work done: a year in it is the report's
 */
export function contradictions(text: string, to: number, expected: Expected, place: Place, genre: Genre): Stretch[] {
  const found = expected.years.length > 0 ? otherYears(text, to, expected, place, genre) : [];
  if (expected.isFirstHalf) found.push(...beyondHalf(text, to, expected.years, place !== 'problems', genre));
  return found.sort((one, other) => one.start - other.start);
}

function otherYears(text: string, to: number, { years, isFirstHalf }: Expected, place: Place, genre: Genre): Stretch[] {
  const result: Stretch[] = [];
  for (const mention of yearsIn(text, 0, to)) {
    const { year, start, end } = mention;
    const isLast = years.includes(year + 1);
    const isOlder = !isLast && years.includes(year + 2);
    if (years.includes(year) || !(isLast || isOlder || years.includes(year - 1)) || isQuoted(text, start)) continue;
    if (place === 'heading') {
      result.push({ start, end });
      continue;
    }
    const sentence = sentenceAt(text, start);
    const said = text.slice(sentence.start, sentence.end);
    if (!sentence.whole || yearsIn(said).some((other) => other.year !== year && !isQuoted(said, other.start))) continue;
    const told = { text, start, end, sentence };
    if (isLast && isYearlyNamed(told, genre)) {
      result.push({ start, end });
      continue;
    }
    const until = text.slice(sentence.start, start).endsWith('截至') ? start - 2 : undefined;
    if (isOtherwise(isLast ? withoutOtherComparisons(told, genre) : said, text.slice(end, sentence.end), isLast, until !== undefined, genre)) continue;
    if (isLast && place === 'problems' && isLacking(said, text.slice(end, sentence.end), genre)) {
      result.push({ start, end });
      continue;
    }
    if (isOtherSide(told, genre)) continue;
    // What began two years ago may still be told; what was done then is told in no account of this year's deeds.
    if (isOlder && !isDeedAmongOthers(text, mention, sentence, genre)) continue;
    const stock = until === undefined ? undefined : stockTold(text, mention, sentence, until, place, genre);
    if (stock === 'since') continue;
    if ((stock === undefined || isFirstHalf) && !tellsWork(text, mention, sentence, until, genre) && !(until === undefined && (isLast || isOlder || text.startsWith('以来', end)) && isLastYearTold(told, genre))) continue;
    result.push({ start: until ?? start, end: text.startsWith('以来', end) ? end + 2 : end });
  }
  return result;
}

/** Whether one's own shortcomings are told of a year. @param after what follows it in its sentence */
function isLacking(said: string, after: string, { words: { period }, pattern }: Genre): boolean {
  return pattern(period.lacking).test(after) && !pattern(period.history).test(said);
}

/**
 * Whether a sentence compares years, plans, or tells the deeds of those above.
 * @param after what follows the year in it @param isUntil 截至 stands before the year
 */
function isOtherwise(said: string, after: string, isLast: boolean, isUntil: boolean, { words: { period }, pattern }: Genre): boolean {
  // 截至2022年底，今年确定的任务全部完成: by last year's end this year's tasks can't be done.
  const isOwnYearDone = isUntil && pattern(period.ownYearDone).test(after);
  const compared = isLast ? said.replace(pattern(period.comparesItsPast), '') : said;
  if (pattern(period.comparison).test(compared) && !isOwnYearDone) return true;
  return pattern(isLast ? period.planLast : period.plan).test(said) || pattern(period.above).test(after);
}

/** Whether a year stands behind a comma or semicolon with no words for the time since then, or at the beginning of a sentence right before a count, or who did what is counted. */
function isDeedAmongOthers(text: string, { start, end }: YearMention, sentence: Sentence, { words: { period }, pattern }: Genre): boolean {
  const after = text.slice(end, sentence.end);
  if (/[，；]/.test(text.charAt(start - 1))) return !pattern(period.spanned).test(after);
  const has = (source: string): boolean => pattern(source).test(after);
  return start === sentence.start && (has(period.counts) || has(period.countsInAll) || (has(period.ofDoer) && has(period.deedInside) && !pattern(period.onwardLater).test(text.slice(end))));
}

/** Whether a clause tells what there was by the end of a year: `left` where nothing behind it tells what has changed since, else `since`. */
function stockTold(text: string, { end }: YearMention, sentence: Sentence, until: number, place: Place, { words: { period }, pattern }: Genre): 'left' | 'since' | undefined {
  const before = text.slice(sentence.start, until);
  if (!pattern(period.stockAtEnd).test(text.slice(end, sentence.end))) return undefined;
  const isLeft = place !== 'problems' && !pattern(period.judged).test(text.slice(end, sentence.end)) && /(?:^|[，；])$/.test(before) && !pattern(period.inquired).test(before) && !pattern(period.onwardLater).test(text.slice(end));
  return isLeft ? 'left' : 'since';
}

/** Whether a sentence that begins with a year, or with the time up to one, tells of work done. @param until offset of 截至 */
function tellsWork(text: string, { start, end }: YearMention, sentence: Sentence, until: number | undefined, genre: Genre): boolean {
  const { period } = genre.words;
  const said = text.slice(sentence.start, sentence.end);
  const after = text.slice(end, sentence.end);
  const since = after.startsWith('以来');
  const isSettled = until !== undefined && genre.pattern(period.settledBy).test(after);
  if (!since && !isSettled && genre.pattern(period.history).test(said)) return false;
  if (until !== undefined) {
    // 截至2022年底的存量问题已全部清零: it is this year that they were dealt with.
    if (ofThen.test(after)) return false;
    const opens = until === sentence.start || ('，；'.includes(text.charAt(until - 1)) && (isSettled || genre.pattern(period.yearEnd).test(after)));
    return opens && (genre.pattern(period.done).test(after) || genre.pattern(period.doneBy).test(after)) && !genre.pattern(period.baseline).test(said);
  }
  const opens = start === sentence.start || (text.charAt(start - 1) === '，' && (since || genre.pattern(period.counts).test(after)));
  if (!opens || !genre.pattern(period.done).test(after) || (!since && genre.pattern(period.attributive).test(after))) return false;
  return genre.pattern(period.begins).test(after) || (genre.pattern(period.dated).test(after) && bareDate.test(text.slice(0, start)));
}
