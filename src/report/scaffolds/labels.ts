import { forms, type MarkerForm } from '../numbering/forms';
import type { Sequence, SequenceItem } from '../numbering/sequences';

const aroundNumeral = /[、（）.，是第其]/g;
const anyNumeral = /[\d〇零一二三四五六七八九十百①-⑳㉑-㉟㊱-㊿]/;

/** The number alone as the form writes it; undefined where the form counts in words (首先). */
function numeral(form: MarkerForm, ordinal: number): string | undefined {
  if (form === '首先，') return undefined;
  const label = forms[form].label(ordinal);
  return form === '1）' ? label.slice(0, -1) : label.replace(aroundNumeral, '');
}

/** The item's label with another number in it, its punctuation kept; undefined where the label is not written as its form wants. */
function relabel(form: MarkerForm, item: SequenceItem, ordinal: number): string | undefined {
  const from = numeral(form, item.ordinal);
  const to = numeral(form, ordinal);
  const at = from === undefined ? -1 : item.label.indexOf(from);
  if (from === undefined || to === undefined || at < 0) return undefined;
  const before = item.label.slice(0, at);
  const after = item.label.slice(at + from.length);
  return anyNumeral.test(before + after) ? undefined : before + to + after;
}

/**
 * The label of an item of the sequence with another number: in the form's right punctuation where any item has it, otherwise as
 * the given item is written; 一要 stays 要.
 * @returns undefined where the form counts in words (首先)
 */
export function labelLike({ form, items }: Sequence, item: SequenceItem, ordinal: number): string | undefined {
  if (form === '首先，') return undefined;
  const right = forms[form].label;
  const isRight = form !== '一是' && items.some(({ label, ordinal: own }) => label === right(own));
  return isRight ? right(ordinal) : (relabel(form, item, ordinal) ?? right(ordinal));
}

/** Whether the items count 1, 2, 3 … in one way, so that renumbering cannot make anything worse. */
export function isSound({ form, items }: Sequence): boolean {
  const { automatic } = items[0];
  return items.every(
    (item, index) =>
      item.ordinal === index + 1 &&
      item.automatic === automatic &&
      item.marker.writtenAs === undefined &&
      (automatic || relabel(form, item, item.ordinal) !== undefined),
  );
}
