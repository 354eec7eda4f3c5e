import { addsUp, addsUpBehind, isNear, labelBefore, sumOf, type WrongSum } from './adding';
import { amongThem } from './among';
import { limit } from './clauses';
import type { CountWords } from './words';
import { bracketed, classified, divided } from './listed';
import { inBatches, partedInto } from './parted';
import { quantities, type Quantity } from './quantities';
import { toldRespectively } from './respectively';
import { sumPatterns, type SumPatterns } from './sum-patterns';
import { totals } from './totals';

/** A part with the words between the mark before it and its number. */
interface Part {
  readonly quantity: Quantity;
  readonly label: string;
  /** Under 其中, of the part before it. */
  readonly nested: boolean;
}

/** A longer sentence, in UTF-16 units, is no account that anyone could follow. */
const longestSentence = 2000;
/** How near a whole and its parts a comparison or a vague number makes them inexact, in UTF-16 units. */
const reach = 12;

/** How far behind the parts others may be told that have as many each, in UTF-16 units. */
const farthest = 40;
/** How far behind a whole is read that all of it is done, in UTF-16 units. */
const longestClosed = 16;

/** No account has more parts. */
const mostParts = 40;

/** Before a number that counts nothing: 没有一个问题被搁置. */
const none = /(?:没有|[无没])$/;

/** Each way to tell a whole and its parts, and what a sentence must have for it. */
const judges: readonly { readonly where: RegExp; readonly judge: (text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns) => readonly WrongSum[] }[] = [
  { where: /其中|分别[为是]/, judge: amongThem },
  { where: /分[为成]/, judge: partedInto },
  { where: /分[两二三四五六][批期组轮]/, judge: inBatches },
  { where: /分别/, judge: toldRespectively },
  { where: /[，；、]/, judge: allStates },
  { where: /[（(]/, judge: bracketed },
  { where: /[0-9０-９][^0-9０-９]{1,30}[0-9０-９]+[^0-9０-９]{1,30}[0-9０-９]/, judge: classified },
  { where: /按/, judge: divided },
  { where: /[共计]/, judge: totals },
];

/**
 * Judges one sentence. Whether a part is still open (a placeholder) is for the caller to see.
 * @param text the paragraph
 * @param from where the sentence begins
 * @param to where it ends
 * @returns the wholes of which no reading of the parts adds up
 */
export function wrongSums(text: string, from: number, to: number, words: CountWords): WrongSum[] {
  if (to - from > longestSentence) return [];
  const all = quantities(text, from, to).filter(({ start, tail }) => !none.test(text.slice(Math.max(from, start - 2), start)) && !limit.test(text.slice(tail, tail + 2)));
  if (all.length === 0) return [];
  const patterns = sumPatterns(words);
  const found = new Map<number, WrongSum>();
  const said = text.slice(from, to);
  const every = judges.flatMap(({ where, judge }) => (where.test(said) ? judge(text, from, to, all, patterns) : []));
  if (every.length === 0) return [];
  for (const wrong of every) {
    // After the whole 两个问题 may be a part, unless it tells one again (未完成2个，未完成的两个问题…); before it, 四个方面37个问题, it is none.
    if (all.some(({ inPhrase, counts, start, tail, value }) => inPhrase && counts === wrong.whole.counts && start > wrong.whole.start && !(text.charAt(start - 1) === '的' && wrong.parts.some((part) => part.value === value)) && !patterns.others().test(text.slice(tail, tail + 8)))) continue;
    if (!found.has(wrong.whole.start) && !isToldRightly(wrong, all) && !isRestUntold(wrong, text, all, patterns) && !isOverlapTold(wrong, text, all) && !isInexact(wrong, text, from, to, patterns)) found.set(wrong.whole.start, wrong);
  }
  const wrong = [...found.values()];
  // One account is told once: a part of it is no whole of its own.
  const isPart = ({ whole }: WrongSum): boolean => wrong.some(({ parts }) => parts.some(({ start }) => start === whole.start));
  return wrong.filter((one) => !isPart(one)).sort((a, b) => a.whole.start - b.whole.start);
}

/** Whether the whole and all its parts are parts of a number before them, which they make up: 采购项目270个，本部47个，甲公司121个，乙公司63个，丙公司39个. */
function isToldRightly({ whole, parts }: WrongSum, all: readonly Quantity[]): boolean {
  const told = all.filter(({ counts }) => counts === whole.counts);
  const last = parts.at(-1)?.start ?? 0;
  return whole.start < last && told.length <= mostParts && told.some((earlier, i) => earlier.start < whole.start && told.some((other, j) => other.start >= last && addsUp(earlier, told.slice(i + 1, j + 1))));
}

/** Whether what the parts leave out is told behind them without its number: …合同管理方面5个，其余为档案管理方面. */
function isRestUntold({ whole, parts }: WrongSum, text: string, all: readonly Quantity[], patterns: SumPatterns): boolean {
  const end = parts.at(-1)?.tail ?? text.length;
  const [clause = '', behind = ''] = /^[，；、]([^，。；]*)/.exec(text.slice(end)) ?? [];
  return patterns.rest().test(behind) && !all.some(({ start, counts }) => counts === whole.counts && start >= end && start < end + clause.length);
}

/** Whether by how much the parts exceed the whole is told behind them: 其中甲9人、乙11人，3人同时参加两个专班. */
function isOverlapTold({ whole, parts, sum }: WrongSum, text: string, all: readonly Quantity[]): boolean {
  const behind = all.find(({ start, counts }) => counts === whole.counts && start >= (parts.at(-1)?.tail ?? 0));
  return behind !== undefined && text.slice(parts.at(-1)?.tail, behind.start) === '，' && whole.value + behind.value === sum;
}

/** Whether a comparison or a vague number stands in an account or near it, in its clause. */
function isInexact({ whole, parts }: WrongSum, text: string, from: number, to: number, patterns: SumPatterns): boolean {
  const begin = Math.min(whole.start, parts[0]?.start ?? to);
  const end = Math.max(whole.tail, parts.at(-1)?.tail ?? from);
  const before = text.slice(Math.max(from, begin - reach), begin);
  const [behind = ''] = text.slice(end, Math.min(to, end + reach)).split('；', 1);
  const [after = ''] = behind.split('，', 1);
  const near = before.slice(before.lastIndexOf('；') + 1);
  // 其中甲3次、乙2次，丙和丁各1次: nobody knows how many have so many.
  if (patterns.shares().test(text.slice(begin, Math.min(to, end + farthest)).split('；', 1)[0] ?? '')) return true;
  // 纠纷58余起，已化解41起: the whole may be the vague number; 群众360余户 before it is none.
  if (['余', '多'].some((vague) => near.includes(vague + whole.unit))) return true;
  return patterns.compared().test(near) || patterns.inexact().test(text.slice(begin, end) + after) || patterns.shared().test(text.slice(begin, end) + behind);
}

/** States of every kind, as far as the sentence leaves something undone. */
function allStates(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  const sentence = text.slice(from, to);
  if (!patterns.undone().test(sentence)) return [];
  const done = states(text, from, all, patterns, false);
  return patterns.settled().test(sentence) || patterns.handed().test(sentence) ? [...done, ...states(text, from, all, patterns, true)] : done;
}

/**
 * 已…, 正在…, 未…: states that between them hold every item of the number before.
 * @param settled whether what is out of the account (纳入台账, 排除), or done in words of its own (已重新签订), is a state too; then the parts must be off by little
 */
function states(text: string, from: number, all: readonly Quantity[], patterns: SumPatterns, settled: boolean): WrongSum[] {
  const isDone = (label: string): boolean => patterns.done().test(label);
  const isUndone = (label: string): boolean => patterns.undone().test(label);
  const isState = (label: string): boolean => isDone(label) || isUndone(label) || (settled && (patterns.settled().test(label) || patterns.handed().test(label)));
  const labelled = all.map((quantity) => labelBefore(text, from, quantity.start));
  const first = labelled.findIndex((label, i) => i > 0 && isState(label) && all.slice(0, i).some(({ counts }) => counts === all[i]?.counts));
  const whole = all.slice(0, Math.max(first, 0)).filter(({ counts }) => counts === all[first]?.counts).at(-1);
  // Beside 、 the number before is itself a part, and so it is after 其中, or where it tells what is done (已办结117件，阶段性办结35件).
  if (!whole || text.charAt(whole.tail) === '、' || patterns.closed().test(text.slice(whole.tail, whole.tail + longestClosed)) || isAmongThem(text, from, all, whole) || patterns.concluded().test(labelBefore(text, from, whole.start))) return [];
  const parts: Part[] = [];
  let picked: readonly Quantity[] = [];
  let nested = false;
  for (let i = first; i < all.length; i++) {
    const quantity = all[i];
    const label = labelled[i] ?? '';
    if (quantity?.counts !== whole.counts) continue;
    const lead = text.slice(all[i - 1]?.tail ?? from, quantity.start);
    nested = /其中|[（(]/.test(lead) || (nested && !isState(label));
    if (!nested && !isState(label)) {
      // …未启动1个，我对难度最大的6个问题直接领办: what is picked out of the whole ends its account.
      if (parts.length > 1 && patterns.selected().test(label)) {
        picked = all.slice(i).filter(({ counts }) => counts === whole.counts);
        break;
      }
      return [];
    }
    parts.push({ quantity, label, nested });
  }
  if (parts.length > mostParts) return [];
  const quantitiesOf = (some: readonly Part[]): Quantity[] => some.map(({ quantity }) => quantity);
  if (parts.some((_, i) => addsUpBehind(whole, quantitiesOf(parts.slice(i))))) return [];
  const inner = innerParts(parts);
  const own = parts.filter((part) => !part.nested && !inner.has(part));
  const labels = own.map(({ label }) => label);
  // 立行立改30个，已完成30个；限期整改20个，已完成18个: what is told twice is told of two things.
  if (new Set(labels).size < labels.length) return [];
  if (own.length < 2 || !labels.some(isUndone) || !labels.some((label) => isState(label) && !isUndone(label))) return [];
  if (own.some(({ quantity }) => quantity.value > whole.value)) return [];
  const before = all.slice(0, first).filter(({ counts }) => counts === whole.counts);
  // 已整改23个，正在整改5个，整改期间建立制度11项: what follows a full account is none of it, nor is what stands before one (上半年完成41条，全年完成82条，其余3条).
  const readings = [quantitiesOf(parts), ...own.slice(1).map((_, i) => quantitiesOf(own.slice(0, i + 2))), ...own.slice(1, -1).map((_, i) => quantitiesOf(own.slice(i + 1)))];
  // 86栋，前两年改造57栋，今年完成18栋，余下11栋: what stands before the first state may be a part as well.
  if (before.some((earlier, i) => addsUp(earlier, [...before.slice(i + 1), ...quantitiesOf(own)]))) return [];
  // …正在办48条，暂时办不了、已解释的23条: what looks picked out may be a state in other words.
  if (picked.some((_, i) => addsUp(whole, [...quantitiesOf(own), ...picked.slice(0, i + 1)]))) return [];
  if (readings.some((reading) => before.some((earlier) => addsUp(earlier, reading)) || sumOf(before) === sumOf(reading))) return [];
  const wrong = { whole, parts: quantitiesOf(own), sum: sumOf(quantitiesOf(own)) };
  return !settled || isClose(wrong, labels, patterns) ? [wrong] : [];
}

/** The states that add up to a number told under 其中, or told of with it: 已整改852条，其中现场整改640条，限期整改212条. */
function innerParts(parts: readonly Part[]): ReadonlySet<Part> {
  const inner = new Set<Part>();
  parts.forEach((part, i) => {
    if (!part.nested && parts[i + 1]?.nested !== true) return;
    const behind = parts.slice(i + 1);
    const last = behind.findIndex((_, j) => j > 0 && addsUp(part.quantity, behind.slice(0, j + 1).map(({ quantity }) => quantity)));
    for (const each of behind.slice(0, last + 1)) inner.add(each);
  });
  return inner;
}

/** Whether states of which some may hold what others hold are off by so little that they were meant to add up. */
function isClose({ whole, parts, sum }: WrongSum, labels: readonly string[], patterns: SumPatterns): boolean {
  if (parts.some((part, i) => addsUp(part, parts.slice(i + 1)))) return false;
  if (sum > whole.value && labels.some((label) => patterns.handed().test(label)) && labels.some((label) => patterns.done().test(label) && !patterns.undone().test(label))) return false;
  return sum > whole.value ? sum <= whole.value * 1.25 && patterns.undone().test(labels.at(-1) ?? '') : parts.length > 2 && isNear(whole.value, parts);
}

/** Whether a number stands after 其中 and counts what a number before 其中 counts. */
function isAmongThem(text: string, from: number, all: readonly Quantity[], whole: Quantity): boolean {
  const at = text.slice(from, whole.start).lastIndexOf('其中');
  return at >= 0 && all.some(({ tail, counts }) => tail <= from + at && counts === whole.counts);
}
