/** The index, from 0, of a paragraph in the document as it is now, or why it is not known. */
export type Aligned = number | 'changed' | 'ambiguous';

/**
 * Says which paragraph of a document as it is now is the i-th of the document as it was. Equal text alone does not decide, as the
 * cells of a table all hold the same: what is equal from the start and from the end of both is known, unless the change between
 * could as well stand elsewhere; in between a paragraph must be
 * the only one with its text or, where there are as many as there were, the only one between its neighbours.
 * @param before texts of the paragraphs as they were; `now`: as they are
 * @returns a function of an index in `before`; it finds equal text only
 */
export function alignParagraphs(before: readonly string[], now: readonly string[]): (index: number) => Aligned {
  const shift = now.length - before.length;
  const shorter = Math.min(before.length, now.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === now[prefix]) prefix += 1;
  if (prefix === shorter && shift === 0) return (index) => index;
  let suffix = 0;
  while (suffix < shorter && before[before.length - 1 - suffix] === now[now.length - 1 - suffix]) suffix += 1;
  // Where both ends overlap, as when one of several equal rows was removed, the change may stand anywhere in the overlap.
  const head = Math.min(prefix, shorter - suffix);
  const tail = Math.max(before.length - suffix, prefix + Math.max(0, -shift));
  const old = positions(before, head, tail);
  const current = positions(now, head, tail + shift);

  return (index) => {
    const text = before[index];
    if (text === undefined) return 'changed';
    if (index < head) return index;
    if (index >= tail) return index + shift;
    const candidates = current.get(text) ?? [];
    const origins = old.get(text) ?? [];
    const [only] = candidates;
    if (only === undefined) return 'changed';
    if (candidates.length === 1 && origins.length === 1) return only;
    // A copy may have been made of either, or either removed.
    if (candidates.length !== origins.length) return 'ambiguous';
    const own = neighbours(before, index);
    if (origins.filter((origin) => neighbours(before, origin) === own).length > 1) return 'ambiguous';
    const [match, ...others] = candidates.filter((candidate) => neighbours(now, candidate) === own);
    return match === undefined || others.length > 0 ? 'ambiguous' : match;
  };
}

function positions(texts: readonly string[], from: number, to: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let index = from; index < to; index += 1) {
    const text = texts[index];
    if (text === undefined) continue;
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
