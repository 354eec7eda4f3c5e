import type { Span } from '../../report/document';
import { commonEnds } from '../common-ends';
import { type Alignment, alignParagraphs } from './alignment';
import { occurrences } from './needles';

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
 * its surroundings, once and nowhere else, then as now. Where its surroundings or paragraphs like its own stand more often than they did,
 * somebody made a copy, and nothing tells the copy from what was meant.
 * @param before texts of the paragraphs as they were; `now`: as they are
 */
export function placeSpans(before: readonly string[], now: readonly string[], spans: readonly Span[]): Placed[] {
  const alignment = alignParagraphs(before, now);
  return spans.map((span): Placed => {
    const text = before[span.paragraph];
    if (text === undefined || span.start < 0 || span.start > span.end || span.end > text.length) return { status: 'refused', reason: 'changed' };
    if (isCopied(alignment, span, text)) return { status: 'refused', reason: 'ambiguous', ...likely(now, span) };
    const paragraph = alignment.find(span.paragraph);
    if (typeof paragraph === 'number') return { status: 'placed', at: { ...span, paragraph } };
    const moved = span.start === span.end || paragraph === 'ambiguous' ? undefined : findByContext(before, now, span, text);
    if (moved !== undefined) return { status: 'placed', at: moved };
    return { status: 'refused', reason: paragraph, ...likely(now, span) };
  });
}

/** Whether a paragraph may be another one with an edit: most of its text is that of the other, from the start and from the end. */
function isLike(line: string, text: string): boolean {
  const { left, right } = commonEnds(line, text);
  return left + right >= enoughContext && (left + right) * 2 > text.length;
}

/**
 * Whether a copy of a paragraph was made, and perhaps edited since: which of the two is meant then, nothing tells.
 * With little context only whole paragraphs are compared besides: a lone sign stands in many.
 */
function isCopied({ changed }: Alignment, { start, end }: Span, text: string): boolean {
  const context = text.slice(Math.max(0, start - reach), end + reach);
  if (changed.now.filter((line) => isLike(line, text)).length > changed.before.filter((line) => isLike(line, text)).length) return true;
  if (context.length - (end - start) < enoughContext) return changed.now.filter((line) => line === text).length > changed.before.filter((line) => line === text).length;
  const count = (texts: readonly string[]): number => texts.reduce((sum, line) => sum + occurrences(line, context).length, 0);
  return changed.now.length > 0 && count(changed.now) > count(changed.before);
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
  const end = start + span.end - span.start + right.length;
  // The edge of a paragraph is context too: where text was pasted beside it, the sign may be the pasted one.
  if (left.length < reach && found.start > 0) return undefined;
  if (right.length < reach && end < (now[found.paragraph]?.length ?? 0)) return undefined;
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

