import { characterPairs } from '../character-pairs';
import type { ReportDocument } from '../document';
import { areExchanged, areNear, figureOf, figurePatterns, spansIn, startOfClause } from './clauses';
import type { CountWords } from './words';
import { arabicQuantities, type Quantity } from './quantities';
import type { Misquoted } from './references';

/** From an offset in one paragraph as far as another paragraph, exclusive. */
export interface Stretch {
  readonly from: number;
  readonly start: number;
  readonly to: number;
}

/** A number with the words around it: its clause up to it, what stands before that up to a comma, and what follows it. */
interface Place {
  /** Its sentence sums up: 总的看，…. */
  readonly isSummary: boolean;
  readonly paragraph: number;
  readonly quantity: Quantity;
  readonly clause: string;
  readonly lead: string;
  readonly following: string;
}

interface Said extends Place {
  /** What is counted: what remains of both without idle words. */
  readonly before: string;
  readonly after: string;
}

/** A report has fewer figures; in a huge file nobody could tell which one is meant. */
const mostFigures = 600;
const mostEchoes = 60;
const longestAfter = 16;
/** How far back the list is read that a clause behind 、 belongs to. */
const longestLead = 40;
/** How much of what two figures count must be the same: among the work, which tells of more than one thing of a kind, and among the problems. */
const alike = { work: 0.8, problems: 0.5 };
/** Of what the one counts that cannot be a part of the other. */
const contained = 0.8;
const fewest = 2;
/** So many pairs in common tell by themselves what is counted, however many words the other place has besides. */
const telling = 5;
/** Of numbers that are exchanged hardly by chance. */
const fewestDigits = 3;
const quotes = /[“”]/g;

/**
 * Finds the figures that look back at one told before, in other words (廉政谈话虽有86人次, but 全年开展廉政谈话96人次 before), and tell another number: those among the problems, those with 基础上 behind them or 的 before them, and those after 围绕 or 虽然 and their like.
 * A number whose words could be of a part, or of something else, is no echo; nor is one that any figure of such words agrees with.
 * @param bodyLength paragraphs from here on are not read
 * @param problems the section that looks back
 * @param plans the section that looks forward
 * @param period words that name the report's own period
 * @returns them in reading order
 */
export function echoes(document: ReportDocument, bodyLength: number, problems: Stretch, plans: Stretch, period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const isWithin = ({ paragraph, quantity }: Place, { from, start, to }: Stretch): boolean => paragraph < to && (paragraph > from || (paragraph === from && quantity.start >= start));
  const places = placesIn(document, bodyLength, words);
  const back = places.filter((place) => isWithin(place, problems) || looksBack(place, words)).slice(0, mostEchoes);
  if (back.length === 0) return [];
  const told = places.filter((place) => !repeats(place, words) && !isWithin(place, problems) && !isWithin(place, plans) && isOfAll(place, period, words)).map((place) => said(place, words));
  return back.flatMap((place): Misquoted[] => {
    if (!isOfAll(place, period, words) || isAgreed(place, places, words)) return [];
    const earlier = told.filter((one) => one.quantity.counts === place.quantity.counts && isBefore(one, place));
    const first = echoed(said(place, words), earlier, isWithin(place, problems) || isWithin(place, plans) ? alike.problems : alike.work, words);
    if (first === undefined) return [];
    const subject = subjectOf(first, words);
    return [{ paragraph: place.paragraph, figure: figureOf(place.quantity, subject), first: { paragraph: first.paragraph, figure: figureOf(first.quantity, subject) } }];
  });
}

function placesIn(document: ReportDocument, bodyLength: number, words: CountWords): Place[] {
  const quantities = arabicQuantities(document);
  const places: Place[] = [];
  for (let paragraph = 0; paragraph < bodyLength && places.length < mostFigures; paragraph++) {
    const it = document.paragraphs[paragraph];
    if (!it || it.toc === true || it.inTable === true) continue;
    for (const quantity of quantities[paragraph] ?? []) places.push(placeOf(it.text, paragraph, quantity, words));
  }
  return places;
}

function placeOf(text: string, paragraph: number, quantity: Quantity, words: CountWords): Place {
  const { start, tail } = quantity;
  let from = startOfClause(text, 0, start);
  while (/[“”]/.test(text.charAt(from - 1)) && start - from <= longestAfter) from = startOfClause(text, 0, from - 1);
  const following = /^[\u3400-\u9fff“”]*/.exec(text.slice(tail, tail + longestAfter))?.[0].replace(quotes, '') ?? '';
  const clause = text.slice(from, start).replace(quotes, '');
  const sentence = text.lastIndexOf('。', start) + 1;
  return {
    paragraph, quantity, following,
    isSummary: figurePatterns(words).summing().test(text.slice(sentence, Math.min(start, sentence + longestAfter))),
    // 将在上半年研究议题7个的基础上: what is to come is not told here.
    clause: isBasis(following) ? clause.slice(clause.lastIndexOf('在') + 1) : clause,
    lead: text.charAt(from - 1) === '、' ? (/[^，。；：]*$/.exec(text.slice(Math.max(0, from - longestLead), from))?.[0] ?? '') : '',
  };
}

function isBasis(following: string): boolean {
  return following.includes('基础上');
}

function said(place: Place, words: CountWords): Said {
  const { idle, standing } = figurePatterns(words);
  return { ...place, before: place.clause.replace(standing(), '').replace(idle(), ''), after: place.following.replace(idle(), '') };
}

function isBefore(one: Place, other: Place): boolean {
  return one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.quantity.start < other.quantity.start);
}

/** Whether a number may be of what was told before: 走访的174人次. */
function looksBack(place: Place, words: CountWords): boolean {
  return place.clause.endsWith('的') || repeats(place, words);
}

/** Whether a number certainly is, and tells nothing by itself. */
function repeats({ clause, following, isSummary }: Place, words: CountWords): boolean {
  const { backward, conceding } = figurePatterns(words);
  return isSummary || isBasis(following) || backward().test(clause) || conceding().test(clause);
}

/** Whether nothing says that a figure is of a part (5家公司中有3家), or of another time. */
function isOfAll({ clause, lead }: Place, period: ReadonlySet<string>, words: CountWords): boolean {
  const { limiting, otherTime } = figurePatterns(words);
  return !/[0-9]/.test(clause) && !limiting().test(clause) && !limiting().test(lead) && !otherTime().test(clause) && spansIn(clause, period) === '';
}

/** Whether any number before, of whatever part, is the same and counts the same. */
function isAgreed(own: Place, places: readonly Place[], words: CountWords): boolean {
  const { specific } = figurePatterns(words);
  const { value, counts } = own.quantity;
  const same = places.filter((one) => one.quantity.value === value && one.quantity.counts === counts && isBefore(one, own));
  return same.some((one) => shareOf(said(own, words), said(one, words), specific) >= alike.problems);
}

/** The one figure told before that a number repeats, and gets wrong. */
function echoed(own: Said, earlier: readonly Said[], least: number, words: CountWords): Said | undefined {
  const { specific } = figurePatterns(words);
  let best: Said | undefined;
  let bestShare = 0;
  for (const one of earlier) {
    if (!areEasilyConfused(one.quantity.value, own.quantity.value)) continue;
    const share = shareOf(own, one, specific);
    if (share < alike.problems) continue;
    if (one.quantity.value === own.quantity.value) return undefined;
    const enough = areExchanged(one.quantity.value, own.quantity.value, fewestDigits) ? alike.problems : least;
    if (share < Math.max(enough, bestShare) || !isSlip(own, one)) continue;
    if (share === bestShare && best?.quantity.value !== one.quantity.value) best = undefined;
    else best = one;
    bestShare = share;
  }
  return best;
}

/** Whether one number is easily written for the other, and neither can be of a part of the other. */
function isSlip(own: Said, one: Said): boolean {
  const [now, then] = [own.quantity.value, one.quantity.value];
  if (areExchanged(now, then, 1)) return true;
  const [whole, part] = now < then ? [one, own] : [own, one];
  const parts = pairsIn(part, whole);
  const all = new Set(pairsIn(whole, part));
  return parts.filter((pair) => all.has(pair)).length >= contained * parts.length;
}

function areEasilyConfused(one: number, other: number): boolean {
  return areNear(one, other) || areExchanged(one, other, 1) || (Math.max(one, other) < 10 && Math.abs(one - other) <= 2) || differInOne(String(one), String(other));
}

/** How much of what two figures count is the same, from 0 to 1, by pairs of characters. */
function shareOf(one: Said, other: Said, specific: ReadonlySet<string>): number {
  const own = pairsIn(one, other);
  const others = pairsIn(other, one);
  const known = new Set(others);
  const common = own.filter((pair) => known.has(pair));
  if (common.length < fewest && !specific.has(common.join())) return 0;
  const fewer = Math.min(own.length, others.length);
  return common.length >= telling ? common.length / fewer : (2 * common.length) / (own.length + others.length);
}

/** Each two characters of what a figure counts; of what follows the number, which may go on with something else, as far as the other one has it too. */
function pairsIn({ before, after }: Said, other: Said): string[] {
  const theirs = `${other.before}${other.after}`;
  let end = after.length;
  while (end > 0 && (end < 2 || !theirs.includes(after.slice(end - 2, end)))) end--;
  return characterPairs(before + after.slice(0, end));
}

function differInOne(one: string, other: string): boolean {
  return one.length > 1 && one.length === other.length && [...one].filter((digit, index) => digit !== other[index]).length === 1;
}

/** What a figure counts, in the words of its place. */
function subjectOf({ clause, following }: Place, words: CountWords): string {
  const counted = clause.replace(figurePatterns(words).prefix(), '');
  return counted === '' ? following : counted;
}
