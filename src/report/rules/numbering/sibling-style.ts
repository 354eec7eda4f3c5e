import type { HeadingStyle } from '../../findings';
import type { NumberingFault } from '../../numbering/faults';
import type { Outline } from '../../outline';
import { headingStyle } from '../../numbering/styles';
import type { Rule } from '../rule';
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
  find: (outline) => numberingFindings(outline, siblingStyle, (fault) => ({ style: headingStyle(outline.document, fault.sequence, fault.index) ?? 'alone', siblings: styleOfOther(outline, fault) })),
};

function styleOfOther({ document }: Outline, { sequence, other }: NumberingFault): HeadingStyle {
  const index = sequence.items.findIndex((item) => item === other);
  return headingStyle(document, sequence, index) ?? 'alone';
}
