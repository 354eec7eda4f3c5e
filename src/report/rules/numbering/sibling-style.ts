import type { HeadingStyle } from '../../findings';
import type { NumberingFault } from '../../numbering/faults';
import type { Outline } from '../../outline';
import { headingStyle } from '../../numbering/styles';
import type { Rule } from '../rule';
import { sectionOf } from '../section/order';
import { numberingFindings } from './finding';

export const siblingStyle: Rule<'numbering/sibling-style'> = {
  id: 'numbering/sibling-style',
  severity: 'info',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '（一）抓学习。每月一次。\n（二）抓作风。每季一评。\n⟦（三）⟧抓纪律\n全年警示教育四次。',
    right: '（一）抓学习。每月一次。\n（二）抓作风。每季一评。\n（三）抓纪律。全年警示教育四次。',
  },
  find(outline) {
    const headings = new Set([...(sectionOf(outline.sections, 'problems')?.at ?? []), ...(sectionOf(outline.sections, 'plans')?.at ?? [])].map(({ paragraph }) => paragraph));
    return numberingFindings(outline, siblingStyle, (fault) => ({ style: headingStyle(outline.document, fault.sequence, fault.index) ?? 'alone', siblings: styleOfOther(outline, fault) }))
      // Problems and plans may stand under headings of their own where each theme is one paragraph.
      .filter(({ paragraph, values }) => values.style === 'run-in' || !headings.has(paragraph));
  },
};

function styleOfOther({ document }: Outline, { sequence, other }: NumberingFault): HeadingStyle {
  const index = sequence.items.findIndex((item) => item === other);
  return headingStyle(document, sequence, index) ?? 'alone';
}
