import { wrongSums } from '../../counts/sums';
import type { FindingOf } from '../../findings';
import type { Rule } from '../rule';

const sentenceMark = /[。！？]/g;
const partMark = /其中|分别[为是]|[未正尚剩其长持待仍还]/;

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
    let open = 0;
    for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
      const it = document.paragraphs[paragraph];
      if (!it || it.toc === true || it.inTable === true || !partMark.test(it.text)) continue;
      const { text } = it;
      sentenceMark.lastIndex = 0;
      for (let from = 0; from < text.length; ) {
        const mark = sentenceMark.exec(text);
        const to = mark ? mark.index : text.length;
        while (open < placeholders.length && isBefore(placeholders[open], paragraph, from)) open++;
        const next = placeholders[open];
        const isOpen = next?.paragraph === paragraph && next.start < to;
        if (!isOpen) {
          for (const { whole, parts, sum } of wrongSums(text, from, to, pack.counts)) {
            findings.push({
              rule: 'count/sum-mismatch', severity: 'error', paragraph, start: whole.start, end: whole.end, text: text.slice(whole.start, whole.end),
              values: { whole: whole.value, sum, parts: parts.map(({ value }) => value), unit: whole.unit },
            });
          }
        }
        from = to + 1;
      }
    }
    return findings;
  },
};

function isBefore(place: { readonly paragraph: number; readonly start: number } | undefined, paragraph: number, start: number): boolean {
  return place !== undefined && (place.paragraph < paragraph || (place.paragraph === paragraph && place.start < start));
}
