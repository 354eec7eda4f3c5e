import type { Genre } from '../../genre/compile';
import { yearsIn } from '../../genre/period';
import { endsSentence, sentenceAt } from '../../sentence';
import { isQuoted } from './quoted';
import type { Stretch } from './told-period';

const longestBefore = 600;
const longestMonth = 24;

/**
 * In a report of the first half year: what is told as done up to a later quarter, month or the whole year.
 * A day of July may be one on which the report was still written.
 * @param to offset where the body ends in this paragraph
 * @param isAccount the paragraph is none of the problems, where a month or quarter may be the one of their remedy
 */
export function beyondHalf(text: string, to: number, years: readonly number[], isAccount: boolean, genre: Genre): Stretch[] {
  return [...laterEnds(text, to, years, genre), ...laterWords(text, to, years, isAccount, genre), ...(isAccount ? laterMonths(text, to, years, genre) : [])];
}

/** 截至9月底. */
function laterEnds(text: string, to: number, years: readonly number[], genre: Genre): Stretch[] {
  const { period } = genre.words;
  const result: Stretch[] = [];
  for (let at = text.indexOf('截'); at >= 0 && at < to; at = text.indexOf('截', at + 1)) {
    const phrase = text.slice(at, at + 24);
    const match = genre.pattern(period.beyondHalf).exec(phrase);
    if (!match || genre.pattern(period.earlierYear).test(match[1] ?? '') || (isPlan(text, at, genre) && !genre.pattern(period.reached).test(phrase.slice(match[0].length)))) continue;
    const year = yearsIn(phrase)[0]?.year;
    if (year === undefined || years.includes(year)) result.push({ start: at + match[0].length - (match[2]?.length ?? 0), end: at + match[0].length });
  }
  return result;
}

/** 全年共立案…, 三季度组织…. */
function laterWords(text: string, to: number, years: readonly number[], isAccount: boolean, genre: Genre): Stretch[] {
  const { period } = genre.words;
  const has = (source: string, said: string): boolean => genre.pattern(source).test(said);
  const result: Stretch[] = [];
  for (const { word, done, inside, ofDeeds = false, ofRemedies = false } of period.beyondWords) {
    if (!isAccount && ofRemedies) continue;
    for (let at = text.indexOf(word); at >= 0 && at < to; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      const before = at === 0 ? '。' : text.charAt(at - 1);
      const after = text.slice(end, end + 48);
      const sentence = sentenceAt(text, at);
      if (word === '全年' && has(period.halfDone, text.slice(end, sentence.end))) continue;
      const opening = text.slice(sentence.start, at);
      const isFirst = '。！？；　 '.includes(before) || has(period.leads, opening);
      const isSpotless = word === '全年' && has(period.spotless, after) && !has(period.wished, opening);
      if (!isSpotless && !isFirst && before !== '，' && !has(period.agentBefore, opening)) continue;
      const isDeed = ofDeeds && has(period.laterDeed, after);
      const isTold = isSpotless || isDeed || has(isFirst ? done : inside, after);
      if (isTold && word.endsWith('季度') && has(period.scheduled, text.slice(sentence.start, sentence.end))) continue;
      if (isTold && !isOrdered(text, at, end, word !== '全年' || (isDeed && has(period.toldWhole, after)), genre) && !isPlan(text, at, genre) && !isOfEarlierYear(text, at, years, genre)) result.push({ start: at, end });
    }
  }
  return result;
}

/** 9月12日，召开…; 10月，核查线索3件; 1至11月共立案3件. */
function laterMonths(text: string, to: number, years: readonly number[], genre: Genre): Stretch[] {
  const { period } = genre.words;
  const result: Stretch[] = [];
  for (let at = text.indexOf('月'); at >= 0 && at < to; at = text.indexOf('月', at + 1)) {
    const [, year, month = ''] = genre.pattern(period.laterMonth).exec(text.slice(Math.max(0, at - longestMonth), at + 1)) ?? [];
    if (month === '' || (year !== undefined && !years.includes(Number(year)))) continue;
    const start = at + 1 - month.length;
    const day = /^\d{1,2}月\d{1,2}日/.exec(text.slice(start, start + 8))?.[0];
    const after = text.slice(at + 1, at + 97);
    const isTold = day === undefined ? genre.pattern(period.laterDeed).test(after) && !genre.pattern(period.attributive).test(after) : genre.pattern(period.dated).test(text.slice(start, start + 48));
    if (isTold && !isOrdered(text, start, at + 1, day === undefined, genre) && !isPlan(text, start, genre) && !isOfEarlierYear(text, start, years, genre)) result.push({ start, end: start + (day ?? month).length });
  }
  return result;
}

/** Whether what stands before a time, in its sentence or before it, speaks of an earlier year: 2022年11月15日召开…，12月3日印发…. */
function isOfEarlierYear(text: string, at: number, years: readonly number[], { words: { period }, pattern }: Genre): boolean {
  const from = Math.max(0, at - longestBefore);
  const told = text.slice(from, at);
  if (pattern(period.earlierYear).test(told)) return true;
  const opening = openingOf(text, at);
  return yearsIn(told).some(({ year, start, end }) => {
    if (years.includes(year) || isQuoted(text, from + start)) return false;
    const after = told.slice(end);
    if (pattern(period.compared).test(told.slice(0, start)) || pattern(period.comparedTo).test(after)) return false;
    return from + start >= opening || !pattern(period.attributive).test(after);
  });
}

/** Where the sentence of an offset begins, semicolons being part of it, as far back as it is read. */
function openingOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestBefore && !endsSentence(text.charCodeAt(start - 1))) start--;
  return start;
}

/**
 * Whether the time is one in which something is to be done.
 * @param isTold its words tell a deed with its figure: only a plan or a rule before it orders that
 */
function isOrdered(text: string, start: number, end: number, isTold: boolean, { words: { period }, pattern }: Genre): boolean {
  const { start: from } = sentenceAt(text, start);
  const opening = openingOf(text, start);
  return (
    pattern(isTold ? period.orderedTold : period.ordered).test(text.slice(from, start)) ||
    (opening < from && pattern(period.planDocument).test(text.slice(opening, from))) ||
    pattern(period.atLeast).test(/^[^，。；]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '')
  );
}

function isPlan(text: string, at: number, genre: Genre): boolean {
  const { start, end } = sentenceAt(text, at);
  return genre.pattern(genre.words.period.plan).test(text.slice(start, Math.min(end, at + 40)));
}
