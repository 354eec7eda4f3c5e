import { around, leadOf, sentenceBefore, type Clause } from './clauses';
import { figurePatterns } from './figure-patterns';
import { scopeOf, type ScopedFigure } from './scopes';
import { isDistant, spansIn } from './times';
import type { CountWords } from './words';

const told = /^[\u3400-\u9fff、]+$/;
const longestSubject = 24;
/** The shortest subject that says by itself what is counted, in UTF-16 units. */
const tellingSubject = 8;
/** A heading that narrows what stands under it is not longer. */
const longestHeading = 40;

/**
 * Picks the figures of a text that speak of the whole period and body. What is narrower (其中, a campaign, one unit, a comparison, a plan) is left out,
 * and so is what follows it in the same sentence, and a case or clue in the next one.
 * @param clauses those of the text
 * @param heading the paragraph before, which narrows this one where it is a heading
 * @param period words that name the report's own period and so distinguish nothing: 上半年, 2024年
 * @returns the figures in reading order
 */
export function figures(text: string, clauses: readonly Clause[], heading: string, period: ReadonlySet<string>, words: CountWords): ScopedFigure[] {
  const found: ScopedFigure[] = [];
  const patterns = figurePatterns(words);
  for (const clause of clauses) {
    const { quantity, previous, subject } = clause;
    const isSpecific = subject.length >= tellingSubject || patterns.specific.has(subject);
    // What the author did may be less than all: the same figures are read by their clauses.
    if (!isSpecific || patterns.oneself().test(clause.text) || clause.isInside || subject.length > longestSubject || !told.test(subject) || patterns.relative().test(clause.text)) continue;
    const lead = leadOf(text, clause);
    const isTold = subject.length >= tellingSubject + 2 || patterns.total().test(lead);
    if (!isTold || isDistant(around(lead, clause), words)) continue;
    if (patterns.casework().test(subject)) {
      if (patterns.narrowing().test(sentenceBefore(text, clause)) || (previous === 0 && heading.length <= longestHeading && !heading.endsWith('。') && patterns.narrowing().test(heading))) continue;
    }
    const { start, end, value, unit } = quantity;
    found.push({ start, end, value, unit, subject, key: `${subject}|${unit}|${spansIn(lead, period)}`, scope: scopeOf(lead, words) });
  }
  return found;
}
