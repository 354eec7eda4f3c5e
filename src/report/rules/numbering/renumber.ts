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

/** The edits that number an item and the rest of its sequence anew. Undefined where automatic numbers take part: Word counts those. */
export function renumbering({ sequence, index }: NumberingFault): Edit[] | undefined {
  if (sequence.items.some((item) => item.automatic)) return undefined;
  return sequence.items.flatMap(({ paragraph, start, end, label }, i) => {
    const replacement = rightLabel(sequence, i);
    return i < index || label === replacement ? [] : [{ paragraph, start, end, replacement }];
  });
}

/** The label that stands at a fault, the one that should, and the places which refer to a number that changes. */
export function renumbered({ document }: Outline, { sequence, index, item }: NumberingFault): Renumbered {
  const changing = new Set(sequence.items.flatMap(({ ordinal }, i) => (i >= index && ordinal !== i + 1 ? [ordinal] : [])));
  return { found: item.label, expected: rightLabel(sequence, index), references: referencesTo(document, sequence.form, changing) };
}
