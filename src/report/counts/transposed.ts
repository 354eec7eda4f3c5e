import type { ReportDocument } from '../document';
import { figureOf } from './clauses';
import { saidBefore, wordsBefore } from './deeds';
import { figurePatterns } from './figure-patterns';
import { arabicQuantities, ratesIn, type PlacedQuantity, type Quantity } from './quantities';
import type { Misquoted } from './references';
import { stockPatterns } from './stocks';
import { isWithin, type Stretch } from './stretch';
import { areTogether, commonPairs, haveOtherPartners, isAimedAt, isBasis, isOfAll, ownTimes, pairsIn, placeOf, said, subjectOf, type Said } from './surroundings';
import { areOfOneTime } from './times';
import type { CountWords } from './words';

/** A number without its point that is smaller has too few digits: two are exchanged by chance. */
const fewestDigits = 100;
/** Pairs of characters that both must have. */
const fewestPairs = 2;
/** So large a number is not told of one deed by chance, whoever did it. */
const tellingNumber = 1000;
/** The shortest deed with its object, in UTF-16 units. */
const shortestDeed = 6;
/** How far behind a number words may stand that qualify it, in UTF-16 units. */
const longestQualifying = 5;
/** The shortest name of a rate that says what it is of whatever stands before it, in UTF-16 units: 毕业去向落实率. */
const shortestRate = 5;
/** The shortest name of what a large number counts, or what was reached, in UTF-16 units: 检查渔船. */
const shortestName = 4;
/** The shortest word that says what is counted, in UTF-16 units. */
const shortestWord = 2;
/** The same of one that stands before the earlier number and behind the later one. */
const shortestNoun = 3;
/** A number with its unit, and no time. */
const otherNumbers = /(?<![0-9.-])[0-9]+(?:\.[0-9]+)?(?![年月日至到])[\u3400-\u9fff]/g;
/** 7个党总支、33个党支部和642名教职工: what is told beside it says nothing of it. */
const joined = /(?:[0-9]+[\u3400-\u9fff]{2,12}、)*[0-9]+[\u3400-\u9fff]{2,12}[和与及]$/;
/** So many numbers of the same digits are no slips. */
const mostAlike = 12;

/**
 * Finds the numbers that repeat one told before with two neighbouring digits exchanged, and count the same in words of which the smaller one has none of its own, in sentences that open with the same time if any, or of plans in clauses that name it: 培训干部612人次 and 全年培训干部621人次; rates too.
 * @param bodyLength paragraphs from here on are not read
 * @param plans the section that looks forward
 * @param period words that name the report's own period
 * @returns them by their digits, each in reading order
 */
export function transposed(document: ReportDocument, bodyLength: number, plans: Stretch, period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const found: Misquoted[] = [];
  for (const alike of ofSameDigits(document, bodyLength)) {
    if (alike.length < 2 || alike.length > mostAlike || alike.every(({ quantity }) => quantity.value === alike[0]?.quantity.value)) continue;
    const told = alike.map((one) => said(placeOf(one, document), words)).filter((one) => isOfAll({ ...one, clause: withoutOthers(one) }, period, words) && (!isWithin(one, plans) || isToldInPlans(one, period, words) || isOfWhole(one, words)));
    for (const [at, own] of told.entries()) {
      const earlier = told.slice(0, at).filter((one) => areOfOneTime(one.opening, isWithin(own, plans) ? own.clause : own.opening, period) && tellTheSame(own, one, document, plans, period, words));
      const first = earlier.find((one) => areTransposed(one.quantity, own.quantity) && !areTogether(one, own, document));
      if (!first || earlier.some(({ quantity }) => quantity.value === own.quantity.value) || isToldWithRest(own, first, document)) continue;
      const subject = nounOfBoth(own, first, words) ?? subjectOf(first, words);
      found.push({ paragraph: own.paragraph, figure: figureOf(own.quantity, subject), first: { paragraph: first.paragraph, figure: figureOf(first.quantity, subject) } });
    }
  }
  return found;
}

/** 受理各类案件3260件, and then 受理案件2360件，旧存900件: whether a number behind the smaller one makes it up to the other. */
function isToldWithRest({ paragraph, quantity }: Said, first: Said, document: ReportDocument): boolean {
  return arabicQuantities(document)[paragraph]?.some(({ start, counts, value }) => start > quantity.start && counts === quantity.counts && value === first.quantity.value - quantity.value) === true;
}

/** Whether two numbers tell the same; what plans say of a whole (走遍全县186个村卫生室) must be named as the account names it. */
function tellTheSame(own: Said, one: Said, document: ReportDocument, plans: Stretch, period: ReadonlySet<string>, words: CountWords): boolean {
  if (!standsBeside(one, own, document) || !standsBeside(own, one, document)) return false;
  const isOfPlans = isWithin(own, plans) && !isToldInPlans(own, period, words);
  return isOfPlans ? nounOfBoth(own, one, words) !== undefined || isNamedBehind(own, one) : countTheSame(own, one, document, words);
}

/** The clause of a number without those listed with it. Where a number is large, another one in its clause says nothing of it either, if both places have that. */
function withoutOthers({ clause, quantity }: Said): string {
  const rest = clause.replace(joined, '');
  return digitsOf(quantity) >= tellingNumber ? rest.replace(otherNumbers, '') : rest;
}

/** Whether the numbers in the clause of one stand before the other too: 22期班次累计培训1680人次, 举办班次22期，培训1860人次. */
function standsBeside(one: Said, other: Said, document: ReportDocument): boolean {
  const beside: readonly string[] = saidBefore(other, document).match(otherNumbers) ?? [];
  return numbersBefore(one).every((number) => beside.includes(number));
}

/** The numbers in the clause of one, but those listed with it. */
function numbersBefore({ clause }: Said): readonly string[] {
  return clause.replace(joined, '').replace(ownTimes, '').match(otherNumbers) ?? [];
}

/** Whether plans speak of a number as of one that is known: 在减负1530万元的基础上, 把2024年节约资金421万元的做法…, 把上半年261场宣讲中群众的意见…, 渠道清淤上半年完成36.8公里; but not as of an aim. */
function isToldInPlans(told: Said, period: ReadonlySet<string>, words: CountWords): boolean {
  if (isAimedAt(told.following, words)) return false;
  const clause = told.clause.replace(figurePatterns(words).reached(), '');
  return isBasis(told.following) || [...period].some((word) => clause.endsWith(word) || (told.following.startsWith('的') && told.clause.includes(word)));
}

/** The numbers of enough digits, those together that count the same with the same digits. */
function ofSameDigits(document: ReportDocument, bodyLength: number): Iterable<readonly PlacedQuantity[]> {
  const byUnit = new Map<string, Map<number, PlacedQuantity[]>>();
  for (const [paragraph, quantities] of arabicQuantities(document).slice(0, bodyLength).entries()) {
    const { text = '', toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (toc === true || inTable === true) continue;
    const note = (quantity: Quantity): void => {
      const figures = digitsOf(quantity);
      if (figures < fewestDigits) return;
      const groups = byUnit.get(quantity.counts) ?? new Map<number, PlacedQuantity[]>();
      byUnit.set(quantity.counts, groups);
      const digits = signatureOf(figures);
      const group = groups.get(digits);
      if (group === undefined) groups.set(digits, [{ paragraph, quantity }]);
      else group.push({ paragraph, quantity });
    };
    quantities.forEach(note);
    ratesIn(text).forEach(note);
  }
  return [...byUnit.values()].flatMap((groups) => [...groups.values()]);
}

/** The same for numbers that have the same digits in whatever order: how often each of them stands there. */
function signatureOf(value: number): number {
  let signature = 0;
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10)) signature += 8 ** (rest % 10);
  return signature;
}

/** A number without its point. */
function digitsOf({ value, decimals }: Quantity): number {
  return Math.round(value * 10 ** decimals);
}

function areTransposed(one: Quantity, other: Quantity): boolean {
  if (one.decimals !== other.decimals) return false;
  const [digits, others] = [String(digitsOf(one)), String(digitsOf(other))];
  const at = [...digits].findIndex((digit, index) => digit !== others[index]);
  return at >= 0 && digits.charAt(at) === others.charAt(at + 1) && digits.charAt(at + 1) === others.charAt(at) && digits.slice(at + 2) === others.slice(at + 2);
}

/** Whether two numbers count the same: they have one name, or are rates or large numbers that name one thing; the later one is of all; or what the smaller one counts, which could be of a part by words of its own, the larger counts too, word for word. */
function countTheSame(own: Said, one: Said, document: ReportDocument, words: CountWords): boolean {
  const [smaller, larger] = own.quantity.value < one.quantity.value ? [own, one] : [one, own];
  const shared = commonPairs(smaller, larger);
  const common = shared.length;
  if (sidesIn(smaller) !== sidesIn(larger) || haveOtherPartners(smaller, larger, words)) return false;
  if (isNamedNear(own, one, document) || areOneAchievement(own, one, document, words)) return true;
  if (own.quantity.unit === '%') {
    // The larger of two rates may as well be of a part.
    if (common < pairsIn(larger, smaller).length) return false;
    if (areOneRate(own, one)) return true;
  } else if (areOneLargeNumber(own, one, common, words) || (isOfWhole(own, words) && nounOfBoth(own, one, words) !== undefined)) return true;
  return (common >= (digitsOf(own.quantity) < tellingNumber ? fewestPairs : 1) && pairsIn(smaller, larger).every((pair) => shared.includes(pair) || isSeam(pair, shared))) || areOneWord(smaller, larger) || isAllOfThem(own, one, words);
}

/** Whether what one counts ends in what the other does, and stands whole in the sentence of that: 员工异常行为排查1124人次, 开展员工异常行为排查，全年排查1142人次. */
function isNamedNear(own: Said, one: Said, { paragraphs }: ReportDocument): boolean {
  const [shorter, longer] = own.before.length < one.before.length ? [own, one] : [one, own];
  if (shorter.before === '' || shorter.before === longer.before || !longer.before.endsWith(shorter.before)) return false;
  return wordsBefore(paragraphs[shorter.paragraph]?.text ?? '', shorter.from).includes(longer.before);
}

/** Whether two numbers of the whole are of one thing, but for the word that it was reached: 全年实现营业收入31.2亿元, 全年完成营业收入32.1亿元. */
function areOneAchievement(own: Said, one: Said, document: ReportDocument, words: CountWords): boolean {
  const { achieved } = figurePatterns(words);
  const name = own.before.replace(achieved(), '');
  // 组织整改问题132个, 完成整改问题123个: what was begun may be more.
  if (![own, one].every(({ before }) => achieved().test(before))) return false;
  return name.length >= shortestName && name === one.before.replace(achieved(), '') && own.after === one.after && [own, one].every((each) => isReachedInAll(each, document, words));
}

/** Whether a number is told at the head of its sentence or as one's own (公司全年…), and nothing behind it says what it holds besides (含上年结转9份) or how it compares. */
function isReachedInAll({ paragraph, quantity, clause, from }: Said, { paragraphs }: ReportDocument, words: CountWords): boolean {
  const { ownBody, qualified } = figurePatterns(words);
  const text = paragraphs[paragraph]?.text ?? '';
  return (wordsBefore(text, from) === '' || ownBody().test(clause)) && !qualified().test(text.slice(quantity.tail, quantity.tail + longestQualifying));
}

/** Whether one name of a rate ends in the other, which says by itself what it is of. */
function areOneRate({ before: own }: Said, { before: one }: Said): boolean {
  return Math.min(own.length, one.length) >= shortestRate && (own.endsWith(one) || one.endsWith(own));
}

/** Whether a large number is of one deed at both places, or one place has more words before those of the other (登临检查渔船3240艘次, 检查渔船3420艘次), or with a word in common is spoken of as told before (收到的3240件诉求, 一年1430户次的走访, 在家访1216户的基础上) or stands behind another one that both places have. @param common how many pairs of characters both places have */
function areOneLargeNumber(own: Said, one: Said, common: number, words: CountWords): boolean {
  if (digitsOf(own.quantity) < tellingNumber) return false;
  const isToldBefore = isBasis(own.following) || ((own.clause.endsWith('的') || own.following.startsWith('的')) && figurePatterns(words).known().test(own.clause));
  return areOneDeed(own, one, words) || isWithLess(own, one) || (common > 0 && (isToldBefore || numbersBefore(own).length > 0));
}

/** Whether what one number counts ends in all that the other does. */
function isWithLess({ before: one, after }: Said, { before: other, after: behind }: Said): boolean {
  return after === behind && Math.min(one.length, other.length) >= shortestName && (one.endsWith(other) || other.endsWith(one));
}

/** Whether a number is of all that a body has: 把全院1078名党员编入…. */
function isOfWhole({ clause }: Said, words: CountWords): boolean {
  return stockPatterns(words).ofWhole().test(clause);
}

/** The noun that stands behind both numbers: people, whatever follows them (组织全院624名教职工签订…, 33个党支部和642名教职工), or all that one of the two clauses has there. */
function nounOfBoth({ after: one }: Said, { after: other }: Said, words: CountWords): string | undefined {
  const [first, second] = [one, other].map((after) => stockPatterns(words).people().exec(after)?.[1]);
  if (first !== undefined || second !== undefined) return first === second ? first : undefined;
  const [shorter = '', longer = ''] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= shortestWord && longer.startsWith(shorter) ? shorter : undefined;
}

/** 现有在训学员642名, 面向624名在训学员的家长: whether what stands before the earlier number ends in a noun that stands behind the later one. */
function isNamedBehind({ after }: Said, { before, after: behind }: Said): boolean {
  return behind === '' && before.length >= shortestNoun && after.startsWith(before.slice(-shortestNoun));
}

/** Whether the later number begins its clause and counts all of what the earlier one tells: 排查廉洁风险点214个, 241个廉洁风险点全部…. */
function isAllOfThem({ clause, following }: Said, { before }: Said, words: CountWords): boolean {
  const noun = clause === '' ? figurePatterns(words).allOf().exec(following)?.[1] : undefined;
  return noun !== undefined && before.endsWith(noun);
}

/** Whether two words meet in a pair of characters, each of which is told of the other number too: 还不 in 退还不合理收费1.36万元, beside 将不合理收费1.63万元退还. */
function isSeam([first = '', second = '']: string, shared: readonly string[]): boolean {
  return shared.some((pair) => pair.endsWith(first)) && shared.some((pair) => pair.startsWith(second));
}

/** Whether two clauses end in one deed with its object, and only who did it differs: 全员签订承诺书, 各级党组织签订承诺书. */
function areOneDeed({ before: one, after }: Said, { before: other, after: behind }: Said, words: CountWords): boolean {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length++;
  const fronts = one.slice(0, one.length - length) + other.slice(0, other.length - length);
  return after === behind && length >= shortestDeed && figurePatterns(words).opensDeed().test(one.slice(-length)) && !figurePatterns(words).owed().test(fronts);
}

/** 线上培训, 线下培训: words that are idle elsewhere; 上半年, 年内 and 目前 are times, 先后 and 上门 are none. */
function sidesIn({ clause }: Said): string {
  return clause.replace(ownTimes, '').replace(/[上下]半年|年内|[目当]前|先后|上门|[^上下内外前后]/g, '');
}

/** 党员287名, 278名党员. */
function areOneWord(one: Said, other: Said): boolean {
  const words = pairsIn(one, other);
  return words.length === 1 && words.join() === pairsIn(other, one).join();
}
