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

/** A number told in one breath with another one: of 立案12件15人 either with the other. */
interface Paired {
  /** What both are told of, which stands before the first of them. */
  readonly told: Said;
  /** Its sentence up to the second of them. */
  readonly lead: string;
  readonly quantity: Quantity;
  /** Figures of one key are told in the same words, beside the same number. */
  readonly key: string;
}

/** A smaller number stands beside others of its kind by chance. */
const fewestBeside = 10;
const shortestSubject = 2;
const fewestDigits = 3;
/** What is told in more ways than these does not slip, but is of different things. */
const mostEarlier = 4;
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
 * @returns them in reading order
 */
export function misquotedPairs(document: ReportDocument, bodyLength: number, plans: Stretch, period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const earlier = new Map<string, Paired[]>();
  const found: Misquoted[] = [];
  arabicQuantities(document).slice(0, bodyLength).forEach((quantities, paragraph) => {
    const { text = '', toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (toc === true || inTable === true) return;
    for (const [at, first] of quantities.entries()) {
      const second = quantities[at + 1];
      const isPair = second !== undefined && second.start - first.tail <= longestBetween && between.test(text.slice(first.tail, second.start));
      if (!isPair || isWithin({ paragraph, quantity: first }, plans)) continue;
      for (const own of pairedIn(text, first, second, said(placeOf({ paragraph, quantity: first }, document), words), period, words)) {
        const before = earlier.get(own.key) ?? [];
        const alike = before.filter((one) => areOfOneTime(one.lead, own.lead, period) && upTo.test(one.lead) === upTo.test(own.lead) && !areTogether(one.told, own.told, document) && !areOfOtherSuperiors(one.lead, own.lead, words));
        if (before.length < mostEarlier) earlier.set(own.key, [...before, own]);
        const other = alike.some((one) => one.quantity.value === own.quantity.value) ? undefined : alike.find((one) => areSlips(one.quantity, own.quantity));
        const subject = subjectOf(own.told, words);
        if (other) found.push({ paragraph, figure: figureOf(own.quantity, subject), first: { paragraph: other.told.paragraph, figure: figureOf(other.quantity, subject) } });
      }
    }
  });
  return found;
}

/** Each of two numbers with the other one beside it. @param told what they are told of */
function pairedIn(text: string, first: Quantity, second: Quantity, told: Said, period: ReadonlySet<string>, words: CountWords): Paired[] {
  const { idle, organs } = figurePatterns(words);
  const subject = told.before.replace(organs(), '');
  if (subject.length < shortestSubject || !isOfAll(told, period, words)) return [];
  const lead = text.slice(text.lastIndexOf('。', first.start) + 1, second.start);
  const joint = text.slice(first.tail, second.start).replace(/^[、，]/, '').replace(idle(), '');
  const keyOf = (one: string, other: string): string => [subject, one, joint, other].join('|');
  const numberOf = ({ value, counts }: Quantity): string => String(value) + counts;
  return [
    ...(second.value < fewestBeside ? [] : [{ told, lead, quantity: first, key: keyOf(first.counts, numberOf(second)) }]),
    ...(first.value < fewestBeside ? [] : [{ told, lead, quantity: second, key: keyOf(numberOf(first), second.counts) }]),
  ];
}

function areSlips({ value: one }: Quantity, { value: other }: Quantity): boolean {
  return areNear(one, other) || areExchanged(one, other, fewestDigits);
}
