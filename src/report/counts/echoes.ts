import type { ReportDocument } from '../document';
import { areNear, figureOf, figurePatterns, spansIn, startOfClause } from './clauses';
import type { CountWords } from './defaults';
import { arabicQuantities, type Quantity } from './quantities';
import type { Misquoted } from './references';

/** Paragraphs, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A number with the words around it. */
interface Said {
  readonly paragraph: number;
  readonly quantity: Quantity;
  /** Its clause up to it, and what follows it. */
  readonly clause: string;
  readonly following: string;
  /** What is counted: what remains of both without idle words. */
  readonly before: string;
  readonly after: string;
}

/** A report has fewer figures; in a huge file nobody could tell which one is meant. */
const mostFigures = 600;
const mostEchoes = 60;
const longestAfter = 12;
/** How much of what two figures count must be the same: among the work, which tells of more than one thing of a kind, and among the problems. */
const alike = { work: 0.8, problems: 0.5 };
/** Of what the one counts that cannot be a part of the other. */
const contained = 0.8;
const fewest = 2;

/**
 * Finds the figures that look back at one told before, in other words (廉政谈话虽有86人次, but 全年开展廉政谈话96人次 before), and tell another number: those among the problems, those with 基础上 behind them, and those after 围绕 and its like.
 * A number whose words could be of a part, or of something else, is no echo; nor is one that any figure of such words agrees with.
 * @param bodyLength paragraphs from here on are not read
 * @param problems the section that looks back
 * @param plans the section that looks forward
 * @param period words that name the report's own period
 * @returns them in reading order
 */
export function echoes(document: ReportDocument, bodyLength: number, problems: Stretch, plans: Stretch, period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const quantities = arabicQuantities(document);
  const told = new Map<string, Said[]>();
  const found: Misquoted[] = [];
  let figures = 0;
  let tried = 0;
  for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
    const it = document.paragraphs[paragraph];
    if (!it || it.toc === true || it.inTable === true) continue;
    const isProblem = paragraph >= problems.from && paragraph < problems.to;
    const isPlan = paragraph > plans.from && paragraph < plans.to;
    for (const quantity of quantities[paragraph] ?? []) {
      if (figures++ > mostFigures || tried > mostEchoes) return found;
      const said = read(it.text, paragraph, quantity, words);
      if (!isOfAll(said, period, words)) continue;
      if (isProblem || looksBack(it.text, said, words)) {
        tried++;
        const first = echoed(said, told.get(quantity.counts) ?? [], isProblem || isPlan ? alike.problems : alike.work, words);
        const subject = first === undefined ? '' : subjectOf(first, words);
        if (first) found.push({ paragraph, figure: figureOf(quantity, subject), first: { paragraph: first.paragraph, figure: figureOf(first.quantity, subject) } });
      } else if (!isPlan) {
        const others = told.get(quantity.counts);
        if (others === undefined) told.set(quantity.counts, [said]);
        else others.push(said);
      }
    }
  }
  return found;
}

function read(text: string, paragraph: number, quantity: Quantity, words: CountWords): Said {
  const clause = text.slice(startOfClause(text, 0, quantity.start), quantity.start);
  const { idle } = figurePatterns(words);
  const following = /^[\u3400-\u9fff]*/.exec(text.slice(quantity.tail, quantity.tail + longestAfter))?.[0] ?? '';
  return { paragraph, quantity, clause, following, before: clause.replace(idle(), ''), after: following.replace(idle(), '') };
}

function looksBack(text: string, { quantity: { tail }, clause }: Said, words: CountWords): boolean {
  return figurePatterns(words).backward().test(clause) || /^的?[^，。；]{0,4}基础上/.test(text.slice(tail, tail + longestAfter));
}

/** Whether nothing says that a figure is of a part (5家公司中有3家), or of another time. */
function isOfAll({ clause }: Said, period: ReadonlySet<string>, words: CountWords): boolean {
  const { limiting, otherTime } = figurePatterns(words);
  return !/[0-9]/.test(clause) && !limiting().test(clause) && !otherTime().test(clause) && spansIn(clause, period) === '';
}

/** The one figure told before that a number repeats, and gets wrong. */
function echoed(said: Said, earlier: readonly Said[], least: number, words: CountWords): Said | undefined {
  const { specific } = figurePatterns(words);
  let best: Said | undefined;
  let bestShare = 0;
  for (const one of earlier) {
    const share = shareOf(said, one, specific);
    if (share < alike.problems) continue;
    if (one.quantity.value === said.quantity.value) return undefined;
    if (share < Math.max(least, bestShare) || !isSlip(said, one)) continue;
    if (share === bestShare && best?.quantity.value !== one.quantity.value) best = undefined;
    else best = one;
    bestShare = share;
  }
  return best;
}

/** Whether one number is easily written for the other, and neither can be of a part of the other. */
function isSlip(said: Said, one: Said): boolean {
  const [now, then] = [said.quantity.value, one.quantity.value];
  if (digits(now) === digits(then)) return true;
  if (!areNear(now, then) && !(Math.max(now, then) < 10 && Math.abs(now - then) <= 2) && !differInOne(String(now), String(then))) return false;
  const [whole, own] = now < then ? [one, said] : [said, one];
  const parts = pairsIn(own, whole);
  const all = new Set(pairsIn(whole, own));
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
  const said = before + after.slice(0, end);
  return Array.from({ length: Math.max(0, said.length - 1) }, (_, index) => said.slice(index, index + 2));
}

function digits(value: number): string {
  const text = String(value);
  return text.length < 2 ? text : [...text].sort().join('');
}

function differInOne(one: string, other: string): boolean {
  return one.length > 1 && one.length === other.length && [...one].filter((digit, index) => digit !== other[index]).length === 1;
}

/** What a figure counts, in the words of its place. */
function subjectOf({ clause, following }: Said, words: CountWords): string {
  const said = clause.replace(figurePatterns(words).prefix(), '');
  return said === '' ? following : said;
}
