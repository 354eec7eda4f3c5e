import type { CountWords } from './defaults';
import { quantities } from './quantities';

/** A figure told for the report's whole period, with what it counts. Offsets are UTF-16 units in the paragraph. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  /** What is counted, without words of time and scope: 立案. */
  readonly subject: string;
  /** Subject, unit, period and body: two figures of one key tell the same. */
  readonly key: string;
}

interface FigurePatterns {
  readonly narrowing: RegExp;
  readonly total: RegExp;
  readonly prefix: RegExp;
  readonly specific: ReadonlySet<string>;
}

const compiled = new WeakMap<CountWords, FigurePatterns>();
const spanWords = /上半年|下半年|[前第]?[一二三四]季度|截至[^，。；]{1,10}|\d{1,2}月[份底]?|20\d\d年/g;

function figurePatterns(words: CountWords): FigurePatterns {
  const known = compiled.get(words);
  if (known) return known;
  const { narrowing, total, prefixes, specific } = words.figure;
  const patterns = {
    narrowing: new RegExp(narrowing.join('|'), 'g'),
    total: new RegExp(total.join('|')),
    prefix: new RegExp(`^(?:${prefixes.join('|')})+`),
    specific: new Set(specific),
  };
  compiled.set(words, patterns);
  return patterns;
}

/** The shortest subject that says by itself what is counted, in UTF-16 units. */
const tellingSubject = 8;
/** A heading that narrows what stands under it is not longer. */
const longestHeading = 40;

/**
 * Reads the figures of a text that speak of the whole period and body. What is narrower (其中, a campaign, one unit, a comparison, a plan) is left out,
 * and so is what follows it in the same or the next sentence.
 * @param heading the paragraph before, which narrows this one where it is a heading
 * @param period words that name the report's own period and so distinguish nothing: 上半年, 2024年
 * @returns the figures in reading order
 */
export function figures(text: string, heading: string, period: ReadonlySet<string>, words: CountWords): Figure[] {
  const all = quantities(text, 0, text.length);
  if (all.length === 0) return [];
  const patterns = figurePatterns(words);
  const found: Figure[] = [];
  patterns.narrowing.lastIndex = 0;
  const underNarrowHeading = heading.length <= longestHeading && !heading.endsWith('。') && patterns.narrowing.test(heading);
  patterns.narrowing.lastIndex = 0;
  let narrow = patterns.narrowing.exec(text);
  let narrowed = underNarrowHeading ? 0 : -1;
  let previous = 0;
  let sentence = 0;
  for (const { start, end, value, unit } of all) {
    for (let at = text.indexOf('。', sentence); at >= 0 && at < start; at = text.indexOf('。', sentence)) {
      previous = sentence;
      sentence = at + 1;
    }
    for (; narrow && narrow.index < start; narrow = patterns.narrowing.exec(text)) narrowed = narrow.index;
    if (narrowed >= previous) continue;
    const lead = text.slice(Math.max(sentence, start - 80), start);
    const clause = lead.slice(lead.search(/[^，、；：,;:”“》]*$/));
    const subject = clause.replace(patterns.prefix, '');
    if (!/^\p{Script=Han}{2,16}$/u.test(subject)) continue;
    const isTold = subject.length >= tellingSubject + 2 || (patterns.total.test(lead) && (patterns.specific.has(subject) || subject.length >= tellingSubject));
    if (!isTold) continue;
    const spans = (lead.match(spanWords) ?? []).filter((word) => !period.has(word)).join(' ');
    found.push({ start, end, value, unit, subject, key: `${subject}|${unit}|${spans}` });
  }
  return found;
}
