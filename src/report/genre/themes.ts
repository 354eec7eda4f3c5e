import type { Genre } from './compile';
import type { ThemeId } from './words';

const toldWithin = 300;

const joining = /^[和与及、]$/;

/**
 * The themes that a heading is about: those of its strong words, and of weak ones joined to them (纪律和反腐败是怎么管的); of its weak words where it has no strong one and they are allowed.
 * @param from UTF-16 offsets of the heading's words in text, end exclusive
 */
export function themesOf(text: string, from: number, to: number, weakToo: boolean, genre: Genre): ReadonlySet<ThemeId> {
  const strong = new Set<ThemeId>();
  const weak = new Set<ThemeId>();
  let last: { readonly theme: ThemeId; readonly isStrong: boolean; readonly end: number } | undefined;
  genre.themes.find(text, from, to, ({ theme, isStrong }, start, end) => {
    if (isStrong && theme === 'business' && isOutcome(text, from, start, end, to, genre)) return;
    const joined = last !== undefined && last.isStrong !== isStrong && joining.test(text.slice(last.end, start)) ? last : undefined;
    if (joined && !joined.isStrong) strong.add(joined.theme);
    (isStrong || joined ? strong : weak).add(theme);
    last = { theme, isStrong, end };
  });
  return strong.size === 0 && weakToo ? weak : strong;
}

/** Whether 高质量发展 is only what the work is good for: 为高质量发展提供保障. */
function isOutcome(text: string, from: number, start: number, end: number, to: number, { words: { outcome }, pattern }: Genre): boolean {
  const before = text.slice(Math.max(from, start - 8), start);
  return pattern(outcome.before).test(before) && pattern(outcome.after).test(text.slice(end, to));
}

/**
 * The themes that a paragraph tells of at length: at least two different words of each, and three of the business
 * where the heading above is about something else, for then it is as a rule only what the rest was good for.
 * @param from UTF-16 offsets of the text that counts, end exclusive
 */
export function toldAtLength(text: string, from: number, to: number, isHeaded: boolean, genre: Genre): Set<ThemeId> {
  const seen = new Map<ThemeId, Set<string>>();
  const told = new Set<ThemeId>();
  genre.themes.find(text, from, Math.min(to, from + toldWithin), ({ theme, isStrong }, start, end) => {
    if (!isStrong) return;
    const known = seen.get(theme) ?? new Set();
    seen.set(theme, known.add(text.slice(start, end)));
    if (known.size >= (isHeaded && theme === 'business' ? 3 : 2)) told.add(theme);
  });
  return told;
}
