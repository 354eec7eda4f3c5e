import { oncePer } from '../once';
import { anyOf, compilePattern, lazyPattern } from '../pattern';
import { WordFinder } from './word-finder';
import { themeIds, type GenreWords, type ThemeId } from './words';

/** What a word says of a theme. */
export interface ThemeWord {
  readonly theme: ThemeId;
  readonly isStrong: boolean;
}

/** What a word inside a paragraph may begin. */
export type Trigger = 'problems' | 'plans' | 'leadIn' | 'item' | 'integrity';

/** The pack's words as regular expressions and finders. */
export interface Genre {
  readonly words: GenreWords;
  /** A pattern by its source, compiled when it is first asked for. */
  readonly pattern: (source: string) => RegExp;
  readonly themes: WordFinder<ThemeWord>;
  readonly triggers: WordFinder<Trigger>;
  /** Any word of the subject. */
  readonly subject: () => RegExp;
  /** Any shortcoming; global. */
  readonly lacking: () => RegExp;
  /** Any intention; global. */
  readonly intention: () => RegExp;
  /** Any hint at the author's integrity; global. */
  readonly hints: () => RegExp;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The compiled words of a pack. They are compiled once, also where each check is given a pack of its own with the same words. */
export const genreOf = oncePer((words: GenreWords): Genre => {
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
    themes: themeFinder(words),
    triggers: triggerFinder(words),
    subject: lazyPattern(anyOf(words.kinds.subjectWords.filter((word) => word.length > 1))),
    lacking: lazyPattern(words.problems.lacking, 'g'),
    intention: lazyPattern(words.plans.intention, 'g'),
    hints: lazyPattern(anyOf([...words.integrity.signs, ...words.integrity.hints]), 'g'),
  };
});

function themeFinder({ themes }: GenreWords): WordFinder<ThemeWord> {
  const finder = new WordFinder<ThemeWord>();
  for (const theme of themeIds) {
    const { strong, weak } = themes[theme];
    addAll(finder, strong, { theme, isStrong: true });
    addAll(finder, weak, { theme, isStrong: false });
  }
  return finder;
}

function triggerFinder({ problems, plans, leadIn, integrity }: GenreWords): WordFinder<Trigger> {
  const finder = new WordFinder<Trigger>();
  addAll(finder, problems.triggers, 'problems');
  addAll(finder, plans.triggers, 'plans');
  addAll(finder, leadIn.openingTrigger.split(' '), 'leadIn');
  addAll(finder, integrity.signs, 'integrity');
  for (const after of ['是', '要']) addAll(finder, numerals.map((numeral) => numeral + after), 'item');
  return finder;
}

function addAll<Value>(finder: WordFinder<Value>, words: readonly string[], value: Value): void {
  for (const word of words) finder.add(word, value);
}
