import type { ReportDocument, Span } from '../document';
import type { Genre } from './compile';
import { isContent } from './head';
import { endOfWords, firstCharacter } from './headings';
import type { ThemeId } from './words';

/** So many different words of a theme, wherever they stand, tell of it; so does one beside enough weak ones in its paragraph, and a telling one. */
const enough = 2;

/**
 * Where the body tells of themes that no heading names: each at the paragraph that holds most of its words, else at the first that tells a deed of it.
 * @param from first paragraph after the lead-in
 * @param to where the work told ends: a paragraph, and an offset in it
 * @param themes those that are looked for
 */
export function mentionedThemes(document: ReportDocument, from: number, to: { readonly paragraph: number; readonly start: number }, themes: readonly ThemeId[], genre: Genre): Map<ThemeId, Span> {
  // What is said of the business is as a rule only what the rest is good for.
  const words = new Map<ThemeId, Set<string>>(themes.filter((theme) => theme !== 'business').map((theme) => [theme, new Set()]));
  const deeds = new Map<ThemeId, number>();
  const places = new Map<ThemeId, { readonly paragraph: number; readonly words: number }>();
  const told = new Set<ThemeId>();
  for (let index = from; index <= to.paragraph && index < document.paragraphs.length; index++) {
    const paragraph = document.paragraphs[index];
    if (!paragraph || !isContent(paragraph, genre)) continue;
    const here = new Map<ThemeId, Set<string>>();
    const weak = new Map<ThemeId, Set<string>>();
    const { text } = paragraph;
    const until = index === to.paragraph ? to.start : text.length;
    const said = text.slice(0, until);
    for (const theme of themes) {
      const { deeds: source } = genre.words.themes[theme];
      if (source !== undefined && !deeds.has(theme) && genre.pattern(source).test(said)) deeds.set(theme, index);
    }
    genre.themes.find(text, 0, until, ({ theme, isStrong }, start, end) => {
      const all = words.get(theme);
      if (!all) return;
      const word = text.slice(start, end);
      if (isStrong) all.add(word);
      if (genre.words.themes[theme].telling?.includes(word)) told.add(theme);
      const seen = isStrong ? here : weak;
      seen.set(theme, (seen.get(theme) ?? new Set()).add(word));
    });
    for (const [theme, found] of here) {
      if ((weak.get(theme)?.size ?? 0) >= genre.words.themes[theme].enoughWeak) told.add(theme);
      if (found.size > (places.get(theme)?.words ?? 0)) places.set(theme, { paragraph: index, words: found.size });
    }
  }
  const result = new Map<ThemeId, Span>();
  for (const theme of themes) {
    const isTold = told.has(theme) || (words.get(theme)?.size ?? 0) >= enough;
    const paragraph = isTold ? places.get(theme)?.paragraph : deeds.get(theme);
    if (paragraph === undefined) continue;
    const text = document.paragraphs[paragraph]?.text ?? '';
    const start = firstCharacter(text, 0);
    result.set(theme, { paragraph, start, end: endOfWords(text, start) });
  }
  return result;
}
