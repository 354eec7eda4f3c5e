import { figurePatterns } from './figure-patterns';
import { areExchanged, areNear } from './nearness';
import { areIn, commonPairs, hasOutcome, pairsIn, type Said } from './surroundings';
import type { CountWords } from './words';

/** How much of what two figures count must be the same: among the work, which tells of more than one thing of a kind, and among the problems. */
export const leastAlike = { work: 0.8, problems: 0.5 };
/** So many pairs of characters both must have. */
export const fewestPairs = 2;
/** So many pairs in common tell by themselves what is counted, however many words the other place has besides. */
const telling = 5;
/** Of numbers that are exchanged hardly by chance. */
const fewestDigits = 3;
/** So many characters that two places have, the one begun elsewhere than the other, tell of one thing. */
const fewestCharacters = 4;
/** Of numbers of which something came: another one may be of a sample. */
const fewestOutcomes = 2;
/** Of numbers that are exchanged, whatever words stand before them. */
const surelyDigits = 4;
/** How many characters before 的, and behind a number, say what it is of. */
const wordLength = 2;

/** The one figure told before that a number repeats, and gets wrong. */
export function echoed(own: Said, earlier: readonly Said[], least: number, words: CountWords): Said | undefined {
  const { specific } = figurePatterns(words);
  let best: Said | undefined;
  let bestShare = 0;
  for (const one of earlier) {
    const isExchanged = areExchanged(one.quantity.value, own.quantity.value, fewestDigits);
    const isSure = areExchanged(one.quantity.value, own.quantity.value, surelyDigits) && isKnownBy(own, one);
    const share = isSure ? 1 : shareOf(own, one, specific, isExchanged ? fewestPairs : telling);
    const enough = isExchanged ? leastAlike.problems : least;
    if (share < Math.max(enough, bestShare) || !isSlip(own, one)) continue;
    if (share === bestShare && best?.quantity.value !== one.quantity.value) best = undefined;
    else best = one;
    bestShare = share;
  }
  return best;
}

/** 受理委托1146件, and then 对受理的1164件委托: whether the words before 的 and behind a number are said of the other one; 受理的1164件民事委托 are some. */
function isKnownBy(own: Said, one: Said): boolean {
  const [deed, noun] = [own.clause.slice(-1 - wordLength, -1), own.after.slice(0, wordLength)];
  return own.clause.endsWith('的') && [deed, noun].every((word) => word.length === wordLength && one.clause.includes(word));
}

/** Whether one number is easily written for the other, and neither can be of a part of the other. */
function isSlip(own: Said, one: Said): boolean {
  const [now, then] = [own.quantity.value, one.quantity.value];
  if (hasOutcome(own.following)) return areExchanged(now, then, fewestOutcomes);
  // 虽然开展节日期间监督检查68次: a number that is told anew, by words of its own, is of something else.
  if (areTurned(own, one)) return true;
  if (own.after === '' && !own.clause.endsWith('的') && !areIn(own, one)) return areExchanged(now, then, surelyDigits);
  return areExchanged(now, then, 1) || (now < then ? areIn(own, one) : areIn(one, own));
}

/** 走访宿舍, 到宿舍走访: the same words, begun elsewhere; 教师评议学生 and 学生评议教师 are none. */
function areTurned(own: Said, one: Said): boolean {
  const [words, others] = [own.before + own.after, one.before + one.after];
  return words.length >= fewestCharacters && words.length === others.length && (words + words).includes(others);
}

/** Whether one number is written for the other by one slip, or hardly a part of it. */
export function areEasilyConfused(one: number, other: number): boolean {
  if (one === other) return false;
  if (areNear(one, other) || (Math.max(one, other) < 10 && Math.abs(one - other) <= 2)) return true;
  return differInOneDigit(one, other) || areExchanged(one, other, 1);
}

/** How much of what two figures count is the same, from 0 to 1, by pairs of characters. @param enough so many in common tell by themselves, however many words the other place has besides */
export function shareOf(one: Said, other: Said, specific: ReadonlySet<string>, enough = telling): number {
  const own = pairsIn(one, other);
  const others = pairsIn(other, one);
  const common = commonPairs(one, other);
  if (common.length < fewestPairs && !specific.has(common.join())) return 0;
  const fewer = Math.min(own.length, others.length);
  return common.length >= enough ? common.length / fewer : (2 * common.length) / (own.length + others.length);
}

/** Whether two numbers of as many digits, more than one, differ in one of them alone. */
function differInOneDigit(one: number, other: number): boolean {
  const [digits, others] = [String(one), String(other)];
  const apart = [...digits].flatMap((digit, at) => (digit === others[at] ? [] : [digit + (others[at] ?? '')]));
  return digits.length > 1 && digits.length === others.length && apart.length === 1 && !apart.join().includes('.');
}
