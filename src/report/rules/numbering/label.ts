import type { Edit } from '../../findings';
import { rightLabel, type NumberingFault } from '../../numbering/faults';

/** The label that stands and the one that should, for a fault of the label itself. */
export function labelValues({ item }: NumberingFault): { found: string; expected: string } {
  return { found: item.label, expected: item.marker.expected ?? item.label };
}

/** Writes the label with the right punctuation and width. */
export function labelFix(fault: NumberingFault): Edit[] | undefined {
  return replaceLabel(fault, labelValues(fault).expected);
}

/** Writes the label in the form of its sequence. */
export function mixedFix(fault: NumberingFault): Edit[] | undefined {
  return replaceLabel(fault, rightLabel(fault.sequence, fault.index));
}

function replaceLabel({ item }: NumberingFault, replacement: string): Edit[] | undefined {
  const { paragraph, start, end, automatic } = item;
  return automatic ? undefined : [{ paragraph, start, end, replacement }];
}
