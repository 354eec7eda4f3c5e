import { characterPairs } from '../character-pairs';
import type { ReportDocument } from '../document';
import { areExchanged, areNear, digitsOf, figureOf, figurePatterns, spansIn, startOfClause } from './clauses';
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
const fewestDigits = 3;

/**
 * Finds the figures that look back at one told before, in other words (廉政谈话虽有86人次, but 全年开展廉政谈话96人次 before), and tell another number: those among the problems, those with 基础上 behind them, those after 围绕 and its like, and those with 的 before them that have the same digits in another order.
 * A number whose words could be of a part, or of something else, is no echo; nor is one that any figure of such words agrees with.
 * @param bodyLength paragraphs from here on are not read
 * @param problems the section that looks back
 * @param plans the section that looks forward
 * @param period words that name the report's own period
 * @returns them in reading order
 */
export function echoes(document: ReportDocument, bodyLength: number, problems: Stretch, plans: Stretch, period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const isWithin = ({ paragraph, quantity }: Place, { from, start, to }: Stretch): boolean => paragraph < to && (paragraph > from || (paragraph === from && quantity.start >= start));
  const places = placesIn(document, bodyLength);
  const exchanged = withExchangedDigits(places);
  const back = places.filter((place) => isWithin(place, problems) || looksBack(place, words) || exchanged.has(place)).slice(0, mostEchoes);
  if (back.length === 0) return [];
  const repeated = new Set(back);
  const told = places.filter((place) => !repeated.has(place) && !isWithin(place, problems) && !isWithin(place, plans) && isOfAll(place, period, words)).map((place) => said(place, words));
  return back.flatMap((place): Misquoted[] => {
    if (!isOfAll(place, period, words) || isAgreed(place, places, words)) return [];
    const earlier = told.filter((one) => one.quantity.counts === place.quantity.counts && isBefore(one, place));
    const first = echoed(said(place, words), earlier, isWithin(place, problems) || isWithin(place, plans) || exchanged.has(place) ? alike.problems : alike.work, words);
    if (first === undefined) return [];
    const subject = subjectOf(first, words);
    return [{ paragraph: place.paragraph, figure: figureOf(place.quantity, subject), first: { paragraph: first.paragraph, figure: figureOf(first.quantity, subject) } }];
  });
}

/** The places that speak of something as known (走访的174人次) by the digits of a number before, in another order: hardly by chance, where both count the same. */
function withExchangedDigits(places: readonly Place[]): ReadonlySet<Place> {
  const first = new Map<string, number>();
  return new Set(places.filter(({ clause, quantity: { value, counts } }) => {
    const digits = digitsOf(value);
    if (digits.length < fewestDigits) return false;
    const key = `${digits}|${counts}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, value);
    return known !== undefined && known !== value && clause.endsWith('的');
  }));
}

function placesIn(document: ReportDocument, bodyLength: number): Place[] {
  const quantities = arabicQuantities(document);
  const places: Place[] = [];
  for (let paragraph = 0; paragraph < bodyLength && places.length < mostFigures; paragraph++) {
    const it = document.paragraphs[paragraph];
    if (!it || it.toc === true || it.inTable === true) continue;
    for (const quantity of quantities[paragraph] ?? []) places.push(placeOf(it.text, paragraph, quantity));
  }
  return places;
}

function placeOf(text: string, paragraph: number, quantity: Quantity): Place {
  const { start, tail } = quantity;
  const from = startOfClause(text, 0, start);
  const following = /^[\u3400-\u9fff]*/.exec(text.slice(tail, tail + longestAfter))?.[0] ?? '';
  const clause = text.slice(from, start);
  return {
    paragraph, quantity, following,
    // 将在上半年研究议题7个的基础上: what is to come is not told here.
    clause: isBasis(following) ? clause.slice(clause.lastIndexOf('在') + 1) : clause,
    lead: text.charAt(from - 1) === '、' ? (/[^，。；：]*$/.exec(text.slice(Math.max(0, from - longestLead), from))?.[0] ?? '') : '',
  };
}

function isBasis(following: string): boolean {
  return following.includes('基础上');
}

function said(place: Place, words: CountWords): Said {
  const { idle } = figurePatterns(words);
  return { ...place, before: place.clause.replace(idle(), ''), after: place.following.replace(idle(), '') };
}

function isBefore(one: Place, other: Place): boolean {
  return one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.quantity.start < other.quantity.start);
}

function looksBack({ clause, following }: Place, words: CountWords): boolean {
  return figurePatterns(words).backward().test(clause) || isBasis(following);
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
    const share = shareOf(own, one, specific);
    if (share < alike.problems) continue;
    if (one.quantity.value === own.quantity.value) return undefined;
    if (share < Math.max(least, bestShare) || !isSlip(own, one)) continue;
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
  if (!areNear(now, then) && !(Math.max(now, then) < 10 && Math.abs(now - then) <= 2) && !differInOne(String(now), String(then))) return false;
  const [whole, part] = now < then ? [one, own] : [own, one];
  const parts = pairsIn(part, whole);
  const all = new Set(pairsIn(whole, part));
  return parts.filter((pair) => all.has(pair)).length >= contained * parts.length;
}

/** How much of what two figures count is the same, from 0 to 1, by pairs of characters. */
function shareOf(one: Said, other: Said, specific: ReadonlySet<string>): number {
  const own = pairsIn(one, other);
  const others = pairsIn(other, one);
  const known = new Set(others);
  const common = own.filter((pair) => known.has(pair));
  return common.length < fewest && !specific.has(common.join()) ? 0 : (2 * common.length) / (own.length + others.length);
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
