import type { ReportDocument } from '../document';
import type { FigureWords } from '../figures/figure';
import { readNumber } from '../figures/numbers';
import { plainUnit, takeUnit } from '../figures/units';
import { countedBy } from './quantities';
import { numberIn, rowsOf, tablesIn, type Cell, type Lines } from './tables';

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
/**
 * Reads the rows that have one number: lines with tabs in plain text, in a document the cells of regular tables.
 * @param bodyLength paragraphs from here on are not read
 * @param headers how captions and headers are read
 * @returns them in reading order
 */
export function tableRows(document: ReportDocument, bodyLength: number, headers: Headers, words: FigureWords): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const { caption, isInCells, lines } of tablesIn(document, bodyLength)) {
    const told = isInCells ? inRows(lines.flat(), headers, words) : withoutOthers(lines, headers, words);
    // 主要指标同上年同期相比如下: the header says which column is of when.
    if (!told || (headers.isOther(caption) && !told.namesOthers)) continue;
    rows.push(...told.lines.flatMap((line) => rowOf(line, words) ?? []).map((row) => ({ ...row, isNoted: told.hasNotes })));
    if (rows.length >= mostRows) break;
  }
  return rows.slice(0, mostRows);
}

/** The rows of a table that is told cell by cell: of the width at which each row but the header gives a number to a name; none where there is no such width. */
function inRows(cells: readonly Cell[], headers: Headers, words: FigureWords): Told | undefined {
  for (const width of widths) {
    const rows = rowsOf(cells, width);
    if (rows.length === 0) continue;
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
  const read = number && more.length === 0 ? numberIn(number) : undefined;
  if (!name || !number || !read || readNumber(name.text) !== undefined) return undefined;
  const taken = takeUnit(name.text, words);
  const unit = read.unit ?? rest.find((cell) => cell !== number)?.text ?? taken.unit;
  if (unit === undefined || !words.units.includes(plainUnit(unit))) return undefined;
  return { paragraph: number.paragraph, start: read.start, end: read.end, value: read.value, unit, counts: countedBy(unit), name: taken.text };
}
