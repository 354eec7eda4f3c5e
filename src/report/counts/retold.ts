import type { CountWords } from './defaults';
import { figurePatterns, spanWords, startOfClause, type Figure } from './figures';
import type { Quantity } from './quantities';

/** A figure and the clause that tells it. Those of one key have the same words before the number and the same unit. */
export interface ClauseFigure extends Figure {
  /** The clause begins with words for the whole period: 全年开展廉政谈话…. */
  readonly isTotal: boolean;
  /** What is counted is so special that a report counts it once for its whole period. */
  readonly isTelling: boolean;
}

/** Shorter words come again before other figures by chance, in UTF-16 units. */
const shortestSubject = 4;
/** Longer ones, and those that reports count once, say by themselves that they are of the whole period. */
const tellingSubject = 6;
const longestClause = 40;
const longestLead = 100;

/**
 * Reads the figures by the whole clause that stands before each number; what compares or plans is left out.
 * @param quantities the text's numbers with units
 * @param period words that name the report's own period: 上半年, 2024年
 * @returns the figures in reading order; those of another part of the year have a key of their own
 */
export function clauseFigures(text: string, quantities: readonly Quantity[], period: ReadonlySet<string>, words: CountWords): ClauseFigure[] {
  const { prefix, leading, relative, otherTime, opensTotal, specific } = figurePatterns(words);
  const found: ClauseFigure[] = [];
  for (const { start, end, value, unit, counts } of quantities) {
    const sentence = text.lastIndexOf('。', start) + 1;
    const clauseStart = startOfClause(text, sentence, start);
    if (start - clauseStart < shortestSubject || start - clauseStart > longestClause) continue;
    const clause = text.slice(clauseStart, start);
    if (relative.test(clause) || otherTime.test(text.slice(Math.max(sentence, start - longestLead), start))) continue;
    const subject = clause.replace(prefix, '').replace(leading, '');
    if (subject.length < shortestSubject) continue;
    const spans = (clause.match(spanWords) ?? []).filter((word) => !period.has(word)).join(' ');
    found.push({ start, end, value, unit, subject, key: `${subject}|${counts}|${spans}`, isTotal: opensTotal.test(clause), isTelling: subject.length >= tellingSubject || specific.has(subject) });
  }
  return found;
}

/**
 * Whether two figures of one key cannot both be right: both are of the whole period, one is a part and exceeds the whole,
 * or the same digits stand in another order (213, 231), which is a slip of the hand whoever is spoken of.
 */
export function areAtOdds(one: ClauseFigure, other: ClauseFigure): boolean {
  if (one.value === other.value) return false;
  if (one.isTotal && other.isTotal) return one.isTelling;
  if (one.isTotal !== other.isTotal) return one.isTotal ? other.value > one.value : one.value > other.value;
  return digitsOf(one) === digitsOf(other);
}

function digitsOf({ value }: ClauseFigure): string {
  return [...String(value)].sort().join('');
}
