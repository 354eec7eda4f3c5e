/** The index, from 0, of a paragraph in the document as it is now, or why it is not known. */
export type Aligned = number | 'changed' | 'ambiguous';

/** A text of so many UTF-16 units is not written twice by chance. */
const telling = 16;

/** How two states of a document go together. */
export interface Alignment {
  /** The paragraph now of one that was, by its index; it has equal text. */
  find(index: number): Aligned;
  /** The texts that differ: what stood there, and what stands there now. Outside of them both are the same. */
  readonly changed: { readonly before: readonly string[]; readonly now: readonly string[] };
}

/**
 * Says which paragraph of a document as it is now is the i-th of the document as it was. Equal text alone does not decide, as the
 * cells of a table all hold the same. What is equal from the start and from the end of both is known, unless the change between could
 * as well stand elsewhere; in between a paragraph must be the only one with its text, or there must be as many as there were.
 * A text that stands more than once, or is short, must in any case have the same neighbours as it had.
 * @param before texts of the paragraphs as they were; `now`: as they are
 */
export function alignParagraphs(before: readonly string[], now: readonly string[]): Alignment {
  const shift = now.length - before.length;
  const shorter = Math.min(before.length, now.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === now[prefix]) prefix += 1;
  if (prefix === shorter && shift === 0) return { find: (index) => (index < before.length ? index : 'changed'), changed: { before: [], now: [] } };
  let suffix = 0;
  while (suffix < shorter && before[before.length - 1 - suffix] === now[now.length - 1 - suffix]) suffix += 1;
  // Where both ends overlap, as when one of several equal rows was removed, the change may stand anywhere in the overlap.
  const head = Math.min(prefix, shorter - suffix);
  const tail = Math.max(before.length - suffix, prefix + Math.max(0, -shift));
  const old = positions(before);
  const current = positions(now);

  const find = (index: number): Aligned => {
    const text = before[index];
    if (text === undefined) return 'changed';
    const origins = old.get(text) ?? [];
    const places = current.get(text) ?? [];
    const [only] = places;
    if (only === undefined) return 'changed';
    const own = neighbours(before, index);
    const isHere = (place: number): boolean => neighbours(now, place) === own;
    if (places.length === 1 && origins.length === 1) return text.length >= telling || isHere(only) ? only : 'ambiguous';
    if (index < head) return isHere(index) ? index : 'ambiguous';
    if (index >= tail) return isHere(index + shift) ? index + shift : 'ambiguous';
    // A copy may have been made of either, or either removed.
    const candidates = places.filter((place) => place >= head && place < tail + shift);
    const siblings = origins.filter((origin) => origin >= head && origin < tail);
    if (candidates.length !== siblings.length || siblings.filter((origin) => neighbours(before, origin) === own).length > 1) return candidates.length === 0 ? 'changed' : 'ambiguous';
    const [match, ...others] = candidates.filter(isHere);
    return match === undefined || others.length > 0 ? 'ambiguous' : match;
  };
  return { find, changed: { before: before.slice(head, tail), now: now.slice(head, tail + shift) } };
}

function positions(texts: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const known = found.get(text);
    if (known === undefined) found.set(text, [index]);
    else known.push(index);
  }
  return found;
}

/** The nearest texts that are not blank on either side. */
function neighbours(texts: readonly string[], index: number): string {
  const next = (step: 1 | -1): string => {
    for (let at = index + step; at >= 0 && at < texts.length; at += step) {
      const text = texts[at];
      if (text !== undefined && text.trim() !== '') return text;
    }
    return '';
  };
  return `${next(-1)}\u0000${next(1)}`;
}
