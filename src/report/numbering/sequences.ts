import type { Span } from '../document';
import type { MarkerForm } from './forms';

/** One numbered item. The span covers the label, its punctuation included; an automatic label is not in the text and has the span 0 to 0. */
export interface SequenceItem extends Span {
  readonly ordinal: number;
  /** The label as it stands: `三．`, `（二）`, `一是`. */
  readonly label: string;
  readonly automatic: boolean;
  /** The heading or first sentence after the label, without its end punctuation. */
  readonly title: string;
}

/** Items of one form that belong to each other, in reading order. */
export interface Sequence {
  readonly form: MarkerForm;
  /** The depth in this report, from 1. */
  readonly level: number;
  readonly items: readonly SequenceItem[];
  /** The item that this sequence stands under. */
  readonly parent?: SequenceItem;
}
