import { unpairedMarks } from '../../text/pairs';
import type { Rule } from '../rule';

export const unbalancedPair: Rule<'text/unbalanced-pair'> = {
  id: 'text/unbalanced-pair',
  severity: 'warning',
  source: { document: 'GB/T 15834-2011', clause: '4.8、4.9、4.15', force: 'must' },
  fixable: true,
  examples: {
    wrong: '严格执行⟦《⟧党支部工作条例，用好道德讲堂和⟦“⟧清风廉韵宣教阵地。',
    right: '严格执行《党支部工作条例（试行）》，做到：1）提醒在前；2）约谈在先。',
  },
  find({ document }) {
    return unpairedMarks(document.paragraphs).map(({ paragraph, offset, mark, expected, replace }) => {
      const span = { paragraph, start: offset, end: offset + 1 };
      return {
        rule: 'text/unbalanced-pair', severity: 'warning', ...span, text: mark, values: { found: mark, expected },
        ...(replace ? { fix: [{ ...span, replacement: expected }] } : {}),
      };
    });
  },
};
