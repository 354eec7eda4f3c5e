import type { Finding } from '../../report/findings';
import type { NumberedItem } from '../engine/report';

/** A numbered item with what is wrong with it. */
export interface NumberNode extends NumberedItem {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** The numbering of a document in reading order, each fault at its item. */
export function drawTree(items: readonly NumberedItem[], findings: readonly Finding[]): NumberNode[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.rule.startsWith('numbering/')) continue;
    const place = placeOf(finding);
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
  }
  return items.map((item, index) => {
    const place = placeOf(item);
    const own = byPlace.get(place) ?? [];
    // An automatic label is not in the text: a typed one at the same place keeps its own faults.
    byPlace.delete(place);
    return { ...item, key: `number@${place}-${String(index)}`, findings: own };
  });
}

const placeOf = ({ paragraph, start }: { readonly paragraph: number; readonly start: number }): string => `${String(paragraph)}:${String(start)}`;

/** The label that a finding says should stand there; undefined where it names none. */
export function expectedLabel({ values }: Finding): string | undefined {
  return 'expected' in values && typeof values.expected === 'string' ? values.expected : undefined;
}

export const hasFix = ({ fix }: Finding): boolean => fix !== undefined && fix.length > 0;
