import type { Severity } from '../../findings';
import type { Certainty } from '../../placeholders/placeholder';
import type { Rule } from '../rule';

const severityOf: Readonly<Record<Certainty, Severity>> = { certain: 'error', likely: 'warning', possible: 'info' };

/** Every place that the drafter left open: one finding a placeholder, the graver the more certain it is. */
export const unfilled: Rule<'placeholder/unfilled'> = {
  id: 'placeholder/unfilled',
  severity: 'error',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: '全年共查处违纪问题⟦*⟧件，处理⟦XX⟧人。',
    right: '全年共查处违纪问题12件，处理15人。',
  },
  find: ({ placeholders }) =>
    placeholders.map(({ paragraph, start, end, text, certainty, expects, unit }) => ({
      rule: 'placeholder/unfilled',
      severity: severityOf[certainty],
      paragraph,
      start,
      end,
      text,
      values: { certainty, expects, ...(unit === undefined ? {} : { unit }) },
    })),
};
