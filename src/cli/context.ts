import type { Span } from '../report/document';

/** A place as one line: what stands there, and some text on either side. */
export interface Context {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const around = 14;
const longestFound = 40;

/**
 * Cuts a place out of its paragraph. What is cut off shows as `…`, what would move the cursor or turn the line as `�`.
 * @param text the paragraph's text
 */
export function contextOf(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Context {
  const from = boundary(text, Math.max(0, start - around));
  const to = boundary(text, Math.min(text.length, end + around));
  const found = text.slice(start, end);
  return {
    before: `${from > 0 ? '…' : ''}${printable(text.slice(from, start))}`,
    found: printable(found.length > longestFound ? `${found.slice(0, boundary(found, longestFound))}…` : found),
    after: `${printable(text.slice(end, to))}${to < text.length ? '…' : ''}`,
  };
}

/** A context on one line: what was found in corner brackets, an empty place as a pointer. @param show how each part is written */
export function inBrackets({ before, found, after }: Context, show: (part: string) => string = (part) => part, stress = show): string {
  return `${show(before)}${found === '' ? '▼' : `「${stress(found)}」`}${show(after)}`;
}

/** A text without control characters, marks of direction or halves of a surrogate pair: it stays on its line and sends no commands to a terminal. */
export function printable(text: string): string {
  return text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** An offset that splits no surrogate pair. */
function boundary(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset;
}
