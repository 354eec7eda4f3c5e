import type { Paragraph } from '../document';
import { rankOf, type MarkerForm } from '../numbering/forms';
import { mayStartLabel, readLabel, type Label } from '../numbering/labels';
import { parseNumeral } from '../numbering/numerals';
import { partLabel } from '../numbering/parts';

/** A heading: one that is numbered, or styled as one, or a short line of its own. */
export interface Heading {
  /** Smaller is higher: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, lower forms above that; 0.4 for 第二部分, {@link plainRank} for a plain line. */
  readonly rank: number;
  readonly ordinal: number;
  /** UTF-16 offsets in the paragraph: where the label and where the words begin, and where the words end. */
  readonly start: number;
  readonly wordsFrom: number;
  readonly end: number;
  /** The heading is followed by its text in the same paragraph. */
  readonly runIn: boolean;
}

/** The rank of a heading that has neither number nor style. */
export const plainRank = 0.8;
/** The rank of 第二部分, above all that is numbered in it. */
export const partRank = 0.4;
/** The rank of the last form that titles are numbered by; those below stand in running text. */
export const lowestTitle = 6;

/** Whether headings of a rank divide the body: a plain line may not, and 第二部分 stands above those that do. */
export function isBodyRank(rank: number): boolean {
  return rank !== plainRank && rank !== partRank;
}

/** Forms of running text stand below all others. */
const ranksOfText: Partial<Record<MarkerForm, number>> = { '第一，': 6.5, '其一，': 6.5, '首先，': 6.5, 一是: 7 };
const stops = '；：！？';
const longestWords = 50;
const longestLine = 40;
/** Above a table or a picture: 表1 重点领域专项治理情况. */
const caption = /^附?[表图]\s*[0-9０-９一二三四五六七八九十]/;

/**
 * Reads the heading that a paragraph is or begins with.
 * @param paragraph any paragraph
 * @returns nothing for a paragraph that begins as running text
 */
export function headingOf(paragraph: Paragraph): Heading | undefined {
  const { text, listLabel, headingLevel } = paragraph;
  const start = firstCharacter(text, 0);
  if (start === text.length) return undefined;
  const typed = mayStartLabel(text.charCodeAt(start)) ? readLabel(text, start) : undefined;
  if (typed) return wordsOf(text, start, firstCharacter(text, typed.end), rankOfLabel(typed), typed.ordinal);
  const automatic = listLabel === undefined ? undefined : readLabel(listLabel.trim(), 0);
  if (automatic) return wordsOf(text, start, start, rankOfLabel(automatic), automatic.ordinal);
  if (headingLevel !== undefined) return wordsOf(text, start, start, headingLevel - 0.5, 1);
  if (!isShortLine(text, start)) return undefined;
  const [label = '', ordinal = ''] = partLabel.exec(text.slice(start)) ?? [];
  return label === '' ? wordsOf(text, start, start, plainRank, 1) : wordsOf(text, start, start + label.length, partRank, parseNumeral(ordinal) ?? 1);
}

/** Where the first character stands from an offset on that is no space; the text's length where there is none. */
export function firstCharacter(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last character that is no space. */
export function lastCharacter(text: string): number {
  let at = text.length;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * The end of the words that begin at an offset: the heading or first sentence, at most a clause where the sentence is long.
 * @returns a UTF-16 offset, end punctuation not included
 */
export function endOfWords(text: string, from: number): number {
  let comma = -1;
  const limit = Math.min(text.length, from + longestWords);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x3002 ? code === 0x3a || code === 0x3b : code === 0x3002 || (code >= 0xff01 && stops.includes(text.charAt(at)))) return at;
    if (comma < 0 && code === 0xff0c && at - from >= 4) comma = at;
  }
  if (limit === text.length) return lastCharacter(text);
  return comma < 0 ? limit : comma;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0 || code === 0xfeff || (code >= 0x200b && code <= 0x200f) || code === 0x2060;
}

function isShortLine(text: string, start: number): boolean {
  const end = lastCharacter(text);
  if (end - start > longestLine || end - start < 2 || caption.test(text.slice(start, end))) return false;
  return !/[。；：！？，.;:!?,…”》）)#]$/.test(text.slice(end - 1, end)) && !/[。；！？\t]/.test(text.slice(start, end));
}

function wordsOf(text: string, start: number, wordsFrom: number, rank: number, ordinal: number): Heading {
  const end = Math.max(wordsFrom, endOfWords(text, wordsFrom));
  return { rank, ordinal, start, wordsFrom, end, runIn: lastCharacter(text) > end + 1 };
}

function rankOfLabel({ form }: Label): number {
  return rankOf(form) ?? ranksOfText[form] ?? plainRank;
}
