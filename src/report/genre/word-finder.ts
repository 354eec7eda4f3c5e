/** Visits each word that stands in text between two offsets, the longest at each place; words do not overlap. */
export type FindWords<Value> = (text: string, from: number, to: number, visit: (value: Value, start: number, end: number) => void) => void;

/** A place of the table of beginnings: two characters, mixed into sixteen bits. */
const pair = (first: number, second: number): number => ((first * 31) ^ (second * 7)) & 0xffff;

/**
 * Compiles words into one pass over a text. A table tells by two characters whether a word may begin there, so that most places cost one look.
 * @param entries each word, of two characters or more, with what the visitor gets for it; of equal words the last one counts
 * @returns a finder; offsets are UTF-16, ends exclusive
 */
export function wordFinder<Value>(entries: Iterable<readonly [word: string, value: Value]>): FindWords<Value> {
  const begins = new Uint8Array(0x10000);
  const wordsAt = new Map<number, { readonly word: string; readonly value: Value }[]>();
  for (const [word, value] of new Map(entries)) {
    if (word.length < 2) continue;
    const place = pair(word.charCodeAt(0), word.charCodeAt(1));
    begins[place] = 1;
    const others = wordsAt.get(place);
    if (others === undefined) wordsAt.set(place, [{ word, value }]);
    else others.push({ word, value });
  }
  for (const words of wordsAt.values()) words.sort((a, b) => b.word.length - a.word.length);
  return (text, from, to, visit) => {
    let at = from;
    let code = at < to ? text.charCodeAt(at) : 0;
    while (at + 1 < to) {
      const following = text.charCodeAt(at + 1);
      const place = pair(code, following);
      at++;
      code = following;
      if (begins[place] === 0) continue;
      const start = at - 1;
      const found = wordsAt.get(place)?.find(({ word }) => start + word.length <= to && text.startsWith(word, start));
      if (found === undefined) continue;
      at = start + found.word.length;
      visit(found.value, start, at);
      code = text.charCodeAt(at);
    }
  };
}
