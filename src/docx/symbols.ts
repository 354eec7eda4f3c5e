/** What the glyphs of Wingdings are in Unicode, for those that stand in reports: boxes, ticks, bullets, arrows, encircled numbers. */
const wingdings: Readonly<Record<number, string>> = {
  0x20: ' ', 0x22: '✂', 0x28: '☎', 0x2a: '✉', 0x36: '⌛', 0x46: '☞', 0x4a: '☺', 0x52: '☼', 0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒',
  0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9e: '·', 0x9f: '•', 0xa1: '○', 0xa4: '◉', 0xa7: '▪', 0xa8: '□', 0xab: '★', 0xd8: '➢',
  0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
};
const wingdings2: Readonly<Record<number, string>> = { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x54: '☒', 0xa3: '□' };
const symbol: Readonly<Record<number, string>> = { 0xa3: '≤', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xbb: '≈', 0xae: '→', 0xac: '←' };

/**
 * The text of a w:sym (ECMA-376 17.3.3.30). A glyph whose meaning isn't known stays the character that the file holds.
 * @param font its font, such as Wingdings
 * @param char its code in hexadecimal, mostly in the private area from F000
 */
export function symbolText(font: string, char: string): string {
  if (!/^[0-9a-f]{1,6}$/i.test(char)) return '';
  const code = Number.parseInt(char, 16);
  if (code > 0x10ffff || code === 0 || (code >= 0xd800 && code <= 0xdfff)) return '';
  const glyph = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return glyphText(font.toLowerCase(), glyph) ?? String.fromCodePoint(code);
}

function glyphText(font: string, glyph: number): string | undefined {
  if (glyph > 0xff) return undefined;
  if (font === 'wingdings') {
    if (glyph >= 0x81 && glyph <= 0x8a) return String.fromCharCode(0x2460 + glyph - 0x81);
    if (glyph >= 0x8c && glyph <= 0x95) return String.fromCharCode(0x2776 + glyph - 0x8c);
    return wingdings[glyph];
  }
  if (font === 'wingdings 2') {
    if (glyph >= 0x6a && glyph <= 0x73) return String.fromCharCode(0x2460 + glyph - 0x6a);
    return wingdings2[glyph];
  }
  if (font === 'symbol') return symbol[glyph] ?? (glyph >= 0x20 && glyph <= 0x3f && !/["$'@]/.test(String.fromCharCode(glyph)) ? String.fromCharCode(glyph) : undefined);
  return undefined;
}
