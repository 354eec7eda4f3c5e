import { figurePatterns, isDistant, type Clause, type Figure } from './clauses';
import type { CountWords } from './defaults';

const told = /^[\u3400-\u9fff、]+$/;
const longestSubject = 24;
/** A part ends with the ； after it. */
const closedPart = /(?:其中|分别)[^；]*；/g;
const spanWords = /上半年|下半年|[前第]?[一二三四]季度|截至[^，。；]{1,10}|\d{1,2}月[份底]?|20\d\d年/g;
/** The shortest subject that says by itself what is counted, in UTF-16 units. */
const tellingSubject = 8;
/** How far back the words before a figure in its sentence are read, in UTF-16 units. */
const longestLead = 200;
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
export function figures(text: string, clauses: readonly Clause[], heading: string, period: ReadonlySet<string>, words: CountWords): Figure[] {
  const found: Figure[] = [];
  const patterns = figurePatterns(words);
  for (const { quantity, previous, sentence, text: clause, subject } of clauses) {
    const isSpecific = subject.length >= tellingSubject || patterns.specific.has(subject);
    if (!isSpecific || subject.length > longestSubject || !told.test(subject) || patterns.relative().test(clause)) continue;
    const { start, end, value, unit } = quantity;
    const lead = text.slice(Math.max(sentence, start - longestLead), start);
    const isTold = subject.length >= tellingSubject + 2 || patterns.total().test(lead);
    if (!isTold || isDistant(lead.slice(0, lead.length - clause.length).replace(closedPart, ''), patterns)) continue;
    if (patterns.casework().test(subject)) {
      const before = previous === sentence ? '' : text.slice(Math.max(previous, sentence - longestLead), sentence);
      if (patterns.narrowing().test(before) || (previous === 0 && heading.length <= longestHeading && !heading.endsWith('。') && patterns.narrowing().test(heading))) continue;
    }
    const spans = (lead.match(spanWords) ?? []).filter((word) => !period.has(word)).join(' ');
    found.push({ start, end, value, unit, subject, key: `${subject}|${unit}|${spans}` });
  }
  return found;
}
