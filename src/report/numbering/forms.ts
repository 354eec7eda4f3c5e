import { formatChinese, formatCircled } from './numerals';

/** The forms of number labels, each named as its first item is written. */
export type MarkerForm = '一、' | '（一）' | '1.' | '（1）' | '1）' | '①' | 'a.' | '第一，' | '其一，' | '首先，' | '一是';

/** What is fixed about a form of labels. */
export interface Form {
  /** 1 is the highest of the four levels of GB/T 9704-2012 7.3.3; below them the tolerated 1）, ① and a. Absent: a form of running text that stands at any level. */
  readonly rank?: number;
  /** The right label of an item. @param ordinal from 1 */
  readonly label: (ordinal: number) => string;
}

const inWords = ['首先，', '其次，', '再次，'];

export const forms: Readonly<Record<MarkerForm, Form>> = {
  '一、': { rank: 1, label: (n) => `${formatChinese(n)}、` },
  '（一）': { rank: 2, label: (n) => `（${formatChinese(n)}）` },
  '1.': { rank: 3, label: (n) => `${n}.` },
  '（1）': { rank: 4, label: (n) => `（${n}）` },
  '1）': { rank: 5, label: (n) => `${n}）` },
  '①': { rank: 6, label: (n) => formatCircled(n) },
  'a.': { rank: 7, label: (n) => `${String.fromCharCode(96 + n)}.` },
  '第一，': { label: (n) => `第${formatChinese(n)}，` },
  '其一，': { label: (n) => `其${formatChinese(n)}，` },
  '首先，': { label: (n) => inWords[n - 1] ?? '最后，' },
  '一是': { label: (n) => `${formatChinese(n)}是` },
};

/** The rank of a form, or undefined for a form of running text. */
export function rankOf(form: MarkerForm): number | undefined {
  return forms[form].rank;
}
