import { addsUp, addsUpBehind, isNear, mostExcess, slightExcess, sumOf, type WrongSum } from './adding';
import { isPartition, joinedByPause } from './among';
import type { Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

/** Names of parts behind a whole, as far as 分别; captures them. */
const namesBehind = /^[一-龥]{0,10}，(?:其中，?)?([^，。；：（）()0-9０-９]{2,40})$/;
/** How far behind the last part words may stand by which some belong to two, or to none. */
const reach = 20;

/**
 * Judges 风险点76个，一级、二级、三级分别为19个、27个、32个: parts whose names all stand before their numbers.
 * @param all the sentence's numbers
 * @returns the wholes that as many parts as there are names, three or more unless they leave nothing out, exceed or miss by little; what may belong to two parts is left alone
 */
export function toldRespectively(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  return [...text.slice(from, to).matchAll(/分别(?:[为是有]|达到?)?(?=[0-9０-９])/g)].flatMap((match): WrongSum[] => {
    const at = from + match.index;
    const after = all.filter(({ start }) => start > at);
    const whole = all.findLast(({ tail, counts }) => tail <= at && counts === after[0]?.counts);
    const names = whole && namesBehind.exec(text.slice(whole.tail, at))?.[1]?.split(/、|以及|[和与及]/);
    if (!whole || !names) return [];
    const same = after.filter(({ counts }) => counts === whole.counts);
    const parts = joinedByPause(text, same);
    if (parts.length < 2 || parts.length !== names.length || addsUp(whole, parts) || addsUpBehind(whole, same) || !isNear(whole.value, parts)) return [];
    const sum = sumOf(parts);
    const wrong = [{ whole, parts, sum }];
    if (isPartition(names, patterns)) return wrong;
    // Of two kinds there may be a third: 研究党建、党风廉政建设分别为12次、13次 of 26次. What went through two stages is in both.
    const isOpen = parts.length === 2 || [patterns.stage, patterns.done, patterns.undone, patterns.disposed].some((state) => names.some((name) => state().test(name)));
    const behind = text.slice(parts.at(-1)?.tail, Math.min(to, (parts.at(-1)?.tail ?? to) + reach));
    if (isOpen || patterns.ungraded().test(behind) || [...names, behind].some((words) => patterns.overlapping().test(words))) return [];
    return sum <= whole.value * mostExcess.any || sum - whole.value <= slightExcess ? wrong : [];
  });
}
