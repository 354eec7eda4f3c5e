import { rightLabel } from '../../numbering/faults';
import type { Rule } from '../rule';
import { numberingFindings } from './finding';
import { mixedFix } from './label';

export const mixedForm: Rule<'numbering/mixed-form'> = {
  id: 'numbering/mixed-form',
  severity: 'warning',
  source: { document: 'GB/T 15834-2011', clause: '附录B.3', force: 'usual' },
  fixable: true,
  examples: {
    wrong: '一是抓学习。⟦第二，⟧抓作风。三是抓纪律。',
    right: '一是抓学习。二是抓作风。三是抓纪律。',
  },
  find: (outline) => numberingFindings(outline, mixedForm, (fault) => ({ found: fault.item.label, expected: rightLabel(fault.sequence, fault.index), form: fault.item.marker.writtenAs ?? fault.item.marker.form, sequenceForm: fault.sequence.form }), mixedFix),
};
