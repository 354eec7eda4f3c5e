import type { Edit, FindingOf, Values } from '../../findings';
import type { NumberingFault } from '../../numbering/faults';
import type { SequenceItem } from '../../numbering/sequences';
import type { Outline } from '../../outline';
import type { Rule } from '../rule';

type NumberingId = NumberingFault['rule'];

/** The findings of one numbering rule, each at its item's label. */
export function numberingFindings<Id extends NumberingId>(
  outline: Outline,
  { id, severity }: Pick<Rule<Id>, 'id' | 'severity'>,
  valuesOf: (fault: NumberingFault) => Values[Id],
  fixOf: (fault: NumberingFault) => Edit[] | undefined = () => undefined,
): FindingOf<Id>[] {
  return outline.numberingFaults
    .filter((fault) => fault.rule === id)
    .map((fault) => {
      const { paragraph, start, end, automatic, label } = fault.typed ?? fault.item;
      const finding = { rule: id, severity, paragraph, start, end, text: automatic ? '' : label, values: valuesOf(fault) };
      const fix = fixOf(fault);
      return fix === undefined || fix.length === 0 ? finding : { ...finding, fix };
    });
}

/** The other place that a fault is told by. */
export function otherPlace(other: SequenceItem | undefined): { otherParagraph: number; otherStart: number } {
  return { otherParagraph: other?.paragraph ?? 0, otherStart: other?.start ?? 0 };
}
