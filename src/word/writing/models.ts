import { headingStyle } from '../../report/numbering/styles';
import type { Outline } from '../../report/outline';
import type { Insertion } from '../../report/scaffolds/scaffold';
import type { InsertOptions } from '../report-in-word';

/** Text of fewer UTF-16 units is no model of body text: it may be a heading, a salutation, a date. */
const enough = 30;

/**
 * Which paragraphs new ones should look like: the nearest heading of the same depth that stands alone, and the nearest paragraph of
 * body text.
 * @returns indices of paragraphs in the outline's document
 */
export function modelsFor(outline: Outline, { before, paragraphs }: Insertion): NonNullable<InsertOptions['models']> {
  const { document, sequences, bodyLength } = outline;
  const level = paragraphs.find((paragraph) => paragraph.role === 'heading')?.level;
  const nearest = (indices: readonly number[]): number | undefined => [...indices].sort((a, b) => Math.abs(a - before) - Math.abs(b - before) || a - b)[0];
  const headings = sequences
    .filter((sequence) => sequence.level === level)
    .flatMap((sequence) => sequence.items.flatMap(({ paragraph, automatic }, index) => (!automatic && (headingStyle(document, sequence, index) ?? 'run-in') !== 'run-in' ? [paragraph] : [])));
  const taken = new Set(sequences.flatMap((sequence) => sequence.items.flatMap(({ paragraph }, index) => ((headingStyle(document, sequence, index) ?? 'run-in') === 'run-in' ? [] : [paragraph]))));
  const texts = document.paragraphs.slice(0, bodyLength).flatMap(({ text, inTable, headingLevel, toc, listLabel }, index) =>
    inTable === true || toc === true || headingLevel !== undefined || listLabel !== undefined || taken.has(index) || text.length < enough ? [] : [index]);
  const heading = nearest(headings);
  const body = nearest(texts);
  return { ...(heading === undefined ? {} : { heading }), ...(body === undefined ? {} : { body }) };
}
