import { addsUp, addsUpBehind, isNear, labelBefore, mostParts, sumOf, type WrongSum } from './adding';
import type { Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

/** A part with the words between the mark before it and its number. */
interface Part {
  readonly quantity: Quantity;
  readonly label: string;
  /** Under 其中, of the part before it. */
  readonly nested: boolean;
}

/** How far behind a whole is read that all of it is done, in UTF-16 units. */
const longestClosed = 16;
/** So many states are an account that what follows ； leaves closed. */
const fewestStates = 3;
const denial = /未([\u4e00-\u9fff]{2,4})$/;

/**
 * Judges 整改问题30个，已完成24个，正在推进5个: states of every kind, as far as the sentence leaves something undone.
 * @param all the sentence's numbers
 * @returns the wholes that their states, which between them hold every item, do not make up
 */
export function allStates(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
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
  const isUndone = (label: string): boolean => patterns.undone().test(label);
  const isSettled = (label: string): boolean => settled && (patterns.settled().test(label) || patterns.handed().test(label));
  const labelled = all.map((quantity) => labelBefore(text, from, quantity.start));
  // 已采纳58条，未采纳23条: whatever the verb, the two are all.
  const denied = labelled.flatMap((label) => denial.exec(label)?.[1] ?? []);
  const isOpposite = (label: string): boolean => denied.some((verb) => label.endsWith(verb));
  const isState = (label: string): boolean => isUndone(label) || (!patterns.discovered().test(label) && (patterns.done().test(label) || isOpposite(label) || isSettled(label)));
  const first = labelled.findIndex((label, i) => i > 0 && isState(label) && all.slice(0, i).some(({ counts }) => counts === all[i]?.counts));
  const whole = all.slice(0, Math.max(first, 0)).filter(({ counts }) => counts === all[first]?.counts).at(-1);
  // Beside 、 the number before is itself a part, and so it is after 其中, or where it tells what is done (已办结117件，阶段性办结35件).
  if (!whole || text.charAt(whole.tail) === '、' || patterns.closed().test(text.slice(whole.tail, whole.tail + longestClosed)) || isAmongThem(text, from, all, whole) || patterns.concluded().test(labelBefore(text, from, whole.start))) return [];
  const parts: Part[] = [];
  let picked: readonly Quantity[] = [];
  let nested = false;
  let isCut = false;
  let isOpen = false;
  for (let i = first; i < all.length; i++) {
    const quantity = all[i];
    const label = labelled[i] ?? '';
    if (quantity?.counts !== whole.counts) continue;
    const lead = text.slice(all[i - 1]?.tail ?? from, quantity.start);
    nested = /其中|[（(]/.test(lead) || (nested && !isState(label));
    if (!nested && !isState(label)) {
      // …未启动1个，我对难度最大的6个问题直接领办: what is picked out of the whole ends its account.
      // …，转交3件；初核线索4件: what follows ； may be of another account, or a part in other words, unless others found it.
      isCut = lead.includes('；');
      isOpen = isCut && (!patterns.raised().test(label) || labelled.slice(i + 1).some((other) => patterns.rest().test(other)));
      if (parts.length > 1 && (isCut || patterns.selected().test(label))) {
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
  // 24项任务剩余10项，三季度完成6项，四季度完成4项: what is to become of the rest.
  const [rest, ...ofRest] = own;
  if (rest && isUndone(rest.label) && ofRest.length > 1 && addsUp(rest.quantity, quantitiesOf(ofRest))) return [];
  const before = all.slice(0, first).filter(({ counts }) => counts === whole.counts);
  // 已整改23个，正在整改5个，整改期间建立制度11项: what follows a full account is none of it, nor is what stands before one (上半年完成41条，全年完成82条，其余3条).
  const readings = [quantitiesOf(parts), ...own.slice(1).map((_, i) => quantitiesOf(own.slice(0, i + 2))), ...own.slice(1, -1).map((_, i) => quantitiesOf(own.slice(i + 1)))];
  // 86栋，前两年改造57栋，今年完成18栋，余下11栋: what stands before the first state may be a part as well.
  if (before.some((earlier, i) => addsUp(earlier, [...before.slice(i + 1), ...quantitiesOf(own)]))) return [];
  // …正在办48条，暂时办不了、已解释的23条: what looks picked out may be a state in other words.
  if (picked.some((_, i) => addsUp(whole, [...quantitiesOf(own), ...picked.slice(0, i + 1)]))) return [];
  if (readings.some((reading) => before.some((earlier) => addsUp(earlier, reading)) || sumOf(before) === sumOf(reading))) return [];
  const wrong = { whole, parts: quantitiesOf(own), sum: sumOf(quantitiesOf(own)) };
  if (isCut && wrong.sum < whole.value && (isOpen || own.length < fewestStates || !isNear(whole.value, wrong.parts))) return [];
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
  // What the courts were handed may be among what is done (了结15件，移送司法机关2件); what another department took over is among it as a whole or not at all (办结22件，转交有关部门3件).
  const handed = parts.filter((_, i) => patterns.handed().test(labels[i] ?? ''));
  const mayShare = parts.length < 3 || sum - sumOf(handed) === whole.value || labels.some((label) => patterns.handed().test(label) && patterns.overlapping().test(label));
  if (sum > whole.value && handed.length > 0 && mayShare) return false;
  const last = labels.at(-1) ?? '';
  return sum > whole.value ? sum <= whole.value * 1.25 && (patterns.undone().test(last) || patterns.handed().test(last)) : parts.length > 2 && isNear(whole.value, parts);
}

/** Whether a number stands after 其中 and counts what a number before 其中 counts. */
function isAmongThem(text: string, from: number, all: readonly Quantity[], whole: Quantity): boolean {
  const at = text.slice(from, whole.start).lastIndexOf('其中');
  return at >= 0 && all.some(({ tail, counts }) => tail <= from + at && counts === whole.counts);
}
