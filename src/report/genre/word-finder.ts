/** Visits each word that stands in text between two offsets, the longest at each place; words do not overlap. */
export type FindWords<Value> = (text: string, from: number, to: number, visit: (value: Value, start: number, end: number) => void) => void;

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/**
 * Compiles words into one pass over a text: a table by first character, so that most characters cost one look.
 * @param entries each word with what the visitor gets for it; of equal words the last one counts
 * @returns a finder; offsets are UTF-16, ends exclusive
 */
export function wordFinder<Value>(entries: Iterable<readonly [word: string, value: Value]>): FindWords<Value> {
  const roots: Node<Value>[] = [];
  const rootOf = new Uint16Array(0x10000);
  for (const [word, value] of entries) {
    if (word === '') continue;
    const first = word.charCodeAt(0);
    let index = rootOf[first] ?? 0;
    if (index === 0) {
      roots.push({ next: new Map() });
      index = roots.length;
      rootOf[first] = index;
    }
    let node = roots[index - 1];
    for (let at = 1; node && at < word.length; at++) {
      const code = word.charCodeAt(at);
      let child = node.next.get(code);
      if (!child) {
        child = { next: new Map() };
        node.next.set(code, child);
      }
      node = child;
    }
    if (node) node.value = value;
  }
  return (text, from, to, visit) => {
    let at = from;
    while (at < to) {
      const index = rootOf[text.charCodeAt(at)] ?? 0;
      if (index === 0) {
        at++;
        continue;
      }
      let node = roots[index - 1];
      let value: Value | undefined;
      let end = at + 1;
      for (let ahead = at + 1; node; ahead++) {
        if (node.value !== undefined) {
          value = node.value;
          end = ahead;
        }
        if (ahead >= to) break;
        node = node.next.get(text.charCodeAt(ahead));
      }
      if (value !== undefined) visit(value, at, end);
      at = end;
    }
  };
}
