/** Visits each word that stands in text between two offsets, the longest at each place; words do not overlap. */
export type FindWords<Value> = (text: string, from: number, to: number, visit: (value: Value, start: number, end: number) => void) => void;

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/** A place of the table of beginnings: two characters, mixed into sixteen bits. */
const pair = (first: number, second: number): number => ((first * 31) ^ (second * 7)) & 0xffff;

/**
 * Compiles words into one pass over a text. A table tells by two characters whether a word may begin there, so that most places cost one look.
 * @param entries each word, of two characters or more, with what the visitor gets for it; of equal words the last one counts
 * @returns a finder; offsets are UTF-16, ends exclusive
 */
export function wordFinder<Value>(entries: Iterable<readonly [word: string, value: Value]>): FindWords<Value> {
  const root: Node<Value> = { next: new Map() };
  const begins = new Uint8Array(0x10000);
  for (const [word, value] of entries) {
    if (word.length < 2) continue;
    begins[pair(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const child = node.next.get(code) ?? { next: new Map() };
      node.next.set(code, child);
      node = child;
    }
    node.value = value;
  }
  return (text, from, to, visit) => {
    let at = from;
    let code = at < to ? text.charCodeAt(at) : 0;
    while (at + 1 < to) {
      const following = text.charCodeAt(at + 1);
      if (begins[pair(code, following)] === 0) {
        at++;
        code = following;
        continue;
      }
      let node = root.next.get(code);
      let value: Value | undefined;
      let end = at + 1;
      for (let ahead = at + 1; node && ahead < to; ahead++) {
        node = node.next.get(text.charCodeAt(ahead));
        if (node?.value === undefined) continue;
        value = node.value;
        end = ahead + 1;
      }
      if (value !== undefined) visit(value, at, end);
      at = end;
      code = text.charCodeAt(at);
    }
  };
}
