import type { Rule } from '../rule';

/** What copying from document sites, pages and encyclopaedias left in the text. Tables of contents are not looked at. */
export const leftover: Rule<'placeholder/leftover'> = {
  id: 'placeholder/leftover',
  severity: 'error',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '深入开展警示教育，⟦##paidbegin##⟧筑牢思想防线。\n⟦本文来自公文范文网⟧',
    right: '深入开展警示教育，筑牢思想防线。\n特此报告。',
  },
  find: ({ document, leftovers }) =>
    leftovers.map(({ paragraph, start, end }) => ({
      rule: 'placeholder/leftover',
      severity: 'error',
      paragraph,
      start,
      end,
      text: document.paragraphs[paragraph]?.text.slice(start, end) ?? '',
      values: {},
    })),
};
