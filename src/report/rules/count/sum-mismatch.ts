import { carriedSum } from '../../counts/carried';
import { arabicQuantities, type Quantity } from '../../counts/quantities';
import { sumPatterns } from '../../counts/sum-patterns';
import { wrongSums } from '../../counts/sums';
import { wrongTotals } from '../../counts/table-totals';
import type { ReportDocument } from '../../document';
import type { FindingOf } from '../../findings';
import type { Placeholder } from '../../placeholders/placeholder';
import { endsSentence } from '../../sentence';
import type { Rule } from '../rule';

export const sumMismatch: Rule<'count/sum-mismatch'> = {
  id: 'count/sum-mismatch',
  severity: 'error',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '梳理问题⟦20⟧个，已整改到位12个，正在整改6个。',
    right: '梳理问题20个，已整改到位12个，正在整改8个；受理来信30件，其中涉及民生的9件。',
  },
  find({ document, pack, placeholders, bodyLength }) {
    const findings: FindingOf<'count/sum-mismatch'>[] = [];
    const quantities = arabicQuantities(document);
    const patterns = sumPatterns(pack.counts);
    let open = 0;
    for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
      const numbers = quantities[paragraph];
      const it = document.paragraphs[paragraph];
      if (!it || !numbers || numbers.length === 0 || it.toc === true || it.inTable === true) continue;
      const { text } = it;
      while (open < placeholders.length && (placeholders[open]?.paragraph ?? 0) < paragraph) open++;
      for (let i = 0; i < numbers.length; ) {
        const first = i;
        const at = numbers[i]?.start ?? 0;
        const to = endOfSentence(text, at);
        while (i < numbers.length && (numbers[i]?.start ?? 0) < to) i++;
        const mark = countsAlike(numbers, first, i) ? patterns.parts : bracket.test(text.slice(at, to)) && patterns.bare;
        if (!mark) continue;
        const from = startOfSentence(text, at);
        if (!mark().test(text.slice(from, to))) continue;
        const wrong = wrongSums(text, from, to, pack.counts);
        const carried = wrong.length > 0 || first === 0 ? undefined : carriedSum(text, from, to, numbers.slice(Math.max(0, first - mostEarlier), first), numbers.slice(first, i), patterns);
        for (const { whole, parts, sum } of carried ? [carried] : wrong) {
          if (isOpen(placeholders, open, paragraph, whole, parts.at(-1)?.tail ?? to, to)) continue;
          findings.push(findingOf(document, paragraph, whole, parts, sum));
        }
      }
    }
    for (const { paragraph, whole, parts, sum } of wrongTotals(document, bodyLength, pack.counts, pack.figures)) findings.push(findingOf(document, paragraph, whole, parts, sum));
    return findings.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  },
};

function findingOf({ paragraphs }: ReportDocument, paragraph: number, whole: Quantity, parts: readonly Quantity[], sum: number): FindingOf<'count/sum-mismatch'> {
  const { start, end, value, unit } = whole;
  const text = paragraphs[paragraph]?.text.slice(start, end) ?? '';
  return { rule: 'count/sum-mismatch', severity: 'error', paragraph, start, end, text, values: { whole: value, sum, parts: parts.map((part) => part.value), unit } };
}

const bracket = /[（(]/;
/** How many numbers before a sentence are looked through for the whole of its account. */
const mostEarlier = 20;

/** Whether two of the numbers count the same, as a whole and its part do. */
function countsAlike(numbers: readonly Quantity[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  const seen = new Set<string>();
  for (let i = from; i < to; i++) seen.add(numbers[i]?.counts ?? '');
  return seen.size < to - from;
}

function startOfSentence(text: string, at: number): number {
  let from = at;
  while (from > 0 && !endsSentence(text.charCodeAt(from - 1))) from--;
  return from;
}

function endOfSentence(text: string, at: number): number {
  let to = at;
  while (to < text.length && !endsSentence(text.charCodeAt(to))) to++;
  return to;
}

/** Whether a part may still be open: a placeholder stands among the parts, or after them, to the sentence's end, where it may count the same. */
function isOpen(placeholders: readonly Placeholder[], first: number, paragraph: number, whole: Quantity, lastPart: number, end: number): boolean {
  for (let i = first; i < placeholders.length; i++) {
    const placeholder = placeholders[i];
    if (!placeholder || placeholder.paragraph !== paragraph || placeholder.start >= end) return false;
    if (placeholder.start <= whole.start) continue;
    if (placeholder.start < lastPart || (placeholder.expects === 'quantity' && (placeholder.unit === undefined || placeholder.unit === whole.unit))) return true;
  }
  return false;
}
