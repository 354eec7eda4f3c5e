import type { CountWords } from './defaults';
import { figurePatterns, startOfClause, type Figure } from './figures';
import type { Quantity } from './quantities';

/** Fewer characters before a number may come again by chance. */
const shortestClause = 6;
const longestClause = 40;
const longestLead = 100;

/**
 * Reads the figures that are told by a whole clause: the same words before another figure of the same digits (开展廉政谈话213人次,
 * 开展廉政谈话231人次) are a slip of the hand, whoever is spoken of.
 * @param quantities the text's numbers with units
 * @returns figures of two digits or more in reading order; those of one key have the same words, unit and digits
 */
export function clauseFigures(text: string, quantities: readonly Quantity[], words: CountWords): Figure[] {
  const { prefix, leading, relative, otherTime } = figurePatterns(words);
  const found: Figure[] = [];
  for (const { start, end, value, unit, counts } of quantities) {
    if (value < 10 || !Number.isInteger(value)) continue;
    const clauseStart = startOfClause(text, 0, start);
    if (start - clauseStart < shortestClause || start - clauseStart > longestClause) continue;
    const clause = text.slice(clauseStart, start);
    const sentenceStart = text.lastIndexOf('。', start) + 1;
    if (relative.test(clause) || otherTime.test(text.slice(Math.max(sentenceStart, start - longestLead), start))) continue;
    const subject = clause.replace(prefix, '').replace(leading, '');
    if (subject.length >= 4) found.push({ start, end, value, unit, subject, key: `${subject}|${counts}|${[...String(value)].sort().join('')}` });
  }
  return found;
}
