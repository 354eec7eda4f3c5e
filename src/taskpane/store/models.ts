import type { InsertionNote } from '../../report/scaffolds/insertion';
import type { Checked } from './state';

export const automaticNumberNeeded = (notes: readonly InsertionNote[]): boolean => notes.includes('automatic-number');

/** What a heading may be at most, in UTF-16 units. */
const longestHeading = 45;

/**
 * The paragraphs that an inserted section is modelled after: the nearest numbered heading that stands alone before or after
 * the place, and the nearest paragraph of running text.
 * @param before the paragraph that the section goes before
 */
export function modelsFor({ document, report }: Checked, before: number): { heading?: number; body?: number } {
  const headings = report.numbering.filter(({ paragraph, initial, level }) => initial && level === 1 && isShort(document.paragraphs[paragraph]?.text));
  const heading = nearest(headings.map(({ paragraph }) => paragraph), before);
  const bodies = document.paragraphs.slice(0, report.bodyLength).flatMap(({ text, inTable, toc, headingLevel }, index) =>
    text.length > longestHeading && inTable !== true && toc !== true && headingLevel === undefined ? [index] : [],
  );
  const body = nearest(bodies, before);
  return { ...(heading === undefined ? {} : { heading }), ...(body === undefined ? {} : { body }) };
}

const isShort = (text: string | undefined): boolean => text !== undefined && text.length <= longestHeading;

function nearest(places: readonly number[], to: number): number | undefined {
  let best: number | undefined;
  for (const place of places) if (best === undefined || Math.abs(place - to) < Math.abs(best - to)) best = place;
  return best;
}
