import type { ReportDocument } from '../document';
import { figureOf } from './clauses';
import { saidBefore, wordsBefore } from './deeds';
import { figurePatterns } from './figure-patterns';
import { fewestPairs } from './likeness';
import { areExchanged, areNear } from './nearness';
import { arabicQuantities, quantitiesInText, type PlacedQuantity, type Quantity } from './quantities';
import type { Misquoted } from './references';
import { limitsIn } from './retold';
import { isWithin, type Stretch } from './stretch';
import { sumPatterns } from './sum-patterns';
import { areIn, commonPairs, isOfAll, placeOf, said, subjectOf, type Said } from './surroundings';
import { areOfOneTime, isOfOtherTime, spansIn } from './times';
import type { CountWords } from './words';

/** A lead-in sums up no more, and an account of more is none of one body's year. */
const mostSummed = 40;
const mostTold = 600;
/** Smaller numbers, and such as have fewer pairs of characters in common, are near each other by chance. */
const leastNumber = 10;
const fewestTelling = 3;
/** Of numbers that are exchanged, whatever clause stands before theirs. */
const surelyDigits = 3;
/** Numbers of so many characters, the point included, are exchanged hardly by chance, though their words differ. */
const digitsInOtherWords = 4;
/** How far behind a number words may stand that qualify it, in UTF-16 units. */
const longestQualifying = 4;
/** A number that alone ends in a nought, or has fewer decimals, and is off by less than this share, is told in round figures. */
const roundNumber = 10;
const mostRounded = 0.05;

/**
 * Finds the number of the account that differs by a slip from what the lead-in sums up in the same words (压沙造林3.6万亩 there, and then 完成压沙造林3.9万亩), or in some of them where so many digits are exchanged that this is hardly chance (1260批次, 1206批次).
 * A number of the lead-in is right where the account has it, or tells of its parts; where several numbers are told in its words nobody knows which is meant.
 * @param bodyLength paragraphs from here on are not read
 * @param summary the lead-in's paragraph; nothing where it sums nothing up
 * @param others the sections that tell no account
 * @param period words that name the report's own period
 * @returns them in the order of the lead-in
 */
export function misquotedSummary(document: ReportDocument, bodyLength: number, summary: number | undefined, others: readonly Stretch[], period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const inLeadIn = summary === undefined ? [] : (arabicQuantities(document)[summary] ?? []);
  if (summary === undefined || inLeadIn.length === 0 || inLeadIn.length > mostSummed) return [];
  const summedUp = inLeadIn.map((quantity) => toldOf({ paragraph: summary, quantity }, document, words)).filter((one) => isOfWhole(one, limitsIn(saidBefore(one, document), words), period, words));
  const counted = new Set(summedUp.map(({ quantity }) => quantity.counts));
  const account = quantitiesInText(document, bodyLength).filter((one) => one.paragraph > summary && counted.has(one.quantity.counts) && !others.some((stretch) => isWithin(one, stretch)));
  if (account.length > mostTold) return [];
  const told = account.map((one) => toldOf(one, document, words));
  return summedUp.flatMap((summed): Misquoted[] => {
    const alike = told.filter((one) => one.quantity.counts === summed.quantity.counts);
    const related = alike.filter((one) => commonPairs(one, summed).length > 0);
    const same = related.filter((one) => commonPairs(one, summed).length >= fewestPairs && (areIn(one, summed) || areSurelyExchanged(one, summed, document, words)));
    const [first] = same;
    if (!first || same.some((one) => one.quantity.value !== first.quantity.value) || !areAtOdds(first, summed, words) || isMadeUp(summed, first, alike, related)) return [];
    const [lead, earlier] = [saidBefore(first, document), saidBefore(summed, document)];
    // 截至12月中旬 may be the time of a number that is surely the same; any other may have grown since.
    const areOfTime = areSurelyExchanged(first, summed, document, words) ? areOfOneTime(lead, earlier, period) : spansIn(lead, period) === spansIn(earlier, period);
    if (!areOfTime || !isOfWhole(first, lead, period, words)) return [];
    const subject = subjectOf(summed, words);
    return [{ paragraph: first.paragraph, figure: figureOf(first.quantity, subject), first: { paragraph: summary, figure: figureOf(summed.quantity, subject) } }];
  });
}

/** A number with what it counts, but for the word that it was reached: 完成压沙造林. */
interface Told extends Said {
  /** It had that word. */
  readonly isReached: boolean;
  /** Nothing stands before its clause that may say of whom it is told. */
  readonly isFirst: boolean;
}

function toldOf(one: PlacedQuantity, document: ReportDocument, words: CountWords): Told {
  const { achieved, idle } = figurePatterns(words);
  const told = said(placeOf(one, document), words);
  const front = wordsBefore(document.paragraphs[one.paragraph]?.text ?? '', told.from);
  return { ...told, before: told.before.replace(achieved(), ''), isReached: achieved().test(told.before), isFirst: front.replace(idle(), '').replace(/，/g, '') === '' };
}

/** Whether any number of the account agrees with what is summed up, or the first is a part of it beside others. @param alike those that count the same @param related those of them that have words in common with it */
function isMadeUp({ quantity: { value } }: Told, first: Told, alike: readonly Told[], related: readonly Told[]): boolean {
  const rest = Number((value - first.quantity.value).toFixed(4));
  if (rest > 0 && alike.some(({ quantity }) => quantity.value === rest)) return true;
  return related.some((one) => one.quantity.value === value || (rest > 0 && one.quantity.value !== first.quantity.value && areIn(first, one)));
}

/** Whether one number is written for the other by a slip; near ones of the very same, of which the larger is told or either is of all, can be no parts. */
function areAtOdds(told: Told, summed: Told, words: CountWords): boolean {
  const [now, then] = [told.quantity.value, summed.quantity.value];
  if (areExchanged(now, then, told.isFirst ? 1 : surelyDigits)) return true;
  // 节前监督检查26次 there, and then 监督检查36次: what is summed up is a part itself.
  const [isTotal, isSummedTotal] = [isToldAsTotal(told, words), isToldAsTotal(summed, words)];
  if (commonPairs(told, summed).length < (isTotal && isSummedTotal ? fewestPairs : fewestTelling) || !areIn(summed, told) || isRounded(summed.quantity, told.quantity)) return false;
  // 全年完成投资32.6亿元 there, and then 全年安排投资36亿元: what was begun may be more.
  if ((Math.min(now, then) < leastNumber && Number.isInteger(now)) || !told.isFirst || !areNear(now, then) || (summed.isReached && !told.isReached)) return false;
  return now > then || (now < then && isTotal);
}

/** Whether two numbers differ in two exchanged digits and are so long that this is hardly chance (检测水产样品1260批次, 实验室检测样品1206批次), and the one told later neither tells what was done with the other (办结1203件) nor is qualified (1206批次，其余…). */
function areSurelyExchanged(told: Told, summed: Told, { paragraphs }: ReportDocument, words: CountWords): boolean {
  if (!areExchanged(told.quantity.value, summed.quantity.value, digitsInOtherWords)) return false;
  const [done, qualified] = [sumPatterns(words).done(), figurePatterns(words).qualified()];
  const { before, paragraph, quantity: { tail } } = told;
  return !done.test(before) && !qualified.test((paragraphs[paragraph]?.text ?? '').slice(tail, tail + longestQualifying));
}

function isToldAsTotal({ clause }: Told, words: CountWords): boolean {
  return figurePatterns(words).total().test(clause);
}

/** 营业收入126亿元 there, and then 126.3亿元; 接待游客360万人次, and then 362.5万人次. */
function isRounded({ value, decimals }: Quantity, { value: exact, decimals: more }: Quantity): boolean {
  return (decimals < more || (value % roundNumber === 0 && exact % roundNumber !== 0)) && Math.abs(value - exact) < mostRounded * value;
}

/** Whether nothing says that a number is of a part, or of another time. @param lead what may say so before it */
function isOfWhole(told: Said, lead: string, period: ReadonlySet<string>, words: CountWords): boolean {
  const { narrowing, scoping } = figurePatterns(words);
  return isOfAll(told, period, words) && !isOfOtherTime(lead, words) && ![narrowing(), scoping()].some((pattern) => pattern.test(lead));
}
