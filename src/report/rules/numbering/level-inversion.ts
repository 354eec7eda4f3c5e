import type { Rule } from '../rule';
import { numberingFindings, otherPlace } from './finding';

export const levelInversion: Rule<'numbering/level-inversion'> = {
  id: 'numbering/level-inversion',
  severity: 'warning',
  source: { document: 'GB/T 15834-2011', clause: '附录B.3.8', force: 'usual' },
  fixable: false,
  examples: {
    wrong: '一、抓学习\n1.集中学习\n⟦（一）⟧每月一次\n（二）每季一评\n2.个人自学\n二、抓作风',
    right: '一、抓学习\n（一）集中学习\n1.每月一次\n2.每季一评\n（二）个人自学\n二、抓作风',
  },
  find: (outline) => numberingFindings(outline, levelInversion, (fault) => ({ found: fault.item.label, parent: fault.other?.label ?? '', ...otherPlace(fault.other) })),
};
