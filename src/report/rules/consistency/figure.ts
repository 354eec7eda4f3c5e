import { figures, type Figure } from '../../counts/figures';
import { clauseFigures } from '../../counts/transposed';
import { arabicQuantities } from '../../counts/quantities';
import type { FindingOf } from '../../findings';
import type { SectionState } from '../../genre/sections';
import type { Rule } from '../rule';
import { sectionOf } from '../section/order';

export const figure: Rule<'consistency/figure'> = {
  id: 'consistency/figure',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '一年来，全县纪检监察机关共立案46件。\n全年立案⟦49⟧件，结案40件。',
    right: '一年来，全县纪检监察机关共立案46件。\n围绕粮食购销开展专项整治，立案9件；上年同期立案38件。',
  },
  find({ document, pack, bodyLength, sections, period }) {
    const told = new Map<string, { readonly figure: Figure; readonly paragraph: number }>();
    const findings: FindingOf<'consistency/figure'>[] = [];
    const plans = plansOf(sections, bodyLength);
    const own = new Set([...(period.span === 'half' ? ['上半年'] : []), ...(period.year === undefined ? [] : [`${period.year}年`])]);
    const quantities = arabicQuantities(document);
    let heading = '';
    for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
      const it = document.paragraphs[paragraph];
      if (!it || it.text === '' || (paragraph > plans.from && paragraph < plans.to)) continue;
      const above = heading;
      heading = it.text;
      if (it.toc === true || it.inTable === true) continue;
      const numbers = quantities[paragraph] ?? [];
      const reported = new Set<number>();
      for (const later of [...figures(it.text, numbers, above, own, pack.counts), ...clauseFigures(it.text, numbers, pack.counts)]) {
        const first = told.get(later.key);
        if (!first) told.set(later.key, { figure: later, paragraph });
        else if (first.figure.value !== later.value && !reported.has(later.start)) {
          reported.add(later.start);
          const found = it.text.slice(later.start, later.end);
          const other = (document.paragraphs[first.paragraph]?.text ?? '').slice(first.figure.start, first.figure.end);
          findings.push({
            rule: 'consistency/figure', severity: 'warning', paragraph, start: later.start, end: later.end, text: found,
            values: { found, other, subject: later.subject, otherParagraph: first.paragraph, otherStart: first.figure.start },
          });
        }
      }
    }
    return findings;
  },
};

/** The paragraphs behind the one that begins the plans, as far as what follows them: their figures are still to come. */
function plansOf(sections: readonly SectionState[], bodyLength: number): { readonly from: number; readonly to: number } {
  const from = sectionOf(sections, 'plans')?.at[0]?.paragraph ?? bodyLength;
  const later = (['problems', 'integrity', 'closing', 'signature'] as const).flatMap((id) => (sectionOf(sections, id)?.at ?? []).map(({ paragraph }) => paragraph)).filter((paragraph) => paragraph > from);
  return { from, to: Math.min(bodyLength, ...later) };
}
