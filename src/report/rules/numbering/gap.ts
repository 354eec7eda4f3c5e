import type { Rule } from '../rule';
import { numberingFindings } from './finding';
import { renumbered, renumbering } from './renumber';

export const gap: Rule<'numbering/gap'> = {
  id: 'numbering/gap',
  severity: 'error',
  source: { document: 'practice' },
  fixable: true,
  examples: {
    wrong: '一、抓学习\n二、抓作风\n⟦四、⟧抓纪律',
    right: '一、抓学习\n二、抓作风\n三、抓纪律',
  },
  find: (outline) => numberingFindings(outline, gap, (fault) => ({ ...renumbered(outline, fault), missing: [...(fault.missing ?? [])] }), renumbering),
};
