import { oncePer } from '../once';
import { either, lazyPattern, matchAt } from '../pattern';
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

interface FigurePatterns {
  readonly casework: () => RegExp;
  readonly relative: () => RegExp;
  readonly narrowing: () => RegExp;
  readonly otherTime: () => RegExp;
  /** A comparison as far as the mark that closes it. */
  readonly compared: () => RegExp;
  readonly leading: () => RegExp;
  readonly total: () => RegExp;
  readonly opensTotal: () => RegExp;
  /** The whole of what stands before a clause that tells of the whole period. */
  readonly summed: () => RegExp;
  readonly recalling: () => RegExp;
  readonly lookedBack: () => RegExp;
  /** A heading of what was counted. */
  readonly records: () => RegExp;
  readonly organs: () => RegExp;
  readonly standing: () => RegExp;
  readonly prefix: () => RegExp;
  readonly specific: ReadonlySet<string>;
  readonly scoping: () => RegExp;
  readonly scopes: () => RegExp;
  readonly superiors: () => RegExp;
  readonly cumulative: () => RegExp;
  readonly agents: () => RegExp;
  readonly opensAgent: () => RegExp;
  readonly themes: () => RegExp;
  readonly light: () => RegExp;
  /** The whole of what may stand between a name and its number. */
  readonly counting: () => RegExp;
  readonly performing: () => RegExp;
  /** A deed that is spoken of as a known one: 上半年举办的…. */
  readonly performed: () => RegExp;
  readonly unreported: () => RegExp;
  readonly noting: () => RegExp;
  readonly wholePeriod: () => RegExp;
  readonly changed: () => RegExp;
  readonly idle: () => RegExp;
  readonly finding: () => RegExp;
  /** An inspection in the clause before a verb with 的. */
  readonly inspected: () => RegExp;
  readonly limiting: () => RegExp;
  /** A clause that says how well the work was done. */
  readonly praising: () => RegExp;
  /** With whom, and how many, something was signed: 与14个支部签订责任书15份. */
  readonly signed: () => RegExp;
  readonly backward: () => RegExp;
  /** The same words wherever they stand. */
  readonly occasion: () => RegExp;
  readonly conceding: () => RegExp;
  readonly summing: () => RegExp;
  readonly personal: () => RegExp;
  readonly opensDeed: () => RegExp;
  readonly owed: () => RegExp;
  /** At the beginning of a subject. */
  readonly oneself: () => RegExp;
  readonly partaking: () => RegExp;
  /** A first sieve for the three before, wherever they stand, and for 基础上. */
  readonly pointing: () => RegExp;
  /** What is counted, behind a number, with words for all of it. */
  readonly allOf: () => RegExp;
  /** What is counted, behind a number: not 27个均明确了专人, which says what became of all. */
  readonly afterwards: () => RegExp;
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
/** A part ends with the ； after it. */
const closedPart = /(?:其中|分别)[^；]*；/g;

/** @returns the patterns of these words; compiled once for each pack */
export const figurePatterns = oncePer((words: CountWords): FigurePatterns => {
  const { casework, relative, narrowing, distant, comparing, inspecting, leading, total, prefixes, specific, scoping, scopes, superiors, cumulative, agents, themes, standing, light, changed, idle, finding, signing, praising, limiting, backward, conceding, summing, personal, oneself, deeds, owed, partaking, recalling, lookedBack, records, organs, inAll, performing, performed, unreported, noting, wholePeriod } = words.figure;
  const agent = `[局镇乡县市区院校厅]?(${either(agents)})`;
  return {
    casework: lazyPattern(either(casework)),
    relative: lazyPattern(either(relative)),
    narrowing: lazyPattern(either(narrowing)),
    otherTime: lazyPattern(either(distant)),
    compared: lazyPattern(`(?:${either(comparing)})[^，；。]*[，；。]`, 'g'),
    leading: lazyPattern(`(?<=(${either(leading)}))`, 'y'),
    total: lazyPattern(either(total)),
    opensTotal: lazyPattern(`^(?:${either(total)})`),
    summed: lazyPattern(`^(?:${either(total)})，$`),
    recalling: lazyPattern(`^(?:${either(recalling)})，`),
    lookedBack: lazyPattern(`^(?:${either(lookedBack)})`),
    records: lazyPattern(`(?:${either(records)})\\s*$`),
    organs: lazyPattern(`^(?:${either(organs)})`),
    standing: lazyPattern(`^.{0,4}?(?:${either(standing)})`),
    prefix: lazyPattern(`^(?:${either(prefixes)})*`),
    specific: new Set(specific),
    scoping: lazyPattern(either(scoping)),
    scopes: lazyPattern(either([...superiors, ...scopes]), 'g'),
    superiors: lazyPattern(`^(?:${either(superiors)})$`),
    cumulative: lazyPattern(either(cumulative)),
    agents: lazyPattern(agent, 'g'),
    opensAgent: lazyPattern(`^${agent}`),
    themes: lazyPattern(`^(?:${either(themes)})`),
    light: lazyPattern(either(light), 'g'),
    counting: lazyPattern(`^(?:${either([...leading, ...inAll])})*$`),
    unreported: lazyPattern(either(unreported)), noting: lazyPattern(either(noting)),
    wholePeriod: lazyPattern(either(wholePeriod)),
    performed: lazyPattern(`(?:${either(performed)})的`), performing: lazyPattern(`^了?(?:(?:${either(performing)})了?)*`),
    changed: lazyPattern(`^(?:${either(changed)})`),
    praising: lazyPattern(`^[^，]{0,8}?(?:${either(praising)})`), signed: lazyPattern(`(?:[与同和、]|^)\\d+[个家名所][^，；。]{2,24}?(?=${either(signing)})`, 'g'), idle: lazyPattern(either(idle), 'g'), finding: lazyPattern(either(finding.words)),
    inspected: lazyPattern(`(?:${either(inspecting)})，[\\u3400-\\u9fff]{2}的$`),
    limiting: lazyPattern(either(limiting)),
    backward: lazyPattern(`^(?:${either(backward)})`),
    occasion: lazyPattern(either(backward)),
    conceding: lazyPattern(either(conceding)),
    summing: lazyPattern(`^(?:${either(summing)})`),
    personal: lazyPattern(either(personal)),
    opensDeed: lazyPattern(`^(?:${either(deeds)})`),
    owed: lazyPattern(either(owed)),
    partaking: lazyPattern(`^(?:${either(partaking)})`),
    oneself: lazyPattern(`^(?:${either(oneself)})`),
    pointing: lazyPattern(either([...backward, ...conceding, ...summing, '基础上'])),
    allOf: lazyPattern(`^([\\u3400-\\u9fff]{4,10}?)(?:${either(words.stock.all)})`),
    afterwards: lazyPattern(`^(?!${either(words.stock.all)})[\\u3400-\\u9fff]{2,20}`),
  };
});

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
    if (mark === 1 || (mark === 2 && /[0-9０-９*＊×xX][^、，]{0,4}$/.test(text.slice(Math.max(from, start - 8), start - 1)))) break;
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
