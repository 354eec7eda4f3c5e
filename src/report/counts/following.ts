import type { ReportDocument } from '../document';
import type { Sequence } from '../numbering/sequences';
import { farthestGloss, isAnnounced, longestList, namesInFirst, type Claim, type ClaimPatterns } from './claims';

/** What follows a claim: how many items stand there, and the number of the last one where they are numbered. */
export interface Following {
  readonly counted: number;
  readonly lastOrdinal: number;
}

/** The sequences that begin in a paragraph, by its index. */
export type SequenceStarts = ReadonlyMap<number, readonly Sequence[]>;

/** @returns the sequences by the paragraph of their first item */
export function sequenceStarts(sequences: readonly Sequence[]): SequenceStarts {
  const starts = new Map<number, Sequence[]>();
  for (const sequence of sequences) {
    const { paragraph } = sequence.items[0];
    const others = starts.get(paragraph);
    if (others) others.push(sequence);
    else starts.set(paragraph, [sequence]);
  }
  return starts;
}

/** How far before a claim the clause is read that it stands in, in UTF-16 units. */
const longestObject = 40;
/** How far before a claim the words are read that lead to its list, in UTF-16 units. */
const longestGoverning = 6;
/** How long the rest of the claim's sentence may be, in UTF-16 units. */
const longestRest = 30;

/**
 * Finds the list that a claim governs: right after its sentence, in the same paragraph or at the start of the next one that is not empty.
 * @returns undefined where none follows for certain
 */
export function followingList(claim: Claim, paragraph: number, { paragraphs }: ReportDocument, bodyLength: number, starts: SequenceStarts, patterns: ClaimPatterns): Following | undefined {
  const text = paragraphs[paragraph]?.text ?? '';
  const lead = text.slice(Math.max(0, claim.start - longestGoverning), claim.start);
  const announced = isAnnounced(text, claim, patterns);
  const isQualified = text.slice(claim.end, claim.tail).includes('的');
  const governed = announced || namesInFirst(text, claim.noun, claim.tail, patterns.itemized()) || (isQualified ? isSetDown(text, claim, patterns) : patterns.governing().test(lead) && !isObject(text, claim, patterns));
  const here = firstFrom(starts.get(paragraph) ?? [], claim.tail);
  const target = here?.items[0].start;
  if (target !== undefined) {
    const between = text.slice(claim.tail, target);
    if (between.length <= longestRest && governs(between, claim, announced, governed, patterns)) return counted(here);
  }
  const inline = inlineList(text, claim, governed, patterns) ?? glossed(text, claim, patterns);
  const rest = text.slice(claim.tail, claim.tail + longestRest + 1).trimEnd();
  if (inline || claim.tail + rest.length < text.trimEnd().length) return inline;
  if (!governs(rest, claim, announced, governed, patterns)) return undefined;
  for (let next = paragraph + 1; next < bodyLength; next++) {
    const following = paragraphs[next]?.text ?? '';
    if (following.trim() === '' && paragraphs[next]?.listLabel === undefined) continue;
    const indent = following.length - following.trimStart().length;
    return counted(starts.get(next)?.find(({ items }) => items[0].automatic || items[0].start === indent));
  }
  return undefined;
}

/** 给自己压了三件必办的事：, but not 解决了三件拖了多年的事：, where what follows is how. */
function isSetDown(text: string, { start, end, noun, tail }: Claim, { setting }: ClaimPatterns): boolean {
  return noun === '事' && !/[0-9０-９]/.test(text.slice(start, end)) && text.charAt(tail) === '：' && setting().test(text.slice(Math.max(0, start - 4), start));
}

/** 对尚在推进的9个问题，一是…: what follows is done about them, and does not tell which they are. */
function isObject(text: string, { start }: Claim, { regarding }: ClaimPatterns): boolean {
  return text.charAt(start - 1) === '的' && regarding().test(text.slice(Math.max(0, start - longestObject), start));
}

/** The first of the sequences of one paragraph, in reading order, whose first label stands at an offset or after it. */
function firstFrom(sequences: readonly Sequence[], offset: number): Sequence | undefined {
  let low = 0;
  let high = sequences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sequences[middle]?.items[0].start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return sequences[low];
}

/** Whether the claim's sentence leads to what follows it. `between` is what stands from the noun to the list. */
function governs(between: string, claim: Claim, announced: boolean, governed: boolean, patterns: ClaimPatterns): boolean {
  // 分三个阶段。第一阶段自查，一是…: what follows is within the first.
  if (between.includes(`第一${claim.noun}`)) return false;
  if (/[。；：！？][^。；：！？]*[。；：！？]/.test(between) || (!announced && (/[0-9０-９]/.test(between) || patterns.reporting().test(between)))) return false;
  const stop = /[。：；，:]/.exec(between)?.[0] ?? '';
  if (patterns.worldly.has(claim.noun) && !governed) return false;
  if (announced) return true;
  // 在三个环节上从严：立项环节一是…: the list is within the first.
  if (/[：:]\s*[^：:\s]/.test(between)) return false;
  const colon = /[：:]\s*$/.test(between);
  if (colon) return governed || between.length <= 12;
  return governed && between.length <= 12 && (stop !== '' || between.trim() === '');
}

function counted(sequence: Sequence | undefined): Following | undefined {
  const items = sequence?.items;
  if (!items || items.length < 2 || items[0].ordinal !== 1) return undefined;
  return { counted: items.length, lastOrdinal: items.reduce((last, { ordinal }) => Math.max(last, ordinal), 0) };
}

/** A name of one of those that a claim counts is not longer, in UTF-16 units. */
const longestName = 14;
/** The same where it ends in what is counted: 医疗设备招标采购专项治理. */
const longestNamed = 20;
/** So many items behind a dash are a list. */
const fewestBehindDash = 3;
/** Nothing but the names of papers: 《甲办法》《乙规定》. */
const paperTitles = /^(?:《[^《》]+》[、和]?)+$/;
const inlineLabel = /^(?:[一二三四五六七八九十]{1,2}[是要、]|[（(]?[0-9一二三四五六七八九十]{1,2}[）).、．]|[①-⑳]|[首其再最另同][先次后一二三外时])/;

/**
 * Items separated by ； or 、 right after a colon, to the end of the sentence, which is the paragraph's or has items that each name what is counted, or nothing but titles: 《甲办法》《乙规定》.
 * Where nothing governs the claim, and with titles, the colon must follow its noun, and the items must be nearly as many.
 */
function inlineList(text: string, claim: Claim, governed: boolean, { titled }: ClaimPatterns): Following | undefined {
  const gap = (governed ? /^[^，。；：！？:]{0,8}[：:]/ : /^(?:的[^，。；：！？:]{2})?[：:]/).exec(text.slice(claim.tail, claim.tail + 10));
  if (!gap) return undefined;
  const from = claim.tail + gap[0].length;
  const said = text.slice(from, from + longestList + 1);
  const stop = said.indexOf('。');
  const list = said.slice(0, stop);
  if (stop < 0 || /[：:]/.test(list)) return undefined;
  const items = list.split('；');
  const rest = text.slice(from + stop + 1).trimEnd();
  const isLast = rest === '';
  if (items.length >= 2) {
    const named = claim.noun.length >= 2 && items.every((item) => headOf(item).split(claim.noun).length === 2) && !headOf(rest.split('。', 1)[0] ?? '').endsWith(claim.noun);
    const plain = items.every((item) => !/[，、]/.test(item)) || isParted(items);
    const isNear = items.length > 2 && Math.abs(items.length - claim.value) <= 2;
    const even = governed ? named || (isLast && (plain || items.length > claim.value)) : isLast && plain && isNear;
    return even && !items.some((item) => inlineLabel.test(item.trim())) && items.every((item) => item.length >= 4) ? { counted: items.length, lastOrdinal: items.length } : undefined;
  }
  const titles = paperTitles.test(list) ? list.split('》').length - 1 : 0;
  if (titles > 1 && gap[0].length === 1 && titled.has(claim.noun) && !'类种'.includes(claim.measure) && Math.abs(titles - claim.value) <= 2) return { counted: titles, lastOrdinal: titles };
  const short = list.split('、');
  if (!governed && Math.abs(short.length - claim.value) > 1) return undefined;
  const plain = short.length >= (isLast && governed ? 2 : 3) && short.every((item) => item.length >= 2 && item.length <= 8 && !/[，和及与或等“”（）]/.test(item));
  return plain ? { counted: short.length, lastOrdinal: short.length } : undefined;
}

/** Items joined by 、 that say which ones the claim counts: 三个环节（动议、推荐、考察）, 两项制度，即…. */
function glossed(text: string, claim: Claim, patterns: ClaimPatterns): Following | undefined {
  const match = patterns.gloss().exec(text.slice(claim.tail, claim.tail + farthestGloss));
  const items = (match?.[1] ?? match?.[2] ?? '').split('、');
  const last = items.at(-1) ?? '';
  const halves = last.split(/(?<=.{2})[和及与](?=.{2})/);
  const joints = halves.length - 1;
  const isName = (item: string): boolean => item.length <= (item.endsWith(claim.noun) ? longestNamed : longestName) && /^[一-龥“”《》]{2,}$/.test(item) && !/等|其[中他它余]|另|任(?!务)|带队|牵头/.test(item);
  const plain = [...items.slice(0, -1), ...halves].every(isName) && !patterns.unlisted().test(items[0] ?? '');
  if (items.length < 2 || !plain || joints > 1 || items.slice(0, -1).some((item) => /[和及与或]/.test(item))) return undefined;
  const most = items.length + joints;
  const isJoined = halves.every((half) => half.endsWith(claim.noun));
  const counted = !isJoined && claim.value === items.length ? claim.value : most;
  // 突出两个重点——人员、财务、物资管理和工程建设: behind a dash what is counted may be told in more words than it has items.
  const isLoose = text.startsWith('——', claim.tail);
  if (isLoose && items.length < fewestBehindDash) return undefined;
  return Math.abs(counted - claim.value) <= (isLoose ? 1 : 2) ? { counted, lastOrdinal: counted } : undefined;
}

/** Whether ； alone parts the items: of three or more the fewest have a comma, and what follows it does not begin like what stands before it (抓学习，抓作风). */
function isParted(items: readonly string[]): boolean {
  const divided = items.filter((item) => item.includes('，'));
  return items.length > 2 && divided.length * 2 < items.length && divided.every((item) => item.split('，').every((half, i, [head = '']) => i === 0 || half.charAt(0) !== head.charAt(0)));
}

/** What stands before the first comma. */
function headOf(item: string): string {
  return item.split('，', 1)[0] ?? '';
}
