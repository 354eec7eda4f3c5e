import type { ReportDocument } from '../document';
import type { FigureWords } from '../figures/figure';
import { readNumber } from '../figures/numbers';
import { takeUnit } from '../figures/units';
import { addsUp, isNear, sumOf, type WrongSum } from './adding';
import { countedBy, type Quantity } from './quantities';
import { sumPatterns, type SumPatterns } from './sum-patterns';
import { numberIn, rowsOf, tablesIn, type Cell, type Lines } from './tables';
import type { CountWords } from './words';

/** A total of a table with what stands above it in its column. */
export interface WrongTotal extends WrongSum {
  readonly paragraph: number;
}

/** How many columns the tables have that are read where each cell is a paragraph. */
const widths = [2, 3, 4, 5, 6, 7, 8];
const fewestParts = 2;

/**
 * Finds the totals of tables that their columns do not make up: 合计｜36 below 11, 8, 9 and 6. Where a table has several columns of numbers, another one must add up; what is no count (a rate, a rank) is left out, and so is a table with subtotals.
 * @param bodyLength paragraphs from here on are not read
 * @returns them in reading order
 */
export function wrongTotals(document: ReportDocument, bodyLength: number, words: CountWords, tables: FigureWords): WrongTotal[] {
  const patterns = sumPatterns(words);
  const found: WrongTotal[] = [];
  for (const { isInCells, lines } of tablesIn(document, bodyLength)) {
    const rows = isInCells ? inRows(lines.flat(), patterns) : lines;
    const last = rows.at(-1);
    if (!last || !isTotal(last, patterns) || rows.slice(0, -1).some((row) => isTotal(row, patterns) || patterns.subtotal().test(nameOf(row)))) continue;
    const columns = last.flatMap((_, column) => totalIn(rows, column, patterns, tables) ?? []);
    const wrong = columns.filter(({ whole, parts }) => !addsUp(whole, parts));
    if (wrong.length < columns.length || columns.length === 1) found.push(...wrong.filter(({ whole, parts }) => isNear(whole.value, parts)));
  }
  return found;
}

/** The rows of a table that is told cell by cell: of the width at which a row of totals ends it, and each row but the header names something and gives numbers; none where there is no such width. */
function inRows(cells: readonly Cell[], patterns: SumPatterns): Lines {
  for (const width of widths) {
    const rows = rowsOf(cells, width);
    const isNumbered = ([name, ...rest]: readonly Cell[]): boolean => name !== undefined && readNumber(name.text) === undefined && rest.every(({ text }) => readNumber(text) !== undefined);
    const last = rows.at(-1);
    if (last && isTotal(last, patterns) && rows.length > fewestParts && rows.slice(1).every(isNumbered)) return rows;
  }
  return [];
}

function nameOf(row: readonly Cell[]): string {
  return row.find(({ text }) => text !== '')?.text ?? '';
}

function isTotal(row: readonly Cell[], patterns: SumPatterns): boolean {
  return patterns.total().test(nameOf(row));
}

/** The last number of a column with those above it, where each row but the headers has one. */
function totalIn(rows: Lines, column: number, patterns: SumPatterns, tables: FigureWords): WrongTotal | undefined {
  const numbers = rows.map((row) => (row.length === rows.at(-1)?.length ? row[column] : undefined)).map((cell) => (cell ? quantityIn(cell) : undefined));
  const first = numbers.findIndex((number) => number !== undefined);
  if (first < 0) return undefined;
  const headers = rows.slice(0, first).map((row) => row[column]?.text ?? '');
  const [whole, ...parts] = numbers.slice(first).reverse();
  const told = parts.filter((part) => part !== undefined);
  if (!whole || told.length < parts.length || parts.length < fewestParts || told.some(({ unit }) => unit !== whole.unit) || headers.some((header) => patterns.uncountable().test(header)) || patterns.uncountable().test(whole.unit)) return undefined;
  const unit = whole.unit !== '' ? whole.unit : (headers.map((header) => takeUnit(header, tables).unit).findLast((each) => each !== undefined) ?? '');
  return { paragraph: rows.at(-1)?.[column]?.paragraph ?? 0, whole: { ...whole, unit }, parts: told.reverse(), sum: sumOf(told) };
}

function quantityIn(cell: Cell): Quantity | undefined {
  const read = numberIn(cell);
  if (!read) return undefined;
  const unit = read.unit ?? '';
  return { ...read, unit, counts: countedBy(unit), inPhrase: false };
}
