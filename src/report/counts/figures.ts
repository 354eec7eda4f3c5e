import type { CountWords } from './defaults';
import type { Quantity } from './quantities';

/** A figure told for the report's whole period, with what it counts. Offsets are UTF-16 units in the paragraph. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  /** What is counted, without words of time and scope: 立案. */
  readonly subject: string;
  /** Subject, unit and period: two figures of one key tell the same. */
  readonly key: string;
}

interface FigurePatterns {
  readonly casework: RegExp;
  readonly relative: RegExp;
  readonly narrowing: RegExp;
  readonly distant: RegExp;
  readonly otherTime: RegExp;
  readonly leading: RegExp;
  readonly total: RegExp;
  readonly opensTotal: RegExp;
  readonly prefix: RegExp;
  readonly specific: ReadonlySet<string>;
}

const compiled = new WeakMap<CountWords, FigurePatterns>();
const told = /^[\p{Script=Han}、]{2,24}$/u;
/** A part ends with the ； after it. */
const closedPart = /(?:其中|分别)[^；]*；/g;
const afterwards = /^\p{Script=Han}{2,20}/u;
export const spanWords = /上半年|下半年|[前第]?[一二三四]季度|截至[^，。；]{1,10}|\d{1,2}月[份底]?|20\d\d年/g;

/** @returns the patterns of these words; compiled once for each pack */
export function figurePatterns(words: CountWords): FigurePatterns {
  const known = compiled.get(words);
  if (known) return known;
  const { casework, relative, narrowing, distant, leading, total, prefixes, specific } = words.figure;
  const patterns = {
    casework: new RegExp(casework.join('|')),
    relative: new RegExp(relative.join('|')),
    narrowing: new RegExp(narrowing.join('|')),
    distant: new RegExp([...narrowing, ...distant].join('|')),
    otherTime: new RegExp(distant.join('|')),
    leading: new RegExp(`(?:${leading.join('|')})$`),
    total: new RegExp(total.join('|')),
    opensTotal: new RegExp(`^(?:${total.join('|')})`),
    prefix: new RegExp(`^(?:${prefixes.join('|')})+`),
    specific: new Set(specific),
  };
  compiled.set(words, patterns);
  return patterns;
}

/** The shortest subject that says by itself what is counted, in UTF-16 units. */
const tellingSubject = 8;
/** How far back a clause and the words before it in its sentence are read, in UTF-16 units. */
const longestClause = 40;
const longestLead = 200;
/** A heading that narrows what stands under it is not longer. */
const longestHeading = 40;

/**
 * Reads the figures of a text that speak of the whole period and body. What is narrower (其中, a campaign, one unit, a comparison, a plan) is left out,
 * and so is what follows it in the same sentence, and a case or clue in the next one.
 * @param quantities the text's numbers with units
 * @param heading the paragraph before, which narrows this one where it is a heading
 * @param period words that name the report's own period and so distinguish nothing: 上半年, 2024年
 * @returns the figures in reading order
 */
export function figures(text: string, quantities: readonly Quantity[], heading: string, period: ReadonlySet<string>, words: CountWords): Figure[] {
  const found: Figure[] = [];
  const patterns = figurePatterns(words);
  let previous = 0;
  let sentence = 0;
  let next = text.indexOf('。');
  for (const { start, end, value, unit, tail } of quantities) {
    for (; next >= 0 && next < start; next = text.indexOf('。', sentence)) {
      previous = sentence;
      sentence = next + 1;
    }
    const clauseStart = startOfClause(text, sentence, start);
    if (start - clauseStart < 2 || start - clauseStart > longestClause) continue;
    const clause = text.slice(clauseStart, start);
    const said = clause.replace(patterns.prefix, '');
    const counted = said.replace(patterns.leading, '');
    // 先后4次专题学习…
    const subject = counted !== said && unit === '次' ? counted + (afterwards.exec(text.slice(tail, tail + longestClause))?.[0] ?? '') : counted;
    if (!told.test(subject) || patterns.relative.test(clause)) continue;
    const lead = text.slice(Math.max(sentence, start - longestLead), start);
    const isTold = subject.length >= tellingSubject + 2 || ((patterns.specific.has(subject) || subject.length >= tellingSubject) && patterns.total.test(lead));
    if (!isTold || patterns.distant.test(lead.slice(0, lead.length - clause.length).replace(closedPart, ''))) continue;
    if (patterns.casework.test(subject)) {
      const before = previous === sentence ? '' : text.slice(Math.max(previous, sentence - longestLead), sentence);
      if (patterns.narrowing.test(before) || (previous === 0 && heading.length <= longestHeading && !heading.endsWith('。') && patterns.narrowing.test(heading))) continue;
    }
    const spans = (lead.match(spanWords) ?? []).filter((word) => !period.has(word)).join(' ');
    found.push({ start, end, value, unit, subject, key: `${subject}|${unit}|${spans}` });
  }
  return found;
}

/** Where the clause that ends at an offset begins, a UTF-16 offset: after a mark, but not after the 、 of an enumeration without figures (与社区、科室签订责任书). */
export function startOfClause(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start <= longestClause) {
    const before = text.charAt(start - 1);
    if (before === '、' ? /[0-9０-９*＊×xX][^、，]{0,4}$/.test(text.slice(Math.max(from, start - 8), start - 1)) : '，；：,;:”“》'.includes(before)) break;
    start--;
  }
  return start;
}
