import type { Genre } from '../../genre/compile';
import { yearsIn } from '../../genre/period';
import { sentenceAt } from '../../sentence';

/** The period that a report names. */
export interface Expected {
  /** The years that title and lead-in name. */
  readonly years: readonly number[];
  readonly isFirstHalf: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A day of the report's own year, in an account of its events. */
const bareDate = /(?:^|[。；，])\s*\d{1,2}月\d{1,2}日/;
const longestTitle = 120;

/**
 * The places of one body paragraph that tell work of another period than the report's: last year's text left standing, or a time after its half year.
 * @param to offset where the body ends in this paragraph
 * @param isWork the paragraph is the heading of the work done: a year in it is the report's
 */
export function contradictions(text: string, to: number, expected: Expected, isWork: boolean, genre: Genre): Stretch[] {
  const found = expected.years.length > 0 ? otherYears(text, to, expected, isWork, genre) : [];
  if (expected.isFirstHalf) found.push(...beyond(text, to, expected, genre));
  return found.sort((one, other) => one.start - other.start);
}

function otherYears(text: string, to: number, { years }: Expected, isWork: boolean, genre: Genre): Stretch[] {
  const { period } = genre.words;
  const result: Stretch[] = [];
  for (const mention of yearsIn(text, 0, to)) {
    if (years.includes(mention.year) || !years.some((year) => mention.year === year - 1 || mention.year === year + 1) || isQuoted(text, mention.start)) continue;
    if (isWork) {
      result.push({ start: mention.start, end: mention.end });
      continue;
    }
    const sentence = sentenceAt(text, mention.start);
    const said = text.slice(sentence.start, sentence.end);
    const after = text.slice(mention.end, sentence.end);
    const since = after.startsWith('以来');
    const until = text.slice(sentence.start, mention.start).endsWith('截至') ? mention.start - 2 : undefined;
    const counts = text.charAt(mention.start - 1) === '，' && genre.pattern(period.counts).test(after);
    const opens = mention.start === sentence.start || (until !== undefined && (until === sentence.start || ('，；'.includes(text.charAt(until - 1)) && genre.pattern(period.yearEnd).test(after)))) || (since && text.charAt(mention.start - 1) === '，') || counts;
    if (!opens || !sentence.whole) continue;
    if (until === undefined && !genre.pattern(period.begins).test(after) && !(genre.pattern(period.dated).test(after) && bareDate.test(text.slice(0, mention.start)))) continue;
    if (!genre.pattern(until === undefined ? period.done : `${period.done}|${period.doneBy}`).test(after) || genre.pattern(period.comparison).test(said)) continue;
    if ((!since && genre.pattern(period.history).test(said)) || genre.pattern(until === undefined ? period.plan : `${period.plan}|${period.baseline}`).test(said)) continue;
    if (yearsIn(said).some(({ year, start }) => year !== mention.year && !isQuoted(said, start))) continue;
    result.push({ start: until ?? mention.start, end: since ? mention.end + 2 : mention.end });
  }
  return result;
}

/** In a report of the first half year: what is told as done up to a later quarter, month or the whole year. */
function beyond(text: string, to: number, { years }: Expected, genre: Genre): Stretch[] {
  const { beyondHalf, earlierYear, beyondWords } = genre.words.period;
  const result: Stretch[] = [];
  for (let at = text.indexOf('截至'); at >= 0 && at < to; at = text.indexOf('截至', at + 2)) {
    const phrase = text.slice(at, at + 24);
    const match = genre.pattern(beyondHalf).exec(phrase);
    if (!match || genre.pattern(earlierYear).test(match[1] ?? '') || isPlan(text, at, genre)) continue;
    const year = yearsIn(phrase)[0]?.year;
    if (year === undefined || years.includes(year)) result.push({ start: at + match[0].length - (match[2]?.length ?? 0), end: at + match[0].length });
  }
  for (const { word, done } of beyondWords) {
    for (let at = text.indexOf(word); at >= 0 && at < to; at = text.indexOf(word, at + word.length)) {
      if (at > 0 && !'。！？；　 '.includes(text.charAt(at - 1))) continue;
      if (genre.pattern(done).test(text.slice(at + word.length, at + word.length + 6)) && !isPlan(text, at, genre)) result.push({ start: at, end: at + word.length });
    }
  }
  return result;
}

function isPlan(text: string, at: number, genre: Genre): boolean {
  const { start, end } = sentenceAt(text, at);
  return genre.pattern(`(?:${genre.words.period.plan})`).test(text.slice(start, Math.min(end, at + 40)));
}

/** Whether an offset lies in 《》 or 〔〕. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTitle), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('〔') > before.lastIndexOf('〕');
}
