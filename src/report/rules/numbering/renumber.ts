import type { Span } from '../../document';
import type { Edit } from '../../findings';
import type { NumberingFault } from '../../numbering/faults';
import { rightLabel } from '../../numbering/faults';
import { referencesTo } from '../../numbering/references';
import type { Outline } from '../../outline';

/** What a finding about an item's number has besides its rule's own values. */
export interface Renumbered {
  readonly found: string;
  readonly expected: string;
  readonly references: Span[];
}

/** The edits that number an item and those after it anew, as far as the next fault of its sequence. Undefined where automatic numbers or other lists take part. */
export function renumbering({ sequence, index, renumber }: NumberingFault): Edit[] | undefined {
  if (renumber?.isFree !== true) return undefined;
  return sequence.items.slice(index, renumber.until).flatMap(({ paragraph, start, end, label }, i) => {
    const replacement = rightLabel(sequence, index + i);
    return label === replacement ? [] : [{ paragraph, start, end, replacement }];
  });
}

/** The label that stands at a fault, the one that should, and the places which refer to a number that changes. */
export function renumbered({ document }: Outline, { sequence, index, item, renumber }: NumberingFault): Renumbered {
  const changing = sequence.items.slice(index, renumber?.until).flatMap(({ ordinal }, i) => (ordinal === sequence.from + index + i + 1 ? [] : [ordinal]));
  return { found: item.label, expected: rightLabel(sequence, index), references: referencesTo(document, sequence.form, new Set(changing)) };
}
