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
}

const units =
  '人次|场次|批次|件次|户次|班次|期次|亿元|万元|元|万平方米|平方米|平方公里|公里|万人|万户|万亩|亩|公顷|万吨|吨|万件|件|人|名|位|个|条|次|项|起|批|户|场|份|篇|期|处|家|宗|例|台|辆|套|座|所|支|类|本|册|块|幅|封|门|节|堂|轮|天|幢|栋|间|宗|组';
const arabic = '[0-9０-９]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9０-９]{1,12}(?:\\.[0-9]{1,4})?';
const pattern = new RegExp(`(${arabic}|[〇零一二两三四五六七八九十百]{1,7})(${units})`, 'g');

/**
 * Reads the numbers with units of a stretch of text; ordinals, ranges and vague numbers (20余件, 近20件) are none.
 * @returns them in reading order, with offsets in the text
 */
export function quantities(text: string, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const start = match.index;
    const number = match[1] ?? '';
    const unit = match[2] ?? '';
    if (/[第近约超逾.．0-9０-９至—～~-]/.test(text.charAt(start - 1))) continue;
    const value = valueOf(number);
    if (value === undefined) continue;
    const point = number.indexOf('.');
    found.push({
      start, end: start + number.length, value, unit, counts: /^[人名位]$/.test(unit) ? '人' : unit,
      tail: start + match[0].length, decimals: point < 0 ? 0 : number.length - point - 1,
    });
  }
  return found;
}

function valueOf(number: string): number | undefined {
  if (/[,.]/.test(number)) {
    const value = Number(number.replace(/,/g, ''));
    return Number.isFinite(value) ? value : undefined;
  }
  return parseNumeral(number);
}
