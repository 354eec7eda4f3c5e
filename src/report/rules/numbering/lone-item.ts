import type { Rule } from '../rule';
import { numberingFindings } from './finding';

export const loneItem: Rule<'numbering/lone-item'> = {
  id: 'numbering/lone-item',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '一、抓学习\n⟦（一）⟧集中学习\n二、抓作风',
    right: '一、抓学习\n（一）集中学习\n（二）个人自学\n二、抓作风',
  },
  find: (outline) => numberingFindings(outline, loneItem, (fault) => ({ found: fault.item.label })),
};
