import type { Rule } from '../rule';
import { numberingFindings } from './finding';
import { renumbered, renumbering } from './renumber';

export const firstNotOne: Rule<'numbering/first-not-one'> = {
  id: 'numbering/first-not-one',
  severity: 'error',
  source: { document: 'practice' },
  fixable: true,
  examples: {
    wrong: '⟦二、⟧抓学习\n三、抓作风',
    right: '一、抓学习\n二、抓作风',
  },
  find: (outline) => numberingFindings(outline, firstNotOne, (fault) => renumbered(outline, fault), renumbering),
};
