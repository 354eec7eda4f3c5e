/** The longest unit whose repetition is looked for, in UTF-16 units. */
const longestUnit = 16;

/**
 * Finds every stretch that stands twice or more in direct succession, in one pass over all texts.
 * The distance to a character's last occurrence is the only candidate for a unit's length,
 * so a unit that holds one character twice is not found.
 * @param texts the paragraphs' texts
 * @param visit receives the paragraph's index, where the first copy starts, the unit's length and how many copies there are
 */
export function findRepeats(texts: readonly string[], visit: (paragraph: number, start: number, unit: number, copies: number) => void): void {
  const lastSeen = new Int32Array(0x10000).fill(-1 - longestUnit);
  let base = 0;
  for (let paragraph = 0; paragraph < texts.length; paragraph++) {
    const text = texts[paragraph] ?? '';
    let unit = 0;
    let run = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const position = base + i;
      const distance = position - (lastSeen[code] ?? 0);
      lastSeen[code] = position;
      if (distance === unit) {
        run++;
        continue;
      }
      if (run >= unit && unit > 0) visit(paragraph, i - run - unit, unit, 1 + Math.floor(run / unit));
      unit = distance <= longestUnit ? distance : 0;
      run = unit === 0 ? 0 : 1;
    }
    if (run >= unit && unit > 0) visit(paragraph, text.length - run - unit, unit, 1 + Math.floor(run / unit));
    base += text.length + longestUnit;
  }
}
