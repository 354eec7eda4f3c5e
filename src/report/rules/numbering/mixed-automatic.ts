import type { Edit, Values } from '../../findings';
import { rightLabel, type NumberingFault } from '../../numbering/faults';
import type { Outline } from '../../outline';
import type { Rule } from '../rule';
import { numberingFindings } from './finding';

export const mixedAutomatic: Rule<'numbering/mixed-automatic'> = {
  id: 'numbering/mixed-automatic',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: true,
  examples: {
    wrong: '一、抓学习\n二、抓作风\n‹三、›⟦⟧抓纪律',
    right: '一、抓学习\n二、抓作风\n三、抓纪律',
  },
  find: (outline) => numberingFindings(outline, mixedAutomatic, valuesOf, (fault) => fixOf(outline, fault)),
};

function valuesOf({ item, typed, sequence, index }: NumberingFault): Values['numbering/mixed-automatic'] {
  if (typed === undefined) return { found: item.label, expected: rightLabel(sequence, index), automatic: item.automatic };
  return { found: typed.label, expected: item.label, automatic: false, beside: item.label };
}

/** A typed number goes, with the blanks behind it, where the automatic one says the same and the whole list is automatic: else either may be meant. */
function fixOf({ document }: Outline, { item, typed, sequence }: NumberingFault): Edit[] | undefined {
  if (typed === undefined || typed.form !== item.marker.form || typed.ordinal !== item.ordinal || !sequence.items.every(({ automatic }) => automatic)) return undefined;
  const { paragraph, start, end } = typed;
  const blanks = /^[ \t\u3000]*/.exec(document.paragraphs[paragraph]?.text.slice(end) ?? '')?.[0].length ?? 0;
  return [{ paragraph, start, end: end + blanks, replacement: '' }];
}
