import type { Quantity } from './quantities';

/** A stated whole whose stated parts do not add up to it. */
export interface WrongSum {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: number;
}

/** No account has more parts. */
export const mostParts = 40;
/** By how much parts that may leave something out exceed a whole at most, where one of them is wrong, and beyond what they may hold one another: of one kind by their words, and of any. */
export const mostExcess = { alike: 1.3, any: 1.06 };
/** So many more are a slip in any case. */
export const slightExcess = 2;

/**
 * Whether parts miss or exceed a sum by so little that they were meant to make it up.
 * @param areAll words say that they are all of it; else two parts with decimals may leave something out
 */
export function isNear(whole: number, parts: readonly Quantity[], areAll = false): boolean {
  const missing = whole - sumOf(parts);
  if (missing < 0) return missing * -10 <= whole;
  if (parts.some(({ decimals }) => decimals > 0)) return (areAll || parts.length > 2) && missing * 20 <= whole;
  return missing * 20 <= whole || (missing <= 2 && whole >= 12) || (missing <= 3 && whole >= 30) || (missing === 1 && parts.length > 2);
}

/** 和 and its like as a word of its own at the beginning of what stands before a number. */
export const joint = /^(?:以及|及(?![时格早])|和(?![谐平解睦])|与(?!会))/;
const marks = '，、；：。,;:（）()';

/** The words between the mark before a number and the number, without the 和 that joins them to what stands before; where there are none, those behind the number (其中17名党员). */
export function labelOf(text: string, from: number, { start, tail }: Quantity): string {
  const before = labelBefore(text, from, start).replace(joint, '');
  if (before !== '') return before;
  let end = tail;
  while (end < text.length && end - tail < 20 && !marks.includes(text.charAt(end)) && !(end > tail && joint.test(text.slice(end, end + 2)))) end++;
  return text.slice(tail, end);
}

/** The words between the mark before a number and the number. */
export function labelBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 20 && !'，、；：。,;:'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

export function sumOf(parts: readonly Quantity[]): number {
  const sum = parts.reduce((so, { value }) => so + value, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(4));
}

/** Whether the first two parts or more that stand behind a number add up to it. */
export function addsUpBehind(whole: Quantity, behind: readonly Quantity[]): boolean {
  return partsBehind(whole, behind).length > 0;
}

/** The first two parts or more that stand behind a number and add up to it; none where they do not. */
export function partsBehind(whole: Quantity, behind: readonly Quantity[]): readonly Quantity[] {
  return behind.slice(0, behind.findIndex((_, i) => i > 0 && addsUp(whole, behind.slice(0, i + 1))) + 1);
}

/** How many standard deviations of the rounding a difference may have. */
const tolerance = 2;

/** Equal but for what rounding does to a sum as a rule, which is less than what it can do at worst. A number without decimals beside others that have them is exact (2万元 for 2.0万元). */
export function addsUp(whole: Quantity, parts: readonly Quantity[]): boolean {
  const difference = Math.abs(whole.value - sumOf(parts));
  const finest = Math.max(0, ...parts.map(({ decimals }) => decimals));
  if (whole.decimals === 0 && finest === 0) return difference === 0;
  const [ofWhole, ofPart] = [10 ** -whole.decimals, 10 ** -finest];
  const deviation = Math.sqrt((ofWhole ** 2 + parts.length * ofPart ** 2) / 12);
  // Of two parts or three one unit of the last decimal is as often rounding as not.
  return difference <= Math.max(deviation * tolerance, Math.min(ofWhole, ofPart)) + 1e-9;
}
