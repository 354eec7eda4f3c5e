import type { Genre } from '../../genre/compile';
import { yearsIn } from '../../genre/period';
import { sentenceAt } from '../../sentence';
import type { Stretch } from './told-period';

const firstLaterMonth = 8;
const longestBefore = 600;

/**
 * In a report of the first half year: what is told as done up to a later quarter, month or the whole year.
 * A day of July may be one on which the report was still written.
 * @param to offset where the body ends in this paragraph
 */
export function beyondHalf(text: string, to: number, years: readonly number[], genre: Genre): Stretch[] {
  const { period } = genre.words;
  const result: Stretch[] = [];
  for (let at = text.indexOf('截至'); at >= 0 && at < to; at = text.indexOf('截至', at + 2)) {
    const phrase = text.slice(at, at + 24);
    const match = genre.pattern(period.beyondHalf).exec(phrase);
    if (!match || genre.pattern(period.earlierYear).test(match[1] ?? '') || isPlan(text, at, genre)) continue;
    const year = yearsIn(phrase)[0]?.year;
    if (year === undefined || years.includes(year)) result.push({ start: at + match[0].length - (match[2]?.length ?? 0), end: at + match[0].length });
  }
  for (const { word, done, inside } of period.beyondWords) {
    for (let at = text.indexOf(word); at >= 0 && at < to; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      const before = at === 0 ? '。' : text.charAt(at - 1);
      const after = text.slice(end, end + 48);
      const isTold = before === '，' ? genre.pattern(inside).test(after) && !isOrdered(text, at, end, genre) : '。！？；　 '.includes(before) && genre.pattern(done).test(after);
      if (isTold && !isPlan(text, at, genre)) result.push({ start: at, end });
    }
  }
  return [...result, ...laterDays(text, to, years, genre)];
}

/** 9月12日，召开…. */
function laterDays(text: string, to: number, years: readonly number[], genre: Genre): Stretch[] {
  const { period } = genre.words;
  const result: Stretch[] = [];
  for (let at = text.indexOf('月'); at >= 0 && at < to; at = text.indexOf('月', at + 1)) {
    const [month, number] = /(?<=^|[。！？；，\u3000 ])(\d{1,2})月$/.exec(text.slice(Math.max(0, at - 3), at + 1)) ?? [];
    if (month === undefined || Number(number) < firstLaterMonth || Number(number) > 12) continue;
    const start = at + 1 - month.length;
    if (!genre.pattern(period.dated).test(text.slice(start, start + 48)) || isOrdered(text, start, at, genre) || isPlan(text, start, genre)) continue;
    // what an earlier year begins may go on: 2022年11月15日召开…，12月3日印发…
    const told = text.slice(Math.max(0, start - longestBefore), start);
    if (yearsIn(told).some(({ year }) => !years.includes(year)) || genre.pattern(period.earlierYear).test(told)) continue;
    result.push({ start, end: start + (/^\d{1,2}月\d{1,2}日/.exec(text.slice(start, start + 8))?.[0].length ?? month.length) });
  }
  return result;
}

/** Whether the time is one in which something is to be done. */
function isOrdered(text: string, start: number, end: number, genre: Genre): boolean {
  const { ordered, atLeast } = genre.words.period;
  return genre.pattern(ordered).test(text.slice(sentenceAt(text, start).start, start)) || genre.pattern(atLeast).test(/^[^，。；]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '');
}

function isPlan(text: string, at: number, genre: Genre): boolean {
  const { start, end } = sentenceAt(text, at);
  return genre.pattern(genre.words.period.plan).test(text.slice(start, Math.min(end, at + 40)));
}
