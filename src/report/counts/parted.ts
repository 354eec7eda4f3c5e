import { parseNumeral } from '../numbering/numerals';
import { addsUp, isNear, joint, labelBefore, sumOf, type WrongSum } from './adding';
import { joinedByPause } from './among';
import type { Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

/** Between a number and 分为: what it counts. */
const wholeBefore = /^[一-龥]{0,10}，?$/;
/** How far behind the last part words may stand by which some belong to two. */
const reach = 20;

/**
 * Judges 权力事项38项，分为重大决策9项、资产处置11项…: parts by name that between them are the whole right before.
 * @param all the sentence's numbers
 * @returns the wholes whose parts exceed them or miss them by little; what may belong to two parts is left alone
 */
export function partedInto(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  return [...text.slice(from, to).matchAll(/分[为成]/g)].flatMap((match): WrongSum[] => {
    const at = from + match.index;
    const begin = at + match[0].length;
    const after = all.filter(({ start }) => start >= begin);
    const whole = all.findLast(({ tail, counts }) => tail <= at && counts === after[0]?.counts);
    if (!whole || !wholeBefore.test(text.slice(whole.tail, at))) return [];
    const parts = joinedByPause(text, after.filter(({ counts }) => counts === whole.counts));
    const labels = parts.map(({ start }) => labelBefore(text, begin, start).replace(joint, ''));
    const behind = text.slice(parts.at(-1)?.tail, Math.min(to, (parts.at(-1)?.tail ?? to) + reach));
    const isDoubtful = parts.length < 2 || labels.some((label) => label.length < 2) || parts.some(({ tail }) => /[一-龥（]/.test(text.charAt(tail).replace(joint, '')));
    if (isDoubtful || [...labels, behind].some((words) => patterns.overlapping().test(words)) || addsUp(whole, parts)) return [];
    const sum = sumOf(parts);
    return sum > whole.value || isNear(whole.value, parts) ? [{ whole, parts, sum }] : [];
  });
}

/**
 * Judges 教职工68人分两批参观，第一批36人，第二批31人: as many batches as are announced, each with its number.
 * @param all the sentence's numbers
 * @returns the wholes that the batches exceed or miss by little, where the sentence tells nothing else of the same kind
 */
export function inBatches(text: string, from: number, to: number, all: readonly Quantity[]): WrongSum[] {
  return [...text.slice(from, to).matchAll(/分([两二三四五六])([批期组轮])/g)].flatMap(({ 1: number = '', 2: unit = '', index }): WrongSum[] => {
    const whole = all.findLast(({ tail }) => tail <= from + index);
    if (!whole || !wholeBefore.test(text.slice(whole.tail, from + index))) return [];
    const batch = new RegExp(`^第[一二三四五六]${unit}$`);
    const alike = all.filter(({ counts }) => counts === whole.counts);
    const parts = alike.filter(({ start }) => start > whole.start && batch.test(labelBefore(text, from, start)));
    // What else is told of the same kind may be no part of the whole, or one that no batch holds: …第二批40人，其余1人自行体检.
    const isAll = parts.length === parseNumeral(number) && alike.length === parts.length + 1;
    return isAll && !addsUp(whole, parts) && isNear(whole.value, parts) ? [{ whole, parts, sum: sumOf(parts) }] : [];
  });
}
