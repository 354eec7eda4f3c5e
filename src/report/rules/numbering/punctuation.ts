import type { Rule } from '../rule';
import { numberingFindings } from './finding';
import { labelFix, labelValues } from './label';

export const punctuation: Rule<'numbering/punctuation'> = {
  id: 'numbering/punctuation',
  severity: 'warning',
  source: { document: 'GB/T 15834-2011', clause: '附录B.3', force: 'usual' },
  fixable: true,
  examples: {
    wrong: '一、抓学习\n⟦二．⟧抓作风',
    right: '一、抓学习\n二、抓作风',
  },
  find: (outline) => numberingFindings(outline, punctuation, labelValues, labelFix),
};
