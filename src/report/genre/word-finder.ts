/** Visits each word that stands in text between two offsets, the longest at each place; words do not overlap. */
export type FindWords<Value> = (text: string, from: number, to: number, visit: (value: Value, start: number, end: number) => void) => void;

/** A place of the table of beginnings: two characters, mixed into sixteen bits. */
const pair = (first: number, second: number): number => ((first * 31) ^ (second * 7)) & 0xffff;

/**
 * Compiles words into one pass over a text. A table tells by two characters which words may begin there, so that most places cost one look.
 * @param values by each word, of two characters or more, what the visitor gets for it
 * @returns a finder; offsets are UTF-16, ends exclusive
 */
export function wordFinder<Value>(values: ReadonlyMap<string, Value>): FindWords<Value> {
  const groupAt = new Uint16Array(0x10000);
  const groups: string[][] = [[]];
  for (const word of values.keys()) {
    if (word.length < 2) continue;
    const place = pair(word.charCodeAt(0), word.charCodeAt(1));
    const group = groupAt[place] ?? 0;
    if (group === 0) groupAt[place] = groups.push([word]) - 1;
    else groups[group]?.push(word);
  }
  for (const group of groups) if (group.length > 1) group.sort((a, b) => b.length - a.length);
  return (text, from, to, visit) => {
    let at = from;
    let code = at < to ? text.charCodeAt(at) : 0;
    while (at + 1 < to) {
      const following = text.charCodeAt(at + 1);
      const group = groupAt[pair(code, following)] ?? 0;
      at++;
      code = following;
      if (group === 0) continue;
      const start = at - 1;
      const word = groups[group]?.find((each) => start + each.length <= to && text.startsWith(each, start));
      const value = word === undefined ? undefined : values.get(word);
      if (word === undefined || value === undefined) continue;
      at = start + word.length;
      visit(value, start, at);
      code = text.charCodeAt(at);
    }
  };
}
