import type { ReportDocument, Span } from '../report/document';
import type { PlacesResult } from './report-in-word';

/** Those of several places that stand in the body, and the way back to the order of all of them. */
export interface InBody {
  /** Their indices in the request. */
  readonly indices: readonly number[];
  /** @param result of what was done with the places in the body @returns the result of the whole request; the other places are refused */
  whole(result: PlacesResult): PlacesResult;
}

/**
 * Sorts out places in notes, headers and footers: Word takes no comments in headers and footers, and what stands in a note is not
 * among the body's when comments and marks are taken away again.
 */
export function inBody({ paragraphs }: ReportDocument, places: readonly Span[]): InBody {
  const isInside = ({ paragraph }: Span): boolean => paragraphs[paragraph]?.story === undefined;
  const indices = places.flatMap((place, index) => (isInside(place) ? [index] : []));
  const outside = places.flatMap((place, index) => (isInside(place) ? [] : [index]));
  const origin = (own: number): number => indices[own] ?? own;
  return {
    indices,
    whole: ({ done, skipped }) => ({
      done: done.map(origin),
      skipped: [...skipped.map(({ place, refusal }) => ({ place: origin(place), refusal })), ...outside.map((place) => ({ place, refusal: { status: 'refused', reason: 'outside-body' } as const }))],
    }),
  };
}
