import type { ReportDocument, Span } from '../../report/document';
import { placeSpans } from '../../word/locating/place';

/** How many UTF-16 units before a place, and after it, an edit nearby must leave as they were; the words before say what is meant. */
const leftBefore = 3;
const leftAfter = 1;
/** Where more than one paragraph changed, so many in all. */
const enoughContext = 6;

/**
 * Where places of a document as it was are in the document as it is; undefined where that is not certain. Beside what can be written
 * to unasked, a place is known again in a paragraph that was edited near it: what comes of it is shown before it is written.
 */
export function stillThere(before: ReportDocument, now: ReportDocument, spans: readonly Span[]): (Span | undefined)[] {
  const then = before.paragraphs.map(({ text }) => text);
  const today = now.paragraphs.map(({ text }) => text);
  const changed = then.length === today.length ? then.filter((text, index) => text !== today[index]).length : Infinity;
  return placeSpans(then, today, spans).map((placed, index) => {
    if (placed.status === 'placed') return placed.at;
    const span = spans[index];
    return span === undefined || changed === Infinity ? undefined : inEdited(then[span.paragraph] ?? '', today[span.paragraph] ?? '', span, changed === 1 ? 0 : enoughContext);
  });
}

/** Finds a place in its paragraph from the start and from the end of what stayed the same; both must not differ. */
function inEdited(before: string, now: string, span: Span, least: number): Span | undefined {
  const { start, end } = span;
  const shift = now.length - before.length;
  // With less text than that, the paragraph's edge must be where it was.
  const after = alike(before, now, (index) => index) - end;
  const fromStart = (after >= leftAfter || (after === 0 && end === now.length)) && start + after >= least;
  const left = alike(before, now, (index) => -1 - index) - (before.length - start);
  const fromEnd = (left >= leftBefore || (left === start && shift === 0)) && left + before.length - end >= least;
  if (fromStart && fromEnd) return shift === 0 ? span : undefined;
  const by = fromStart ? 0 : fromEnd ? shift : undefined;
  return by === undefined ? undefined : { paragraph: span.paragraph, start: start + by, end: end + by };
}

/** How many UTF-16 units two texts have in common from one side. @param place where the n-th unit from that side stands */
function alike(one: string, other: string, place: (index: number) => number): number {
  const shorter = Math.min(one.length, other.length);
  let length = 0;
  while (length < shorter && one.at(place(length)) === other.at(place(length))) length += 1;
  return length;
}
