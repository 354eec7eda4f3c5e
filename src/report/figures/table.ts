import type { Figure, FigureTable, FigureWords } from './figure';
import { readNumber } from './numbers';
import { plainUnit, takeUnit } from './units';

type Cells = readonly (readonly string[])[];

/**
 * Reads the figures of a pasted table: names in the first column and figures beside them, or names in the first row and
 * figures below; header rows, a column of units, units in headers, in names, in cells or in a line of their own.
 * @param cells rows of trimmed cells
 */
export function readTable(cells: Cells, words: FigureWords): FigureTable {
  const { rows, unit } = withoutCaption(cells, words);
  const transposed = isTransposed(rows, words);
  const table = transposed ? turn(rows) : rows;
  const head = headerRow(table, words);
  const body = table.slice(head === undefined ? 0 : head.index + 1);
  const first = table.length - body.length;
  const columns = columnsOf(head?.cells, body, words);
  const figures: Figure[] = [];
  const unread: { row: number; text: string }[] = [];
  body.forEach((row, index) => {
    const read = figuresOf(row, columns, unit, words);
    if (read.length === 0 && row.some((cell) => cell !== '')) unread.push({ row: first + index, text: row.filter((cell) => cell !== '').join(' ') });
    for (const { column, ...figure } of read) figures.push({ ...figure, row: transposed ? column : first + index, column: transposed ? first + index : column });
  });
  return { figures, unread, transposed };
}

/** Lines of one cell above the table: a title, or the unit of all of it. */
function withoutCaption(cells: Cells, words: FigureWords): { rows: Cells; unit?: string } {
  let unit: string | undefined;
  const rows = cells.filter((row) => {
    const [only, ...others] = row.filter((cell) => cell !== '');
    if (only === undefined || others.length > 0 || readNumber(only) !== undefined) return true;
    const taken = takeUnit(only, words);
    unit ??= taken.unit;
    return taken.unit === undefined || (taken.text !== '' && cells.length < 3);
  });
  return unit === undefined ? { rows } : { rows, unit };
}

const isNumber = (cell: string | undefined): boolean => cell !== undefined && readNumber(cell) !== undefined;

/** Names stand above their figures: the first row holds no figure, and a first column of figures or of a value's header stands below it. */
function isTransposed(rows: Cells, { headers }: FigureWords): boolean {
  const [first, ...below] = rows;
  if (first === undefined || below.length === 0 || first.length < 2 || first.some((cell) => isNumber(cell))) return false;
  if (first.some((cell) => headers.value.includes(bare(cell)) || headers.unit.includes(bare(cell)))) return false;
  const figuresBelow = below.filter((row) => row.filter((cell) => isNumber(cell)).length >= Math.max(1, (row.length - 1) / 2));
  if (figuresBelow.length === 0) return false;
  const firstColumn = below.map(([cell]) => cell ?? '');
  return firstColumn.some((cell) => isNumber(cell)) || (below.length <= 2 && firstColumn.every((cell) => cell === '' || headers.value.includes(bare(cell)) || headers.unit.includes(bare(cell))));
}

function turn(rows: Cells): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** A header without brackets and blanks. */
const bare = (cell: string): string => cell.replace(/[（(][^（）()]*[）)]/g, '').replace(/\s/g, '');

/** The last of the first rows that names columns and holds no figure. */
function headerRow(rows: Cells, { headers }: FigureWords): { index: number; cells: readonly string[] } | undefined {
  const known = [...headers.name, ...headers.value, ...headers.unit, ...headers.remark];
  const index = rows.findIndex((row) => row.some((cell) => isNumber(cell)));
  for (let at = (index < 0 ? rows.length : index) - 1; at >= 0; at -= 1) {
    const cells = rows[at] ?? [];
    const named = cells.filter((cell) => cell !== '');
    if (named.some((cell) => known.includes(bare(cell))) || (at === index - 1 && named.length > 2)) return { index: at, cells };
  }
  return undefined;
}

interface Columns {
  /** The column of names, then those of the groups that they belong to: a row without a name has its group's. */
  readonly names: readonly number[];
  readonly unit?: number;
  readonly values: readonly { readonly column: number; readonly title: string; readonly unit?: string }[];
}

function columnsOf(head: readonly string[] | undefined, body: Cells, words: FigureWords): Columns {
  const { headers } = words;
  const width = Math.max(0, ...body.map((row) => row.length));
  const title = (column: number): string => bare(head?.[column] ?? '');
  const all = Array.from({ length: width }, (_, column) => column);
  const isNoValue = (column: number): boolean => [...headers.remark, ...headers.name].includes(title(column));
  const numeric = all.filter((column) => !isNoValue(column) && body.some((row) => isNumber(row[column])));
  const texts = all.filter((column) => !numeric.includes(column) && !headers.remark.includes(title(column)));
  /** 单位 heads a column of units, some of them rare, or of offices: what stands in it decides. */
  const isUnits = (column: number): boolean => {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const known = cells.filter((cell) => words.units.includes(plainUnit(cell))).length;
    return known === cells.length || (headers.unit.includes(title(column)) && known * 2 >= cells.length);
  };
  const names = nameColumns(texts.filter((column) => headers.name.includes(title(column)) || !isUnits(column)), title, body, words);
  const name = names[0] ?? -1;
  const unit = texts.find((column) => column !== name && isUnits(column));
  const ordinals = numeric.length > 1 && name > (numeric[0] ?? 0) && countsUp(body, numeric[0] ?? 0) ? numeric.slice(1) : numeric;
  const values = ordinals.map((column) => {
    const taken = takeUnit(head?.[column] ?? '', words);
    return { column, title: headers.value.includes(bare(taken.text)) ? '' : taken.text, ...(taken.unit === undefined ? {} : { unit: taken.unit }) };
  });
  return { names, values, ...(unit === undefined ? {} : { unit }) };
}

/**
 * Of several columns of text the one of names first: that which its header calls so, then that with fewest empty cells, as those of
 * groups are merged, then by what its header calls it.
 */
function nameColumns(texts: readonly number[], title: (column: number) => string, body: Cells, { headers }: FigureWords): number[] {
  const filled = (column: number): number => body.filter((row) => (row[column] ?? '') !== '').length;
  const rank = (column: number): number => headers.name.indexOf(title(column));
  const titled = texts.filter((column) => rank(column) >= 0);
  return (titled.length > 0 ? titled : [...texts]).sort((a, b) => filled(b) - filled(a) || rank(a) - rank(b) || a - b);
}

/** 1, 2, 3 … before the names: the rows' own numbers. */
function countsUp(body: Cells, column: number): boolean {
  const numbers = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return numbers.length > 1 && numbers.every((cell, index) => cell === String(index + 1));
}

function figuresOf(row: readonly string[], columns: Columns, tableUnit: string | undefined, words: FigureWords): Omit<Figure, 'row'>[] {
  const name = columns.names.map((column) => row[column] ?? '').find((cell) => cell !== '') ?? '';
  const named = takeUnit(name.replace(/[：:]$/, ''), words);
  return columns.values.flatMap(({ column, title, unit: headerUnit }) => {
    const cell = row[column] ?? '';
    const number = readNumber(cell);
    if (number === undefined) return [];
    const label = [named.text, columns.values.length > 1 || named.text === '' ? title : ''].filter((part) => part !== '').join(' ');
    if (label === '') return [];
    const beside = columns.unit === undefined ? '' : (row[columns.unit] ?? '');
    const unit = number.unit ?? (beside === '' ? undefined : beside) ?? named.unit ?? headerUnit ?? tableUnit;
    return [{ label, value: number.value, cell, column, ...(unit === undefined ? {} : { unit: plainUnit(unit) }) }];
  });
}
