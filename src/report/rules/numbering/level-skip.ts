import type { Rule } from '../rule';
import { numberingFindings } from './finding';

export const levelSkip: Rule<'numbering/level-skip'> = {
  id: 'numbering/level-skip',
  severity: 'warning',
  source: { document: 'GB/T 9704-2012', clause: '7.3.3', force: 'usual' },
  fixable: false,
  examples: {
    wrong: '一、抓学习\n（一）集中学习\n（二）个人自学\n二、抓作风\n⟦1.⟧查问题\n2.抓整改',
    right: '一、抓学习\n（一）集中学习\n（二）个人自学\n二、抓作风\n（一）查问题\n（二）抓整改',
  },
  find: (outline) => numberingFindings(outline, levelSkip, (fault) => ({ found: fault.item.label, skipped: fault.skipped ?? fault.sequence.form })),
};
