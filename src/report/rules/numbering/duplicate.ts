import type { Rule } from '../rule';
import { numberingFindings, otherPlace } from './finding';
import { renumbered, renumbering } from './renumber';

export const duplicate: Rule<'numbering/duplicate'> = {
  id: 'numbering/duplicate',
  severity: 'error',
  source: { document: 'practice' },
  fixable: true,
  examples: {
    wrong: '（一）抓学习\n（二）抓作风\n⟦（二）⟧抓纪律',
    right: '（一）抓学习\n（二）抓作风\n（三）抓纪律',
  },
  find: (outline) => numberingFindings(outline, duplicate, (fault) => ({ ...renumbered(outline, fault), ...otherPlace(fault.other) }), renumbering),
};
