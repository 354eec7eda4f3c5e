import { compilePattern, matchAt } from '../pattern';
import { expand } from './patterns';
import type { Expects } from './placeholder';
import { unitReader } from './units';
import type { PlaceholderWords, Surrounding } from './words';

/** What a place expects, and for a quantity its unit, empty where it has none. */
export type Expectation = { readonly expects: Exclude<Expects, 'quantity'> } | { readonly expects: 'quantity'; readonly unit: string };

/** Tells what a place of a text expects: by its surroundings, or by the words of a hint. Offsets are UTF-16, end exclusive. */
export interface ExpectationReader {
  bySurroundings(text: string, start: number, end: number): Expectation;
  byHint(text: string, start: number, end: number): Expectation;
}

/** Stands for the sign in the window that the rows are matched against. */
const mark = '\uE001';
const reach = 24;

interface Rows {
  readonly pattern: RegExp;
  readonly expects: readonly Expects[];
}

/** Makes the reader of expectations of a pack's words. */
export function expectationReader(words: PlaceholderWords): ExpectationReader {
  const readUnit = unitReader(words);
  const split = words.surroundings.findIndex(({ expects }) => expects === 'unit');
  const cut = split < 0 ? words.surroundings.length : split;
  const aboveUnits = compile(words.surroundings.slice(0, cut), words);
  const belowUnits = compile(words.surroundings.slice(cut), words);
  const hints = words.hints.map(({ words: source, expects }) => ({ pattern: compilePattern(source), expects }));
  const withUnit = (expects: Expects, unit: string | undefined): Expectation =>
    expects === 'quantity' ? { expects, unit: unit ?? '' } : { expects };

  function bySurroundings(text: string, start: number, end: number): Expectation {
    const above = firstOf(aboveUnits, text, start, end);
    const unit = above === undefined || above === 'quantity' ? readUnit(text, end) : undefined;
    if (above !== undefined) return withUnit(above, unit);
    if (unit !== undefined) return { expects: 'quantity', unit };
    const blank = isBlank(text, start) && !/[\u3400-\u9fff]/.test(text.charAt(end));
    return withUnit(firstOf(belowUnits, text, start, end) ?? (blank ? 'text' : 'name'), undefined);
  }

  function byHint(text: string, start: number, end: number): Expectation {
    const hint = text.slice(start, end);
    const expects = hints.find(({ pattern }) => pattern.test(hint))?.expects ?? 'text';
    if (expects !== 'text' && expects !== 'quantity') return { expects };
    // 满意率【待补：测评结果】％
    if (firstOf(aboveUnits, text, start, end) === 'percent') return { expects: 'percent' };
    const unit = readUnit(text, end);
    return unit === undefined ? withUnit(expects, undefined) : { expects: 'quantity', unit };
  }

  return { bySurroundings, byHint };
}

/** Underscores and empty brackets: where no word follows, anything may be meant. */
function isBlank(text: string, start: number): boolean {
  return '_＿（(【'.includes(text.charAt(start));
}

function compile(rows: readonly Surrounding[], words: PlaceholderWords): Rows {
  const usable = rows.flatMap(({ before, after, expects }) => (expects === 'unit' ? [] : [{ before, after, expects }]));
  const sources = usable.map(({ before, after }) => `${before === undefined ? '' : `(?<=${before})`}${mark}${after === undefined ? '' : `(?=${after})`}()`);
  return { pattern: compilePattern(expand(sources.join('|'), words), 'y'), expects: usable.map(({ expects }) => expects) };
}

/** What the first row expects that the surroundings of a place fit. */
function firstOf({ pattern, expects }: Rows, text: string, start: number, end: number): Expects | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const hit = matchAt(pattern, before + mark + text.slice(end, end + reach), before.length);
  if (hit === null) return undefined;
  const row = hit.indexOf('', 1);
  return expects[row - 1];
}
