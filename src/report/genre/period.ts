import type { Genre } from './compile';
import type { Head } from './head';
import type { Period } from './sections';

/** A period as a title or a lead-in names it; `half` is which half of the year, where it is one. */
export interface NamedPeriod extends Period {
  readonly half?: 1 | 2;
}

/** A year in a text: its figure, and where it stands, 年 included. */
export interface YearMention {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const numerals = '〇一二三四五六七八九';
/** What before a year makes it the end of a range, or part of another figure. */
const range = /[.．/]$|(?:\d|[〇一二三四五六七八九]|年)[-－—–~～至到]+$/;
const dateAfter = /^\d{1,2}月(?:\d{1,2}日|(?:[^至到—–~～-]|$))/;

/**
 * What a report reports on, from its title and its lead-in: a year in the title outdoes one in the lead-in, and the lead-in decides which part of it
 * where the title names only a year.
 */
export function detectPeriod(head: Head, genre: Genre): NamedPeriod {
  const title = titlePeriod(head, genre);
  const leadIn = namedPeriod(head.leadInText, genre);
  const year = title.year ?? leadIn.year;
  const isOnlyYear = title.span === 'unknown' || title.span === 'year';
  const part = isOnlyYear && leadIn.span !== 'unknown' && (leadIn.span !== 'year' || title.span === 'unknown') ? leadIn : title;
  const span = part.span === 'unknown' && year !== undefined ? 'year' : part.span;
  return { ...(year !== undefined && { year }), span, ...(part.half && { half: part.half }) };
}

/** The period that the title names, the note in brackets behind it included. */
export function titlePeriod({ titleText, titleNote }: Head, genre: Genre): NamedPeriod {
  return namedPeriod(titleText + titleNote, genre);
}

/** The period that one text names: its first year that is no date and no document's, and the words for a part of it. */
export function namedPeriod(text: string, genre: Genre): NamedPeriod {
  const said = withoutTitles(text);
  const years = yearsIn(said);
  const year = years.find(({ start, end }) => !dateAfter.test(said.slice(end, end + 8)) && !/(?:[自从至]|(?<!关)于)$/.test(said.slice(0, start)))?.year ?? reachedYear(said, years);
  const { half, quarter, year: wholeYear } = genre.words.period;
  const named = year !== undefined ? { year } : {};
  const halfWords = genre.pattern(half).exec(said)?.[0];
  if (halfWords !== undefined) return { ...named, span: 'half', half: /下半年|^[7七]/.test(halfWords) ? 2 : 1 };
  if (genre.pattern(quarter).test(said)) return { ...named, span: 'quarter' };
  return { ...named, span: genre.pattern(wholeYear).test(said) ? 'year' : 'unknown' };
}

/** 2024年5月，组织安排我任局长。现将到任以来至2024年底的情况报告如下: the year at whose end a time ends that began in it. */
function reachedYear(said: string, years: readonly YearMention[]): number | undefined {
  const last = years.at(-1);
  const isReached = last !== undefined && /(?<!截)至$/.test(said.slice(0, last.start)) && /^[底末]/.test(said.slice(last.end)) && years.every(({ year }) => year === last.year);
  return isReached ? last.year : undefined;
}

const firstYear = 1949;
const lastYear = 2099;

/** Whether a number may be the year that a report is about. */
export const isReportYear = (year: number): boolean => Number.isInteger(year) && year >= firstYear && year <= lastYear;

/** The years in a text, in order: 2023年 and 二〇二三年, not 20XX年 nor a figure inside a longer one. */
export function yearsIn(text: string, from = 0, to = text.length): YearMention[] {
  const result: YearMention[] = [];
  for (let at = text.indexOf('年', from); at >= 0 && at < to; at = text.indexOf('年', at + 1)) {
    let end = at;
    while (end > from && text.charCodeAt(end - 1) === 0x20) end--;
    const year = end - from >= 4 ? yearBefore(text, end) : undefined;
    if (year !== undefined) result.push({ year, start: end - 4, end: at + 1 });
  }
  return result;
}

function yearBefore(text: string, end: number): number | undefined {
  let year = 0;
  for (let at = end - 4; at < end; at++) {
    const digit = digitOf(text.charAt(at));
    if (digit < 0) return undefined;
    year = year * 10 + digit;
  }
  if (!isReportYear(year) || digitOf(text.charAt(end - 5)) >= 0 || range.test(text.slice(Math.max(0, end - 7), end - 4))) return undefined;
  return year;
}

function digitOf(character: string): number {
  if (character === '') return -1;
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  if (character === '○' || character === '零' || character === 'O') return 0;
  return numerals.indexOf(character);
}

/** The same text with what stands in 《》, 〔〕 and brackets of dates blanked, offsets unchanged. */
function withoutTitles(text: string): string {
  return text.replace(/《[^》]{0,120}》|〔[^〕]{0,20}〕|“[^”]{0,60}”/g, (found) => '　'.repeat(found.length));
}
