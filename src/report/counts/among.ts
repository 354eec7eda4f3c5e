import { addsUp, addsUpBehind, isNear, joint, labelBefore, labelOf, mostExcess, slightExcess, sumOf, type WrongSum } from './adding';
import { bracketsIn } from './brackets';
import { areStates } from './carried';
import { areOfPartners } from './partners';
import type { Quantity } from './quantities';
import type { SumPatterns } from './sum-patterns';

const longestLabel = 16;
/** The words of parts that are told apart by what they are, and by nothing else: 离退休党员. */
const longestKind = 6;
/** How far behind the whole its parts may be told, in UTF-16 units: right behind it, nearby, and where they leave nothing out and nearly make it up. */
const adjacent = 1;
const nearest = 25;
const farthest = 80;
/** The spans of a year, and of its first half, that between them leave nothing out. */
const spansOfYear = /^(?:第?一季度 第?二季度 第?三季度 第?四季度|上半年 下半年)$/;
const spansOfHalf = /^第?一季度 第?二季度$/;
/** 合并为3项: how many came of them. */
const outcome = /[并合减][为成至到]$/;
/** How far before a number the words stand that make it a difference, in UTF-16 units. */
const reach = 20;
/** How far behind its parts an account may go on with what they left out, in UTF-16 units. */
const aftermath = 40;

/** A whole and the numbers told of it. */
interface Account {
  readonly whole: Quantity;
  /** What counts the same as the whole, with the words before each, or behind it. */
  readonly parts: readonly Quantity[];
  readonly labels: readonly string[];
  /** The first parts, as far as 、 or 和 joins them. */
  readonly joined: readonly Quantity[];
  /** No number among them counts anything else. */
  readonly isPure: boolean;
}

/**
 * Judges 其中 and 分别为: parts of the number right before.
 * @param all the sentence's numbers
 * @returns the wholes whose parts exceed them, or leave nothing out by their words, or miss them by little, and do not add up
 */
export function amongThem(text: string, from: number, to: number, all: readonly Quantity[], patterns: SumPatterns): WrongSum[] {
  // 处理4人（有1起涉及2人），其中…: the whole is not what brackets hold beside it, nor a part what they hold of one.
  const bracketAround = bracketsIn(text, from, to);
  return [...text.slice(from, to).matchAll(/其中|分别[为是]/g)].flatMap((match): WrongSum[] => {
    const at = from + match.index;
    const begin = at + match[0].length;
    const stop = /；|其中|分别/.exec(text.slice(begin, to));
    const end = stop ? begin + stop.index : to;
    // 分为高、中、低三个等级，其中高风险岗位17个: what is in so many grades is counted elsewhere.
    const isOfOthers = ({ inPhrase, start, tail }: Quantity): boolean => (inPhrase || text.charAt(start - 1) === '对') && patterns.others().test(text.slice(tail, tail + 8));
    const after = all.filter((one) => one.start >= begin && one.start < end && bracketAround(one.start) === bracketAround(at) && !isOfOthers(one));
    const counts = after[0]?.counts;
    const isOther = (before: string): boolean => patterns.each().test(before) || patterns.difference().test(before);
    const whole = all.findLast((one) => !isOfOthers(one) && one.tail <= at && one.counts === counts && !isOther(text.slice(Math.max(from, one.start - reach), one.start)) && (bracketAround(one.tail) < 0 || bracketAround(one.tail) === bracketAround(at)));
    if (!whole || /[。；]/.test(text.slice(whole.tail, at))) return [];
    // 审计项目3个，分别为甲审计、乙审计和丙审计，发现问题16个: the list behind 分别 is one of names.
    if (match[0] !== '其中' && text.slice(begin, after[0]?.start).includes('，')) return [];
    const parts = after.filter((quantity) => quantity.counts === counts);
    // 14个问题，我牵头整改其中5个，14个问题整改完成12个，其余2个: the whole is told again, and what follows is of it.
    if (parts.slice(1).some(({ value }) => value === whole.value) || isOfChange(text, whole, parts)) return [];
    const account = { whole, parts, labels: parts.map((part) => labelOf(text, begin, part)), joined: joinedByPause(text, parts), isPure: parts.length === after.length };
    const { labels, joined } = account;
    const areSpans = spansOfYear.test(labels.join(' ')) || (spansOfHalf.test(labels.join(' ')) && text.slice(from, whole.start).includes('上半年'));
    const isListed = match[0] === '其中' && isPartition(labels.slice(0, joined.length), patterns);
    const isComplete = areSpans || isListed || (match[0] === '其中' && parts.every((part, i) => part === after[i]) && isPartition(labels, patterns));
    const gap = at - whole.tail;
    // 专职4名，32家支行的委员都是兼职，其中11名…: of those that another number tells of.
    // 病历600份，乙级4份，没有丙级，其中外科病历200份: nor of one before that the first part fits into.
    const first = parts[0]?.value ?? 0;
    const isBetween = ({ start, tail }: Quantity): boolean => start >= whole.tail && tail <= at;
    const isLargeEnough = ({ tail, counts: own, value }: Quantity): boolean => tail <= whole.start && own === counts && value >= first;
    if (gap > adjacent && first > whole.value && all.some((one) => isBetween(one) || isLargeEnough(one))) return [];
    if (gap > (areSpans || (isComplete && isNear(whole.value, parts)) ? farthest : nearest)) return [];
    // 支出1200万元，严控“三公”经费，其中接待费30万元、车辆费20万元、其他10万元: what stands between may be the whole.
    if (gap > adjacent && sumOf(parts) * 2 < whole.value) return [];
    // 24个问题，本人领办其中最难的6个，目前整改22个，其余2个: what adds up is the account, though it begin behind the first (挂牌督办1个、已整改81个，2个正在整改).
    if (addsUpBehind(whole, parts) || addsUpBehind(whole, parts.slice(1))) return [];
    if (isParted(text, parts) || isDoneWith(account, patterns) || isOfEarlier(text, from, all, account, patterns)) return [];
    if (isComplete || (match[0] !== '其中' && parts.length > 1 && gap <= adjacent)) return complete(account, isListed ? joined : parts, all, isListed);
    if (match[0] !== '其中') return [];
    const isOfPartners = !addsUp(whole, parts) && areOfPartners(text, from, all, whole, parts, labels);
    return isOfPartners ? [{ whole, parts, sum: sumOf(parts) }] : incomplete(text, account, patterns);
  });
}

/** 其中本人承担12项，已完成11项，余下1项: what became of the first part. */
function isDoneWith({ parts, labels }: Account, patterns: SumPatterns): boolean {
  const [first, ...states] = parts;
  return first !== undefined && isPartition(labels.slice(1), patterns) && addsUp(first, states);
}

/** 专任教师168人，高级教师42人、一级教师71人、二级教师55人: a part with parts of its own, which make it up or are all that follows (不规范合同63份，已规范58份，其余5份). */
function isParted(text: string, parts: readonly Quantity[]): boolean {
  if (parts.some((part, i) => i > 0 && parts.length - i > 2 && text.charAt(part.tail) === '，' && addsUp(part, parts.slice(i + 1)))) return true;
  return parts.some((part, i) => joinedByPause(text, parts.slice(i, i + 2)).length === 1 && addsUpBehind(part, joinedByPause(text, parts.slice(i + 1))));
}

/** Judges parts that leave nothing out. @param own the parts @param isListed what follows them is no more of the account */
function complete({ whole }: Account, own: readonly Quantity[], all: readonly Quantity[], isListed: boolean): WrongSum[] {
  const outer = all.find(({ counts, tail, value }) => counts === whole.counts && tail < whole.start && value > whole.value);
  // 30个，已整改20个，其中立行立改8个，正在整改6个: what follows the comma is of the 30 again.
  const isOfOuter = outer && (!isListed || own.some((_, i) => i > 0 && addsUp(outer, [whole, ...own.slice(i)])));
  return isOfOuter || addsUp(whole, own) ? [] : [{ whole, parts: own, sum: sumOf(own) }];
}

/** Judges parts that may leave something out. */
function incomplete(text: string, { whole, parts, labels, joined, isPure }: Account, patterns: SumPatterns): WrongSum[] {
  // 其中立行立改30个，已完成30个；限期整改20个: how many of the part before are done.
  if (parts.some((part, i) => i > 0 && part.value <= (parts[i - 1]?.value ?? 0) && patterns.concluded().test(labels[i] ?? '') && text.charAt(parts[i - 1]?.tail ?? 0) === '，')) return [];
  const wrong = (some: readonly Quantity[]): WrongSum[] => [{ whole, parts: some, sum: sumOf(some) }];
  const group = parts.length > 2 && isPure && !labels.some((label) => patterns.stage().test(label)) ? parts : joined;
  // 审核变更31项，其中现场核验31项、复核12项: what is told of all leaves nothing for the others.
  const isAll = ({ value }: Quantity): boolean => value === whole.value && group.length > 1;
  const kinds = labels.slice(0, group.length);
  const areDisjoint = haveEach(kinds, patterns.disjoint) && kinds.every(({ length }) => length <= longestKind);
  const overlaps = group.some((part, i) => isAll(part) || (!areDisjoint && patterns.overlapping().test(labels[i] ?? '')));
  const first = parts.slice(0, 1);
  const list = joined.length > 1 || !isPure ? joined : parts;
  if (sumOf(first) > whole.value) return wrong(first);
  if (sumOf(group) < whole.value && isNear(whole.value, group) && areNamedBefore(text, whole, kinds)) return wrong(group);
  const mayShare = overlaps || (!areDisjoint && isMixed(kinds, patterns));
  if (!mayShare && sumOf(group) > whole.value && isSlip(whole, group, kinds)) return wrong(group);
  if (!overlaps && isPure && isExhausted(text, whole, parts, labels, patterns)) return wrong(parts);
  const isMeant = (sumOf(list) < whole.value || !mayShare) && isMeantWhole(text, whole, list, labels.slice(0, list.length), patterns);
  return isMeant ? wrong(list) : [];
}

/** Whether what is counted is a list that names all its parts, and nothing else: 约谈班子成员、中层干部和站所负责人96人次，其中班子成员11人次、…. */
function areNamedBefore(text: string, whole: Quantity, labels: readonly string[]): boolean {
  const [clause = ''] = /[^，。；：]*$/.exec(text.slice(Math.max(0, whole.start - farthest), whole.start)) ?? [];
  const named = clause.split(/[、和及与]/);
  return labels.length > 1 && named.length === labels.length && labels.every((label) => label.length > 1 && named.some((name) => name.endsWith(label)));
}

/** 用时由5.2小时缩短到3.6小时，其中夜间抢修由6.8小时缩短到4.5小时: what changed, and not how many of it. */
function isOfChange(text: string, whole: Quantity, parts: readonly Quantity[]): boolean {
  return /[到至为]$/.test(text.slice(0, whole.start).slice(-1)) && /[由从]$/.test(text.slice(0, parts[0]?.start).slice(-1));
}

/** Whether parts exceed a whole by so little that one of them is wrong. */
function isSlip(whole: Quantity, parts: readonly Quantity[], labels: readonly string[]): boolean {
  const [first = ''] = labels;
  const areAlike = labels.every((label) => label.slice(-2) === first.slice(-2) || label.slice(0, 2) === first.slice(0, 2));
  const sum = sumOf(parts);
  return sum <= whole.value * (areAlike ? mostExcess.alike : mostExcess.any) || sum - whole.value <= slightExcess;
}

/** 其中书记领办5条、已解决36条: of some it is told whose they are, of others what became of them, which may be the same. */
function isMixed(labels: readonly string[], patterns: SumPatterns): boolean {
  const isState = (label: string): boolean => [patterns.done, patterns.undone, patterns.settled, patterns.disposed].some((state) => state().test(label));
  const states = labels.filter(isState).length;
  return states > 0 && states < labels.length;
}

/** Whether parts off the whole by little were meant to make it up by their kind, and nothing behind them speaks of others: grades of an evaluation, ways a clue is disposed of, dispositions of which the last is not yet done (其中了结4件，立案3件，正在核查1件), or states, which of too few leave some out (已整改2096处，正在整改39处，移送11处). */
function isExhausted(text: string, whole: Quantity, parts: readonly Quantity[], labels: readonly string[], patterns: SumPatterns): boolean {
  if (parts.length < 3 || !isNear(whole.value, parts)) return false;
  const behind = text.slice(parts.at(-1)?.tail, (parts.at(-1)?.tail ?? 0) + aftermath);
  if (/^（/.test(behind) || patterns.ungraded().test(behind)) return false;
  if (haveEach(labels, patterns.exhaustive)) return true;
  if (sumOf(parts) < whole.value && areStates(labels, patterns)) return true;
  return patterns.undone().test(labels.at(-1) ?? '') && labels.every((label) => patterns.disposed().test(label));
}

/** Whether the parts are those of a number that stands before the whole: 受理62件，未结7件，其中民事40件、行政22件. Beside a state, which is told in passing, it need only be large enough; so need numbers that are listed with it (新建8项、修订15项、废止6项，其中工程类11项). */
function isOfEarlier(text: string, from: number, all: readonly Quantity[], { whole, parts, joined }: Account, { undone, concluded }: SumPatterns): boolean {
  if (sumOf(parts) > whole.value && sumOf(parts) <= sumOf(listedWith(text, all, whole))) return true;
  const label = labelBefore(text, from, whole.start);
  const isState = undone().test(label) || concluded().test(label);
  return all.some((earlier) => earlier.tail <= whole.start && earlier.counts === whole.counts && (addsUp(earlier, joined) || addsUpBehind(earlier, parts) || (isState && (parts[0]?.value ?? 0) > whole.value && earlier.value >= (parts[0]?.value ?? 0))));
}

/** The numbers of one list that ends with a number and counts the same: 新建8项、修订15项, or in short clauses 批评提醒6人次，诫勉1人次. */
function listedWith(text: string, all: readonly Quantity[], last: Quantity): Quantity[] {
  const list = [last];
  for (const earlier of all.filter(({ counts, tail }) => counts === last.counts && tail <= last.start).reverse()) {
    const isBeside = last.unit === '人次' && /^，[\u3400-\u9fff]{1,4}$/.test(text.slice(earlier.tail, list[0]?.start));
    if (!isBeside && joinedByPause(text, [earlier, ...list]).length <= list.length) break;
    list.unshift(earlier);
  }
  return list;
}

/** The first parts, as far as 、 or 和 joins them: after ， another account may begin (其中甲5件，结案3件). */
export function joinedByPause(text: string, parts: readonly Quantity[]): Quantity[] {
  const group: Quantity[] = [];
  for (const part of parts) {
    const last = group.at(-1);
    const between = last ? text.slice(last.tail, part.start) : '';
    if (last && (/[，。]/.test(between) || !(between.includes('、') || joint.test(between)))) break;
    group.push(part);
  }
  return group;
}

/** Whether the parts that are listed, off the whole by little, were meant to make it up: a list that ends with its clause, of kinds and not of what is picked out. */
function isMeantWhole(text: string, whole: Quantity, list: readonly Quantity[], labels: readonly string[], patterns: SumPatterns): boolean {
  const end = list.at(-1)?.tail ?? 0;
  if (list.length < 2 || !/^[，。；）]?$/.test(text.charAt(end)) || whole.inPhrase || list.some(({ inPhrase }) => inPhrase)) return false;
  const [first = ''] = labels;
  // 反映作风问题6件，反映选人用人问题4件, …: of one kind, as their first words say.
  const areAlike = labels.length > 2 && labels.every((label) => label.slice(0, 2) === first.slice(0, 2) && !label.endsWith('的'));
  if (labels.some((label) => label.length < 2 || label.length > longestLabel || (!areAlike && patterns.selected().test(label)))) return false;
  const isParallel = labels.length > 2 && labels.every((label) => label.slice(-2) === first.slice(-2)) && sumOf(list) >= whole.value * 0.75 && !isRunning(list, whole);
  return isParallel || isNear(whole.value, list);
}

/** 1个月内完成5个，3个月内完成24个，目前已完成26个: each holds the one before. */
function isRunning(list: readonly Quantity[], whole: Quantity): boolean {
  return sumOf(list) > whole.value && list.every(({ value }, i) => value >= (list[i - 1]?.value ?? 0) && value <= whole.value);
}

/** Labels that leave nothing out: men and women, the four forms, 批准 and 不予批准, a last one that is the rest, what is done and what is not. */
export function isPartition(labels: readonly string[], patterns: SumPatterns): boolean {
  if (labels.length < 2) return false;
  if (isNamedPartition(labels, patterns) || patterns.rest().test(labels.at(-1) ?? '')) return true;
  const [first = '', second = ''] = labels;
  if (labels.length === 2 && first.length > 1 && /^(?:不予?|未予?|没有|非)/.exec(second)?.[0].length === second.length - first.length && second.endsWith(first)) return true;
  // 已审结, 未审结.
  if (labels.length === 2 && /^已./.test(first) && second.replace(/^尚?未/, '已') === first) return true;
  const undone = labels.filter((label) => patterns.undone().test(label)).length;
  return undone > 0 && undone < labels.length && labels.every((label) => patterns.undone().test(label) || patterns.done().test(label));
}

/** Labels that between them are known to leave nothing out, whatever stands behind them: men and women, 取消, 合并 and 保留. What became of some (合并为3项) is no part. */
export function isNamedPartition(labels: readonly string[], patterns: SumPatterns): boolean {
  return !labels.some((label) => outcome.test(label)) && haveEach(labels, patterns.partitions);
}

/** Whether labels hold the words of one of some lists, one each. */
function haveEach(labels: readonly string[], lists: readonly (readonly string[])[]): boolean {
  return lists.some((words) => words.length === labels.length && words.every((word) => labels.some((label) => label.includes(word))));
}
