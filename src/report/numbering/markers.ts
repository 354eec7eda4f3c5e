import type { Paragraph, ReportDocument, Span } from '../document';
import { lazyPattern } from '../pattern';
import { forms, rankOf, type MarkerForm } from './forms';
import { mayStartLabel, readLabel, type Label } from './labels';
import { partsIn } from './parts';

/** A number label in the document that takes part in its numbering. */
export interface Marker extends Span, Omit<Label, 'end'> {
  readonly label: string;
  /** It opens its paragraph. */
  readonly initial: boolean;
  readonly automatic: boolean;
  /** The form that it is written in, where its list has another one. */
  readonly writtenAs: MarkerForm | undefined;
  /** How many chapters, articles and the like begin before it: no list goes on from one into the next. */
  readonly part: number;
  /** How many annexes begin before it: each has levels of its own. */
  readonly annex: number;
  /** Whether its paragraph is a heading by its length, or prose. */
  readonly shape: 'heading' | 'prose' | 'inside';
  /** It opens a paragraph that ends in ；, or the last of a list of such. */
  readonly listed: boolean;
  /** In a table: its list is the paragraph's own. */
  readonly inTable: boolean;
  /** What stands here is a marker only beside another of its list: any, the next one, the one before. */
  readonly needs: 'neighbour' | 'next' | 'previous' | undefined;
}

const inside = lazyPattern(
  '[一二三四五六七八九十]{1,3}[是要则、）]|[第其][一二三四五六七八九十]{1,3}[，、：,:]|(?:首先|其次|再次|最后)[，、：,:]|[①-⑳㉑-㉟㊱-㊿]|[（(](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)]|[0-9０-９]{1,2}[.．、，）)](?![0-9０-９]{1,3}(?![0-9０-９]))',
  'g',
);
const longestHeading = 45;
/** What stands before the first label of a paragraph: an indent, characters of no width that web pages leave, and 附件： before a list of annexes. */
const indent = /^[\s\u200b-\u200f\u2060]*(?:附件[：:]\s*)?/;
/** The rest of a quotation, which its own mark closes. */
const quoted = /^[^“”]*(?=”)/;
const longestQuotation = 160;
/** How far behind the first figure of a list inside a sentence the second one may stand. */
const longestItem = 600;
/** What may stand before a marker inside a paragraph: the end of a line, of a sentence or of a clause. */
const sentenceEnd = '。；：！？;:!?…”）) 　\n\t';
const clauseEnd = `${sentenceEnd}，,、“—`;
const listBefore = `${sentenceEnd}，,—`.replace('）', '').replace(')', '');
/** （三）项 and （一）（二）两条 are references. */
const reference = /^(?:项(?!目)|款|条(?!件)|[（(]|、[（(]|两[项条点])/;
/** （一）、（二）两项要求均已落实, ①②两类问题: a paragraph that begins with references. */
const references = new RegExp(
  [
    '^\\s*[（(](?:[一二三四五六七八九十]{1,3}[）)][、至到—－-]?[（(][一二三四五六七八九十]{1,3}|\\d{1,2}[）)][、至到—－-]?[（(]\\d{1,2})[）)]',
    '^\\s*[①-⑳][、至到—－-]?[①-⑳]',
  ].join('|'),
);
/** 主要是（1）…（2）…; but not 第（1）项. */
const afterWord = /[\u4e00-\u9fff](?<!第)/;
/** What makes 一是 and its like part of another word: 统一是, 之一是, 第二是, 星期一是. */
const noWordBefore = /[统唯之第万其任某每同单不逐划归合周期初高大专惟如由十百千零〇一二三四五六七八九0-9０-９年月日]/;

/** The same of 一要: 统一要求, 第一要务; but 压实责任一要明责、二要督责. */
const noOrderBefore = /[统唯第之万其某每不逐由十百千零〇一二三四五六七八九0-9０-９]/;

/**
 * Every number label of the body, in reading order: at the start of paragraphs, automatic ones, and inside the text.
 * @param bodyLength how many of the document's first paragraphs are the body
 */
export function findMarkers(document: ReportDocument, bodyLength: number): Marker[] {
  const markers: Marker[] = [];
  const parts = partsIn(document, bodyLength);
  let part = 0;
  let annex = 0;
  let listGoesOn = false;
  for (let index = 0; index < bodyLength; index++) {
    const paragraph = document.paragraphs[index];
    if (paragraph === undefined || paragraph.toc === true) continue;
    const begun = parts.get(index);
    if (begun !== undefined) part++;
    if (begun === 'annex') annex++;
    const endsListed = paragraph.text.endsWith('；');
    const place = { index, part, annex, listed: endsListed || (listGoesOn && /。”?$/.test(paragraph.text)) };
    listGoesOn = endsListed;
    if (paragraph.listLabel !== undefined) pushAutomatic(markers, paragraph, paragraph.listLabel, place);
    const from = pushInitial(markers, paragraph, place);
    pushInner(markers, paragraph, place, from);
  }
  return markers;
}

interface Place {
  readonly index: number;
  readonly part: number;
  readonly annex: number;
  readonly listed: boolean;
}

function pushAutomatic(markers: Marker[], paragraph: Paragraph, listLabel: string, place: Place): void {
  const text = listLabel.trim();
  const label = readLabel(text, 0);
  if (label === undefined || label.end !== text.length || paragraph.inTable === true) return;
  markers.push({ ...toMarker(paragraph, place, 0, label, true, undefined), end: 0, label: text, automatic: true, fault: undefined, expected: undefined });
}

function pushInitial(markers: Marker[], paragraph: Paragraph, place: Place): number {
  const { text } = paragraph;
  const start = indent.exec(text)?.[0].length ?? 0;
  const code = text.charCodeAt(start);
  if (!mayStartLabel(code)) return start + 1;
  const label = readLabel(text, start);
  if (label === undefined || (paragraph.inTable === true && rankOf(label.form) !== undefined)) return start + 1;
  if (!references.test(text.slice(0, label.end + 5))) markers.push(toMarker(paragraph, place, start, label, true, needsAtStart(text, start, label)));
  return label.end;
}

function needsAtStart(text: string, start: number, label: Label): Marker['needs'] {
  if (label.form === '首先，' || label.form === 'a.') return 'neighbour';
  if (label.form === '一是') return label.suffix === '是' ? undefined : 'neighbour';
  // 2.3名党员包干 is an item beside others.
  if (label.form === '1.' && /\d/.test(text.charAt(label.end))) return 'neighbour';
  if (label.fault !== 'punctuation') return undefined;
  const bracketed = label.form === '（一）' && text.charCodeAt(start) !== 0xff08 && text.charCodeAt(start) !== 0x28;
  return bracketed || '，,：:'.includes(text.charAt(label.end - 1)) ? 'neighbour' : undefined;
}

function pushInner(markers: Marker[], paragraph: Paragraph, place: Place, from: number): void {
  const { text } = paragraph;
  const labels = inside();
  labels.lastIndex = from;
  for (let m = labels.exec(text); m !== null; m = labels.exec(text)) {
    const start = m.index;
    const label = readLabel(text, start);
    if (label === undefined) continue;
    const needs = needsInside(text, start, label);
    if (needs === 'reject') {
      // “（一）不招标不开工；（二）不公示不付款”: a list that is quoted is none of the report's.
      if (text.charAt(start - 1) === '“') labels.lastIndex += quoted.exec(text.slice(labels.lastIndex, start + longestQuotation))?.[0].length ?? 0;
      continue;
    }
    markers.push(toMarker(paragraph, place, start, label, false, needs));
    labels.lastIndex = Math.max(label.end, labels.lastIndex);
  }
}

function needsInside(text: string, start: number, { form, suffix, ordinal, fault, end }: Label): Marker['needs'] | 'reject' {
  const before = text.charAt(start - 1);
  switch (form) {
    case '一是':
      if (clauseEnd.includes(before)) return suffix === '是' && before !== '“' ? undefined : 'neighbour';
      if (suffix !== '是' && suffix !== '要') return 'reject';
      return (suffix === '是' ? noWordBefore : noOrderBefore).test(before) ? 'reject' : ordinal === 1 ? 'next' : 'previous';
    case '第一，':
    case '其一，':
      if (!clauseEnd.includes(before) || before === '、') return 'reject';
      return sentenceEnd.includes(before) && fault === undefined ? undefined : 'neighbour';
    case '首先，':
      return clauseEnd.includes(before) ? 'neighbour' : 'reject';
    case '一、':
      if (before === '，' && ordinal === 1 && fault === undefined) return 'next';
      return (sentenceEnd.includes(before) || before === '—') && before !== '”' && fault !== 'punctuation' ? 'neighbour' : 'reject';
    default:
      if (reference.test(text.slice(end, end + 2))) return 'reject';
      if ((form === '（1）' || form === '（一）') && ordinal === 1 && '。；：'.includes(before) && /[\u4e00-\u9fff]/.test(text.charAt(end))) return undefined;
      if (listBefore.includes(before)) return 'neighbour';
      // ①审批、②派车、③登记; but ①、②、④类问题.
      if (before === '、' && ordinal > 1 && /[\u3400-\u9fff]{2}、$/.test(text.slice(Math.max(0, start - 3), start))) return 'previous';
      return ordinal === 1 && (form === '①' || (afterWord.test(text.slice(start - 1, start)) && text.slice(end, end + longestItem).includes(forms[form].label(2)))) ? 'next' : 'reject';
  }
}

function toMarker({ text, inTable }: Paragraph, { index, part, annex, listed }: Place, start: number, label: Label, initial: boolean, needs: Marker['needs']): Marker {
  const { form, ordinal, end, expected, fault, last, suffix } = label;
  return {
    paragraph: index, start, end, label: text.slice(start, end),
    form, ordinal, expected, fault, last, suffix, writtenAs: undefined,
    initial, automatic: false, part, annex, shape: initial ? shapeOf(text, end) : 'inside', listed: initial && listed, inTable: inTable === true, needs,
  };
}

function shapeOf(text: string, from: number): Marker['shape'] {
  return text.length - from <= longestHeading ? 'heading' : 'prose';
}
