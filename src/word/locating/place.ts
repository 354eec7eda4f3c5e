import type { Span } from '../../report/document';
import { alignParagraphs } from './alignment';

/** Where a span of the document as it was stands now, or why that is not known; then `paragraph` is where to look, if anywhere. */
export type Placed =
  | { readonly status: 'placed'; readonly at: Span }
  | { readonly status: 'refused'; readonly reason: 'changed' | 'ambiguous'; readonly paragraph?: number };

/** How many UTF-16 units on either side of a span tell it from others in a paragraph that was edited. */
const reach = 12;
/** With less context than this, text in an edited paragraph is not known again. */
const enoughContext = 6;

/**
 * Finds spans of a document as it was in the document as it is: in the paragraph that is the same, else where the text stands with
 * its surroundings, once and nowhere else, then as now.
 * @param before texts of the paragraphs as they were; `now`: as they are
 */
export function placeSpans(before: readonly string[], now: readonly string[], spans: readonly Span[]): Placed[] {
  const align = alignParagraphs(before, now);
  return spans.map((span): Placed => {
    const text = before[span.paragraph];
    if (text === undefined || span.start < 0 || span.start > span.end || span.end > text.length) return { status: 'refused', reason: 'changed' };
    const paragraph = align(span.paragraph);
    if (typeof paragraph === 'number') return { status: 'placed', at: { ...span, paragraph } };
    const moved = span.start === span.end || paragraph === 'ambiguous' ? undefined : findByContext(before, now, span, text);
    if (moved !== undefined) return { status: 'placed', at: moved };
    return { status: 'refused', reason: paragraph, ...likely(now, span) };
  });
}

function findByContext(before: readonly string[], now: readonly string[], span: Span, text: string): Span | undefined {
  const left = text.slice(Math.max(0, span.start - reach), span.start);
  const right = text.slice(span.end, span.end + reach);
  if (left.length + right.length < enoughContext) return undefined;
  const context = left + text.slice(span.start, span.end) + right;
  const [then, ...more] = allOf(before, context);
  const [found, ...others] = allOf(now, context);
  if (then?.paragraph !== span.paragraph || more.length > 0 || found === undefined || others.length > 0) return undefined;
  const start = found.start + left.length;
  return { paragraph: found.paragraph, start, end: start + span.end - span.start };
}

/** The first two places of a text, overlapping ones included. */
function allOf(texts: readonly string[], wanted: string): { paragraph: number; start: number }[] {
  const found: { paragraph: number; start: number }[] = [];
  for (const [paragraph, text] of texts.entries()) {
    for (let start = text.indexOf(wanted); start >= 0 && found.length < 2; start = text.indexOf(wanted, start + 1)) found.push({ paragraph, start });
    if (found.length > 1) break;
  }
  return found;
}

const likely = (now: readonly string[], span: Span): { readonly paragraph?: number } => (span.paragraph < now.length ? { paragraph: span.paragraph } : {});

