import { oncePer } from '../once';
import { anyOf, either, lazyPattern, matchAt } from '../pattern';
import type { TextWords } from './defaults';

/** A year that lost its 年: the stretch that is wrong, what should stand there, and the replacements that make it so. */
export interface BareYear {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly replacement: string }[];
}

/** The words of years, each compiled when it is first asked for. */
interface YearPatterns {
  readonly spans: () => RegExp;
  readonly degree: () => RegExp;
  readonly declared: () => RegExp;
  readonly since: () => RegExp;
  readonly actors: () => RegExp;
  /** By what stands before a year what shows that it is one; most numbers fail by the former. */
  readonly times: readonly { readonly before: () => RegExp; readonly after: () => RegExp }[];
}

/** What is more likely a year than a count; 2000 is a count. */
const recent = '20(?:0[1-9]|[1-3]\\d)';
const yearSign = 0x5e74;
const comesSign = 0x6765;

/** @returns the patterns of these words; made once for each pack */
export const yearPatterns = oncePer((words: TextWords): YearPatterns => {
  const { spans, notDegree, declared, since, actors, times } = words.year;
  return {
    spans: lazyPattern(` ?(${anyOf(spans)})`, 'y'),
    degree: lazyPattern(`(?<!${either(notDegree.before)})${recent}度(?=[一-龥“《])(?!${either(notDegree.after)})`, 'y'),
    declared: lazyPattern(`(?:${anyOf(declared)})`, 'y'),
    since: lazyPattern(`(?:${anyOf(since)})`, 'y'),
    actors: lazyPattern(`，(?=${anyOf(actors)})`, 'y'),
    times: [...new Set(times.map(({ before }) => before))].map((before) => ({
      before: lazyPattern(`(?<=${before})${recent}`, 'y'),
      after: lazyPattern(() => times.flatMap((row) => (row.before === before ? [row.after] : [])).join('|'), 'y'),
    })),
  };
});

/** @returns the years of a text that lack their 年, in reading order */
export function bareYears(text: string, words: TextWords): BareYear[] {
  const years: BareYear[] = [];
  for (const century of ['20', '19']) {
    for (let at = text.indexOf(century); at >= 0; at = text.indexOf(century, at + 1)) {
      if (!isYear(text, at)) continue;
      const year = bareYear(text, at, yearPatterns(words));
      if (year) years.push(year);
    }
  }
  return years.sort((a, b) => a.start - b.start);
}

function isYear(text: string, at: number): boolean {
  return isDigit(text, at + 2) && isDigit(text, at + 3) && !/[\dA-Za-z０-９.．,/_＊*#№—–~～-]/.test(text.charAt(at - 1)) && !isDigit(text, at + 4);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function bareYear(text: string, at: number, patterns: YearPatterns): BareYear | undefined {
  const after = at + 4;
  if (text.charCodeAt(after) === yearSign && text.charCodeAt(after + 1) !== comesSign) return undefined;
  const before = text.charAt(at - 1);
  if (before === '〔' && text.charAt(after) === '〕') return undefined;
  const year = text.slice(at, after);
  const match = (pattern: RegExp): RegExpExecArray | null => matchAt(pattern, text, after);
  const insert = (offset: number, replacement: string) => ({ start: offset, end: offset, replacement });
  const alone: BareYear = { start: at, end: after, expected: `${year}年`, edits: [insert(after, '年')] };
  const span = match(patterns.spans());
  if (span) {
    const word = span[1] ?? '';
    // 2023年来， is read 2023年以来，
    if (word.startsWith('年')) return { start: at, end: after + 2, expected: `${year}年以来`, edits: [insert(after + 1, '以')] };
    const end = after + span[0].length;
    const isStray = word === '以来' && text.charAt(end) === '年' && !/[轻级度底初末]/.test(text.charAt(end + 1));
    const edits = [insert(after, '年'), ...(isStray ? [{ start: end, end: end + 1, replacement: '' }] : [])];
    return { start: at, end, expected: `${year}年${word}`, edits };
  }
  if (text.charAt(after) === '度' && matchAt(patterns.degree(), text, at)) return { ...alone, end: after + 1, expected: `${year}年度` };
  if (/[将把]/.test(before) && match(patterns.declared())) return alone;
  if (/[自从]/.test(before) && match(patterns.since())) return alone;
  const beginsSentence = (before !== '' && '。；！？'.includes(before)) || (at <= 4 && text.slice(0, at).trim() === '');
  if (beginsSentence && match(patterns.actors())) return alone;
  return patterns.times.some((time) => matchAt(time.before(), text, at) && match(time.after())) ? alone : undefined;
}
