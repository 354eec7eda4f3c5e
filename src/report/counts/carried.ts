import { addsUp, addsUpBehind, isNear, labelBefore, sumOf, type WrongSum } from './adding';
import type { Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

/** An account that does not say of what it is has no fewer parts. */
const fewestParts = 3;
/** How far before the account its whole may stand, in UTF-16 units. */
const reach = 160;

/**
 * Judges a sentence that is all account, of a whole in a sentence before: 反馈问题47个。…已完成整改35个，正在推进的8个，长期坚持的3个。
 * @param from where the sentence begins @param to where it ends
 * @param earlier the last numbers before the sentence
 * @param parts all numbers of the sentence
 * @returns the last number before that counts the same, where parts that leave nothing out miss it by little and make up none before
 */
export function carriedSum(text: string, from: number, to: number, earlier: readonly Quantity[], parts: readonly Quantity[], patterns: SumPatterns): WrongSum | undefined {
  const [first] = parts;
  if (!first || parts.length < fewestParts || parts.some(({ counts }) => counts !== first.counts)) return undefined;
  // 反馈的15个问题，完成14个，余下1个: the sentence has its whole in it.
  if (addsUpBehind(first, parts.slice(1))) return undefined;
  const wholes = earlier.filter(({ counts, tail }) => counts === first.counts && first.start - tail <= reach);
  const whole = wholes.at(-1);
  if (!whole || !isNear(whole.value, parts) || patterns.leftOut().test(text.slice(to, to + 6))) return undefined;
  const labels = parts.map(({ start }, i) => labelBefore(text, parts[i - 1]?.tail ?? from, start).replace(/^其中/, ''));
  const [label = ''] = labels;
  const leavesNothingOut = areStates(labels, patterns) || patterns.rest().test(labels.at(-1) ?? '');
  // 自查发现的问题中，…: the account has a subject of its own.
  if (!patterns.opening().test(text.slice(from, first.start - label.length).trimStart()) || !leavesNothingOut) return undefined;
  const sum = sumOf(parts);
  return wholes.some((other, i) => addsUp(other, parts) || sumOf(wholes.slice(i)) === sum) ? undefined : { whole, parts, sum };
}

/** 已办结…, 正在办理…, 不属职责退回…: done, not done, or out of the account. */
export function areStates(labels: readonly string[], { concluded, undone, handed }: SumPatterns): boolean {
  const isOf = (...states: readonly (() => RegExp)[]) => (label: string): boolean => states.some((state) => state().test(label));
  return labels.some(isOf(concluded)) && labels.some(isOf(undone)) && labels.every(isOf(concluded, undone, handed));
}
