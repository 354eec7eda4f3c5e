import { addsUp, mostParts, type WrongSum } from './adding';
import { amongThem } from './among';
import { limit } from './clauses';
import { gathered } from './gathered';
import type { CountWords } from './words';
import { bracketed, classified, divided } from './listed';
import { inBatches, partedInto, toldRespectively } from './parted';
import { quantities, ratesIn, type Quantity } from './quantities';
import { sumPatterns, type SumPatterns } from './sum-patterns';
import { allStates } from './states';
import { totals } from './totals';

/** A longer sentence, in UTF-16 units, is no account that anyone could follow. */
const longestSentence = 2000;
/** How near a whole and its parts a comparison or a vague number makes them inexact, in UTF-16 units. */
const reach = 12;
/** How far behind the parts others may be told that have as many each, or which shares the parts are, in UTF-16 units. */
const farthest = 40;
/** Shares that make so many per cent leave nothing for others: they are rounded. */
const fullShare = 99;
/** Whose the whole is, though last year's: 去年巡察反馈的27个问题，已整改24个，正在整改2个; but 比去年反馈的27个问题少. */
const ofLastYear = /(?<![较比])[去上]年(?!同期)[\u3400-\u9fff]+的$/;
/** Before a number that counts nothing: 没有一个问题被搁置. */
const none = /(?:没有|[无没])$/;

/** Each way to tell a whole and its parts, and what a sentence must have for it. */
const judges: readonly { readonly where: RegExp; readonly judge: (text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns) => readonly WrongSum[] }[] = [
  { where: /其中|分别[为是]/, judge: amongThem },
  { where: /分[为成]/, judge: partedInto },
  { where: /分[两二三四五六][批期组轮]/, judge: inBatches },
  { where: /分别/, judge: toldRespectively },
  { where: /[，；、]/, judge: allStates },
  { where: /[（(]/, judge: bracketed },
  { where: /[0-9０-９][^0-9０-９]{1,30}[0-9０-９]+[^0-9０-９]{1,30}[0-9０-９]/, judge: classified },
  { where: /按/, judge: divided },
  { where: /[共计]/, judge: totals },
  { where: /[共计][0-9]/, judge: gathered },
];

/**
 * Judges one sentence. Whether a part is still open (a placeholder) is for the caller to see.
 * @param text the paragraph
 * @param from where the sentence begins
 * @param to where it ends
 * @returns the wholes of which no reading of the parts adds up
 */
export function wrongSums(text: string, from: number, to: number, words: CountWords): WrongSum[] {
  if (to - from > longestSentence) return [];
  const all = quantities(text, from, to).filter(({ start, tail }) => !none.test(text.slice(Math.max(from, start - 2), start)) && !limit.test(text.slice(tail, tail + 2)));
  if (all.length === 0) return [];
  const patterns = sumPatterns(words);
  const found = new Map<number, WrongSum>();
  const said = text.slice(from, to);
  const every = judges.flatMap(({ where, judge }) => (where.test(said) ? judge(text, from, to, all, patterns) : []));
  if (every.length === 0) return [];
  for (const wrong of every) {
    if (!found.has(wrong.whole.start) && !isExcused(wrong, text, from, to, all, patterns)) found.set(wrong.whole.start, wrong);
  }
  const wrong = [...found.values()];
  // One account is told once: a part of it is no whole of its own.
  const isPart = ({ whole }: WrongSum): boolean => wrong.some(({ parts }) => parts.some(({ start }) => start === whole.start));
  return wrong.filter((one) => !isPart(one)).sort((a, b) => a.whole.start - b.whole.start);
}

/** Whether the words around an account leave a doubt. */
function isExcused(wrong: WrongSum, text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): boolean {
  return (
    isPartInPhrase(wrong, text, all, patterns) ||
    isToldRightly(wrong, all) ||
    isRestUntold(wrong, text, all, patterns) ||
    isOfTwoUnits(wrong, all) ||
    isOverlapTold(wrong, text, all) ||
    leavesShare(wrong, text) ||
    isInexact(wrong, text, from, to, patterns)
  );
}

/** Whether a number in words behind the whole (两个问题) may be a part of it, unless it tells a part again (未完成2个，未完成的两个问题…). One before the whole, 四个方面37个问题, is none. */
function isPartInPhrase({ whole, parts }: WrongSum, text: string, all: readonly Quantity[], patterns: SumPatterns): boolean {
  return all.some(({ inPhrase, counts, start, tail, value }) => {
    if (!inPhrase || counts !== whole.counts || start <= whole.start || patterns.others().test(text.slice(tail, tail + 8))) return false;
    return text.charAt(start - 1) !== '的' || !parts.some((part) => part.value === value);
  });
}

/** Whether the whole and all its parts are parts of a number before them, which they make up: 采购项目270个，本部47个，甲公司121个，乙公司63个，丙公司39个. */
function isToldRightly({ whole, parts }: WrongSum, all: readonly Quantity[]): boolean {
  const told = all.filter(({ counts }) => counts === whole.counts);
  const last = parts.at(-1)?.start ?? 0;
  return whole.start < last && told.length <= mostParts && told.some((earlier, i) => earlier.start < whole.start && told.some((other, j) => other.start >= last && addsUp(earlier, told.slice(i + 1, j + 1))));
}

/** Whether what the parts leave out is told behind them without its number: …合同管理方面5个，其余为档案管理方面. */
function isRestUntold({ whole, parts }: WrongSum, text: string, all: readonly Quantity[], patterns: SumPatterns): boolean {
  const end = parts.at(-1)?.tail ?? text.length;
  const [clause = '', behind = ''] = /^[，；、]([^，。；]*)/.exec(text.slice(end)) ?? [];
  return patterns.rest().test(behind) && !all.some(({ start, counts }) => counts === whole.counts && start >= end && start < end + clause.length);
}

/** 文献218.6万册（件），其中图书176.3万册、手稿21.3万件: some parts are counted by the other unit. */
function isOfTwoUnits({ whole }: WrongSum, all: readonly Quantity[]): boolean {
  const { alternative } = whole;
  return alternative !== undefined && all.some(({ start, unit }) => start > whole.start && unit.endsWith(alternative));
}

/** Whether by how much the parts exceed the whole is told behind them: 其中甲9人、乙11人，3人同时参加两个专班; …撤销党内职务2人（1人同时受两种处分）. */
function isOverlapTold({ whole, parts, sum }: WrongSum, text: string, all: readonly Quantity[]): boolean {
  const behind = all.find(({ start, counts }) => counts === whole.counts && start >= (parts.at(-1)?.tail ?? 0));
  return behind !== undefined && /^[，（](?:其中)?$/.test(text.slice(parts.at(-1)?.tail, behind.start)) && whole.value + behind.value === sum;
}

/** Whether the shares of the parts, told right behind them, leave some for others: …17人次，…3人次，分别占81％和14.3％. */
function leavesShare({ whole, parts, sum }: WrongSum, text: string): boolean {
  if (sum > whole.value) return false;
  const end = parts.at(-1)?.tail ?? text.length;
  const [clause] = /^，分别占[^，。；]*/.exec(text.slice(end, end + farthest)) ?? [];
  return clause !== undefined && ratesIn(clause).reduce((sum, { value }) => sum + value, 0) < fullShare;
}

/** Whether a comparison or a vague number stands in an account or near it, in its clause. */
function isInexact({ whole, parts }: WrongSum, text: string, from: number, to: number, patterns: SumPatterns): boolean {
  const begin = Math.min(whole.start, parts[0]?.start ?? to);
  const end = Math.max(whole.tail, parts.at(-1)?.tail ?? from);
  const before = text.slice(Math.max(from, begin - reach), begin);
  const [behind = ''] = text.slice(end, Math.min(to, end + reach)).split('；', 1);
  const [after = ''] = behind.split('，', 1);
  const near = before.slice(before.lastIndexOf('；') + 1);
  // 其中甲3次、乙2次，丙和丁各1次: nobody knows how many have so many.
  if (patterns.shares().test(text.slice(begin, Math.min(to, end + farthest)).split('；', 1)[0] ?? '')) return true;
  // 纠纷58余起，已化解41起: the whole may be the vague number; 群众360余户 before it is none.
  if (['余', '多'].some((vague) => near.includes(vague + whole.unit))) return true;
  return patterns.compared().test(near.replace(ofLastYear, '')) || patterns.inexact().test(text.slice(begin, end) + after) || patterns.shared().test(text.slice(begin, end) + behind);
}
