import type { ReportDocument } from '../document';
import { countingUnits } from '../figures/counting-units';
import { parseNumeral } from '../numbering/numerals';
import { oncePer } from '../once';
import { matchAt } from '../pattern';

/** An exact number with its unit. Offsets are UTF-16 units in the text; `start` to `end` is the number alone. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  /** As {@link countedBy} says. */
  readonly counts: string;
  /** Another unit in brackets behind it: of 台（套） either is counted. */
  readonly alternative?: string;
  /** Where the unit ends. */
  readonly tail: number;
  readonly decimals: number;
  /** A Chinese numeral inside a phrase (两个问题), where it is as often no figure. */
  readonly inPhrase: boolean;
}

/** A number and the paragraph that it stands in. */
export interface PlacedQuantity {
  readonly paragraph: number;
  readonly quantity: Quantity;
}

/** Right before a number: an ordinal, a rate, a vague number, a range, or the rest of another number. */
const notBefore = new Set(Array.from('第每近约超逾.．至—～~-0123456789０１２３４５６７８９', (character) => character.charCodeAt(0)));
/** Before a Chinese numeral it begins a slogan: “两个维护”. */
const openingQuote = 0x201c;
/** After a Chinese numeral these are as often ordinals: 一期, 二批. */
const ordinalUnits = '期批轮届次';
/** Thousands by threes, at most one point. */
const wellFormed = /^(?:[0-9０-９]{1,3}(?:,[0-9]{3})+|[0-9０-９]+)(?:\.[0-9]+)?$/;
/** What stands between thousands where no comma does: 24 064. */
const thinSpaces = /[ \u00a0\u2009\u202f]/g;
const spacedThousands = /(?<=^|[^0-9.,])[0-9]{1,3}(?:[ \u00a0\u2009\u202f][0-9]{3})+(?![0-9])/y;
const longestNumber = 16;
/** Behind 个 they make a number one of time: 3个月, 2个工作日; 12个月度例会 are counted. */
const timeUnit = /多?月(?![度例报子])|工作日|小时(?!工)|星期|学期/y;
/** 完成一个销号一个, of every one in turn: either 一 counts nothing. */
const eachInTurn = /一([个项件条处起户批])[、，]?[\u3400-\u9fff]{2}一\1|(?<=一([个项件条处起户批])[、，]?[\u3400-\u9fff]{2})一\2/y;
/** Another unit in brackets behind the first. */
const otherUnit = /（[套台件个次处项名家户]）/y;
/** By UTF-16 unit: 1 for a figure, 2 for a numeral in words. */
const numerals = new Uint8Array(0x10000);
for (const figure of '0123456789０１２３４５６７８９') numerals[figure.charCodeAt(0)] = 1;
for (const word of '〇零一二两三四五六七八九十百') numerals[word.charCodeAt(0)] = 2;
const anyFigure = /[0-9０-９]/g;
const anyNumeral = /[0-9０-９〇零一二两三四五六七八九十百]/g;
/** By its first character each unit, the longest first. */
const unitsByFirst = new Map<string, string[]>();
for (const unit of [...countingUnits].sort((a, b) => b.length - a.length)) unitsByFirst.set(unit.charAt(0), [...(unitsByFirst.get(unit.charAt(0)) ?? []), unit]);

/**
 * Reads the numbers with units of a stretch of text, in arabic or Chinese numerals; ordinals, ranges, 每一个 and vague numbers (20余件, 近20件) are none.
 * @returns them in reading order, with offsets in the text
 */
export function quantities(text: string, from: number, to: number): readonly Quantity[] {
  return read(text, from, to, true);
}

const none: readonly Quantity[] = [];

/**
 * The numbers with units in arabic figures, read once for each document.
 * @returns a list for each paragraph, in reading order
 */
export const arabicQuantities = oncePer(
  ({ paragraphs }: ReportDocument): readonly (readonly Quantity[])[] => paragraphs.map(({ text }) => read(text, 0, text.length, false)),
);

/** More numbers are told in no one body's report: nobody knows which of them is told again. */
const mostInReport = 3000;

/**
 * The same of the body, one after the other, but for tables and a table of contents.
 * @param bodyLength paragraphs from here on are not read
 * @returns none where there are more than a report has
 */
export function quantitiesInText(document: ReportDocument, bodyLength: number): readonly PlacedQuantity[] {
  const placed: PlacedQuantity[] = [];
  for (const [paragraph, quantities] of arabicQuantities(document).entries()) {
    const { toc, inTable } = document.paragraphs[paragraph] ?? {};
    if (paragraph >= bodyLength || placed.length > mostInReport) break;
    if (toc !== true && inTable !== true) for (const quantity of quantities) placed.push({ paragraph, quantity });
  }
  return placed.length > mostInReport ? [] : placed;
}

const rate = /(?<![0-9０-９.．第近约超])([0-9]{1,3}(?:\.[0-9]{1,2})?)[%％]/g;

/** The rates of a text, in reading order: they are no counts, and add up to nothing. */
export function ratesIn(text: string): readonly Quantity[] {
  if (!text.includes('%') && !text.includes('％')) return none;
  return [...text.matchAll(rate)].map(({ 0: said, 1: number = '', index: start }) => ({
    start, end: start + number.length, value: Number(number), unit: '%', counts: '%', tail: start + said.length, decimals: decimalsOf(number, number.indexOf('.')), inPhrase: false,
  }));
}

/** @param to no number begins at or behind it; its unit may stand there */
function read(text: string, from: number, to: number, alsoInWords: boolean): readonly Quantity[] {
  let found: Quantity[] | undefined;
  const next = alsoInWords ? anyNumeral : anyFigure;
  next.lastIndex = from;
  while (next.test(text) && next.lastIndex <= to) {
    const at = next.lastIndex - 1;
    const inWords = numerals[text.charCodeAt(at)] === 2;
    const end = inWords ? endOfWords(text, at) : endOfFigures(text, at);
    const unit = unitsByFirst.get(text.charAt(end))?.find((name) => text.startsWith(name, end));
    const quantity = unit === undefined ? undefined : quantityAt(text, at, end, unit, inWords);
    if (quantity) (found ??= []).push(quantity);
    next.lastIndex = end;
  }
  return found ?? none;
}

function endOfFigures(text: string, at: number): number {
  let end = at + 1;
  for (let code = text.charCodeAt(end); numerals[code] === 1 || code === 0x2c || code === 0x2e; code = text.charCodeAt(end)) end++;
  return isThinSpace(text.charCodeAt(end)) ? at + (matchAt(spacedThousands, text, at)?.[0].length ?? end - at) : end;
}

function isThinSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

function endOfWords(text: string, at: number): number {
  let end = at + 1;
  while (numerals[text.charCodeAt(end)] === 2) end++;
  return end;
}

function quantityAt(text: string, start: number, end: number, unit: string, inWords: boolean): Quantity | undefined {
  const before = text.charCodeAt(start - 1);
  if (notBefore.has(before) || (inWords && (before === openingQuote || ordinalUnits.includes(unit)))) return undefined;
  const number = text.slice(start, end).replace(thinSpaces, '');
  const point = number.indexOf('.');
  const value = valueOf(number, point);
  const alternative = text.charAt(end + unit.length) === '（' ? (matchAt(otherUnit, text, end + unit.length)?.[0] ?? '') : '';
  const tail = end + unit.length + alternative.length;
  if (value === undefined || text.startsWith('百分点', tail) || (unit === '个' && matchAt(timeUnit, text, tail) !== null) || (value === 1 && matchAt(eachInTurn, text, start) !== null)) return undefined;
  const quantity = {
    start, end, value, unit, counts: countedBy(unit),
    tail, decimals: decimalsOf(number, point),
    inPhrase: inWords && !/^[，、；。（]?$/.test(text.charAt(tail)),
  };
  return alternative === '' ? quantity : { ...quantity, alternative: alternative.slice(1, -1) };
}

function decimalsOf(number: string, point: number): number {
  return point < 0 ? 0 : number.length - point - 1;
}

/** What a unit counts: 人, 名 and 位 the same. */
export function countedBy(unit: string): string {
  return unit === '名' || unit === '位' ? '人' : unit;
}

function valueOf(number: string, point: number): number | undefined {
  if (number.length > longestNumber) return undefined;
  if (point < 0 && !number.includes(',')) return parseNumeral(number);
  if (!wellFormed.test(number)) return undefined;
  const value = Number(number.replace(/,/g, ''));
  return Number.isFinite(value) ? value : undefined;
}
