import type { Paragraph, ReportDocument } from '../document';
import type { FigureWords } from '../figures/figure';
import { readNumber } from '../figures/numbers';
import { plainUnit, takeUnit } from '../figures/units';
import { countedBy } from './quantities';

/** A row of a table in a report that gives one number a name: 警示教育｜场｜12. */
export interface TableRow {
  readonly paragraph: number;
  /** Where the number stands, without its unit. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  /** As {@link countedBy} says. */
  readonly counts: string;
  readonly name: string;
  /** Another column of its table may explain the number. */
  readonly isNoted: boolean;
}

interface Cell {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

/** The cells of a table, line by line. */
type Lines = readonly (readonly Cell[])[];

/** What captions and headers say of what they stand over. */
export interface Headers {
  /** It tells something else than what the report tells of its own time. */
  readonly isOther: (said: string) => boolean;
  /** It explains the numbers. */
  readonly isNote: (said: string) => boolean;
}

/** A table without the columns whose header says that they tell something else, or explain. */
interface Told {
  readonly lines: Lines;
  /** There are columns that tell something else. */
  readonly namesOthers: boolean;
  /** There are columns that explain the numbers. */
  readonly hasNotes: boolean;
}

/** Further rows are not read: a list that long sums up nothing. */
const mostRows = 60;
/** The names, and the numbers of one column. */
const fewestColumns = 2;
/** How many columns the tables have that are read where each cell is a paragraph. */
const widths = [2, 3, 4];
const serial = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、]?$/;
/** The line above a table may be the report's own date. */
const wholeDate = /^\s*20\d\d年\d{1,2}月\d{1,2}日\s*$/;
const speaksOfTable = /表|如下|数据|统计/;
/** How much of the paragraph above a table is its caption, in UTF-16 units. */
const longestCaption = 40;

/**
 * Reads the rows that have one number: lines with tabs in plain text, in a document the cells of regular tables.
 * @param bodyLength paragraphs from here on are not read
 * @param headers how captions and headers are read
 * @returns them in reading order
 */
export function tableRows({ paragraphs }: ReportDocument, bodyLength: number, headers: Headers, words: FigureWords): readonly TableRow[] {
  const rows: TableRow[] = [];
  let caption = '';
  for (let index = 0; index < bodyLength && rows.length < mostRows; ) {
    const paragraph = paragraphs[index];
    if (!paragraph || !isOfTable(paragraph)) {
      const text = paragraph?.text ?? '';
      if (text.trim() !== '') caption = wholeDate.test(text) || isProse(text) ? '' : text.slice(-longestCaption);
      index++;
      continue;
    }
    const from = index;
    while (index < bodyLength && isTogether(paragraph, paragraphs[index])) index++;
    const cells = paragraphs.slice(from, index).map(({ text }, offset) => cellsOf(text, from + offset));
    const told = paragraph.inTable === true ? inRows(cells.flat(), headers, words) : withoutOthers(cells, headers, words);
    // 主要指标同上年同期相比如下: the header says which column is of when.
    if (!told || (headers.isOther(caption) && !told.namesOthers)) continue;
    rows.push(...told.lines.flatMap((line) => rowOf(line, words) ?? []).map((row) => ({ ...row, isNoted: told.hasNotes })));
  }
  return rows.slice(0, mostRows);
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

/** The rows of a table that is told cell by cell: of the width at which each row but the header gives a number to a name; none where there is no such width. */
function inRows(cells: readonly Cell[], headers: Headers, words: FigureWords): Told | undefined {
  for (const width of widths) {
    if (cells.length % width !== 0) continue;
    const rows = Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
    const told = withoutOthers(rows, headers, words);
    const body = told.lines[0]?.some(({ text }) => readNumber(text) !== undefined) === true ? told.lines : told.lines.slice(1);
    if (body.length > 0 && body.every((row) => rowOf(row, words) !== undefined)) return told;
  }
  return undefined;
}

/** Leaves out the columns whose header says that they tell something else (上年同期) or explain (说明); all lines where nothing is left beside the names. */
function withoutOthers(lines: Lines, { isOther, isNote }: Headers, words: FigureWords): Told {
  const others = new Set<number>();
  let namesOthers = false;
  let hasNotes = false;
  const kept = (cells: readonly Cell[]): readonly Cell[] => cells.filter((_, column) => !others.has(column));
  for (const cells of lines) {
    if (rowOf(kept(cells), words) !== undefined) break;
    cells.forEach(({ text }, column) => {
      namesOthers ||= isOther(text);
      hasNotes ||= isNote(text);
      if (isOther(text) || isNote(text)) others.add(column);
    });
    if (others.size > 0 && cells.length - others.size < fewestColumns) return { lines: [], namesOthers, hasNotes };
  }
  return { lines: lines.map(kept), namesOthers, hasNotes };
}

function rowOf(all: readonly Cell[], words: FigureWords): Omit<TableRow, 'isNoted'> | undefined {
  const filled = all.filter(({ text }) => text !== '');
  const [name, ...rest] = filled.length > 2 && serial.test(filled[0]?.text ?? '') ? filled.slice(1) : filled;
  const [number, ...more] = rest.filter(({ text }) => !words.units.includes(plainUnit(text)));
  const read = number && more.length === 0 ? readNumber(number.text) : undefined;
  if (!name || !number || !read || readNumber(name.text) !== undefined) return undefined;
  const taken = takeUnit(name.text, words);
  const unit = read.unit ?? rest.find((cell) => cell !== number)?.text ?? taken.unit;
  const digits = /^[\d.,]+/.exec(number.text)?.[0];
  if (unit === undefined || digits === undefined || !words.units.includes(plainUnit(unit))) return undefined;
  return { paragraph: number.paragraph, start: number.start, end: number.start + digits.length, value: Number(read.value), unit, counts: countedBy(unit), name: taken.text };
}
