import { characterPairs } from '../character-pairs';
import type { ReportDocument } from '../document';
import { limit, startOfClause } from './clauses';
import { figurePatterns } from './figure-patterns';
import { firstSixMonths, isOfOtherTime, spansIn } from './times';
import type { PlacedQuantity } from './quantities';
import type { CountWords } from './words';

/** A number with the words around it: its clause up to it, what stands before that up to a comma, and what follows it. */
export interface Place extends PlacedQuantity {
  readonly clause: string;
  /** Where the clause begins, a UTF-16 offset in the paragraph. */
  readonly from: number;
  readonly lead: string;
  readonly following: string;
  /** How its sentence begins, or where something before it is told as it stands now, how that begins. */
  readonly opening: string;
}

/** The same, with what is counted. */
export interface Said extends Place {
  /** What remains of the clause, and of what follows it, without idle words. */
  readonly before: string;
  readonly after: string;
}

/** How much of what the smaller number counts the larger one must count too: with words of its own the smaller may be of a part. */
const contained = 0.8;
const longestAfter = 16;
/** How far before a number a quotation is part of its clause. */
const longestQuotation = 16;
/** How much of the beginning of a sentence says that it sums up, and how long a sentence is read. */
const longestOpening = 16;
const longestSentence = 300;
/** How far back the list is read that a clause behind 、 belongs to. */
const longestLead = 40;
const quotes = /[“”]/g;
/** The time of a figure is no number before it: whether it is the report's own is asked elsewhere. */
export const ownTimes = new RegExp(`20\\d\\d年|${firstSixMonths}`, 'g');
/** What is told as it stands now has no other time: 去年8月到任，现有教职工214名. */
const beforePresent = /^.*，(?=现有|现辖|目前|截至目前)/;
const outcome = /^(?:的.{0,6}(?:成果|成效|情况|结果)|中(?:收集|征求|反映|发现|查找))/;

/** A number with the words around it in its sentence. */
export function placeOf({ paragraph, quantity }: PlacedQuantity, { paragraphs }: ReportDocument): Place {
  const text = paragraphs[paragraph]?.text ?? '';
  const { start, tail } = quantity;
  let from = startOfClause(text, 0, start);
  while (/[“”]/.test(text.charAt(from - 1)) && start - from <= longestQuotation) from = startOfClause(text, 0, from - 1);
  const following = /^[\u3400-\u9fff“”]*/.exec(text.slice(tail, tail + longestAfter))?.[0].replace(quotes, '') ?? '';
  const clause = text.slice(from, start).replace(quotes, '');
  const before = text.slice(Math.max(0, start - longestSentence), start);
  return {
    paragraph, quantity, from, following,
    opening: before.slice(before.lastIndexOf('。') + 1).replace(beforePresent, '').slice(0, longestOpening),
    // 将在上半年研究议题7个的基础上: what is to come is not told here.
    clause: isBasis(following) ? clause.slice(clause.lastIndexOf('在') + 1) : clause,
    lead: text.charAt(from - 1) === '、' ? (/[^，。；：]*$/.exec(text.slice(Math.max(0, from - longestLead), from))?.[0] ?? '') : '',
  };
}

/** Whether words behind a number make it the ground of something else: 36份的基础上. */
export function isBasis(following: string): boolean {
  return following.includes('基础上');
}

/** Whether words behind a number tell what came of it, all or a sample: 36个的整改情况, 57人次中收集到的意见. */
export function hasOutcome(following: string): boolean {
  return outcome.test(following);
}

/** Whether words behind a number make it an aim: 围绕走访企业350家的目标. */
export function isAimedAt(following: string, words: CountWords): boolean {
  return figurePatterns(words).aimed().test(following);
}

/** What a number counts, in the words of its place. */
export function said(place: Place, words: CountWords): Said {
  const { idle, synonyms, signed, standing } = figurePatterns(words);
  const counted = synonyms.reduce((text, { words: some, as }) => text.replace(some(), as), place.clause.replace(signed(), '').replace(standing(), '').replace(ownTimes, ''));
  return { ...place, before: counted.replace(idle(), ''), after: place.following.replace(idle(), '') };
}

/** Whether nothing says that a figure is of a part (5家公司中有3家), or of another time. */
export function isOfAll({ clause, lead, following }: Place, period: ReadonlySet<string>, words: CountWords): boolean {
  const { limiting, signed } = figurePatterns(words);
  return !/[0-9]/.test(clause.replace(ownTimes, '').replace(signed(), '')) && !limit.test(following) && !limiting().test(clause) && !limiting().test(lead) && !isOfOtherTime(clause, words) && spansIn(clause, period) === '';
}

/** Whether two numbers were signed with others, each in so many words: 与135家供应商签订…, 与153家经销商签订…. */
export function haveOtherPartners({ clause: one }: Place, { clause: other }: Place, words: CountWords): boolean {
  const [first, second] = [one, other].map((clause) => (clause.match(figurePatterns(words).signed()) ?? []).join('').replace(/\d/g, ''));
  return first !== second && first !== '' && second !== '';
}

/** Each two characters of what a figure counts; of what follows the number, which may go on with something else, as far as the other one has it too. */
export function pairsIn({ before, after }: Said, other: Said): string[] {
  const theirs = `${other.before}${other.after}`;
  let end = after.length;
  while (end > 0 && (end < 2 || !theirs.includes(after.slice(end - 2, end)))) end--;
  return characterPairs(before + after.slice(0, end));
}

/** What a figure counts, in the words of its place. */
export function subjectOf({ clause, following }: Place, words: CountWords): string {
  const counted = clause.replace(ownTimes, '').replace(figurePatterns(words).prefix(), '');
  return counted === '' ? following : counted;
}

/** The pairs of what a number counts that another one has too. */
export function commonPairs(one: Said, other: Said): readonly string[] {
  const all = new Set(pairsIn(other, one));
  return pairsIn(one, other).filter((pair) => all.has(pair));
}

/** Whether what a number counts has few words that the other one has not. */
export function areIn(one: Said, other: Said): boolean {
  return commonPairs(one, other).length >= contained * pairsIn(one, other).length;
}

/** Two numbers of one sentence are compared there. */
export function areTogether(one: PlacedQuantity, other: PlacedQuantity, { paragraphs }: ReportDocument): boolean {
  return one.paragraph === other.paragraph && !(paragraphs[one.paragraph]?.text ?? '').slice(one.quantity.tail, other.quantity.start).includes('。');
}
