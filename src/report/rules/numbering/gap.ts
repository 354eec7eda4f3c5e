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
  // Where a slip before it is what makes the gap, the number is right as soon as that is mended: 一、二、二、三、五、.
  find: (outline) =>
    numberingFindings(outline, gap, (fault) => ({ ...renumbered(outline, fault), missing: [...(fault.missing ?? [])] }), renumbering).filter(({ values: { found, expected } }) => found !== expected),
};
