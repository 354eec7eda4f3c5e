import type { Pack } from '../pack';
import { oncePer } from '../once';
import { compilePattern } from '../pattern';
import { wordFinder, type FindWords } from './word-finder';
import { themeIds, type GenreWords, type ThemeId } from './words';

/** A word of one or more themes. */
export interface ThemeWord {
  readonly strong: readonly ThemeId[];
  readonly weak: readonly ThemeId[];
}

/** What a word inside a paragraph may begin. */
export type Trigger = 'problems' | 'plans' | 'leadIn' | 'item' | 'integrity';

/** The pack's words as regular expressions and finders. */
export interface Genre {
  readonly words: GenreWords;
  /** A pattern by its source, compiled when it is first asked for. */
  readonly pattern: (source: string) => RegExp;
  readonly findThemes: FindWords<ThemeWord>;
  readonly findTriggers: FindWords<Trigger>;
  readonly findSubject: FindWords<true>;
}

/** The compiled words of a pack; each pack object is compiled once. */
export const genreOf = oncePer((pack: Pack): Genre => compile(pack.genre));

function compile(words: GenreWords): Genre {
  const patterns = new Map<string, RegExp>();
  const pattern = (source: string): RegExp => {
    let result = patterns.get(source);
    if (!result) {
      result = compilePattern(source);
      patterns.set(source, result);
    }
    return result;
  };
  return {
    words,
    pattern,
    findThemes: wordFinder(themeWords(words)),
    findTriggers: wordFinder(new Map(triggers(words))),
    findSubject: wordFinder(new Map(words.kinds.subjectWords.map((word) => [word, true]))),
  };
}

function themeWords(words: GenreWords): Map<string, ThemeWord> {
  const result = new Map<string, Record<keyof ThemeWord, ThemeId[]>>();
  for (const theme of themeIds) {
    for (const strength of ['strong', 'weak'] as const) {
      for (const word of words.themes[theme][strength]) {
        let known = result.get(word);
        if (known === undefined) result.set(word, (known = { strong: [], weak: [] }));
        known[strength].push(theme);
      }
    }
  }
  return result;
}

function* triggers(words: GenreWords): Generator<readonly [string, Trigger]> {
  for (const word of words.problems.triggers) yield [word, 'problems'];
  for (const word of words.plans.triggers) yield [word, 'plans'];
  for (const word of words.leadIn.openingTrigger.split(' ')) yield [word, 'leadIn'];
  for (const word of words.integrity.signs) yield [word, 'integrity'];
  for (const numeral of ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']) {
    for (const after of ['是', '要']) yield [numeral + after, 'item'];
  }
}
