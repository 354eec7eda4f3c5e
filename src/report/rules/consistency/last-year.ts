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

/**
 * Whether last year, where a sentence begins with it or a comma or semicolon stands before it, is told of as the report's own.
 * The caller has seen that the sentence neither compares, nor plans, nor names another year.
 */
export function isLastYearTold(told: YearInSentence, genre: Genre): boolean {
  const { period } = genre.words;
  const before = told.text.slice(told.sentence.start, told.start);
  const after = told.text.slice(told.end, told.sentence.end);
  if (genre.pattern(period.attributive).test(after)) return false;
  if (genre.pattern(period.leads).test(before)) {
    const next = told.text.slice(told.sentence.end, told.sentence.end + 12).trimStart();
    return !genre.pattern(period.onward).test(next) && isToldFirst(after, genre);
  }
  return /[，；]$/.test(before) && !genre.pattern(period.sided).test(before) && isToldInside(before, after, genre);
}

/** @param after what follows the year that its sentence begins with */
function isToldFirst(after: string, { words: { period }, pattern }: Genre): boolean {
  const has = (source: string): boolean => pattern(source).test(after);
  if (has(period.spanned)) return !has(period.spannedNot);
  const dated = pattern(period.datedLast).exec(after)?.[0];
  if (dated !== undefined) return pattern(period.deed).test(after.slice(dated.length)) && !has(period.history) && !has(period.spannedNot);
  if (has(period.history) || has(period.baseline)) return false;
  return has(period.deed) || ((has(period.begins) || has(period.beginsLast)) && (has(period.done) || has(period.doneLast)));
}

/** @param before the sentence up to the year, with a comma or semicolon at its end */
function isToldInside(before: string, after: string, { words: { period }, pattern }: Genre): boolean {
  const has = (source: string): boolean => pattern(source).test(after);
  if (has(period.spanned) && (has(period.done) || has(period.doneLast) || has(period.doneSpanned)) && !has(period.spannedNot)) return true;
  const deed = pattern(period.deed).exec(after)?.[1];
  const said = before + after;
  return deed !== undefined && !before.includes(deed) && !pattern(period.history).test(said) && !pattern(period.baseline).test(said);
}

/** Whether a year stands in the name of something that is held or made anew each year, and that the report tells of as done. */
export function isYearlyNamed({ text, start, end, sentence }: YearInSentence, genre: Genre): boolean {
  const before = text.slice(sentence.start, start);
  const after = /^[^；]*/.exec(text.slice(end, sentence.end))?.[0] ?? '';
  const said = before.slice(before.lastIndexOf('，') + 1) + after;
  return genre.words.period.yearly.some((each) => genre.pattern(each.before).test(before) && genre.pattern(each.after).test(after) && !genre.pattern(each.not).test(said));
}
