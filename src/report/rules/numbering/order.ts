import type { Rule } from '../rule';
import { numberingFindings, otherPlace } from './finding';
import { renumbered, renumbering } from './renumber';

export const order: Rule<'numbering/order'> = {
  id: 'numbering/order',
  severity: 'error',
  source: { document: 'practice' },
  fixable: true,
  examples: {
    wrong: '一是抓学习。⟦三是⟧抓作风。二是抓纪律。四是抓落实。',
    right: '一是抓学习。二是抓作风。三是抓纪律。四是抓落实。',
  },
  find: (outline) => numberingFindings(outline, order, (fault) => ({ ...renumbered(outline, fault), ...otherPlace(fault.other) }), renumbering),
};
