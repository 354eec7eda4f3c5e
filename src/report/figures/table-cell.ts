import type { Paragraph, ReportDocument, Span } from '../document';
import type { FigureWords } from './figure';
import { plainUnit, takeUnit } from './units';
import { readName, type WordsBefore } from './words';

/** What a table says of a cell that holds little but a placeholder. */
interface CellWords {
  /** What may be compared with a figure's name: the row's name, and that with the column's. */
  readonly before: readonly WordsBefore[];
  /** The unit that the row's name, a cell of its own or the column's head tells. */
  readonly unit?: string;
  /** Every way to part the table into rows says the same. */
  readonly isSure: boolean;
}

/** Of a cell with this much text besides the place the text itself tells what it is. */
const telling = 4;
/** A table of more cells, or of wider rows, is not read. */
const mostCells = 1000;
const widest = 12;

type Kind = 'words' | 'unit' | 'value';
interface Cell {
  readonly text: string;
  readonly kind: Kind;
}
interface Table {
  readonly from: number;
  readonly to: number;
  /** None where there are too many. */
  readonly cells: readonly Cell[];
}

/**
 * Reads what rows and columns say of cells. A document holds the cells of a table one after another and not where a row begins: a
 * width is taken for the table's where its cells go up in it and names stand where names belong.
 */
export function cellReader({ paragraphs }: ReportDocument, words: FigureWords): (at: Span) => CellWords | undefined {
  // Places come in reading order: those of one table one after another.
  let last: Table = { from: 0, to: 0, cells: [] };
  const tableAround = (paragraph: number): Table => {
    if (paragraph >= last.from && paragraph < last.to) return last;
    const isOurs = (index: number): boolean => paragraphs[index]?.inTable === true && paragraphs[index].story === paragraphs[paragraph]?.story;
    let from = paragraph;
    while (isOurs(from - 1)) from -= 1;
    let to = paragraph + 1;
    while (isOurs(to)) to += 1;
    last = { from, to, cells: to - from > mostCells ? [] : paragraphs.slice(from, to).map((cell) => readCell(cell, words)) };
    return last;
  };

  return ({ paragraph, start, end }) => {
    const own = paragraphs[paragraph];
    if (own?.inTable !== true || own.text.trim().length - (end - start) >= telling) return undefined;
    const table = tableAround(paragraph);
    const readings = widths(table.cells).flatMap((width) => readAt(table.cells, paragraph - table.from, width, words) ?? []);
    const [first, ...others] = readings;
    if (first === undefined) return nearest(table.cells.slice(0, paragraph - table.from), words);
    return { ...first, isSure: others.every((other) => JSON.stringify(other) === JSON.stringify(first)) };
  };
}

function readCell({ text }: Paragraph, { units }: FigureWords): Cell {
  const plain = plainUnit(text);
  if (units.includes(plain)) return { text, kind: 'unit' };
  const rest = plain.replace(/[*＊]+|[XxＸ×]{2,}|[\d０-９.,，．]+/g, '');
  const isValue = rest === '' || /^[-+−－—–/]*$/.test(rest) || (rest !== plain && units.includes(rest.replace(/^[约近超余多]+/, '')));
  return { text, kind: isValue ? 'value' : 'words' };
}

/** How many cells a row may have: all rows are as long, and there is more than one, or one of a name and its figure. */
function widths(cells: readonly Cell[]): number[] {
  const all = Array.from({ length: Math.min(widest, cells.length) }, (_, index) => index + 1);
  return all.filter((width) => width > 1 && cells.length % width === 0 && (cells.length > width || width === 2));
}

/** What a cell is about if rows have so many cells; undefined where that cannot be, as names or figures would stand out of their columns. */
function readAt(cells: readonly Cell[], at: number, width: number, words: FigureWords): Omit<CellWords, 'isSure'> | undefined {
  const column = at % width;
  const begin = at - column;
  const below = Array.from({ length: cells.length / width - 1 }, (_, row) => (row + 1) * width);
  const is = (index: number, kind: Kind): boolean => cells[index]?.kind === kind;
  if (below.some((row) => !is(row + column, 'value'))) return undefined;
  const top = cells[column];
  const head = begin > 0 && top?.kind === 'words' ? top.text : '';
  const row = cells.slice(begin, at);
  const isBare = begin > 0 && head !== '' && cells.slice(0, width).every(({ kind }) => kind === 'words') && cells.slice(width).every(({ kind }) => kind === 'value');
  if (!isBare && (below.some((start) => !is(start, 'words')) || !is(begin, 'words'))) return undefined;
  const names = row.filter(({ kind }) => kind === 'words').map(({ text }) => text);
  const beside = cells.slice(begin, begin + width).find(({ kind }) => kind === 'unit')?.text;
  return describe(names, head, beside, words);
}

/** Where no width goes up: the nearest words before, which may be of another row. */
function nearest(before: readonly Cell[], words: FigureWords): CellWords | undefined {
  const name = before.slice(-widest).findLast(({ kind }) => kind === 'words');
  return name === undefined ? undefined : { ...describe([name.text], '', undefined, words), isSure: false };
}

function describe(names: readonly string[], head: string, beside: string | undefined, words: FigureWords): Omit<CellWords, 'isSure'> {
  const core = (text: string): string => readName(text, words).core;
  const own = core(names.at(-1) ?? '');
  const earlier = names.slice(0, -1).map(core).join('');
  const title = core(head);
  const clauses = [...new Set([own, own + title])].filter((clause) => clause !== '');
  const unitIn = (text: string): string | undefined => takeUnit(text, words).unit ?? readName(text, words).unit;
  const unit = unitIn(names.at(-1) ?? '') ?? (beside === undefined ? undefined : plainUnit(beside)) ?? unitIn(head);
  return { before: clauses.map((clause) => ({ clause, earlier })), ...(unit === undefined ? {} : { unit }) };
}
