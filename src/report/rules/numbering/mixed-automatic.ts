import { rightLabel } from '../../numbering/faults';
import type { Rule } from '../rule';
import { numberingFindings } from './finding';

export const mixedAutomatic: Rule<'numbering/mixed-automatic'> = {
  id: 'numbering/mixed-automatic',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '一、抓学习\n二、抓作风\n‹三、›⟦⟧抓纪律',
    right: '一、抓学习\n二、抓作风\n三、抓纪律',
  },
  find: (outline) => numberingFindings(outline, mixedAutomatic, (fault) => ({ found: fault.item.label, expected: rightLabel(fault.sequence, fault.index), automatic: fault.item.automatic })),
};
