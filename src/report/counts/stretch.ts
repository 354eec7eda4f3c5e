import type { PlacedQuantity } from './quantities';

/** From an offset in one paragraph as far as another paragraph, exclusive. */
export interface Stretch {
  readonly from: number;
  readonly start: number;
  readonly to: number;
}

/** Whether a number stands in a stretch. */
export function isWithin({ paragraph, quantity }: PlacedQuantity, { from, start, to }: Stretch): boolean {
  return paragraph < to && (paragraph > from || (paragraph === from && quantity.start >= start));
}
