import type { Span } from '../../document';
import type { Genre } from '../../genre/compile';
import type { Outline } from '../../outline';
import { sentenceAt } from '../../sentence';
import { sectionOf } from '../section/order';
import type { Headed } from './period-headings';
import { isQuoted } from './quoted';
import type { Expected } from './told-period';

type Reported = Expected & Pick<Headed, 'isWholeYear' | 'title'>;

interface Month {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** The last month in which no report of the first half, or of the whole, of the same year is signed. */
const earlyInHalf = 4;
const earlyInYear = 3;
/** The same where only the title says 年度. */
const earlyInAny = 1;
const longestUntil = 24;

/** A date of signing on which the time that is reported on was not over, or long gone; where the date is right, what is told as reached after it. */
export function aroundSigning(outline: Outline, reported: Reported, genre: Genre): Span[] {
  const date = sectionOf(outline.sections, 'date')?.at[0];
  if (!date || reported.years.length === 0) return [];
  const { year, month } = monthOf(outline, date);
  if (isOutOfTime(year, month, reported)) return [date];
  return reachedLater(outline, { year, month }, genre);
}

/** Whether a place is 截至 and a month after the time that is reported on, which had come when the report was signed. */
export function isReachedAtSigning(outline: Outline, { paragraph, start }: Span, { years }: Reported, { words: { period }, pattern }: Genre): boolean {
  const date = sectionOf(outline.sections, 'date')?.at[0];
  const [, year, month] = pattern(period.until).exec(outline.document.paragraphs[paragraph]?.text.slice(start, start + longestUntil) ?? '') ?? [];
  if (!date || year === undefined || Number(year) <= Math.max(...years)) return false;
  const signed = monthOf(outline, date);
  return !Number.isNaN(signed.year) && !isAfter({ year: Number(year), month: Number(month) }, signed);
}

/** The month of a date; NaN where it names none. */
function monthOf({ document }: Outline, { paragraph, start, end }: Span): Month {
  const [, year, month] = /^[（(]?((?:19|20)\d\d)[年.](?:(\d{1,2})[月.])?/.exec(document.paragraphs[paragraph]?.text.slice(start, end) ?? '') ?? [];
  return { year: Number(year), month: Number(month) };
}

function isAfter(one: Month, other: Month): boolean {
  return one.year > other.year || (one.year === other.year && one.month > other.month);
}

function isOutOfTime(year: number, month: number, { years, isFirstHalf, isWholeYear, title }: Reported): boolean {
  const last = Math.max(...years);
  const isEarly = year === last && month <= (isFirstHalf ? earlyInHalf : isWholeYear ? earlyInYear : title.year === last && title.span === 'year' ? earlyInAny : 0);
  const isLate = isFirstHalf ? year > last && month > earlyInHalf : isWholeYear && year > last + 1;
  return year < Math.min(...years) || isEarly || isLate;
}

/** 截至2025年6月底 in an account that was signed before. */
function reachedLater({ document: { paragraphs }, head, sections }: Outline, signed: Month, { words: { period }, pattern }: Genre): Span[] {
  const end = sectionOf(sections, 'plans')?.at[0] ?? sectionOf(sections, 'date')?.at[0];
  const found: Span[] = [];
  for (let paragraph = head.bodyFrom; paragraph <= (end?.paragraph ?? -1); paragraph++) {
    const { text = '', toc, inTable } = paragraphs[paragraph] ?? {};
    if (toc || inTable) continue;
    const to = paragraph === end?.paragraph ? end.start : text.length;
    for (let at = text.indexOf('截'); at >= 0 && at < to; at = text.indexOf('截', at + 1)) {
      const [said = '', year = '', month] = pattern(period.until).exec(text.slice(at, at + longestUntil)) ?? [];
      if (said === '' || !isAfter({ year: Number(year), month: Number(month) }, signed) || isQuoted(text, at)) continue;
      const sentence = sentenceAt(text, at);
      if (!pattern(period.plan).test(text.slice(sentence.start, sentence.end))) found.push({ paragraph, start: at + said.indexOf(year), end: at + said.length });
    }
  }
  return found;
}
