import type { Rule } from '../rule';
import { numberingFindings, otherPlace } from './finding';
import { renumbered, renumbering } from './renumber';

export const noRestart: Rule<'numbering/no-restart'> = {
  id: 'numbering/no-restart',
  severity: 'error',
  source: { document: 'practice' },
  fixable: true,
  examples: {
    wrong: '一、上半年工作\n（一）抓学习\n（二）抓作风\n二、下半年打算\n⟦（三）⟧抓纪律\n（四）抓落实',
    right: '一、上半年工作\n（一）抓学习\n（二）抓作风\n二、下半年打算\n（一）抓纪律\n（二）抓落实',
  },
  find: (outline) => numberingFindings(outline, noRestart, (fault) => ({ ...renumbered(outline, fault), ...otherPlace(fault.other) }), renumbering),
};
