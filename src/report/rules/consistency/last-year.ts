import { characterPairs } from '../../character-pairs';
import type { Genre } from '../../genre/compile';
import type { Sentence } from '../../sentence';

/** A year in a body paragraph, and the sentence around it. */
export interface YearInSentence {
  readonly text: string;
  /** Offsets of the year, 年 included. */
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

/** How far back the other side of a comparison is looked for, in UTF-16 units. */
const longestBefore = 240;

/**
 * Whether last year, where a sentence begins with it or a comma or semicolon stands before it, is told of as the report's own.
 * The caller has seen that the sentence neither compares, nor plans, nor names another year.
 */
export function isLastYearTold(told: YearInSentence, genre: Genre): boolean {
  const { period } = genre.words;
  const before = told.text.slice(told.sentence.start, told.start);
  const after = told.text.slice(told.end, told.sentence.end);
  if (genre.pattern(period.attributive).test(after)) return false;
  if (genre.pattern(period.review.before).test(before) && genre.pattern(period.review.after).test(after)) return true;
  if (genre.pattern(period.leads).test(before)) {
    const next = told.text.slice(told.sentence.end, told.sentence.end + 12).trimStart();
    return !genre.pattern(period.onward).test(next) && (isToldFirst(after, genre) || isToldAlone(told, after, genre));
  }
  if (genre.pattern(period.sided).test(before)) return false;
  if (/[，；]$/.test(before)) return isSpannedInside(before, after, genre) || isToldInside(told, before, after, genre);
  return genre.pattern(period.ownBefore).test(before) && isToldInside(told, before, after, genre);
}

/** Whether last year's deed stands behind a semicolon and this year's, with which it is compared: 上半年查处8起；2023年上半年查处11起. */
export function isOtherSide({ text, start, end, sentence }: YearInSentence, genre: Genre): boolean {
  const before = text.slice(Math.max(0, start - longestBefore), start);
  return text.charAt(sentence.start - 1) === '；' && isSideOf(before.slice(before.lastIndexOf('。') + 1), text.slice(end, sentence.end), genre);
}

/** @param after what follows the year that its sentence begins with */
function isToldFirst(after: string, { words: { period }, pattern }: Genre): boolean {
  const has = (source: string): boolean => pattern(source).test(after);
  if (has(period.spanned)) return !has(period.spannedNot);
  const dated = pattern(period.datedLast).exec(after)?.[0];
  if (dated !== undefined) return pattern(period.deed).test(after.slice(dated.length)) && !has(period.history) && !has(period.spannedNot) && !has(period.lasting);
  if (has(period.history) || has(period.baseline)) return false;
  return has(period.deed) || ((has(period.begins) || has(period.beginsLast)) && (has(period.done) || has(period.doneLast)));
}

/** The same of a deed of any kind with its figure, of one's own, or of a meeting in the middle of an account, in a paragraph that does not come back to this year. */
function isToldAlone({ text, end, sentence }: YearInSentence, after: string, genre: Genre): boolean {
  const { words: { period }, pattern } = genre;
  const has = (source: string): boolean => pattern(source).test(after);
  if (pattern(period.onwardLater).test(text.slice(end))) return false;
  const own = pattern(period.ownLast).exec(after);
  if (own) return isDeedItself(own, after, genre);
  if (isHistory(after, genre)) return false;
  const [bare] = isAmongFigures(text, sentence) ? (pattern(period.bareLast).exec(after) ?? []) : [];
  // …，组成暗访组明察暗访，发现问题15个，均已整改: what became of it is told in passing.
  if (bare !== undefined && !pattern(period.spannedNot).test(bare)) return true;
  return !has(period.spannedNot) && (has(period.alsoLast) || has(period.deedInside) || (isAmongFigures(text, sentence) && has(period.meetingLast)));
}

function isAmongFigures(text: string, { start, end }: Sentence): boolean {
  return /\d/.test(text.slice(0, start)) || /\d/.test(text.slice(end));
}

/** Whether a dated deed is told for its own sake: not for what became of it, nor to describe something. */
function isDeedItself({ 0: dated, 1: deed = '' }: RegExpExecArray, after: string, genre: Genre): boolean {
  const { words: { period }, pattern } = genre;
  return !isHistory(dated, genre) && !pattern(period.spannedNot).test(dated) && !pattern(period.lasting).test(after) && !pattern(period.described).test(deed);
}

function isHistory(said: string, { words: { period }, pattern }: Genre): boolean {
  return [period.history, period.baseline, period.historyBefore].some((source) => pattern(source).test(said));
}

function isSpannedInside(before: string, after: string, genre: Genre): boolean {
  const { words: { period }, pattern } = genre;
  const has = (source: string): boolean => pattern(source).test(after);
  return !isSideOf(before, after, genre) && has(period.spanned) && (has(period.done) || has(period.doneLast) || has(period.doneSpanned)) && !has(period.spannedNot);
}

/** @param before the sentence up to the year, with a comma or semicolon, or who did it, at its end */
function isToldInside({ text, end }: YearInSentence, before: string, after: string, genre: Genre): boolean {
  const { words: { period }, pattern } = genre;
  const said = before + after;
  if (isSideOf(before, after, genre)) return false;
  const deed = pattern(period.deed).exec(after)?.[1];
  if (deed !== undefined && !before.includes(deed) && !pattern(period.history).test(said) && !pattern(period.baseline).test(said)) return true;
  if (isHistory(after, genre) || pattern(period.historyBefore).test(said)) return false;
  const own = pattern(period.ownLast).exec(after) ?? pattern(period.bareLast).exec(after);
  return pattern(period.deedInside).test(after) || (own !== null && isDeedItself(own, after, genre) && !pattern(period.onwardLater).test(text.slice(end)));
}

/** Whether last year's deed is told as the other side of one before it that is counted in the same unit: by the same verb, or nothing tells them apart. */
function isSideOf(before: string, after: string, { words: { period }, pattern }: Genre): boolean {
  const [, verb = '', object = '', unit = ''] = pattern(period.deedInside).exec(after) ?? [];
  if (verb === '' || !pattern(`\\d[余多]?[万亿]?${unit}`).test(before)) return false;
  return before.includes(verb) || object.length < 2 || characterPairs(object).some((pair) => before.includes(pair));
}

/**
 * What a sentence says of its year: without the clauses that compare something else, 进出口货运量同比增长6.3％ beside last year's cases.
 * A clause that shares a character with the deed may compare that one, and stays, unless it compares a rate.
 */
export function withoutOtherComparisons({ text, start, end, sentence }: YearInSentence, { words: { period }, pattern }: Genre): string {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const said = text.slice(sentence.start, sentence.end);
  if (before === '' || !pattern(period.comparesOther).test(said)) return said;
  const [deed] = pattern(period.deedInside).exec(after) ?? [];
  if (deed === undefined) return said;
  const isOther = (clause: string): boolean => {
    const compared = pattern(period.comparesItself).exec(clause)?.[1];
    return compared !== undefined && (pattern(period.rate).test(compared) || ![...compared].some((character) => deed.includes(character) && !period.colourless.includes(character)));
  };
  const rest = after.slice(deed.length);
  const kept = (clauses: string): string => clauses.split('，').map((clause) => (isOther(clause) ? '' : clause)).join('，');
  return kept(before) + text.slice(start, end) + deed + kept(rest);
}

/** Whether a year stands in the name of something that is held or made anew each year, and that the report tells of as done. */
export function isYearlyNamed({ text, start, end, sentence }: YearInSentence, genre: Genre): boolean {
  const before = text.slice(sentence.start, start);
  const after = /^[^；]*/.exec(text.slice(end, sentence.end))?.[0] ?? '';
  const said = before.slice(before.lastIndexOf('，') + 1) + after;
  return genre.words.period.yearly.some((each) => genre.pattern(each.before).test(before) && genre.pattern(each.after).test(after) && !genre.pattern(each.not).test(said));
}
