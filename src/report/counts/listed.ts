import { addsUp, addsUpBehind, isNear, labelBefore, sumOf, type WrongSum } from './adding';
import { isNamedPartition, isPartition, joinedByPause } from './among';
import { countedBy, type Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

/** A run of parts with the words before each. */
interface Run {
  readonly parts: readonly Quantity[];
  readonly labels: readonly string[];
}

const brackets = /[（(]([^（）()。]{4,160})[）)]/g;
const piece = /^(?:以及|及|和|与)?([^0-9０-９、，；]{1,14}?)([0-9][0-9,]*(?:\.[0-9]+)?)([一-龥]{0,3})$/;
/** So many ways in which clues are disposed of leave none to others. */
const fewestDisposed = 3;
/** Between the whole and the brackets or the comma stands at most what is counted. */
const noun = /^[一-龥“”]{0,12}$/;

/**
 * Judges 64所学校（小学35所、初中17所、高中12所）: parts that fill the brackets right behind their whole, with its unit or without any.
 * @param all the sentence's numbers
 */
export function bracketed(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  const wrong: WrongSum[] = [];
  const said = text.slice(from, to);
  for (const match of said.matchAll(brackets)) {
    const open = from + match.index;
    const run = runIn(match[1] ?? '', open + 1, patterns);
    const counts = run?.parts[0]?.counts ?? '';
    const whole = all.filter(({ tail, counts: own }) => tail <= open && (counts === '' || own === counts)).at(-1);
    if (!run || !whole || whole.inPhrase || !noun.test(text.slice(whole.tail, open)) || addsUp(whole, run.parts)) continue;
    const { parts, labels } = run;
    const sum = sumOf(parts);
    const isWhole = isPartition(labels, patterns) || (!isPicked(labels, patterns) && (sum > whole.value ? sum <= whole.value * 1.5 : isNear(whole.value, parts) || (parts.length > 2 && sum >= whole.value * 0.8)));
    if (isWhole) wrong.push({ whole, parts: parts.map((part) => ({ ...part, unit: whole.unit })), sum });
  }
  return wrong;
}

/** The parts that fill a stretch, each with words of its own before it and nothing behind its unit; undefined where anything else stands there. */
function runIn(inside: string, start: number, patterns: SumPatterns): Run | undefined {
  const parts: Quantity[] = [];
  const labels: string[] = [];
  let at = start;
  for (const said of inside.split(/([、，；]|(?<=[0-9][一-龥]{0,3})(?:以及|及|和|与)(?=[^0-9]))/)) {
    const match = piece.exec(said);
    if (match) {
      const [, label = '', figure = '', unit = ''] = match;
      const begin = at + said.length - unit.length - figure.length;
      labels.push(label);
      parts.push({
        start: begin, end: begin + figure.length, value: Number(figure.replace(/,/g, '')), unit, counts: countedBy(unit),
        tail: at + said.length, decimals: (figure.split('.')[1] ?? '').length, inPhrase: false,
      });
    } else if (!/^(?:[、，；和与及]|以及)$/.test(said)) return undefined;
    at += said.length;
  }
  const isAlike = parts.every(({ counts }) => counts === parts[0]?.counts);
  return parts.length > 1 && isAlike && new Set(labels).size === labels.length && !labels.some((label) => patterns.apart().test(label)) ? { parts, labels } : undefined;
}

/**
 * Judges 问题29个，办案类14个、作风类9个、管理类6个 and 按层级分，…: classes right behind their whole, told by words that end alike.
 * @param all the sentence's numbers
 */
export function classified(text: string, from: number, _to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  const wrong: WrongSum[] = [];
  for (const [i, whole] of all.entries()) {
    const first = all[i + 1];
    if (!first || whole.inPhrase || first.counts !== whole.counts || first.value >= whole.value) continue;
    const match = /^([一-龥]{0,8})[，：]([一-龥“”]{2,14})$/.exec(text.slice(whole.tail, first.start));
    if (!match) continue;
    const { parts, labels } = runAfter(text, all.slice(i + 1), match[2] ?? '');
    const [label = ''] = labels;
    const isClass = patterns.classes().test(label) && labels.every((other) => other.endsWith(label.slice(-1)));
    const isAlike = parts.length > 2 && labels.every((other) => other.endsWith(label.slice(-2)));
    // 线索14件，谈话函询4件、初步核实5件、予以了结3件、移交1件: each goes one way.
    const isDisposed = joinedByPause(text, parts).length === parts.length && labels.filter((other) => patterns.disposed().test(other)).length >= fewestDisposed && !isShared(labels, patterns);
    const isAll = isClass || isNamedPartition(labels, patterns);
    const sum = sumOf(parts);
    if (parts.length < 2 || !(isDisposed || ((isAll || isAlike) && !isPicked(labels, patterns)))) continue;
    // 党建方面17个，经营方面24个，民生方面12个: the number before is one of the classes itself.
    const own = labelBefore(text, from, whole.start);
    if (patterns.classes().test(own) && own.slice(-2) === label.slice(-2)) continue;
    // 来信12件、来访17件，办案类14件、…: the classes are of both.
    if (all.slice(0, i + 1).some((_, at) => addsUp({ ...whole, value: sumOf(all.slice(at, i + 1).filter(({ counts }) => counts === whole.counts)) }, parts))) continue;
    if (addsUpBehind(whole, parts)) continue;
    // 问题64个，供水方面最多，有31个，防汛方面22个，河湖方面11个: the first class is told apart.
    if (all.slice(0, i).some((earlier) => addsUp(earlier, [whole, ...parts]))) continue;
    if (isNear(whole.value, parts) || (isAll && sum >= whole.value * 0.75 && sum <= whole.value * 1.25)) wrong.push({ whole, parts, sum });
  }
  return wrong;
}

/**
 * Judges 调整干部86名，…；按级别分，科级38名、股级48名: all of what was counted before, told in another way.
 * @param all the sentence's numbers
 */
export function divided(text: string, from: number, to: number, all: readonly Quantity[]): WrongSum[] {
  const wrong: WrongSum[] = [];
  const said = text.slice(from, to);
  for (const match of said.matchAll(/按(?:照)?[一-龥]{1,8}?(?:划分|分类|统计|分)为?[，：]?/g)) {
    const end = from + match.index + match[0].length;
    const after = all.filter(({ start }) => start >= end);
    const first = /^[一-龥“”]{2,14}$/.exec(text.slice(end, after[0]?.start ?? end))?.[0];
    const { parts } = runAfter(text, after, first ?? '');
    const before = all.filter(({ tail, counts, inPhrase }) => tail < end && counts === parts[0]?.counts && !inPhrase);
    const [most, ...others] = before.sort((a, b) => b.value - a.value);
    if (first === undefined || parts.length < 2 || !most || [most, ...others].some((whole) => addsUp(whole, parts)) || !isNear(most.value, parts)) continue;
    wrong.push({ whole: most, parts, sum: sumOf(parts) });
  }
  return wrong;
}

/** The numbers that follow one another with nothing but a mark and words between them. */
function runAfter(text: string, all: readonly Quantity[], firstLabel: string): Run {
  const parts: Quantity[] = [];
  const labels: string[] = [];
  for (const part of all) {
    const last = parts.at(-1);
    const label = last ? /^(?:[、，]|和|及|以及)([一-龥“”]{2,14})$/.exec(text.slice(last.tail, part.start))?.[1] : firstLabel;
    if (label === undefined || part.inPhrase || (last && part.counts !== last.counts)) break;
    parts.push(part);
    labels.push(label);
  }
  return { parts, labels };
}

/** Whether some of the parts may share members, or are picked out, or are steps of one case. */
function isPicked(labels: readonly string[], patterns: SumPatterns): boolean {
  return isShared(labels, patterns) || labels.some((label) => patterns.stage().test(label));
}

/** Whether some of the parts may share members, or are picked out. */
function isShared(labels: readonly string[], { overlapping, selected }: SumPatterns): boolean {
  return labels.some((label) => overlapping().test(label) || selected().test(label));
}
