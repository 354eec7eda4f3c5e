import { matchAt } from '../pattern';
import { figurePatterns } from './figure-patterns';
import type { CountWords } from './words';
import type { Quantity } from './quantities';

/** A figure with what it counts. Offsets are UTF-16 units in the paragraph. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  /** What is counted, without words of time and scope: 立案. */
  readonly subject: string;
}

/** A figure that can be held against others. */
export interface KeyedFigure extends Figure {
  /** Figures of one key tell the same. */
  readonly key: string;
}

/** A number with the clause that ends at it. Offsets are UTF-16 units in the paragraph. */
export interface Clause {
  readonly quantity: Quantity;
  /** Where the sentence before and this one begin. */
  readonly previous: number;
  readonly sentence: number;
  /** The clause as it stands. */
  readonly text: string;
  /** What is counted, without words of time and scope. */
  readonly subject: string;
  /** What stands between that and the number: 全年共召开. */
  readonly ending: string;
  /** The number stands inside what is counted: 选派46名干部到企业挂职. */
  readonly isInside: boolean;
  /** What is counted and how what is counted ends: figures that tell the same have this in common. */
  readonly kin: string;
}

/** Behind a number that is no count: 100人次以上. */
export const limit = /^(?:以[上内下]|左右|上下)/;
/** Before and behind a number that stands inside what is counted. */
const bareVerb = /^[\u3400-\u9fff]{2,6}$/;
const shortestRest = 6;
/** How far back a clause is read. */
const longestClause = 40;
/** The longest quotation that is read as a word, marks included. */
const longestQuotation = 8;
/** How far back a sentence is read. */
const longestLead = 200;
/** How much of the end of a subject is compared. */
const kinLength = 4;
/** By UTF-16 unit: 1 for a mark before which a clause ends, 2 for 、 where one may. */
const marks = new Uint8Array(0x10000);
for (const mark of '。！？，；：,;:”“》') marks[mark.charCodeAt(0)] = 1;
marks['、'.charCodeAt(0)] = 2;
/** The end of an item with its figure: 责任书15份、, 16次党委专题研究、. */
const endsInFigure = /[0-9０-９*＊×xX][^、，]{0,4}$|(?:^|[、，。；：])[0-9０-９]+[^、，。；：0-9０-９]{1,12}$/;
const longestItem = 20;
/** A part ends with the ； after it. */
const closedPart = /(?:其中|分别)[^；]*；/g;

/**
 * Reads the clause before each number of a text.
 * @param quantities the text's numbers with units
 * @returns the clauses in reading order; numbers with no words before them, or too many, have none
 */
export function clausesOf(text: string, quantities: readonly Quantity[], words: CountWords): Clause[] {
  const { prefix, leading, themes, light, specific, afterwards } = figurePatterns(words);
  const clauses: Clause[] = [];
  let previous = 0;
  let sentence = 0;
  let next = text.indexOf('。');
  for (const quantity of quantities) {
    const at = quantity.start;
    for (; next >= 0 && next < at; next = text.indexOf('。', sentence)) {
      previous = sentence;
      sentence = next + 1;
    }
    const quoted = marks[text.charCodeAt(at - 1)] === 1 ? startOfQuotation(text, at) : at;
    const start = startOfClause(text, sentence, quoted);
    if (at - start < 2 || at - start > longestClause || limit.test(text.slice(quantity.tail, quantity.tail + 2))) continue;
    const clause = text.slice(start, at);
    const said = clause.replace(prefix(), '');
    const counted = said.slice(0, said.length - (matchAt(leading(), said, said.length)?.[1]?.length ?? 0));
    const ending = said.slice(counted.length);
    const rest = marks[text.charCodeAt(quantity.tail)] === 1 ? '' : (afterwards().exec(text.slice(quantity.tail, quantity.tail + longestClause))?.[0] ?? '');
    // 先后4次专题学习…, 召开党组会3次专题研究…
    const isTheme = quantity.unit === '次' && (ending !== '' || themes().test(rest) || (said === '' && rest.length >= shortestRest));
    const isInside = quantity.unit !== '次' && rest.length >= shortestRest && bareVerb.test(counted) && !specific.has(counted);
    const subject = (isTheme || isInside ? counted + rest : counted).replace(light(), '');
    clauses.push({ quantity, previous, sentence, text: clause, subject, ending, isInside, kin: subject.slice(-kinLength) + quantity.counts });
  }
  return clauses;
}

/** Where a short quotation begins that ends right before an offset, 主动上交“红包”; the offset where none does. */
function startOfQuotation(text: string, at: number): number {
  const from = Math.max(0, at - longestQuotation);
  const open = text.charAt(at - 1) === '”' ? text.slice(from, at).lastIndexOf('“') : -1;
  return open < 0 ? at : from + open;
}

/** Where the clause that ends at an offset begins: after a mark, but not after the 、 of an enumeration without figures (与社区、科室签订责任书). */
export function startOfClause(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start <= longestClause) {
    const mark = marks[text.charCodeAt(start - 1)];
    if (mark === 1 || (mark === 2 && endsInFigure.test(text.slice(Math.max(from, start - longestItem), start - 1)))) break;
    start--;
  }
  return start;
}

/** What stands before a clause's number in its sentence. */
export function leadOf(text: string, { quantity, sentence }: Clause): string {
  return text.slice(Math.max(sentence, quantity.start - longestLead), quantity.start);
}

/** The end of the sentence before a clause's. */
export function sentenceBefore(text: string, { previous, sentence }: Clause): string {
  return text.slice(Math.max(previous, sentence - longestLead), sentence);
}

/** What stands before a clause in its sentence, without the parts that are closed. */
export function around(lead: string, clause: Clause): string {
  return lead.slice(0, lead.length - clause.text.length).replace(closedPart, '');
}

/** A number as a figure of what is counted. */
export function figureOf({ start, end, value, unit }: Quantity, subject: string): Figure {
  return { start, end, value, unit, subject };
}
