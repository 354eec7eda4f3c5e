import type { ReportDocument } from '../document';
import { matchAt } from '../pattern';
import { areNear, figureOf, figurePatterns, type Figure } from './clauses';
import type { CountWords } from './defaults';
import { arabicQuantities, type Quantity } from './quantities';
import { referencePatterns, type ReferencePatterns } from './reference-patterns';

/** A figure that is spoken of again (对照年初签订的36份责任书) and does not agree with the place that told it. */
export interface Misquoted {
  readonly paragraph: number;
  readonly figure: Figure;
  readonly first: { readonly paragraph: number; readonly figure: Figure };
}

/** A figure with the deed and the noun that it belongs to. */
interface Statement {
  readonly paragraph: number;
  readonly quantity: Quantity;
  /** Which group of deeds it is. */
  readonly deed: number;
  readonly said: string;
  readonly partners: string;
  /** It is of one field, or its noun has words before it that make it another thing. */
  readonly isNarrow: boolean;
}

/** So many places of one deed contradict each other anyhow. */
const mostTold = 12;
const longestLead = 60;
const longestNoun = 30;
/** Between a deed and its object. */
const longestNarrowing = 14;
/** Persons, money and times count what was done in other ways. */
const things = new Set(['份', '项', '个', '条', '件', '起', '处', '例', '宗']);
const pointing = new Set(['这', '述', '上']);
const demonstrative = /(?:^|[，。；：对把将])(?:这|上述|以上|前述)$/;
/** With whom it was signed is compared by itself. */
const partnerPhrase = /[与同和跟向][^，；]*$/;
const span = /[上下]半年|[前第]?[一二三四]季度|20\d\d年/;

/**
 * Finds the figures with a deed and 的 before them, or with 的基础上 behind, that differ from the one place before that told them. Where several places told such figures, nobody knows which is meant.
 * @param bodyLength paragraphs from here on are not read
 * @param period words that name the report's own period: 上半年, 2024年
 * @returns them in reading order
 */
export function misquotedFigures(document: ReportDocument, bodyLength: number, period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const quantities = arabicQuantities(document);
  const references: { readonly paragraph: number; readonly quantity: Quantity; readonly spoken: Spoken }[] = [];
  for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
    const it = document.paragraphs[paragraph];
    if (!it || it.toc === true || it.inTable === true) continue;
    for (const quantity of quantities[paragraph] ?? []) {
      const spoken = referenceAt(it.text, quantity, period, words);
      if (spoken) references.push({ paragraph, quantity, spoken });
    }
  }
  if (references.length === 0) return [];
  const told = everythingTold(document, bodyLength, new Set(references.map(({ spoken }) => spoken.key)), period, words);
  return references.flatMap(({ paragraph, quantity, spoken }) => {
    const { key, subject } = spoken;
    const first = contradicted(spoken, paragraph, quantity, told.get(key) ?? []);
    return first ? [{ paragraph, figure: figureOf(quantity, subject), first: { paragraph: first.paragraph, figure: figureOf(first.quantity, subject) } }] : [];
  });
}

interface Spoken {
  readonly key: string;
  readonly deed: number | undefined;
  readonly partners: string;
  readonly subject: string;
  /** It is told as the whole, of which another figure may be a part. */
  readonly isWhole: boolean;
}

function referenceAt(text: string, quantity: Quantity, period: ReadonlySet<string>, words: CountWords): Spoken | undefined {
  const { start, tail } = quantity;
  if (unitOf(quantity) === undefined) return undefined;
  const patterns = referencePatterns(words);
  const lead = text.slice(Math.max(0, start - longestLead), start);
  const before = text.charAt(start - 1);
  const of = lead.lastIndexOf('的');
  const deed = of >= 0 && (before === '的' || lead.length - of <= longestNoun) ? deedBefore(lead, of, patterns) : undefined;
  if (deed !== undefined) {
    const object = (before === '的' ? patterns.objectAfter().exec(text.slice(tail, tail + longestNoun)) : patterns.noun().exec(lead.slice(of + 1)))?.[1];
    const reference = object === undefined ? null : patterns.reference().exec(lead.slice(0, of - deed.length));
    if (reference && object !== undefined) {
      if (!isKnown(deed, object, words) || isOfPart(reference[0], period)) return undefined;
      const partners = (reference[1] ?? '').replace(patterns.everybody(), '');
      return { key: keyOf(object, quantity), deed: deedOf(deed, patterns), partners: partnersOf(partners, words), subject: named(deed, object), isWhole: false };
    }
  }
  if (pointing.has(before) && demonstrative.test(lead)) {
    const object = patterns.objectAfter().exec(text.slice(tail, tail + longestNoun));
    return object?.[1] === undefined ? undefined : { key: keyOf(object[1], quantity), deed: undefined, partners: '', subject: object[1], isWhole: false };
  }
  return retoldAt(text, quantity, period, words);
}

/** A figure that is told like the first, but as a known one (在签订责任书36份的基础上), or as the whole (全年签订36份责任书, 全年签订责任书36份). */
function retoldAt(text: string, quantity: Quantity, period: ReadonlySet<string>, words: CountWords): Spoken | undefined {
  const isBasis = text.startsWith('的基础上', quantity.tail);
  const isBehind = !isBasis && !/[\u3400-\u9fff]/.test(text.charAt(quantity.tail));
  const { total, casework } = figurePatterns(words);
  const statement = statementAt(text, quantity, undefined, period, words);
  if (!statement || statement.isNarrow) return undefined;
  if (!isBasis && (!total().test(sentenceBefore(text, quantity.start)) || casework().test(statement.said))) return undefined;
  return { key: statement.key, deed: statement.deed, partners: partnersOf(statement.partners.replace(referencePatterns(words).everybody(), ''), words), subject: statement.said, isWhole: isBehind };
}

/** The one place that told the figure in another way, if it is sure that it is meant. */
function contradicted({ deed, partners, isWhole }: Spoken, paragraph: number, quantity: Quantity, all: readonly Statement[]): Statement | undefined {
  let first: Statement | undefined;
  for (const one of all) {
    if (one.paragraph > paragraph || (one.paragraph === paragraph && one.quantity.start >= quantity.start)) break;
    if (deed !== undefined && one.deed !== deed) continue;
    if (one.quantity.value === quantity.value || (first && first.quantity.value !== one.quantity.value)) return undefined;
    first ??= one;
  }
  if (!first || (partners !== '' && partners !== first.partners)) return undefined;
  if (first.isNarrow || isWhole ? first.quantity.value < quantity.value : !areNear(first.quantity.value, quantity.value)) return undefined;
  return first;
}

/** By what they count the figures of the document with a deed, in reading order. @param keys what counts */
function everythingTold(document: ReportDocument, bodyLength: number, keys: ReadonlySet<string>, period: ReadonlySet<string>, words: CountWords): ReadonlyMap<string, readonly Statement[]> {
  const quantities = arabicQuantities(document);
  const told = new Map<string, Statement[]>();
  for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
    const it = document.paragraphs[paragraph];
    if (!it || it.toc === true) continue;
    for (const quantity of quantities[paragraph] ?? []) {
      const statement = statementAt(it.text, quantity, keys, period, words);
      if (!statement) continue;
      const { key, ...rest } = statement;
      const others = told.get(key);
      const entry = { ...rest, paragraph, quantity, partners: partnersOf(statement.partners, words) };
      if (others === undefined) told.set(key, [entry]);
      else if (others.filter(({ deed }) => deed === entry.deed).length < mostTold) others.push(entry);
    }
  }
  return told;
}

/** @param keys what counts; absent: everything */
function statementAt(text: string, quantity: Quantity, keys: ReadonlySet<string> | undefined, period: ReadonlySet<string>, words: CountWords): Omit<Statement, 'paragraph' | 'quantity'> & { readonly key: string } | undefined {
  const { start, tail } = quantity;
  if (unitOf(quantity) === undefined || text.charAt(start - 1) === '的') return undefined;
  const patterns = referencePatterns(words);
  const lead = sentenceBefore(text, start);
  const told = toldBefore(lead, patterns) ?? toldAround(lead, text.slice(tail, tail + longestNoun), patterns);
  if (!told) return undefined;
  const { narrowing, otherTime } = figurePatterns(words);
  const { deed, object } = told;
  if (keys?.has(keyOf(object, quantity)) === false || !isKnown(deed, object, words) || otherTime().test(lead)) return undefined;
  const front = lead.slice(0, told.from);
  return {
    key: keyOf(object, quantity), deed: deedOf(deed, patterns), said: named(deed, object),
    partners: front.slice(Math.max(front.lastIndexOf('，'), front.lastIndexOf('；'), front.lastIndexOf('：')) + 1),
    isNarrow: told.isNarrowed || isOfPart(lead.slice(lead.lastIndexOf('；') + 1), period) || narrowing().test(front.slice(front.lastIndexOf('，') + 1).replace(partnerPhrase, '')),
  };
}

/** A deed and its object around or before a number. */
interface Told {
  readonly deed: string;
  readonly object: string;
  /** Where the deed begins in the words before the number. */
  readonly from: number;
  /** Words between the deed and its object make that another thing. */
  readonly isNarrowed: boolean;
}

/** 签订责任书36份. @param lead what stands before the number */
function toldBefore(lead: string, patterns: ReferencePatterns): Told | undefined {
  const [, whole, object] = matchAt(patterns.object(), lead, lead.length) ?? [];
  if (whole === undefined || object === undefined) return undefined;
  const start = lead.length - whole.length;
  for (let at = start; at > 0 && start - at <= longestNarrowing; at--) {
    const deed = deedBefore(lead, at, patterns);
    if (deed !== undefined) return { deed, object, from: at - deed.length, isNarrowed: at < start };
    if (/[，。；：0-9《》]/.test(lead.charAt(at - 1))) return undefined;
  }
  return undefined;
}

/** 签订36份责任书, 排查4类12个风险点. */
function toldAround(lead: string, behind: string, patterns: ReferencePatterns): Told | undefined {
  const at = '大类个方面等'.includes(lead.slice(-1)) ? (patterns.between().exec(lead)?.index ?? lead.length) : lead.length;
  const deed = deedBefore(lead, at, patterns);
  const object = deed === undefined ? undefined : patterns.objectAfter().exec(behind)?.[1];
  return deed === undefined || object === undefined ? undefined : { deed, object, from: at - deed.length, isNarrowed: false };
}

/** The deed that ends at an offset. */
function deedBefore(text: string, at: number, patterns: ReferencePatterns): string | undefined {
  return matchAt(patterns.deed(), text, at)?.[1];
}

/** What stands before an offset in its sentence, as far as it is read. */
function sentenceBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - longestLead), at);
  return lead.slice(lead.lastIndexOf('。') + 1);
}

/** A part of the year, or another one, is told of. */
function isOfPart(text: string, period: ReadonlySet<string>): boolean {
  const when = span.exec(text)?.[0];
  return when !== undefined && !period.has(when);
}

function isKnown(deed: string, object: string, { figure: { vague, telling } }: CountWords): boolean {
  return !vague.includes(object) || telling.some((word) => deed.includes(word));
}

function partnersOf(text: string, words: CountWords): string {
  return [...new Set(text.match(referencePatterns(words).partners()) ?? [])].sort().join(' ');
}

function named(deed: string, object: string): string {
  return deed.replace(/[出了]$/, '') + object;
}

function deedOf(said: string, { deeds }: ReferencePatterns): number {
  return deeds.findIndex((deed) => deed().test(said));
}

function keyOf(object: string, quantity: Quantity): string {
  return `${object}|${unitOf(quantity) ?? ''}`;
}

/** Units of things are all one, since the noun says what is counted; events keep theirs, and others do not count. */
function unitOf({ unit, counts }: Quantity): string | undefined {
  if (things.has(unit)) return '';
  return unit === '次' || unit === '人次' || unit === '场' ? counts : undefined;
}
