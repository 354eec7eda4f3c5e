import type { PlacedQuantity } from './quantities';

/** From an offset in one paragraph as far as another paragraph, exclusive. */
export interface Stretch {
  readonly from: number;
  readonly start: number;
  readonly to: number;
}

/** Whether a number stands in a stretch. */
export function isWithin({ paragraph, quantity }: PlacedQuantity, stretch: Stretch): boolean {
  return isInStretch(paragraph, quantity.start, stretch);
}

/** The same of an offset in a paragraph. */
export function isInStretch(paragraph: number, offset: number, { from, start, to }: Stretch): boolean {
  return paragraph < to && (paragraph > from || (paragraph === from && offset >= start));
}
