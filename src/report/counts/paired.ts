import type { ReportDocument } from '../document';
import { characterPairs } from '../character-pairs';
import { figureOf } from './clauses';
import { wordsBefore } from './deeds';
import { figurePatterns } from './figure-patterns';
import { areExchanged, areNear } from './nearness';
import { arabicQuantities, type Quantity } from './quantities';
import type { Misquoted } from './references';
import { areOfOtherSuperiors } from './scopes';
import { isWithin, type Stretch } from './stretch';
import { areTogether, isOfAll, ownTimes, placeOf, said, subjectOf, type Said } from './surroundings';
import { areOfOneTime } from './times';
import type { CountWords } from './words';

/** Two numbers told in one breath, 立案12件15人, and the one of them beside which the other one stands. */
interface Paired {
  readonly paragraph: number;
  readonly first: Quantity;
  readonly second: Quantity;
  readonly own: Quantity;
}

/** The same with the words around it. */
interface Told extends Paired {
  /** What both are told of, which stands before the first of them. */
  readonly told: Said;
  /** Its sentence up to the second of them, as far back as it is read. */
  readonly lead: string;
  /** What stands before its clause in the sentence, and a short sentence before that, without words of the report's own time: whose it is, and on what occasion. */
  readonly frame: string;
  /** What stands before the first of them, without idle words. */
  readonly subject: string;
  /** The same of what stands between them. */
  readonly joint: string;
}

/** A smaller number stands beside others of its kind by chance. */
const fewestBeside = 10;
const shortestSubject = 2;
/** So many characters in common at the end tell of one thing, whoever is said to have done it: 立案侦办走私犯罪案件, 侦办的走私犯罪案件. */
const tellingEnd = 5;
const fewestDigits = 3;
/** So many pairs with one number in common are no slips. */
const mostAlike = 12;
/** What may stand between the two numbers, and how much of it. */
const between = /^[、，]?[\u3400-\u9fff]*$/;
const longestBetween = 11;
/** How far back a sentence is read, and the longest one that only names whose figures follow, in UTF-16 units. */
const longestLead = 300;
const longestLabel = 16;
const shortSentence = new RegExp(`(?:^|。)([^。\\d，；]{0,${String(longestLabel)}})。$`);
/** Up to when something is told of, it may have grown by then. */
const upTo = /截至|目前|如今|至今|[年月]底/;

/**
 * Finds the numbers that differ from those told before in the same words and beside the same other number: 立案12件15人 and 立案12件18人.
 * @param bodyLength paragraphs from here on are not read
 * @param plans the section that looks forward
 * @param period words that name the report's own period
 * @returns them by the number beside them, each in reading order
 */
export function misquotedPairs(document: ReportDocument, bodyLength: number, plans: Stretch, period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const found: Misquoted[] = [];
  for (const alike of besideOneNumber(document, bodyLength, plans)) {
    if (alike.length > mostAlike || alike.every(({ own }) => own.value === alike[0]?.own.value)) continue;
    const told = alike.flatMap((one) => toldAt(one, document, period, words) ?? []);
    for (const [at, one] of told.entries()) {
      const earlier = told.slice(0, at).filter((other) => areOfOneKind(other, one, document, period, words));
      const first = earlier.some(({ own }) => own.value === one.own.value) ? undefined : earlier.find((other) => areNear(other.own.value, one.own.value) || areSurelySlips(other, one));
      const subject = subjectOf(one.told, words);
      if (first) found.push({ paragraph: one.paragraph, figure: figureOf(one.own, subject), first: { paragraph: first.paragraph, figure: figureOf(first.own, subject) } });
    }
  }
  return found;
}

/** Each number of a pair, those together that stand on the same side of the same number; of more than are no slips, no further ones. */
function besideOneNumber(document: ReportDocument, bodyLength: number, plans: Stretch): Iterable<readonly Paired[]> {
  const groups = new Map<string, Paired[]>();
  const note = (key: string, paragraph: number, first: Quantity, second: Quantity, own: Quantity): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ paragraph, first, second, own }]);
    else if (group.length <= mostAlike) group.push({ paragraph, first, second, own });
  };
  arabicQuantities(document).slice(0, bodyLength).forEach((quantities, paragraph) => {
    const { toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (toc === true || inTable === true) return;
    for (const [at, first] of quantities.entries()) {
      const second = quantities[at + 1];
      if (second === undefined || second.start - first.tail > longestBetween || isWithin({ paragraph, quantity: first }, plans)) continue;
      if (first.value >= fewestBeside) note(`${String(first.value)}${first.counts}|${second.counts}`, paragraph, first, second, second);
      if (second.value >= fewestBeside) note(`${first.counts}|${String(second.value)}${second.counts}`, paragraph, first, second, first);
    }
  });
  return groups.values();
}

/** A pair with what it is told of; undefined where that is a part, or nothing, or other words stand between the numbers. */
function toldAt(pair: Paired, document: ReportDocument, period: ReadonlySet<string>, words: CountWords): Told | undefined {
  const { paragraph, first, second } = pair;
  const { idle, organs } = figurePatterns(words);
  const { text = '' } = document.paragraphs[paragraph] ?? {};
  const joint = text.slice(first.tail, second.start);
  if (!between.test(joint)) return undefined;
  const told = said(placeOf({ paragraph, quantity: first }, document), words);
  const subject = told.before.replace(organs(), '');
  if (subject.length < shortestSubject || !isOfAll(told, period, words)) return undefined;
  const before = wordsBefore(text, first.start, longestLead);
  const begin = first.start - before.length;
  const [, label = ''] = shortSentence.exec(text.slice(Math.max(0, begin - longestLabel - 2), begin)) ?? [];
  const frame = (label + text.slice(begin, told.from)).replace(ownTimes, '').replace(idle(), '').replace(/，/g, '');
  return { ...pair, told, lead: before + text.slice(first.start, second.start), frame, subject, joint: joint.replace(/^[、，]/, '').replace(idle(), '') };
}

function areOfOneKind(one: Told, other: Told, document: ReportDocument, period: ReadonlySet<string>, words: CountWords): boolean {
  if (!haveOneSubject(one, other) || !(areSurelySlips(one, other) || haveOneFrame(one, other, words)) || upTo.test(one.lead) !== upTo.test(other.lead) || areTogether(one.told, other.told, document)) return false;
  return areOfOneTime(one.lead, other.lead, period) && !areOfOtherSuperiors(one.lead, other.lead, words);
}

/** Whether digits are exchanged, which says by itself that one thing is meant. */
function areSurelySlips({ own: one }: Told, { own: other }: Told): boolean {
  return areExchanged(one.value, other.value, fewestDigits);
}

/** 聚焦工程领域，立案12件15人 and 聚焦医疗领域，立案12件14人 are of two things; where only one place names an occasion, it must not limit. */
function haveOneFrame({ frame: one }: Told, { frame: other }: Told, words: CountWords): boolean {
  const { narrowing, scoping } = figurePatterns(words);
  if (one === other) return true;
  return (one === '' || other === '') && ![one, other].some((frame) => narrowing().test(frame) || scoping().test(frame));
}

/** Where the digits are exchanged, what they count may be said behind them, or partly in other words: 改造小区14个，受益居民3860户; 改造小区14个，3680户居民受益; 收储地块18宗、2361亩, 收储土地18宗2316亩. */
function haveOneSubject(one: Told, other: Told): boolean {
  if (one.joint !== other.joint && !areSurelySlips(one, other)) return false;
  if (one.subject === other.subject || one.subject.slice(-tellingEnd) === other.subject.slice(-tellingEnd)) return true;
  return areSurelySlips(one, other) && characterPairs(one.subject).some((pair) => other.subject.includes(pair));
}
