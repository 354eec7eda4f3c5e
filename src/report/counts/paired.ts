import type { ReportDocument } from '../document';
import { figureOf, figurePatterns } from './clauses';
import { areExchanged, areNear } from './nearness';
import { arabicQuantities, type Quantity } from './quantities';
import type { Misquoted } from './references';
import { areOfOtherSuperiors } from './scopes';
import { isWithin, type Stretch } from './stretch';
import { areTogether, isOfAll, placeOf, said, subjectOf, type Said } from './surroundings';
import { areOfOneTime } from './times';
import type { CountWords } from './words';

/** Two numbers told in one breath: 立案12件15人. */
interface Pair {
  readonly paragraph: number;
  readonly first: Quantity;
  readonly second: Quantity;
}

/** One number of a pair, beside which the other one stands. */
interface Paired extends Pair {
  readonly own: Quantity;
}

/** The same with the words around it. */
interface Told extends Paired {
  /** What both are told of, which stands before the first of them. */
  readonly told: Said;
  /** Its sentence up to the second of them. */
  readonly lead: string;
  /** Figures of one key are told in the same words. */
  readonly key: string;
}

/** A smaller number stands beside others of its kind by chance. */
const fewestBeside = 10;
const shortestSubject = 2;
const fewestDigits = 3;
/** So many pairs with one number in common are no slips. */
const mostAlike = 12;
/** What may stand between the two numbers. */
const between = /^[、，]?[\u3400-\u9fff]{0,10}$/;
const longestBetween = 11;
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
    if (alike.length < 2 || alike.length > mostAlike || alike.every(({ own }) => own.value === alike[0]?.own.value)) continue;
    const told = alike.flatMap((one) => toldAt(one, document, period, words) ?? []);
    for (const [at, one] of told.entries()) {
      const earlier = told.slice(0, at).filter((other) => areOfOneKind(other, one, document, period, words));
      const first = earlier.some(({ own }) => own.value === one.own.value) ? undefined : earlier.find(({ own }) => areSlips(own, one.own));
      const subject = subjectOf(one.told, words);
      if (first) found.push({ paragraph: one.paragraph, figure: figureOf(one.own, subject), first: { paragraph: first.paragraph, figure: figureOf(first.own, subject) } });
    }
  }
  return found;
}

/** Each number of a pair, those together that stand on the same side of the same number. */
function besideOneNumber(document: ReportDocument, bodyLength: number, plans: Stretch): Iterable<readonly Paired[]> {
  const groups = new Map<string, Paired[]>();
  const note = (key: string, one: Paired): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  };
  arabicQuantities(document).slice(0, bodyLength).forEach((quantities, paragraph) => {
    const { toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (toc === true || inTable === true) return;
    for (const [at, first] of quantities.entries()) {
      const second = quantities[at + 1];
      if (second === undefined || second.start - first.tail > longestBetween || isWithin({ paragraph, quantity: first }, plans)) continue;
      const pair = { paragraph, first, second };
      if (first.value >= fewestBeside) note(`${String(first.value)}${first.counts}|${second.counts}`, { ...pair, own: second });
      if (second.value >= fewestBeside) note(`${first.counts}|${String(second.value)}${second.counts}`, { ...pair, own: first });
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
  const key = `${subject}|${joint.replace(/^[、，]/, '').replace(idle(), '')}`;
  return { ...pair, told, lead: text.slice(text.lastIndexOf('。', first.start) + 1, second.start), key };
}

function areOfOneKind(one: Told, other: Told, document: ReportDocument, period: ReadonlySet<string>, words: CountWords): boolean {
  if (one.key !== other.key || upTo.test(one.lead) !== upTo.test(other.lead) || areTogether(one.told, other.told, document)) return false;
  return areOfOneTime(one.lead, other.lead, period) && !areOfOtherSuperiors(one.lead, other.lead, words);
}

function areSlips({ value: one }: Quantity, { value: other }: Quantity): boolean {
  return areNear(one, other) || areExchanged(one, other, fewestDigits);
}
