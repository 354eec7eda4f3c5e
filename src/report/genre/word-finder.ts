const size = 0x4000;

/** A place of the table of beginnings, for two characters. */
const pair = (first: number, second: number): number => ((first * 31) ^ (second * 7)) & (size - 1);

/** Finds words in one pass over a text. A table tells by two characters which words may begin there, so that most places cost one look. */
export class WordFinder<Value> {
  /** The first entry of each place; 0 is none. Entries of one place follow each other, the longest word first. */
  private readonly firstAt = new Uint32Array(size);
  private readonly words: string[] = [''];
  private readonly values: (Value | undefined)[] = [undefined];
  private readonly following: number[] = [0];

  /** @param word two characters or more @param value what the visitor gets for it, besides what was added for it before */
  add(word: string, value: Value): void {
    if (word.length < 2) return;
    const place = pair(word.charCodeAt(0), word.charCodeAt(1));
    let before = 0;
    let next = this.firstAt[place] ?? 0;
    while (next !== 0 && this.wordOf(next).length >= word.length) {
      before = next;
      next = this.following[next] ?? 0;
    }
    const entry = this.words.push(word) - 1;
    this.values.push(value);
    this.following.push(next);
    if (before === 0) this.firstAt[place] = entry;
    else this.following[before] = entry;
  }

  /** Visits each word that stands in a text between two offsets (UTF-16, end exclusive), the longest at each place; words do not overlap. */
  find(text: string, from: number, to: number, visit: (value: Value, start: number, end: number) => void): void {
    const { firstAt } = this;
    let at = from;
    let code = at < to ? text.charCodeAt(at) : 0;
    while (at + 1 < to) {
      const next = text.charCodeAt(at + 1);
      const entry = firstAt[pair(code, next)] ?? 0;
      const end = entry === 0 ? at : this.visitAt(entry, text, at, to, visit);
      if (end > at) {
        at = end;
        code = text.charCodeAt(at);
      } else {
        at++;
        code = next;
      }
    }
  }

  /** @returns the end of the word that stands at an offset; the offset where there is none */
  private visitAt(first: number, text: string, at: number, to: number, visit: (value: Value, start: number, end: number) => void): number {
    let end = at;
    let found = '';
    for (let entry = first; entry !== 0; entry = this.following[entry] ?? 0) {
      const word = this.wordOf(entry);
      if (end > at ? word !== found : at + word.length > to || !text.startsWith(word, at)) continue;
      found = word;
      end = at + word.length;
      const value = this.values[entry];
      if (value !== undefined) visit(value, at, end);
    }
    return end;
  }

  private wordOf(entry: number): string {
    return this.words[entry] ?? '';
  }
}
