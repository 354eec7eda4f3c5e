import { lazyPattern } from '../pattern';
import type { CountWords } from './defaults';
import { quantities, type Quantity } from './quantities';

/** A stated whole whose stated parts do not add up to it. */
export interface WrongSum {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: number;
}

/** A part with the words between the mark before it and its number. */
interface Part {
  readonly quantity: Quantity;
  readonly label: string;
  /** Under 其中, of the part before it. */
  readonly nested: boolean;
}

interface SumPatterns {
  readonly parts: () => RegExp;
  readonly done: () => RegExp;
  readonly undone: () => RegExp;
  readonly rest: () => RegExp;
  readonly overlapping: () => RegExp;
  readonly inexact: () => RegExp;
  readonly stage: () => RegExp;
}

const compiled = new WeakMap<CountWords, SumPatterns>();
/** A longer sentence, in UTF-16 units, is no account that anyone could follow. */
const longestSentence = 2000;
/** How near a whole and its parts a comparison or a vague number makes them inexact, in UTF-16 units. */
const reach = 12;
const fourForms = ['一', '二', '三', '四'];

/** @returns the patterns of these words; compiled once for each pack */
export function sumPatterns(words: CountWords): SumPatterns {
  const known = compiled.get(words);
  if (known) return known;
  const { parts, done, undone, rest, overlapping, inexact, stages } = words.sum;
  const patterns = {
    parts: lazyPattern(parts.join('|')),
    done: lazyPattern(done.join('|')), undone: lazyPattern(undone.join('|')), rest: lazyPattern(`^(?:${rest.join('|')})`),
    overlapping: lazyPattern(overlapping.join('|')), stage: lazyPattern(stages.join('|')), inexact: lazyPattern(`[0-9０-９万亿百千十][余多]|[近约超逾][0-9０-９]|${inexact.join('|')}`),
  };
  compiled.set(words, patterns);
  return patterns;
}

/**
 * Judges one sentence. Whether a part is still open (a placeholder) is for the caller to see.
 * @param text the paragraph
 * @param from where the sentence begins
 * @param to where it ends
 * @returns the wholes of which no reading of the parts adds up
 */
export function wrongSums(text: string, from: number, to: number, words: CountWords): WrongSum[] {
  if (to - from > longestSentence) return [];
  const all = quantities(text, from, to);
  if (all.length < 2) return [];
  const patterns = sumPatterns(words);
  const found = new Map<number, WrongSum>();
  const isInexact = ({ whole, parts }: WrongSum): boolean => patterns.inexact().test(text.slice(Math.max(from, whole.start - reach), Math.min(to, (parts.at(-1)?.tail ?? to) + reach)));
  for (const wrong of [...amongThem(text, from, to, all, patterns), ...states(text, from, all, patterns)]) {
    // After the whole 两个问题 may be a part; before it, 四个方面37个问题, it is none.
    if (all.some(({ inPhrase, counts, start }) => inPhrase && counts === wrong.whole.counts && start > wrong.whole.start)) continue;
    if (!found.has(wrong.whole.start) && !isInexact(wrong)) found.set(wrong.whole.start, wrong);
  }
  return [...found.values()].sort((a, b) => a.whole.start - b.whole.start);
}

/** 其中 and 分别为: parts of the number right before. */
function amongThem(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  const wrong: WrongSum[] = [];
  const marker = /其中|分别[为是]/g;
  marker.lastIndex = from;
  for (let match = marker.exec(text); match && match.index < to; match = marker.exec(text)) {
    const begin = match.index + match[0].length;
    const stop = /；|其中|分别/.exec(text.slice(begin, to));
    const end = stop ? begin + stop.index : to;
    const after = all.filter(({ start }) => start >= begin && start < end);
    const counts = after[0]?.counts;
    const whole = all.filter(({ tail, counts: own }) => tail <= match.index && own === counts).at(-1);
    if (!whole || match.index - whole.tail > 25 || /[。；]/.test(text.slice(whole.tail, match.index))) continue;
    const parts = after.filter((quantity) => quantity.counts === counts);
    const labels = parts.map(({ start }) => labelBefore(text, begin, start));
    const exhaustive = match[0] !== '其中' ? parts.length > 1 && match.index - whole.tail <= 1 : parts.length === after.length && isPartition(labels, patterns);
    if (exhaustive) {
      const outer = all.find((quantity) => quantity.counts === counts && quantity.tail < whole.start && quantity.value > whole.value);
      const isOfOuter = outer && parts.some((_, i) => i > 0 && addsUp(outer, [whole, ...parts.slice(i)]));
      if (!isOfOuter && !addsUp(whole, parts)) wrong.push({ whole, parts, sum: sumOf(parts) });
      continue;
    }
    if (match[0] !== '其中') continue;
    const group = parts.length > 2 && parts.length === after.length && !labels.some((label) => patterns.stage().test(label)) ? parts : joinedByPause(text, parts);
    const overlaps = group.some(({ start }) => patterns.overlapping().test(labelBefore(text, begin, start)));
    const first = parts.slice(0, 1);
    if (first[0] && first[0].value > whole.value) wrong.push({ whole, parts: first, sum: first[0].value });
    else if (!overlaps && sumOf(group) > whole.value && !addsUp(whole, group)) wrong.push({ whole, parts: group, sum: sumOf(group) });
  }
  return wrong;
}

/** The first parts, as far as 、 joins them: after ， another account may begin (其中甲5件，结案3件). */
function joinedByPause(text: string, parts: readonly Quantity[]): Quantity[] {
  const group: Quantity[] = [];
  for (const part of parts) {
    const last = group.at(-1);
    if (last && !/^[^，。]*、[^，。]*$/.test(text.slice(last.tail, part.start))) break;
    group.push(part);
  }
  return group;
}

/** 已…, 正在…, 未…: states that between them hold every item of the number before. */
function states(text: string, from: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  const isState = (label: string): boolean => patterns.done().test(label) || patterns.undone().test(label);
  const labelled = all.map((quantity) => labelBefore(text, from, quantity.start));
  const first = labelled.findIndex((label, i) => i > 0 && isState(label));
  const whole = all.slice(0, Math.max(first, 0)).filter(({ counts }) => counts === all[first]?.counts).at(-1);
  // Beside 、 the number before is itself a part, and so it is after 其中.
  if (!whole || text.charAt(whole.tail) === '、' || isAmongThem(text, from, all, whole)) return [];
  const parts: Part[] = [];
  let nested = false;
  for (let i = first; i < all.length; i++) {
    const quantity = all[i];
    const label = labelled[i] ?? '';
    if (quantity?.counts !== whole.counts) continue;
    const lead = text.slice(all[i - 1]?.tail ?? from, quantity.start);
    nested = lead.includes('其中') || (nested && !isState(label));
    if (!nested && !isState(label)) return [];
    parts.push({ quantity, label, nested });
  }
  const own = parts.filter((part) => !part.nested);
  const labels = own.map(({ label }) => label);
  if (own.length < 2 || !labels.some((label) => patterns.undone().test(label)) || !labels.some((label) => patterns.done().test(label) && !patterns.undone().test(label))) return [];
  const quantitiesOf = (some: readonly Part[]): Quantity[] => some.map(({ quantity }) => quantity);
  if (own.some(({ quantity }) => quantity.value > whole.value)) return [];
  const before = all.slice(0, first).filter(({ counts }) => counts === whole.counts);
  const readings = [quantitiesOf(own), quantitiesOf(parts)];
  if (readings.some((reading) => before.some((earlier) => addsUp(earlier, reading)) || sumOf(before) === sumOf(reading))) return [];
  return [{ whole, parts: quantitiesOf(own), sum: sumOf(quantitiesOf(own)) }];
}

/** Whether a number stands after 其中 and counts what a number before 其中 counts. */
function isAmongThem(text: string, from: number, all: readonly Quantity[], whole: Quantity): boolean {
  const at = text.lastIndexOf('其中', whole.start);
  return at >= from && all.some(({ tail, counts }) => tail <= at && counts === whole.counts);
}

/** Labels that leave nothing out: men and women, the four forms, a last one that is the rest, what is done and what is not. */
function isPartition(labels: readonly string[], patterns: SumPatterns): boolean {
  if (labels.length < 2) return false;
  if (labels.length === 2 && labels.some((label) => /男/.test(label)) && labels.some((label) => /女/.test(label))) return true;
  if (labels.length === 4 && labels.every((label, i) => label.includes(`第${fourForms[i] ?? ''}种`))) return true;
  if (patterns.rest().test(labels.at(-1) ?? '')) return true;
  const undone = labels.filter((label) => patterns.undone().test(label)).length;
  return undone > 0 && undone < labels.length && labels.every((label) => patterns.undone().test(label) || patterns.done().test(label));
}

function labelBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 20 && !'，、；：。,;:'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

function sumOf(parts: readonly Quantity[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(4));
}

/** Equal but for the rounding of each number's last decimal. */
function addsUp(whole: Quantity, parts: readonly Quantity[]): boolean {
  const decimals = Math.max(whole.decimals, ...parts.map((part) => part.decimals));
  const slack = decimals === 0 ? 0 : (parts.length + 1) * 0.5 * 10 ** -Math.min(whole.decimals, ...parts.map((part) => part.decimals)) + 1e-9;
  return Math.abs(whole.value - sumOf(parts)) <= slack;
}
