import type { ReportDocument } from '../document';
import { characterPairs } from '../character-pairs';
import { oncePer } from '../once';
import { either, lazyPattern } from '../pattern';
import { addsUp, labelBefore, sumOf } from './adding';
import { figureOf, startOfClause } from './clauses';
import { wordsBefore } from './deeds';
import { figurePatterns } from './figure-patterns';
import { arabicQuantities, type PlacedQuantity, type Quantity } from './quantities';
import type { Misquoted } from './references';
import { areOfOtherSuperiors } from './scopes';
import { isWithin, type Stretch } from './stretch';
import { sumPatterns } from './sum-patterns';
import type { CountWords } from './words';

/** A number with the words that say what it counts, without idle ones. */
interface Counted extends PlacedQuantity {
  readonly subject: string;
}

/** A number that the text tells what has become of: 巡察反馈问题24个，已整改22个，尚未完成2个. */
interface Account extends Counted {
  /** The one part that is left. */
  readonly left: Quantity;
  /** The numbers that may be told of what is left: 完成24个，基本完成3个，持续推进2个 leaves 2, or 5. */
  readonly lefts: readonly number[];
}

/** What is left, told by itself: 巡察反馈问题还有2个没有完成. */
interface Retold extends Counted {
  /** What is counted, behind the number. */
  readonly noun: string;
}

interface RemainderPatterns {
  /** At the end of what stands before a number: so many are left, and so many are not done. */
  readonly remaining: () => RegExp;
  readonly undone: () => RegExp;
  /** Behind a number, with what is counted before it: they are not done. */
  readonly behind: () => RegExp;
  /** Anywhere: it is not done. */
  readonly unfinished: () => RegExp;
  readonly broader: () => RegExp;
}

/** So many pairs of characters in common tell that one thing is meant, and so much of those of what is told again. */
const fewestCommon = 3;
const leastShare = 0.4;
/** How far behind a number it is read what is not done, in UTF-16 units. */
const longestAfter = 24;
/** An account has no more numbers behind its whole. */
const mostNumbers = 8;
/** In a text that tells of more nobody knows what each is of. */
const mostRetold = 20;
/** An account of a day of its own leaves another number than the end of the report's time. */
const asOf = /截[至止]|半年|\d月|季度|月[底末]/;
const nounBehind = /^[\u3400-\u9fff]*(?=[，。；]|$)/;

const remainderPatterns = oncePer((words: CountWords): RemainderPatterns => {
  const { remaining, unfinished, broader } = words.remainder;
  return {
    remaining: lazyPattern(`(?:${either(remaining)})$`),
    undone: lazyPattern(`(?:(?:${either(unfinished)})的?|(?:${either(remaining)})的)$`),
    behind: lazyPattern(`^([\\u3400-\\u9fff]{0,12}?)(?:${either(unfinished)})`),
    unfinished: lazyPattern(either(unfinished)),
    broader: lazyPattern(either(broader)),
  };
});

/**
 * Finds what is told to be left of something of which the one account before left another number: 巡察反馈问题24个，已整改22个，尚未完成2个, and then 巡察反馈问题还有3个没有完成.
 * Where several accounts may be meant nobody knows which.
 * @param bodyLength paragraphs from here on are not read
 * @param stretches the sections that tell it again
 * @returns them in reading order
 */
export function misquotedRemainders(document: ReportDocument, bodyLength: number, stretches: readonly Stretch[], words: CountWords): Misquoted[] {
  const all = placed(document, bodyLength);
  const isRetold = (one: PlacedQuantity): boolean => stretches.some((stretch) => isWithin(one, stretch));
  const retold = all.filter(isRetold).flatMap((one) => retoldAt(one, document, words) ?? []).slice(0, mostRetold);
  if (retold.length === 0) return [];
  const told = all.filter((one) => !isRetold(one));
  const counted = told.map((one): Counted => ({ ...one, subject: subjectAt(one, document, words) }));
  return retold.flatMap((one): Misquoted[] => {
    const alike = counted.flatMap((other, at) => (other.quantity.counts === one.quantity.counts && commonTo(other.subject, one.subject) >= fewestCommon ? [{ other, at }] : []));
    const [account, ...others] = alike.flatMap(({ other, at }) => accountOf(other, told.slice(at + 1, at + 1 + mostNumbers), document, words) ?? []);
    // Of a number beside it, which may be meant, nobody knows what is left.
    if (!account || alike.some(({ other }) => other.quantity.value !== account.quantity.value) || [account, ...others].some((each) => !areAtOdds(one, each, document, words))) return [];
    return [{ paragraph: one.paragraph, figure: figureOf(one.quantity, one.subject), first: { paragraph: account.paragraph, figure: figureOf(account.left, one.subject) } }];
  });
}

function areAtOdds(one: Retold, account: Account, document: ReportDocument, words: CountWords): boolean {
  const { value } = one.quantity;
  if (account.lefts.includes(value) || commonTo(one.subject, account.subject) < leastShare * characterPairs(one.subject).length) return false;
  // 还有1个历史遗留问题没有完成: fewer may be some of them.
  return (value > account.left.value || account.subject.includes(one.noun)) && !areOfOtherSuperiors(leadOf(account, document), leadOf(one, document), words);
}

function commonTo(one: string, other: string): number {
  return characterPairs(one).filter((pair) => other.includes(pair)).length;
}

/** 巡察反馈问题还有3个没有完成, 尚未完成的3个巡察反馈问题; 巡察、审计反馈问题 may be of more than one account. */
function retoldAt(one: PlacedQuantity, document: ReportDocument, words: CountWords): Retold | undefined {
  const { remaining, undone, behind, broader } = remainderPatterns(words);
  const { before, after } = around(one, document);
  const noun = remaining().test(before) ? behind().exec(after)?.[1] : undone().test(before) ? nounBehind.exec(after)?.[0] : undefined;
  const told = before.replace(undone(), '').replace(remaining(), '');
  return noun === undefined || broader().test(told + noun) ? undefined : { ...one, noun, subject: withoutIdle(told + noun, words) };
}

/** What has become of a number, where it is told right behind it; nothing where several parts are left, or where that is of a day before the end. @param behind the numbers that follow it */
function accountOf(whole: Counted, behind: readonly PlacedQuantity[], document: ReportDocument, words: CountWords): Account | undefined {
  const text = document.paragraphs[whole.paragraph]?.text ?? '';
  const { tail, counts } = whole.quantity;
  const stop = text.indexOf('。', tail);
  const end = stop < 0 ? text.length : stop;
  const alike = behind.filter(({ paragraph, quantity }) => paragraph === whole.paragraph && quantity.start < end && quantity.counts === counts).map(({ quantity }) => quantity);
  const parts = alike.map((_, i) => alike.slice(0, i + 1)).find((some) => some.length > 1 && addsUp(whole.quantity, some));
  if (!parts || asOf.test(leadOf(whole, document) + text.slice(tail, parts.at(-1)?.tail))) return undefined;
  const patterns = [sumPatterns(words).undone(), remainderPatterns(words).unfinished(), remainderPatterns(words).remaining()];
  const isUndone = (told: string): boolean => patterns.some((pattern) => pattern.test(told));
  const labels = parts.map(({ start }) => labelBefore(text, tail, start));
  const saidBehind = parts.map((part, i) => text.slice(part.tail, (parts[i + 1]?.start ?? end) - (labels[i + 1]?.length ?? 0)).split('；', 1)[0] ?? '');
  const [left, ...others] = parts.filter((_, i) => isUndone(labels[i] ?? '') || isUndone(saidBehind[i] ?? ''));
  return left && others.length === 0 ? { ...whole, left, lefts: [left.value, ...parts.map((_, i) => sumOf(parts.slice(i)))] } : undefined;
}

function subjectAt(one: PlacedQuantity, document: ReportDocument, words: CountWords): string {
  const { before, after } = around(one, document);
  return withoutIdle(before + (nounBehind.exec(after)?.[0] ?? ''), words);
}

function withoutIdle(said: string, words: CountWords): string {
  return said.replace(figurePatterns(words).idle(), '');
}

/** The clause before a number, and what stands behind it. */
function around({ paragraph, quantity: { start, tail } }: PlacedQuantity, { paragraphs }: ReportDocument): { readonly before: string; readonly after: string } {
  const text = paragraphs[paragraph]?.text ?? '';
  return { before: text.slice(startOfClause(text, 0, start), start), after: text.slice(tail, tail + longestAfter) };
}

/** What stands before a number in its sentence. */
function leadOf({ paragraph, quantity }: PlacedQuantity, { paragraphs }: ReportDocument): string {
  return wordsBefore(paragraphs[paragraph]?.text ?? '', quantity.tail);
}

/** The numbers of the body, in reading order. */
function placed(document: ReportDocument, bodyLength: number): PlacedQuantity[] {
  return arabicQuantities(document).slice(0, bodyLength).flatMap((quantities, paragraph) => {
    const { toc, inTable } = document.paragraphs[paragraph] ?? {};
    return toc === true || inTable === true ? [] : quantities.map((quantity) => ({ paragraph, quantity }));
  });
}
