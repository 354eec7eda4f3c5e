import { bareYears } from '../../text/years';
import type { Rule } from '../rule';

export const malformedYear: Rule<'text/malformed-year'> = {
  id: 'text/malformed-year',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: true,
  examples: {
    wrong: '⟦2023以来⟧，镇党委将⟦2024⟧确定为基层治理提升年。',
    right: '2023年以来，印制2023卷汇编，培训2024次，节约用电2000度。',
  },
  find({ document, pack }) {
    return document.paragraphs.flatMap(({ text }, paragraph) =>
      bareYears(text, pack.text).map(({ start, end, expected, edits }) => {
        const found = text.slice(start, end);
        return {
          rule: 'text/malformed-year', severity: 'warning', paragraph, start, end, text: found, values: { found, expected },
          fix: edits.map((edit) => ({ paragraph, ...edit })),
        };
      }),
    );
  },
};
