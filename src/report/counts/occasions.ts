import { around, leadOf, type Clause, type KeyedFigure } from './clauses';
import { figurePatterns } from './figure-patterns';
import { areExchanged, areNear } from './nearness';
import { isDistant, spansIn } from './times';
import type { CountWords } from './words';

/** A figure with what stands before its clause: 举办教学比赛，⟦参赛教师74名⟧. */
export interface OccasionFigure extends KeyedFigure {
  readonly lead: string;
}

const shortestSubject = 4;
/** The shortest name of an occasion, in UTF-16 units. */
const shortestOccasion = 4;

/**
 * Picks the figures that may belong to an occasion: it is named in their own clause (教学比赛参赛教师68名), or in one before.
 * @param clauses those of the text
 * @param period words that name the report's own period
 * @returns the figures in reading order; those of a part, of another time and of comparisons are none
 */
export function occasionFigures(text: string, clauses: readonly Clause[], period: ReadonlySet<string>, words: CountWords): OccasionFigure[] {
  const { relative, scoping } = figurePatterns(words);
  const found: OccasionFigure[] = [];
  for (const clause of clauses) {
    const { quantity: { start, end, value, unit }, subject, isInside, kin } = clause;
    if (isInside || subject.length < shortestSubject || relative().test(clause.text)) continue;
    const sentence = leadOf(text, clause);
    const lead = around(sentence, clause);
    if (isDistant(lead, words) || scoping().test(lead)) continue;
    found.push({ start, end, value, unit, subject, key: `${kin}|${spansIn(sentence, period)}`, lead });
  }
  return found;
}

/** Whether two figures of like size are of one occasion, which one names in its clause and the other in one before. */
export function areOfOneOccasion(one: OccasionFigure, other: OccasionFigure): boolean {
  const [short, long] = one.subject.length < other.subject.length ? [one, other] : [other, one];
  const occasion = long.subject.slice(0, long.subject.length - short.subject.length);
  // 11人谈话2次，1人谈话3次: half a number names nothing.
  if (occasion.length < shortestOccasion || /[0-9]$/.test(occasion) || !long.subject.endsWith(short.subject) || !short.lead.includes(occasion)) return false;
  return areNear(one.value, other.value) || areExchanged(one.value, other.value, 2);
}
