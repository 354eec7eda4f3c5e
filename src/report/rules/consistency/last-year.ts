import type { Genre } from '../../genre/compile';
import type { Sentence } from '../../sentence';

/** A year in a body paragraph, and the sentence around it. */
export interface Told {
  readonly text: string;
  /** Offsets of the year, 年 included. */
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

/**
 * Whether last year, where a sentence begins with it or a comma stands before it, is told of as the report's own.
 * The caller has seen that the sentence neither compares, nor plans, nor names another year.
 */
export function isLastYearTold({ text, start, end, sentence }: Told, genre: Genre): boolean {
  const { period } = genre.words;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (genre.pattern(period.leads).test(before)) {
    if (genre.pattern(period.onward).test(text.slice(sentence.end, sentence.end + 12).trimStart())) return false;
    if (genre.pattern(period.spanned).test(after)) return !genre.pattern(period.spannedNot).test(after);
    const isOpened = genre.pattern(period.begins).test(after) || genre.pattern(period.beginsLast).test(after);
    return isOpened && genre.pattern(`${period.done}|${period.doneLast}`).test(after) && !genre.pattern(`${period.history}|${period.baseline}`).test(after) && !genre.pattern(period.attributive).test(after);
  }
  if (!before.endsWith('，') || genre.pattern(period.sided).test(before) || genre.pattern(period.attributive).test(after)) return false;
  const deed = genre.pattern(period.deed).exec(after)?.[1];
  return deed !== undefined && !before.includes(deed) && !genre.pattern(`${period.history}|${period.baseline}`).test(text.slice(sentence.start, sentence.end));
}

/** Whether a year stands in the name of something that is held or made anew each year, and that the report tells of as done. */
export function isYearlyNamed({ text, start, end, sentence }: Told, genre: Genre): boolean {
  const before = text.slice(sentence.start, start);
  const after = /^[^；]*/.exec(text.slice(end, sentence.end))?.[0] ?? '';
  const said = before.slice(before.lastIndexOf('，') + 1) + after;
  return genre.words.period.yearly.some((each) => genre.pattern(each.before).test(before) && genre.pattern(each.after).test(after) && !genre.pattern(each.not).test(said));
}
