import type { ReportDocument } from '../document';
import { parseNumeral } from '../numbering/numerals';

/** An exact number with its unit. Offsets are UTF-16 units in the text; `start` to `end` is the number alone. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  /** 人, 名 and 位 count the same things. */
  readonly counts: string;
  /** Where the unit ends. */
  readonly tail: number;
  readonly decimals: number;
  /** A Chinese numeral inside a phrase (两个问题), where it is as often no figure. */
  readonly inPhrase: boolean;
}

/** Right before a number: an ordinal, a rate, a vague number, a range, or the rest of another number. */
const notBefore = new Set(Array.from('第每近约超逾.．至—～~-0123456789０１２３４５６７８９', (character) => character.charCodeAt(0)));
/** Before a Chinese numeral it begins a slogan: “两个维护”. */
const openingQuote = 0x201c;
/** After a Chinese numeral these are as often ordinals: 一期, 二批. */
const ordinalUnits = '期批轮届次';
const units =
  '人次|场次|批次|件次|户次|班次|期次|亿元|万元|元|万平方米|平方米|平方公里|公里|万人|万户|万亩|亩|公顷|万吨|吨|万件|件|人|名|位|个|条|次|项|起|批|户|场|份|篇|期|处|家|宗|例|台|辆|套|座|所|支|类|本|册|块|幅|封|门|节|堂|轮|天|幢|栋|间|宗|组';
const arabic = '[0-9０-９][0-9０-９,.]*';
/** Thousands by threes, at most one point. */
const wellFormed = /^(?:[0-9０-９]{1,3}(?:,[0-9]{3})+|[0-9０-９]+)(?:\.[0-9]+)?$/;
const longestNumber = 16;
const anyNumeral = new RegExp(`(${arabic}|[〇零一二两三四五六七八九十百]+)(${units})`, 'g');
const arabicNumeral = new RegExp(`(${arabic})(${units})`, 'y');

/**
 * Reads the numbers with units of a stretch of text, in arabic or Chinese numerals; ordinals, ranges, 每一个 and vague numbers (20余件, 近20件) are none.
 * @returns them in reading order, with offsets in the text
 */
export function quantities(text: string, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  anyNumeral.lastIndex = from;
  for (let match = anyNumeral.exec(text); match && match.index < to; match = anyNumeral.exec(text)) {
    const quantity = read(text, match);
    if (quantity) found.push(quantity);
  }
  return found;
}

const known = new WeakMap<ReportDocument, readonly (readonly Quantity[])[]>();
const none: readonly Quantity[] = [];

/**
 * The numbers with units in arabic figures, read once for each document.
 * @returns a list for each paragraph, in reading order
 */
export function arabicQuantities(document: ReportDocument): readonly (readonly Quantity[])[] {
  const read = known.get(document) ?? document.paragraphs.map(({ text }) => arabicQuantitiesIn(text));
  known.set(document, read);
  return read;
}

function arabicQuantitiesIn(text: string): readonly Quantity[] {
  let found: Quantity[] | undefined;
  for (let at = 0; at < text.length; ) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    arabicNumeral.lastIndex = at;
    const match = arabicNumeral.exec(text);
    const quantity = match && read(text, match);
    if (quantity) (found ??= []).push(quantity);
    if (match) at = arabicNumeral.lastIndex;
    else while (at < text.length && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2e || text.charCodeAt(at) === 0x2c)) at++;
  }
  return found ?? none;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function read(text: string, match: RegExpExecArray): Quantity | undefined {
  const start = match.index;
  const number = match[1] ?? '';
  const unit = match[2] ?? '';
  const inWords = !isDigit(number.charCodeAt(0));
  const before = text.charCodeAt(start - 1);
  if (notBefore.has(before) || (inWords && (before === openingQuote || ordinalUnits.includes(unit)))) return undefined;
  const point = number.indexOf('.');
  const value = valueOf(number, point);
  if (value === undefined) return undefined;
  const tail = start + match[0].length;
  return {
    start, end: start + number.length, value, unit, counts: unit === '名' || unit === '位' ? '人' : unit,
    tail, decimals: point < 0 ? 0 : number.length - point - 1,
    inPhrase: inWords && !/^[，、；。（]?$/.test(text.charAt(tail)),
  };
}

function valueOf(number: string, point: number): number | undefined {
  if (number.length > longestNumber) return undefined;
  if (point < 0 && !number.includes(',')) return parseNumeral(number);
  if (!wellFormed.test(number)) return undefined;
  const value = Number(number.replace(/,/g, ''));
  return Number.isFinite(value) ? value : undefined;
}
