import type { Paragraph, ReportDocument } from '../document';
import { readNumber } from '../figures/numbers';

/** A cell of a table. `start` is where its text begins, a UTF-16 offset in the paragraph. */
export interface Cell {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

/** The cells of a table, line by line. */
export type Lines = readonly (readonly Cell[])[];

/** A table as it stands. */
export interface Table {
  /** The end of what stands above it, where that may speak of it. */
  readonly caption: string;
  /** Each cell is a paragraph of its own, and so a line: how many make a row is not known. */
  readonly isInCells: boolean;
  readonly lines: Lines;
}

/** The number that a cell holds. Offsets are UTF-16 units in the paragraph. */
export interface PlacedNumber {
  readonly start: number;
  /** Where its digits end, and where its unit does. */
  readonly end: number;
  readonly tail: number;
  readonly value: number;
  readonly decimals: number;
  readonly unit?: string;
}

/** The line above a table may be the report's own date. */
const wholeDate = /^\s*20\d\d年\d{1,2}月\d{1,2}日\s*$/;
const speaksOfTable = /表|如下|数据|统计/;
/** How much of the paragraph above a table is its caption, in UTF-16 units. */
const longestCaption = 40;

/**
 * Reads the tables: lines with tabs in plain text, in a document what stands in its tables.
 * @param bodyLength paragraphs from here on are not read
 * @returns them in reading order, one after the other
 */
export function* tablesIn({ paragraphs }: ReportDocument, bodyLength: number): Generator<Table, void, void> {
  let caption = '';
  for (let index = 0; index < bodyLength; ) {
    const paragraph = paragraphs[index];
    if (!paragraph || !isOfTable(paragraph)) {
      const text = paragraph?.text ?? '';
      if (text.trim() !== '') caption = wholeDate.test(text) || isProse(text) ? '' : text.slice(-longestCaption);
      index++;
      continue;
    }
    const from = index;
    while (index < bodyLength && isTogether(paragraph, paragraphs[index])) index++;
    yield { caption, isInCells: paragraph.inTable === true, lines: paragraphs.slice(from, index).map(({ text }, offset) => cellsOf(text, from + offset)) };
  }
}

/** Cuts cells that follow one another into rows of a width; none where they do not fill them. */
export function rowsOf(cells: readonly Cell[], width: number): Lines {
  return cells.length % width === 0 ? Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width)) : [];
}

/** The number that a cell holds; undefined where it holds other text, or none that begins with a digit. */
export function numberIn({ start, text }: Cell): PlacedNumber | undefined {
  const read = readNumber(text);
  const digits = /^[\d.,]+/.exec(text)?.[0];
  if (!read || digits === undefined) return undefined;
  const { value, unit } = read;
  return { start, end: start + digits.length, tail: start + text.length, value: Number(value), decimals: (value.split('.')[1] ?? '').length, ...(unit !== undefined && { unit }) };
}

/** Whether a paragraph above a table is one of the account: its last sentence tells a figure and does not speak of the table. */
function isProse(text: string): boolean {
  const said = text.trimEnd();
  const last = said.slice(said.lastIndexOf('。', said.length - 2) + 1);
  return said.endsWith('。') && /\d/.test(last.replace(/20\d\d年/g, '')) && !speaksOfTable.test(last);
}

/** Whether a paragraph is a cell of a table, or a row of one in plain text. */
export function isOfTable({ text, inTable }: Paragraph): boolean {
  return inTable === true || text.includes('\t');
}

function isTogether(first: Paragraph, other: Paragraph | undefined): boolean {
  return other !== undefined && isOfTable(other) && (other.inTable === true) === (first.inTable === true);
}

function cellsOf(text: string, paragraph: number): Cell[] {
  let from = 0;
  return text.split('\t').map((raw) => {
    const said = raw.trim();
    const cell = { paragraph, start: from + raw.indexOf(said), text: said };
    from += raw.length + 1;
    return cell;
  });
}
