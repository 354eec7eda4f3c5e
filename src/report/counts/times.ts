import { parseNumeral } from '../numbering/numerals';
import { forEachMatch } from '../pattern';
import { figurePatterns } from './figure-patterns';
import type { CountWords } from './words';

/** The word for the period of a half-yearly report. */
export const firstHalf = '上半年';
/** The same, as its months name it. */
export const firstSixMonths = '(?<!\\d)1月?[-－—–~～至到]6月份?|前(?:六|6)个月';
const spanWords = new RegExp(`${firstSixMonths}|上半年|下半年|[前第]?[一二三四]季度|前(?:[一二三四五六七八九十]+|\\d{1,2})个月|截至[^，。；]{1,10}|\\d{1,2}月[份底]?|20\\d\\d年|今年|本年|全年`, 'g');
const onlySixMonths = new RegExp(`^(?:${firstSixMonths})$`);
const yearWord = /^(?:20\d\d年|今年|本年)$/;
/** In what spansIn gives: up to the year's end, which is the whole year. */
const lastMonth = /(?:1月 )?\S*(?:12月|年底|年末)\S*/g;
/** Up to some day, which may be the last that a report tells of. */
const upToNow = /^截至\S*$/;
const clauseMark = /[，。；：]/;

/** Whether a clause among the plans looks back at the report's period: 今年共开展…; in a half-yearly report always at its own half. */
export function isLookedBack(clause: string, period: ReadonlySet<string>, words: CountWords): boolean {
  return figurePatterns(words).lookedBack().test(clause) || (period.has(firstHalf) && clause.startsWith(firstHalf));
}

/** Words of time in a text but those of the report's own period. */
export function timesIn(text: string, period: ReadonlySet<string>): string[] {
  return (text.match(spanWords) ?? []).filter((word) => !isOwnTime(word, period));
}

/**
 * The words of time that are of what a text ends with, but for those of the report's own period, one after the other: a later year takes the place
 * of an earlier one (2023年受理26件，今年受理…), and a part of it, or all of it, that of the parts told before in other clauses (上半年召开13次，全年召开…).
 */
export function spansIn(text: string, period: ReadonlySet<string>): string {
  let year = '';
  let parts: string[] = [];
  let last = 0;
  forEachMatch(spanWords, text, ({ 0: word, index }) => {
    const isYear = yearWord.test(word);
    if (isYear) year = word;
    if (isYear || clauseMark.test(text.slice(last, index))) parts = [];
    if (!isYear) parts.push(word);
    last = index;
  });
  return [year, ...parts].filter((word) => word !== '' && !isOwnTime(word, period)).join(' ');
}

/**
 * Whether two texts that each end with a figure tell of one part of the year: 上半年…260人次 is of another than 全年…620人次.
 * 截至目前 or 12月底 may be the whole that another place tells.
 */
export function areOfOneTime(one: string, other: string, period: ReadonlySet<string>): boolean {
  const [first = '', second = ''] = [one, other].map((text) => spansIn(text, period).replace(lastMonth, '').trim());
  return first === second || (first === '' && upToNow.test(second)) || (second === '' && upToNow.test(first));
}

/** The year that a text ends with, where it is another than the report's own. */
export function otherYearIn(text: string, period: ReadonlySet<string>): string {
  const year = (text.match(spanWords) ?? []).findLast((word) => yearWord.test(word)) ?? '';
  return isOwnTime(year, period) ? '' : year;
}

function isOwnTime(word: string, period: ReadonlySet<string>): boolean {
  return period.has(word) || word === '今年' || word === '本年' || (period.has(firstHalf) ? onlySixMonths.test(word) : word === '全年');
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

const roundWords = /([上下首]一?|第[一二三四五六七八九十\d]+)(轮|批|届|次|期)/g;

/** The round or the batch that a text ends with (上轮巡察, 第二批清单), by what tells it from others; empty where it names none, or the present one. */
function roundIn(text: string): string {
  const [, which = '', unit = ''] = [...text.matchAll(roundWords)].at(-1) ?? [];
  const number = parseNumeral(which.replace(/^第|^首一?$/, (prefix) => (prefix === '第' ? '' : '一')));
  return (number === undefined ? which.replace(/一$/, '') : `第${String(number)}`) + unit;
}

/** Whether two texts that each end with a figure tell of different rounds or batches, in so many words: 本轮巡察, 上轮巡察; but 第二轮巡察 may be the one of which another place says no number. */
export function areOfOtherRounds(one: string, other: string): boolean {
  const [round, second] = [roundIn(one), roundIn(other)];
  return round !== second && !(round === '' && second.startsWith('第')) && !(second === '' && round.startsWith('第'));
}
