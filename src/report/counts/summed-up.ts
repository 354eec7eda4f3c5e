import type { ReportDocument } from '../document';
import { figureOf } from './clauses';
import { wordsBefore } from './deeds';
import { figurePatterns } from './figure-patterns';
import { differInOne, fewest } from './likeness';
import { areExchanged, areNear } from './nearness';
import { arabicQuantities, type PlacedQuantity } from './quantities';
import type { Misquoted } from './references';
import { limitsIn } from './retold';
import { isWithin, type Stretch } from './stretch';
import { areIn, commonPairs, isOfAll, placeOf, said, subjectOf, type Said } from './surroundings';
import { isOfOtherTime, spansIn } from './times';
import type { CountWords } from './words';

/** A lead-in sums up no more, and an account of more is none of one body's year. */
const mostSummed = 40;
const mostTold = 600;
/** Smaller numbers, and such as have fewer pairs of characters in common, are near each other by chance. */
const leastNumber = 10;
const fewestTelling = 3;

/**
 * Finds the number of the account that differs by a slip from what the lead-in sums up in the same words: 压沙造林3.6万亩 there, and then 完成压沙造林3.9万亩.
 * A number of the lead-in is right where the account has it, or makes it up of two; where several numbers are told in its words nobody knows which is meant.
 * @param bodyLength paragraphs from here on are not read
 * @param summary the lead-in's paragraph; nothing where it sums nothing up
 * @param others the sections that tell no account
 * @param period words that name the report's own period
 * @returns them in the order of the lead-in
 */
export function misquotedSummary(document: ReportDocument, bodyLength: number, summary: number | undefined, others: readonly Stretch[], period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const inLeadIn = summary === undefined ? [] : (arabicQuantities(document)[summary] ?? []);
  if (summary === undefined || inLeadIn.length === 0 || inLeadIn.length > mostSummed) return [];
  const account = accountBehind(summary, document, bodyLength, others);
  if (account.length > mostTold) return [];
  return inLeadIn.flatMap((quantity): Misquoted[] => {
    const summed = said(placeOf({ paragraph: summary, quantity }, document), words);
    const alike = account.filter((one) => one.quantity.counts === quantity.counts);
    const lead = leadOf(summed, document);
    if (!isOfWhole(summed, limitsIn(lead, words), period, words)) return [];
    const related = alike.map((one) => toldOf(one, document, words)).filter((one) => commonPairs(one, summed).length > 0);
    const told = related.filter((one) => commonPairs(one, summed).length >= fewest && areIn(one, summed));
    const [first] = told;
    if (!first || told.some((one) => one.quantity.value !== first.quantity.value) || !isSlip(first, summed) || isMadeUp(summed, first, related)) return [];
    const own = leadOf(first, document);
    if (!isOfWhole(first, own, period, words) || spansIn(lead, period) !== spansIn(own, period)) return [];
    const subject = subjectOf(summed, words);
    return [{ paragraph: first.paragraph, figure: figureOf(first.quantity, subject), first: { paragraph: summary, figure: figureOf(quantity, subject) } }];
  });
}

/** The numbers behind the lead-in, but for those of other sections. */
function accountBehind(summary: number, document: ReportDocument, bodyLength: number, others: readonly Stretch[]): PlacedQuantity[] {
  return arabicQuantities(document).slice(0, bodyLength).flatMap((quantities, paragraph) => {
    const { toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (paragraph <= summary || toc === true || inTable === true) return [];
    return quantities.map((quantity) => ({ paragraph, quantity })).filter((one) => !others.some((stretch) => isWithin(one, stretch)));
  });
}

/** A number with what it counts, but for the word that it was reached: 完成压沙造林. */
function toldOf(one: PlacedQuantity, document: ReportDocument, words: CountWords): Said {
  const told = said(placeOf(one, document), words);
  return { ...told, before: told.before.replace(figurePatterns(words).achieved(), '') };
}

/** Whether any number told of it, whatever words it has besides, agrees with what is summed up, or the first is a part of it beside others. */
function isMadeUp({ quantity: { value } }: Said, first: Said, related: readonly Said[]): boolean {
  const rest = Number((value - first.quantity.value).toFixed(4));
  return related.some((one) => one.quantity.value === value || one.quantity.value === rest || (rest > 0 && one.quantity.value !== first.quantity.value && areIn(first, one)));
}

/** Whether one number is written for the other by a slip; a larger one of the very same, whatever it is, can be of no part. */
function isSlip(told: Said, summed: Said): boolean {
  const [now, then] = [told.quantity.value, summed.quantity.value];
  if (Math.min(now, then) < leastNumber && Number.isInteger(now)) return false;
  if (areExchanged(now, then, 1)) return true;
  if (commonPairs(told, summed).length < fewestTelling) return false;
  // 节前监督检查26次 there, and then 监督检查36次: what is summed up is a part itself.
  return now > then ? areNear(now, then) && areIn(summed, told) : String(now).length === String(then).length && differInOne(String(now), String(then));
}

/** Whether nothing says that a number is of a part, or of another time. @param lead what may say so before it */
function isOfWhole(told: Said, lead: string, period: ReadonlySet<string>, words: CountWords): boolean {
  const { narrowing, scoping } = figurePatterns(words);
  return isOfAll(told, period, words) && !isOfOtherTime(lead, words) && ![narrowing(), scoping()].some((pattern) => pattern.test(lead));
}

/** What stands before a number in its sentence. */
function leadOf({ paragraph, quantity }: PlacedQuantity, { paragraphs }: ReportDocument): string {
  return wordsBefore(paragraphs[paragraph]?.text ?? '', quantity.start);
}
