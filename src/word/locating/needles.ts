/** Word's search takes 255 characters (word.md: #31, #731); a ^ counts twice, as it has to be doubled. */
const longest = 255;

/** What Word is asked to search for in a paragraph, and which of its hits is meant. */
export interface Needle {
  readonly text: string;
  /** How many hits there must be. */
  readonly count: number;
  /** The one that is meant, from 0. */
  readonly index: number;
}

/**
 * Every place of a text in another as Word's search finds them: from left to right, none overlapping the one before.
 * @returns UTF-16 offsets
 */
export function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at);
  return found;
}

/**
 * The stretch itself as what to search for.
 * @returns undefined where a search cannot find it: it is empty, too long, holds a control character, or another hit overlaps it
 */
export function needleFor(text: string, start: number, end: number): Needle | undefined {
  const wanted = text.slice(start, end);
  const places = occurrences(text, wanted);
  const index = places.indexOf(start);
  return index < 0 || !isSearchable(wanted) ? undefined : { text: wanted, count: places.length, index };
}

/**
 * A longer stretch around another that stands once in the paragraph and holds the other once, so that the first hit inside the only
 * hit is the one that is meant. It grows on both sides by turns, and never over a control character.
 * @returns undefined where there is none
 */
export function contextFor(text: string, start: number, end: number): string | undefined {
  const wanted = text.slice(start, end);
  if (!isSearchable(wanted)) return undefined;
  let from = start;
  let to = end;
  for (;;) {
    const left = canHold(text, from - 1) && once(text.slice(from - 1, to), wanted);
    if (left) from -= 1;
    const right = canHold(text, to) && once(text.slice(from, to + 1), wanted);
    if (right) to += 1;
    const context = text.slice(from, to);
    if ((!left && !right) || escapeNeedle(context).length > longest) return undefined;
    if (isSearchable(context) && text.indexOf(context) === text.lastIndexOf(context)) return context;
  }
}

/** A text as Word's search wants it: without wildcards only ^ is special (word.md). */
export const escapeNeedle = (text: string): string => text.replace(/\^/g, '^^');

const canHold = (text: string, at: number): boolean => at >= 0 && at < text.length && text.charCodeAt(at) >= 0x20;

/** Whether a text stands once, overlapping places counted: 立立 stands twice in 立立立. Compared as Word might: without case, and half-width as full-width (word.md: unverified). */
const once = (text: string, wanted: string): boolean => fold(text).indexOf(fold(wanted)) === fold(text).lastIndexOf(fold(wanted));

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

function isSearchable(text: string): boolean {
  if (text === '' || text.trim() === '' || /\p{Cc}/u.test(text) || escapeNeedle(text).length > longest) return false;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return !(first >= 0xdc00 && first <= 0xdfff) && !(last >= 0xd800 && last <= 0xdbff);
}
