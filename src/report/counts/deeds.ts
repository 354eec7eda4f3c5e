import type { ReportDocument } from '../document';
import { matchAt } from '../pattern';
import { isOfOtherTime } from './times';
import type { CountWords } from './words';
import type { PlacedQuantity, Quantity } from './quantities';
import { betweenEnds, referencePatterns, type ReferencePatterns } from './reference-patterns';

/** What was done, as it is said. */
export interface Deed {
  readonly said: string;
  /** Which kind of deeds it is: those of one expression are the same. */
  readonly kind: number;
}

/** How far before a number a deed is looked for, and how far behind it what was done, in UTF-16 units. */
export const longestLead = 60;
const longestNoun = 30;
/** Between a deed and its object. */
const longestNarrowing = 14;
/** Persons, money and times count what was done in other ways. */
const things = new Set(['份', '项', '个', '条', '件', '起', '处', '例', '宗']);

/** A deed and its object around or before a number. */
export interface Told {
  /** What stands before the number in its sentence. */
  readonly lead: string;
  readonly deed: Deed;
  readonly object: string;
  /** Where the deed begins, or its object where that stands before it. */
  readonly from: number;
  /** Words between the deed and its object make that another thing. */
  readonly isNarrowed: boolean;
}

/** Whether a deed or its object may end at an offset, or before the 的 there: most numbers have neither before them. */
export function mayBeTold(text: string, at: number, patterns: ReferencePatterns): boolean {
  if (text.charAt(at - 1) === '的') return matchAt(patterns.deed(), text, at - 1) !== null;
  return betweenEnds.includes(text.charAt(at - 1)) || matchAt(patterns.object(), text, at) !== null || matchAt(patterns.deed(), text, at) !== null;
}

/** What is told of a number, if it is of this report's time and not spoken of as known (签订的36份), but for deeds that are told only so (巡察反馈的27个问题). */
export function toldAt(text: string, quantity: Quantity, words: CountWords): Told | undefined {
  const { start, tail } = quantity;
  if (unitOf(quantity) === undefined) return undefined;
  const patterns = referencePatterns(words);
  const lead = wordsBefore(text, start);
  const told = lead.endsWith('的') ? toldAsKnown(lead.slice(0, -1), text, tail, words) : (toldBefore(lead, patterns) ?? toldAround(lead, text, tail, patterns) ?? toldTurned(lead, patterns));
  return told && isKnown(told.deed, told.object, words) && !isOfOtherTime(lead, words) ? told : undefined;
}

/** 签订责任书36份. @param lead what stands before the number */
function toldBefore(lead: string, patterns: ReferencePatterns): Told | undefined {
  const [, whole, object] = matchAt(patterns.object(), lead, lead.length) ?? [];
  if (whole === undefined || object === undefined) return undefined;
  const start = lead.length - whole.length;
  for (let at = start; at > 0 && start - at <= longestNarrowing; at--) {
    const deed = deedBefore(lead, at, patterns);
    if (deed !== undefined) return { lead, deed, object, from: at - deed.said.length, isNarrowed: at < start };
    if (/[，。；：0-9《》]/.test(lead.charAt(at - 1))) return undefined;
  }
  return undefined;
}

/** 签订36份责任书, 排查4类12个风险点. */
function toldAround(lead: string, text: string, tail: number, patterns: ReferencePatterns): Told | undefined {
  const at = betweenEnds.includes(lead.slice(-1)) ? (patterns.between().exec(lead)?.index ?? lead.length) : lead.length;
  const deed = deedBefore(lead, at, patterns);
  const object = deed === undefined ? undefined : objectBehind(text, tail, patterns);
  return deed === undefined || object === undefined ? undefined : { lead, deed, object, from: at - deed.said.length, isNarrowed: false };
}

/** 巡察反馈的27个问题. @param lead what stands before 的 */
function toldAsKnown(lead: string, text: string, tail: number, words: CountWords): Told | undefined {
  const told = toldAround(lead, text, tail, referencePatterns(words));
  return told && words.figure.telling.some((word) => told.deed.said.includes(word)) ? told : undefined;
}

/** 责任书共签订36份. @param lead what stands before the number */
function toldTurned(lead: string, patterns: ReferencePatterns): Told | undefined {
  const deed = deedBefore(lead, lead.length, patterns);
  if (deed === undefined) return undefined;
  const before = lead.slice(0, lead.length - deed.said.length).replace(patterns.inAll(), '');
  const [, whole, object] = matchAt(patterns.object(), before, before.length) ?? [];
  return whole === undefined || object === undefined ? undefined : { lead, deed, object, from: before.length - whole.length, isNarrowed: false };
}

/** What a number with a deed before it counts: 36份⟦责任书⟧. @param tail where the number's unit ends */
export function objectBehind(text: string, tail: number, patterns: ReferencePatterns): string | undefined {
  return patterns.objectAfter().exec(text.slice(tail, tail + longestNoun))?.[1];
}

/** The deed that ends at an offset. */
export function deedBefore(text: string, at: number, patterns: ReferencePatterns): Deed | undefined {
  const [, said, ...kinds] = matchAt(patterns.deed(), text, at) ?? [];
  return said === undefined ? undefined : { said, kind: kinds.findIndex((kind) => kind !== undefined) };
}

/** What stands before an offset in its sentence. @param longest how much of it is read, in UTF-16 units */
export function wordsBefore(text: string, at: number, longest = longestLead): string {
  const lead = text.slice(Math.max(0, at - longest), at);
  return lead.slice(lead.lastIndexOf('。') + 1);
}

/** The same of a number. */
export function saidBefore({ paragraph, quantity }: PlacedQuantity, { paragraphs }: ReportDocument): string {
  return wordsBefore(paragraphs[paragraph]?.text ?? '', quantity.start);
}

/** Whether a deed makes clear which of the objects of its name is meant. */
export function isKnown({ said }: Deed, object: string, { figure: { vague, telling } }: CountWords): boolean {
  return !vague.includes(object) || telling.some((word) => said.includes(word));
}

/** What was done, in words: 签订责任书. */
export function named({ said }: Deed, object: string): string {
  return said.replace(/[出了]$/, '') + object;
}

/** Figures of one key count the same. */
export function keyOf(object: string, quantity: Quantity): string {
  return `${object}|${unitOf(quantity) ?? ''}`;
}

/** Units of things are all one, since the noun says what is counted; events keep theirs, and others do not count. */
export function unitOf({ unit, counts }: Quantity): string | undefined {
  if (things.has(unit)) return '';
  return unit === '次' || unit === '人次' || unit === '场' ? counts : undefined;
}
