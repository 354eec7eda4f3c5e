import { parseNumeral } from '../numbering/numerals';
import { addsUp, addsUpBehind, isNear, joint, labelBefore, mostExcess, slightExcess, sumOf, type WrongSum } from './adding';
import { isPartition, joinedByPause } from './among';
import type { Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

/** Between a number and 分为: what it counts. */
const wholeBefore = /^[一-龥]{0,10}，?$/;
/** Names of parts behind a whole, as far as 分别; captures them. */
const namesBehind = /^[一-龥]{0,10}，(?:其中，?)?([^，。；：（）()0-9０-９]{2,40})$/;
/** How far behind the last part words may stand by which some belong to two, or to none. */
const reach = 20;

/** A whole and what is told behind it as its parts. */
interface Parting {
  readonly whole: Quantity;
  /** All that counts the same behind it, in its sentence. */
  readonly same: readonly Quantity[];
  /** The first of them, as far as 、 or 和 joins them. */
  readonly parts: readonly Quantity[];
  /** What is said right behind the parts. */
  readonly behind: string;
}

/**
 * The parts behind a mark such as 分为, with the last number before it that counts what the first of them counts.
 * @param at where the mark stands
 * @param begin where it ends
 * @param to where the sentence ends
 */
function partingAt(text: string, at: number, begin: number, to: number, all: readonly Quantity[]): Parting | undefined {
  const after = all.filter(({ start }) => start >= begin);
  const whole = all.findLast(({ tail, counts }) => tail <= at && counts === after[0]?.counts);
  if (!whole) return undefined;
  const same = after.filter(({ counts }) => counts === whole.counts);
  const parts = joinedByPause(text, same);
  const end = parts.at(-1)?.tail ?? to;
  return { whole, same, parts, behind: text.slice(end, Math.min(to, end + reach)) };
}

/**
 * Judges 权力事项38项，分为重大决策9项、资产处置11项…: parts by name that between them are the whole right before.
 * @param all the sentence's numbers
 * @returns the wholes whose parts exceed them or miss them by little; what may belong to two parts is left alone
 */
export function partedInto(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  return [...text.slice(from, to).matchAll(/分[为成]/g)].flatMap((match): WrongSum[] => {
    const at = from + match.index;
    const begin = at + match[0].length;
    const parting = partingAt(text, at, begin, to, all);
    if (!parting || !wholeBefore.test(text.slice(parting.whole.tail, at))) return [];
    const { whole, parts, behind } = parting;
    const labels = parts.map(({ start }) => labelBefore(text, begin, start).replace(joint, ''));
    const isDoubtful = parts.length < 2 || labels.some((label) => label.length < 2) || parts.some(({ tail }) => /[一-龥（]/.test(text.charAt(tail).replace(joint, '')));
    if (isDoubtful || [...labels, behind].some((words) => patterns.overlapping().test(words)) || addsUp(whole, parts)) return [];
    const sum = sumOf(parts);
    return sum > whole.value || isNear(whole.value, parts) ? [{ whole, parts, sum }] : [];
  });
}

/**
 * Judges 风险点76个，一级、二级、三级分别为19个、27个、32个: parts whose names all stand before their numbers.
 * @param all the sentence's numbers
 * @returns the wholes that as many parts as there are names, three or more unless they leave nothing out, exceed or miss by little; what may belong to two parts is left alone
 */
export function toldRespectively(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  return [...text.slice(from, to).matchAll(/分别(?:[为是有]|达到?|(?<verb>[一-龥]{2,3}?)[出了]?)?(?=[0-9０-９])/g)].flatMap((match): WrongSum[] => {
    const at = from + match.index;
    const parting = partingAt(text, at, at + match[0].length, to, all);
    const said = parting && namesBehind.exec(text.slice(parting.whole.tail, at))?.[1];
    if (!parting || said === undefined) return [];
    // 收回问卷132份，甲、乙、丙三个支部分别收回73份、40份、20份: another verb may be of some only.
    const { verb } = match.groups ?? {};
    if (verb !== undefined && !labelBefore(text, from, parting.whole.start).includes(verb)) return [];
    const { whole, same, parts, behind } = parting;
    // 医生、护士、医技和公卫人员: 和 may be within a name.
    const names = [said.split('、'), said.split(/、|以及|[和与及]/)].find(({ length }) => length === parts.length);
    if (parts.length < 2 || !names || addsUp(whole, parts) || addsUpBehind(whole, same) || !isNear(whole.value, parts)) return [];
    const sum = sumOf(parts);
    const wrong = [{ whole, parts, sum }];
    if (isPartition(names, patterns)) return wrong;
    // Of two kinds there may be a third: 研究党建、党风廉政建设分别为12次、13次 of 26次. What went through two stages is in both.
    const isOpen = parts.length === 2 || [patterns.stage, patterns.done, patterns.undone, patterns.disposed].some((state) => names.some((name) => state().test(name)));
    if (isOpen || patterns.ungraded().test(behind) || [...names, behind].some((words) => patterns.overlapping().test(words))) return [];
    return sum <= whole.value * mostExcess.any || sum - whole.value <= slightExcess ? wrong : [];
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
