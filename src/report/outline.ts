import type { ReportDocument, Span } from './document';
import type { Head } from './genre/head';
import type { OwnWords } from './genre/own-words';
import type { KindResult, Period, SectionState } from './genre/sections';
import type { NumberingFault } from './numbering/faults';
import type { Sequence } from './numbering/sequences';
import type { Pack } from './pack';
import type { Placeholder } from './placeholders/placeholder';

/** What is known of a report before any rule judges it. */
export interface Outline {
  readonly document: ReportDocument;
  readonly pack: Pack;
  /** How many of the document's paragraphs are the body: the first ones. */
  readonly bodyLength: number;
  readonly placeholders: readonly Placeholder[];
  /** Remainders of copying. */
  readonly leftovers: readonly Span[];
  /** Everything numbered in the body, single items included. */
  readonly sequences: readonly Sequence[];
  readonly numberingFaults: readonly NumberingFault[];
  /** Title, salutation and lead-in. */
  readonly head: Head;
  readonly kind: KindResult;
  readonly period: Period;
  /** In the standard order; empty where the kind is unknown. */
  readonly sections: readonly SectionState[];
  readonly ownWords: OwnWords;
}
