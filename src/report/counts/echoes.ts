import type { ReportDocument } from '../document';
import { figureOf } from './clauses';
import { figurePatterns } from './figure-patterns';
import { areEasilyConfused, echoed, leastAlike, shareOf } from './likeness';
import { isLookedBack, otherYearIn } from './times';
import { saidBefore } from './deeds';
import { areOfOtherSuperiors } from './scopes';
import type { CountWords } from './words';
import { arabicQuantities, type PlacedQuantity } from './quantities';
import type { Misquoted } from './references';
import { isWithin, type Stretch } from './stretch';
import { sumPatterns } from './sum-patterns';
import { areTogether, commonPairs, hasOutcome, isAimedAt, isBasis, isOfAll, pairsIn, placeOf, said, subjectOf, type Place, type Said } from './surroundings';

/** A report has fewer figures; in a huge file nobody could tell which one is meant. */
const mostFigures = 600;
const mostEchoes = 100;
const mostRivals = 30;
/** How far around another number the words are looked for that this one has. */
const longestLead = 40;
const longestAfter = 16;
/** How far before a number a word is looked for that lets it look back; one farther away is missed. */
const farthestPointer = 100;
/** In UTF-16 units. */
const shortestNoun = 2;
/** 分管的6个科室和单位: the number is of both. */
const ofTwo = /^[\u3400-\u9fff]{1,6}[和与及]/;

/**
 * Finds the figures that look back at one told before, in other words (廉政谈话虽有86人次, but 全年开展廉政谈话96人次 before), and tell another number: those among the problems, those with 基础上 behind them or 的 before them, and those after 围绕 or 虽然 and their like.
 * A number whose words could be of a part, or of something else, is no echo; nor is one that any figure of such words agrees with.
 * @param bodyLength paragraphs from here on are not read
 * @param problems the section that looks back
 * @param plans the section that looks forward
 * @param period words that name the report's own period
 * @returns them by what they count, each in reading order
 */
export function echoes(document: ReportDocument, bodyLength: number, problems: Stretch, plans: Stretch, period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const isTold = (place: Place): boolean => !repeats(place, words) && !isWithin(place, problems) && !isWithin(place, plans) && isOfAll(place, period, words);
  const isPersonal = ({ clause }: Place): boolean => figurePatterns(words).personal().test(clause);
  const found: Misquoted[] = [];
  let compared = 0;
  for (const alike of countedAlike(document, bodyLength)) {
    for (const [at, number] of alike.entries()) {
      const isLate = isWithin(number, problems);
      const isPlanned = isWithin(number, plans);
      if (at === 0 || !(isLate || isPlanned || mayLookBack(number, document, words))) continue;
      compared++;
      if (compared > mostEchoes) return found;
      const earlier = alike.slice(0, at);
      const lead = saidBefore(number, document);
      const rivals = earlier.filter((one) => areEasilyConfused(one.quantity.value, number.quantity.value) && (isLate || mayCountTheSame(number, one, document, words)) && !areOfOtherOccasions(saidBefore(one, document), lead, words));
      if (rivals.length === 0 || rivals.length > mostRivals || isListed(earlier.at(-1), number, document)) continue;
      const place = placeOf(number, document);
      // 13份责任书中，有2个下属单位…: it is of some.
      if (place.clause === '有' && lead.endsWith('中，有')) continue;
      if (!(isLate || looksBack(place, words) || (isPlanned && isRecalled(place, period, words))) || !isOfAll(place, period, words) || namesPartners(place, words) || otherYearIn(lead, period) !== '') continue;
      const least = isLate || isPlanned ? leastAlike.problems : leastAlike.work;
      const own = said(place, words);
      const told = rivals.map((one) => placeOf(one, document)).filter((one) => isTold(one) && (!isPersonal(place) || isPersonal(one))).map((one) => said(one, words));
      const first = echoed(own, told, least, words);
      if (first === undefined || isAgreed(own, first, earlier, document, words) || isOfBoth(own, first, earlier, document)) continue;
      const subject = subjectOf(first, words);
      found.push({ paragraph: place.paragraph, figure: figureOf(place.quantity, subject), first: { paragraph: first.paragraph, figure: figureOf(first.quantity, subject) } });
    }
  }
  return found;
}

/**
 * Whether two numbers come from different inspections or bodies above: 半年检查，反馈问题27个, 落实市委巡察整改要求，对反馈的24个问题.
 * @param one the words before the first number, in its sentence
 * @param other those before the second
 */
function areOfOtherOccasions(one: string, other: string, words: CountWords): boolean {
  const [first, second] = [one, other].map((lead) => lead.match(figurePatterns(words).namedInspections())?.at(-1));
  return (first !== undefined && second !== undefined && first !== second) || areOfOtherSuperiors(one, other, words);
}

/** 14个没有改完的问题，合同纠纷8个，历史欠账6个: behind a larger number of its kind a clause before, it is of that, or listed with it. */
function isListed(before: PlacedQuantity | undefined, { paragraph, quantity }: PlacedQuantity, { paragraphs }: ReportDocument): boolean {
  if (before === undefined || before.paragraph !== paragraph || before.quantity.value <= quantity.value) return false;
  return /^[^。；，]*，[^。；，、]*$/.test((paragraphs[paragraph]?.text ?? '').slice(before.quantity.tail, quantity.start));
}

/** Of 走访的174人次群众 the deed or what it was done to stands near the other number too, and no inspection right before it (开展自查，发现的28个问题). */
function mayCountTheSame({ paragraph, quantity: { start, tail } }: PlacedQuantity, { paragraph: other, quantity: near }: PlacedQuantity, { paragraphs }: ReportDocument, words: CountWords): boolean {
  const text = paragraphs[paragraph]?.text ?? '';
  if (text.charAt(start - 1) !== '的') return true;
  if (figurePatterns(words).inspected().test(text.slice(Math.max(0, start - longestLead), start))) return false;
  const around = (paragraphs[other]?.text ?? '').slice(Math.max(0, near.start - longestLead), near.tail + longestAfter);
  return around.includes(text.slice(start - 3, start - 1)) || around.includes(text.slice(tail, tail + 2));
}

/** The first numbers of the body, those together that count the same, in reading order. */
function countedAlike(document: ReportDocument, bodyLength: number): Iterable<readonly PlacedQuantity[]> {
  const byUnit = new Map<string, PlacedQuantity[]>();
  let all = 0;
  for (const [paragraph, quantities] of arabicQuantities(document).slice(0, bodyLength).entries()) {
    const { toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (toc === true || inTable === true) continue;
    for (const quantity of quantities.slice(0, mostFigures - all)) {
      const others = byUnit.get(quantity.counts);
      if (others === undefined) byUnit.set(quantity.counts, [{ paragraph, quantity }]);
      else others.push({ paragraph, quantity });
    }
    all += quantities.length;
    if (all >= mostFigures) break;
  }
  return byUnit.values();
}

/** Whether a word near a number lets it look back: near most there is none. */
function mayLookBack({ paragraph, quantity: { start, tail } }: PlacedQuantity, { paragraphs }: ReportDocument, words: CountWords): boolean {
  const text = paragraphs[paragraph]?.text ?? '';
  return text.charAt(start - 1) === '的' || text.charAt(tail) === '的' || figurePatterns(words).pointing().test(text.slice(Math.max(0, start - farthestPointer), tail + longestAfter));
}

/** Whether a number may be of what was told before: 走访的174人次. */
function looksBack(place: Place, words: CountWords): boolean {
  return (place.clause.endsWith('的') && !ofTwo.test(place.following)) || repeats(place, words);
}

/** 与26个乡镇签订的26份责任书 are those of the towns alone. */
function namesPartners({ clause }: Place, words: CountWords): boolean {
  return clause.search(figurePatterns(words).signed()) >= 0;
}

/** Whether a number among the plans tells what was done: 今年已家访47户; 2024年内务督察开展了36次. */
function isRecalled({ clause }: Place, period: ReadonlySet<string>, words: CountWords): boolean {
  return isLookedBack(clause, period, words) || (/[了已]/.test(clause) && ['今年', ...period].some((word) => clause.includes(word)));
}

/** Whether words say that a number repeats another one, so that it tells nothing itself. */
function repeats({ clause, following, opening }: Place, words: CountWords): boolean {
  const { backward, conceding, summing } = figurePatterns(words);
  return isBasis(following) || hasOutcome(following) || (backward().test(clause) && !isAimedAt(following, words)) || conceding().test(clause) || summing().test(opening);
}

/** Whether any number before, of whatever part, is the same and counts the same: in words that are alike, or of which it shares no fewer with it than the other number does, by the same words right before it (剩余2个), by the same noun (涉及我局的25个问题), or as what became of the other (收集意见54条，解决问题49条). */
function isAgreed(own: Said, first: Said, earlier: readonly PlacedQuantity[], document: ReportDocument, words: CountWords): boolean {
  const same = earlier.filter(({ quantity }) => quantity.value === own.quantity.value).slice(0, mostRivals);
  return same.some((one) => {
    const told = said(placeOf(one, document), words);
    const isAlike = shareOf(own, told, figurePatterns(words).specific) >= leastAlike.problems || commonPairs(own, told).length >= commonPairs(own, first).length;
    return isAlike || (own.before !== '' && own.before === told.before) || isNamedAlike(own, told) || isToldBy(saidBefore(one, document), own, first) || isOutcome(one, first, document, words);
  });
}

/** 对2名护林员提醒谈话，1名被解聘, 先后有3名: whether a number is what something was done to, with those behind it in its sentence to whom something else was. */
function isOfBoth(own: Said, first: Said, earlier: readonly PlacedQuantity[], document: ReportDocument): boolean {
  return first.clause.endsWith('对') && earlier.some((one) => first.quantity.value + one.quantity.value === own.quantity.value && isBehind(one, first, document));
}

/** Whether a number follows another one in its sentence. */
function isBehind(one: PlacedQuantity, first: Said, document: ReportDocument): boolean {
  return one.quantity.start > first.quantity.tail && areTogether(first, one, document);
}

/** 开展卷宗评查，发现问题23个, then 卷宗评查发现的23个问题: whether the sentence of the same number tells what the other number's words do not. */
function isToldBy(sentence: string, own: Said, first: Said): boolean {
  const common = new Set(commonPairs(own, first));
  return pairsIn(own, first).some((pair) => !common.has(pair) && sentence.includes(pair));
}

/** Whether one noun begins behind both numbers. */
function isNamedAlike({ after }: Said, { after: other }: Said): boolean {
  return after.length >= shortestNoun && other.startsWith(after.slice(0, shortestNoun));
}

/** Whether a number tells, in the sentence of a larger one, what was done of that. */
function isOutcome(one: PlacedQuantity, first: Said, document: ReportDocument, words: CountWords): boolean {
  if (!isBehind(one, first, document)) return false;
  const between = (document.paragraphs[first.paragraph]?.text ?? '').slice(first.quantity.tail, one.quantity.start);
  return sumPatterns(words).done().test(between.slice(between.lastIndexOf('，') + 1));
}
