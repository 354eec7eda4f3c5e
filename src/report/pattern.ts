import { once } from './once';

/** Two bytes a character, like the texts; nothing that a pattern looks for. */
const longText = '\uE000'.repeat(1000);

/**
 * Makes a regular expression that is run many times.
 * V8 compiles one to bytecode at its first run and once more, to machine code, at the second; where the first text has a thousand characters it does
 * only the latter, which takes half the time (JSRegExp::kTierUpForSubjectLengthValue). The first call of a check spent a third of its time on that.
 * @throws SyntaxError where the source is no regular expression
 */
export function compilePattern(source: string, flags = ''): RegExp {
  const pattern = new RegExp(source, flags);
  pattern.test(longText);
  pattern.lastIndex = 0;
  return pattern;
}

/**
 * The same, made when it is first asked for: most reports hold nothing that most patterns are for.
 * @returns a function that gives the one regular expression; its errors are those of {@link compilePattern}
 */
export function lazyPattern(source: string | (() => string), flags?: string): () => RegExp {
  return once(() => compilePattern(typeof source === 'string' ? source : source(), flags));
}

/** Finds nothing. */
const nothing = '(?!)';

/** The source of a pattern that finds what any of some sources finds, of several that fit the first; nothing where there is none. */
export function either(sources: readonly string[]): string {
  return sources.length === 0 ? nothing : sources.join('|');
}

/** The source of a pattern that finds any of some words as they are written, of those that fit the longest; nothing where there is none. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).join('\n');
  return words.length === 0 ? nothing : longestFirst.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('\n', '|');
}

/** What a sticky pattern finds right at an offset of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Visits the matches of a pattern in reading order, without the copy of it that matchAll makes for each text.
 * @param pattern global, and never empty where it matches
 */
export function forEachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) visit(match);
}
