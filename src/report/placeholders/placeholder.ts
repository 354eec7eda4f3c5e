import type { Span, Story } from '../document';

export type Certainty = 'certain' | 'likely' | 'possible';
export type Expects = 'quantity' | 'percent' | 'ordinal' | 'date' | 'person' | 'name' | 'text';

/** A place that the drafter left open. */
export interface Placeholder extends Span {
  /** The sign as it stands. */
  readonly text: string;
  readonly certainty: Certainty;
  readonly expects: Expects;
  /** The unit after a quantity; empty where a quantity has none. */
  readonly unit?: string;
  /** The sign with up to six UTF-16 units on either side, within its paragraph. */
  readonly context: string;
  readonly story?: Story;
}
