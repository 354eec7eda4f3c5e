import type { Genre, ThemeWord } from './compile';
import { themeIds, type ThemeId } from './words';

const outcome = /^[^，。；]{0,10}(?:提供|保障|保证|保驾|护航|注入|奠定|筑牢|支撑)/;
const devotedHits = 3;
const looked = 500;
const toldWords = 4;
const toldWithin = 1500;

/**
 * The themes that a heading is about: those of its strong words; of its weak words where it has no strong one and they are allowed.
 * @param from UTF-16 offsets of the heading's words in text, end exclusive
 */
export function themesOf(text: string, from: number, to: number, weakToo: boolean, genre: Genre): ReadonlySet<ThemeId> {
  const strong = new Set<ThemeId>();
  const weak = new Set<ThemeId>();
  genre.findThemes(text, from, to, (word, start, end) => {
    for (const theme of word.strong) if (theme !== 'business' || !isOutcome(text, from, start, end, to)) strong.add(theme);
    for (const theme of word.weak) weak.add(theme);
  });
  return strong.size === 0 && weakToo ? weak : strong;
}

/** Whether 高质量发展 is only what the work is good for: 为高质量发展提供保障. */
function isOutcome(text: string, from: number, start: number, end: number, to: number): boolean {
  const before = text.slice(Math.max(from, start - 8), start);
  return /[为以][^，。]*$/.test(before) || outcome.test(text.slice(end, to)) || /(?:保障|引领|护航|促进|助推|赋能)[^，。]*$/.test(before);
}

/** The theme that a paragraph is devoted to: its words are most of the theme words at the paragraph's beginning, and at least three different ones. */
export function devotedTo(text: string, from: number, genre: Genre): ThemeId | undefined {
  const seen = new Map<ThemeId, Set<ThemeWord>>();
  let all = 0;
  genre.findThemes(text, from, Math.min(text.length, from + looked), (word) => {
    if (word.strong.length === 0) return;
    all++;
    for (const theme of word.strong) seen.set(theme, (seen.get(theme) ?? new Set()).add(word));
  });
  return themeIds.find((theme) => {
    const words = seen.get(theme)?.size ?? 0;
    return words >= devotedHits && words * 2 > all;
  });
}

/**
 * The themes that a paragraph tells of at length: at least four different words of each.
 * @param to where the text of the theme ends, a UTF-16 offset
 * @param visit gets each such theme and the offset of its first word
 */
export function toldAtLength(text: string, to: number, genre: Genre, visit: (theme: ThemeId, at: number) => void): void {
  const seen = new Map<ThemeId, { words: Set<ThemeWord>; at: number }>();
  genre.findThemes(text, 0, Math.min(to, toldWithin), (word, at) => {
    for (const theme of word.strong) {
      const known = seen.get(theme);
      if (known) known.words.add(word);
      else seen.set(theme, { words: new Set([word]), at });
    }
  });
  for (const [theme, { words, at }] of seen) if (words.size >= toldWords) visit(theme, at);
}
