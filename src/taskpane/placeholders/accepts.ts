import type { Placeholder } from '../../report/placeholders/placeholder';

/** What is asked before a place is filled with words that it does not expect. Never a refusal. */
export type Doubt = 'no-number' | 'odd-number' | 'unit-twice' | 'still-open' | 'chinese-number' | 'no-date';

const number = /^[-+]?\d[\d,]*(?:\.\d+)?$/;
/** A number as it is written in a report: nothing before its first digit, thousands in threes. */
const amount = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const signed = /^[-+]?/;
const thousands = /(?<![\d，])\d{1,3}(?:，\d{3})+(?![\d，])/g;
const fullWidth = /[０-９．％]/g;

/** What is put in: without blanks around it, digits and the commas between thousands half-width. */
export const tidy = (words: string): string =>
  words.trim().replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(thousands, (figure) => figure.replaceAll('，', ','));

/** Whether words fit what a placeholder expects; undefined where nothing speaks against them. @param words tidied */
export function doubtAbout({ expects, unit = '' }: Pick<Placeholder, 'expects' | 'unit'>, words: string): Doubt | undefined {
  if (/[*＊]|[XxＸ×]{2}/.test(words)) return 'still-open';
  const sign = expects === 'percent' ? '%' : unit;
  if (expects === 'quantity' || expects === 'percent') {
    if (number.test(words)) return amount.test(expects === 'percent' ? words.replace(signed, '') : words) ? undefined : 'odd-number';
    const bare = sign !== '' && words.endsWith(sign) ? words.slice(0, -sign.length) : expects === 'percent' ? words.replace(/[%％]$/, '') : words;
    if (bare !== words) return 'unit-twice';
    return /^[〇零一二两三四五六七八九十百千万亿]+$/.test(words) ? 'chinese-number' : 'no-number';
  }
  if (expects === 'date') return /\d|[〇零一二三四五六七八九十]/.test(words) ? undefined : 'no-date';
  return undefined;
}
