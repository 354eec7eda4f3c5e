import type { ReportDocument } from '../document';
import { oncePer } from '../once';
import { figureOf, type Figure } from './clauses';
import { figurePatterns } from './figure-patterns';
import { areExchanged, areNear } from './nearness';
import { areOfOtherSuperiors, scopeOf } from './scopes';
import { firstHalf } from './times';
import type { CountWords } from './words';
import { deedBefore, isKnown, keyOf, longestLead, mayBeTold, named, objectBehind, saidBefore, wordsBefore, toldAt, unitOf, type Told } from './deeds';
import { arabicQuantities, type PlacedQuantity, type Quantity } from './quantities';
import { referencePatterns } from './reference-patterns';

/** A figure that is spoken of again (对照年初签订的36份责任书) and does not agree with the place that told it. */
export interface Misquoted {
  readonly paragraph: number;
  readonly figure: Figure;
  readonly first: { readonly paragraph: number; readonly figure: Figure };
}

/** A figure with the deed and the noun that it belongs to. */
interface Statement extends PlacedQuantity {
  /** Which kind of deeds it is. */
  readonly kind: number;
  readonly said: string;
  readonly partners: string;
  /** It is of one field, or its noun has words before it that make it another thing. */
  readonly isNarrow: boolean;
}

/** So many places of one deed contradict each other anyhow. */
const mostTold = 12;
/** Of a figure whose words nobody knows. */
const fewestDigits = 3;
/** Between 的 and its number, in UTF-16 units. */
const longestGap = 30;
const pointing = new Set(['这', '述', '上']);
const demonstrative = /(?:^|[，。；：对把将])(?:这|上述|以上|前述)$/;
/** With whom it was signed is compared by itself. */
const partnerPhrase = /[与同和跟向][^，；]*$/;
const span = /[上下]半年|半年(?!来)|[前第]?[一二三四]季度|20\d\d年/;

/**
 * Finds the figures with a deed and 的 before them, or with 的基础上 behind, that differ from the one place before that told them. Where several places told such figures, nobody knows which is meant.
 * @param bodyLength paragraphs from here on are not read
 * @param period words that name the report's own period: 上半年, 2024年
 * @returns them in reading order
 */
export function misquotedFigures(document: ReportDocument, bodyLength: number, period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const quantities = arabicQuantities(document);
  const patterns = referencePatterns(words);
  const tellable: PlacedQuantity[] = [];
  const repeated: (PlacedQuantity & { readonly repeat: Repeat })[] = [];
  for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
    const { text = '', toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (toc === true) continue;
    for (const quantity of quantities[paragraph] ?? []) {
      if (unitOf(quantity) === undefined) continue;
      const isTellable = mayBeTold(text, quantity.start, patterns);
      if (isTellable) tellable.push({ paragraph, quantity });
      const repeat = inTable === true ? undefined : (repeatAt(text, quantity, period, words) ?? (isTellable ? retoldAt(text, quantity, period, words) : undefined));
      if (repeat) repeated.push({ paragraph, quantity, repeat });
    }
  }
  if (repeated.length === 0) return [];
  const told = everythingTold(document, tellable, new Set(repeated.map(({ repeat }) => repeat.key)), period, words);
  return repeated.flatMap(({ paragraph, quantity, repeat }): Misquoted[] => {
    const all = told.get(repeat.key) ?? [];
    const spoken = all.some((one) => one.quantity.value !== quantity.value) ? repeat.read() : undefined;
    if (!spoken || ((spoken.kind === undefined || spoken.isVague) && isToldBefore(quantities, paragraph, quantity))) return [];
    const first = contradicted(spoken, paragraph, quantity, all);
    if (first && spoken.isAgain && isMadeUp(quantity, first, quantities)) return [];
    if (first && areOfOtherSuperiors(saidBefore(first, document), saidBefore({ paragraph, quantity }, document), words)) return [];
    return first ? [{ paragraph, figure: figureOf(quantity, spoken.subject), first: { paragraph: first.paragraph, figure: figureOf(first.quantity, spoken.subject) } }] : [];
  });
}

/** Where each number of each unit stands first. */
const firstPlaces = oncePer((quantities: readonly (readonly Quantity[])[]): ReadonlyMap<string, PlacedQuantity> => {
  const first = new Map<string, PlacedQuantity>();
  quantities.forEach((here, paragraph) => {
    for (const quantity of here) if (!first.has(sameAs(quantity))) first.set(sameAs(quantity), { paragraph, quantity });
  });
  return first;
});

function sameAs({ value, unit }: Quantity): string {
  return `${String(value)}|${unit}`;
}

/** Whether the same number of the same unit stands before, of whatever: 上述36个问题 may speak of it. */
function isToldBefore(quantities: readonly (readonly Quantity[])[], paragraph: number, quantity: Quantity): boolean {
  const first = firstPlaces(quantities).get(sameAs(quantity));
  return first !== undefined && (first.paragraph < paragraph || (first.paragraph === paragraph && first.quantity.start < quantity.start));
}

/** Whether the place of an earlier number has another one that makes it up to a later: 31份 and 9份, then 40份. */
function isMadeUp({ value, unit }: Quantity, first: Statement, quantities: readonly (readonly Quantity[])[]): boolean {
  return quantities[first.paragraph]?.some((one) => one.unit === unit && one.value === value - first.quantity.value) === true;
}

/** A figure that may repeat another one of its key. */
interface Repeat {
  readonly key: string;
  /** Looks whether it does: that is dear, and most have no other figure beside them. */
  readonly read: () => Spoken | undefined;
}

interface Spoken {
  readonly kind: number | undefined;
  readonly partners: string;
  readonly subject: string;
  /** It is told as the whole, of which another figure may be a part. */
  readonly isWhole: boolean;
  /** What it counts is of many kinds. */
  readonly isVague?: true;
  /** Words that nobody knows stand before it: only the same digits in another order show that it is meant. */
  readonly isUncertain?: true;
  /** What it looks back at may have grown since: only a larger number contradicts it. */
  readonly isAgain?: true;
}

function repeatAt(text: string, quantity: Quantity, period: ReadonlySet<string>, words: CountWords): Repeat | undefined {
  const { start, tail } = quantity;
  const patterns = referencePatterns(words);
  const lead = text.slice(Math.max(0, start - longestLead), start);
  const before = text.charAt(start - 1);
  const of = lead.lastIndexOf('的');
  const deed = of >= 0 && (before === '的' || lead.length - of <= longestGap) ? deedBefore(lead, of, patterns) : undefined;
  if (deed !== undefined) {
    const object = before === '的' ? objectBehind(text, tail, patterns) : patterns.noun().exec(lead.slice(of + 1))?.[1];
    if (object !== undefined) {
      if (!isKnown(deed, object, words)) return undefined;
      return { key: keyOf(object, quantity), read: () => referenceTo(object, lead.slice(0, of), period, words) };
    }
  }
  if (pointing.has(before) && demonstrative.test(lead)) {
    const object = objectBehind(text, tail, patterns);
    return object === undefined ? undefined : { key: keyOf(object, quantity), read: () => ({ kind: undefined, partners: '', subject: object, isWhole: false }) };
  }
  return undefined;
}

/** 对照年初签订的36份责任书. @param lead what stands before 的 */
function referenceTo(object: string, lead: string, period: ReadonlySet<string>, words: CountWords): Spoken | undefined {
  const patterns = referencePatterns(words);
  const [whole, partners = '', said] = patterns.reference().exec(lead) ?? [];
  const deed = deedBefore(said ?? lead, (said ?? lead).length, patterns);
  if (!deed || isOfPart(whole ?? lead, period)) return undefined;
  return { kind: deed.kind, partners: partnersOf(partners.replace(patterns.everybody(), ''), words), subject: named(deed, object), isWhole: false, ...(whole === undefined && { isUncertain: true }), ...(words.figure.vague.includes(object) && { isVague: true }) };
}

/** A figure that is told like the first, but as a known one (在签订责任书36份的基础上, 对照年初签订责任书36份), or as the whole (全年签订36份责任书, 全年签订责任书36份). */
function retoldAt(text: string, quantity: Quantity, period: ReadonlySet<string>, words: CountWords): Repeat | undefined {
  const isBasis = text.startsWith('的基础上', quantity.tail);
  const isBehind = !isBasis && !/[\u3400-\u9fff]/.test(text.charAt(quantity.tail));
  const { total, casework, superiors } = figurePatterns(words);
  const before = wordsBefore(text, quantity.start);
  const isAgain = !text.startsWith('的', quantity.tail) && referencePatterns(words).again().test(before);
  if (!isBasis && !isAgain && !total().test(before) && !referencePatterns(words).altogether().test(before)) return undefined;
  if (superiors().test(scopeOf(before, words))) return undefined;
  const told = toldAt(text, quantity, words);
  if (!told || (!isBasis && !isAgain && casework().test(named(told.deed, told.object)))) return undefined;
  const read = (): Spoken | undefined => {
    const { isNarrow, kind, partners, said } = statementOf(told, period, words);
    return isNarrow ? undefined : { kind, partners: partnersOf(partners.replace(referencePatterns(words).everybody(), ''), words), subject: said, isWhole: isBehind && !isAgain, ...(isAgain && { isAgain }) };
  };
  return { key: keyOf(told.object, quantity), read };
}

/** The one place that told the figure in another way, if it is sure that it is meant. */
function contradicted({ kind, partners, isWhole, isUncertain, isAgain }: Spoken, paragraph: number, quantity: Quantity, all: readonly Statement[]): Statement | undefined {
  let first: Statement | undefined;
  for (const one of all) {
    if (one.paragraph > paragraph || (one.paragraph === paragraph && one.quantity.start >= quantity.start)) break;
    if (kind !== undefined && one.kind !== kind) continue;
    if (one.quantity.value === quantity.value || (first && first.quantity.value !== one.quantity.value)) return undefined;
    first ??= one;
  }
  if (!first || (partners !== '' && partners !== first.partners)) return undefined;
  if (isAgain && quantity.value < first.quantity.value) return undefined;
  if (isUncertain) return areExchanged(first.quantity.value, quantity.value, fewestDigits) && !first.isNarrow ? first : undefined;
  if (first.isNarrow || isWhole ? first.quantity.value < quantity.value : !areNear(first.quantity.value, quantity.value) && !areExchanged(first.quantity.value, quantity.value, 2)) return undefined;
  return first;
}

/** By what they count the figures with a deed, in reading order. @param keys what counts */
function everythingTold(document: ReportDocument, tellable: readonly PlacedQuantity[], keys: ReadonlySet<string>, period: ReadonlySet<string>, words: CountWords): ReadonlyMap<string, readonly Statement[]> {
  const told = new Map<string, Statement[]>();
  for (const { paragraph, quantity } of tellable) {
    const figure = toldAt(document.paragraphs[paragraph]?.text ?? '', quantity, words);
    const key = figure ? keyOf(figure.object, quantity) : '';
    if (!figure || !keys.has(key)) continue;
    const statement = statementOf(figure, period, words);
    const others = told.get(key);
    const entry = { ...statement, paragraph, quantity, partners: partnersOf(statement.partners, words) };
    if (others === undefined) told.set(key, [entry]);
    else if (others.filter(({ kind }) => kind === entry.kind).length < mostTold) others.push(entry);
  }
  return told;
}

function statementOf({ lead, from, deed, object, isNarrowed }: Told, period: ReadonlySet<string>, words: CountWords): Omit<Statement, 'paragraph' | 'quantity'> {
  const { narrowing } = figurePatterns(words);
  const front = lead.slice(0, from);
  return {
    kind: deed.kind, said: named(deed, object),
    partners: front.slice(Math.max(front.lastIndexOf('，'), front.lastIndexOf('；'), front.lastIndexOf('：')) + 1),
    isNarrow: isNarrowed || isOfPart(lead.slice(lead.lastIndexOf('；') + 1), period) || narrowing().test(front.slice(front.lastIndexOf('，') + 1).replace(partnerPhrase, '')),
  };
}

/** A part of the year, or another one, is told of. */
function isOfPart(text: string, period: ReadonlySet<string>): boolean {
  const when = span.exec(text)?.[0];
  return when !== undefined && !period.has(when === '半年' ? firstHalf : when);
}

function partnersOf(text: string, words: CountWords): string {
  return [...new Set(text.match(referencePatterns(words).partners()) ?? [])].sort().join(' ');
}
