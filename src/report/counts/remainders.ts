import type { ReportDocument } from '../document';
import { characterPairs } from '../character-pairs';
import { once, oncePer } from '../once';
import { either, lazyPattern } from '../pattern';
import { labelBefore, partsBehind, sumOf } from './adding';
import { figureOf, startOfClause } from './clauses';
import { saidBefore } from './deeds';
import { figurePatterns } from './figure-patterns';
import { quantitiesInText, type PlacedQuantity, type Quantity } from './quantities';
import type { Misquoted } from './references';
import { isWithin, type Stretch } from './stretch';
import { sumPatterns } from './sum-patterns';
import { placeOf, said } from './surroundings';
import { timesIn } from './times';
import type { CountWords } from './words';

/** A number with the words that say what it counts, without idle ones. */
interface Counted extends PlacedQuantity {
  readonly subject: string;
  /** What has become of it, where that is told right behind it. */
  readonly account: () => readonly Account[];
}

/** What is left of a whole: 巡察反馈问题24个，已整改22个，尚未完成2个. */
interface Account {
  readonly left: Quantity;
  /** The most that may be told to be left: 完成24个，基本完成3个，持续推进2个 leaves 2, or 5. */
  readonly most: number;
}

/** What is left, told at the beginning of a sentence: 巡察反馈问题还有2个没有完成. */
interface Retold extends PlacedQuantity {
  readonly subject: string;
}

interface RemainderPatterns {
  /** At the end of what stands before a number: so many are left, and so many are not done. */
  readonly remaining: () => RegExp;
  readonly undone: () => RegExp;
  /** Behind a number, with what is counted before it: they are not done. */
  readonly behind: () => RegExp;
  /** Anywhere: it is not done. */
  readonly unfinished: () => RegExp;
  readonly closed: () => RegExp;
  /** The whole of what is told again without. */
  readonly bodies: () => RegExp;
}

/** So many pairs of characters in common tell that one thing may be meant. */
const fewestCommon = 3;
/** How far behind a number it is read what is not done, and what becomes of a whole, in UTF-16 units. */
const longestAfter = 24;
const longestAccount = 200;
/** An account has no more numbers behind its whole. */
const mostNumbers = 8;
/** In a text that tells of more nobody knows what each is of. */
const mostRetold = 20;
/** 反馈的24个问题中 */
const wholeBefore = /(?:[0-9]+[\u3400-\u9fff]|中$)/g;
const nounBehind = /^[\u3400-\u9fff]*(?=[，。；]|$)/;

const remainderPatterns = oncePer((words: CountWords): RemainderPatterns => {
  const { remaining, unfinished, closed, bodies } = words.remainder;
  return {
    remaining: lazyPattern(`(?:${either(remaining)})$`),
    undone: lazyPattern(`(?:(?:${either(unfinished)})的?|(?:${either(remaining)})的)$`),
    behind: lazyPattern(`^([\\u3400-\\u9fff]{0,12}?)(?:${either(unfinished)})(?=[，。；]|$)`),
    unfinished: lazyPattern(either(unfinished)),
    closed: lazyPattern(either(closed)),
    bodies: lazyPattern(`^(?:${either(bodies)})?$`),
  };
});

/**
 * Finds what is told to be left of something of which the account before left another number: 巡察反馈问题24个，已整改22个，尚未完成2个, and then 巡察反馈问题还有3个没有完成.
 * Where another number may be meant, or either is of a time of its own, it is none, nor is one behind a clause, which may say of whom it is told.
 * @param bodyLength paragraphs from here on are not read
 * @param stretches the sections that tell it again
 * @param period words that name the report's own period
 * @returns them in reading order
 */
export function misquotedRemainders(document: ReportDocument, bodyLength: number, stretches: readonly Stretch[], period: ReadonlySet<string>, words: CountWords): Misquoted[] {
  const all = quantitiesInText(document, bodyLength);
  const isRetold = (one: PlacedQuantity): boolean => stretches.some((stretch) => isWithin(one, stretch));
  const retold = all.filter(isRetold).flatMap((one) => retoldAt(one, document, period, words) ?? []).slice(0, mostRetold);
  if (retold.length === 0) return [];
  const told = all.filter((one) => !isRetold(one));
  const counted = told.map((one, at): Counted => {
    const { before, after } = said(placeOf(one, document), words);
    return { ...one, subject: before + after, account: once(() => accountOf(one, told.slice(at + 1, at + 1 + mostNumbers), document, period, words)) };
  });
  return retold.flatMap((one): Misquoted[] => {
    const alike = counted.filter(({ paragraph, quantity, subject }) => paragraph < one.paragraph && quantity.counts === one.quantity.counts && commonTo(subject, one.subject) >= fewestCommon);
    const whole = alike.find(({ account }) => account().length > 0);
    const [first] = whole?.account() ?? [];
    // Of a number beside it, which may be meant, nobody knows what is left.
    if (!whole || !first || alike.some(({ quantity }) => quantity.value !== whole.quantity.value)) return [];
    if (!alike.every((other) => other.account().every((account) => areAtOdds(one, other, account, words)))) return [];
    return [{ paragraph: one.paragraph, figure: figureOf(one.quantity, one.subject), first: { paragraph: whole.paragraph, figure: figureOf(first.left, one.subject) } }];
  });
}

/** Whether more is told to be left of the same; fewer may be some of them, or tell of a later day. */
function areAtOdds({ quantity, subject }: Retold, whole: Counted, { most }: Account, words: CountWords): boolean {
  return whole.subject.endsWith(subject) && remainderPatterns(words).bodies().test(whole.subject.slice(0, -subject.length)) && quantity.value > most;
}

function commonTo(one: string, other: string): number {
  return characterPairs(one).filter((pair) => other.includes(pair)).length;
}

/** 巡察反馈问题还有3个没有完成, 尚未完成的3个巡察反馈问题. */
function retoldAt(one: PlacedQuantity, document: ReportDocument, period: ReadonlySet<string>, words: CountWords): Retold | undefined {
  const { remaining, undone, behind, closed } = remainderPatterns(words);
  const text = document.paragraphs[one.paragraph]?.text ?? '';
  const { start, tail } = one.quantity;
  const before = text.slice(startOfClause(text, 0, start), start);
  const after = text.slice(tail, tail + longestAfter);
  const noun = remaining().test(before) ? behind().exec(after)?.[1] : undone().test(before) ? nounBehind.exec(after)?.[0] : undefined;
  const told = before.replace(undone(), '').replace(remaining(), '').replace(wholeBefore, '');
  const lead = saidBefore(one, document);
  if (noun === undefined || lead !== before || !closed().test(told + noun) || timesIn(lead, period).length > 0) return undefined;
  return { ...one, subject: (told + noun).replace(figurePatterns(words).idle(), '') };
}

/** What has become of a number; nothing where several parts are left, or where that is of a time of its own. @param behind the numbers that follow it */
function accountOf(whole: PlacedQuantity, behind: readonly PlacedQuantity[], document: ReportDocument, period: ReadonlySet<string>, words: CountWords): readonly Account[] {
  const { tail, counts } = whole.quantity;
  const upTo = document.paragraphs[whole.paragraph]?.text.slice(0, tail + longestAccount) ?? '';
  const stop = upTo.indexOf('。', tail);
  const text = stop < 0 ? upTo : upTo.slice(0, stop);
  const parts = partsBehind(whole.quantity, behind.filter(({ paragraph, quantity }) => paragraph === whole.paragraph && quantity.tail <= text.length && quantity.counts === counts).map(({ quantity }) => quantity));
  const patterns = [sumPatterns(words).undone(), remainderPatterns(words).unfinished(), remainderPatterns(words).remaining()];
  const isUndone = (told: string): boolean => patterns.some((pattern) => pattern.test(told));
  const labels = parts.map(({ start }) => labelBefore(text, tail, start));
  const saidBehind = parts.map((part, i) => text.slice(part.tail, (parts[i + 1]?.start ?? text.length) - (labels[i + 1]?.length ?? 0)).split('；', 1)[0] ?? '');
  const isDone = (label: string): boolean => sumPatterns(words).done().test(label) || sumPatterns(words).settled().test(label);
  const undone = parts.flatMap((part, at) => (isUndone(labels[at] ?? '') || isUndone(saidBehind[at] ?? '') ? [{ part, at }] : []));
  const [left] = undone;
  if (!left || !labels.every((label, at) => at === left.at || isDone(label)) || timesIn(saidBefore(whole, document) + text.slice(tail, parts.at(-1)?.tail), period).length > 0) return [];
  return [{ left: left.part, most: left.at === 0 ? left.part.value : sumOf(parts.slice(1)) }];
}
