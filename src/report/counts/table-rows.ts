import type { Paragraph, ReportDocument } from '../document';
import type { FigureWords } from '../figures/figure';
import { readNumber } from '../figures/numbers';
import { plainUnit, takeUnit } from '../figures/units';
import { spansIn } from './clauses';
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
}

interface Cell {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

/** A report has fewer; in a longer list nobody tells what the text tells. */
const mostRows = 60;
const serial = /^\d{1,3}[.、]?$/;
/** The line above a table may be the report's own date. */
const wholeDate = /^\s*20\d\d年\d{1,2}月\d{1,2}日\s*$/;
/** How much of the paragraph above names its time, in UTF-16 units. */
const longestCaption = 40;

/**
 * Reads the rows that have one number: lines with tabs in plain text, in a document cell by cell. Tables whose caption or header names another time than the report's are left out.
 * @param bodyLength paragraphs from here on are not read
 * @param period words that name the report's own period
 * @returns them in reading order; none of a document that has very many
 */
export function tableRows({ paragraphs }: ReportDocument, bodyLength: number, period: ReadonlySet<string>, words: FigureWords): readonly TableRow[] {
  const rows: TableRow[] = [];
  let caption = '';
  let isOther = false;
  let cells: Cell[] = [];
  const endRow = (): void => {
    const row = isOther ? undefined : rowOf(cells, words);
    if (row) rows.push(row);
    else if (cells.some(({ text }) => spansIn(text, period) !== '')) isOther = true;
    cells = [];
  };
  for (let index = 0; index < bodyLength; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    if (!isOfTable(paragraph)) {
      if (paragraph.text.trim() === '') continue;
      endRow();
      isOther = false;
      caption = wholeDate.test(paragraph.text) ? '' : paragraph.text.slice(-longestCaption);
      continue;
    }
    if (cells.length === 0 && !isOther) isOther = spansIn(caption, period) !== '';
    for (const cell of cellsOf(paragraph.text, index)) {
      // Where cells are paragraphs, a name begins a row.
      if (paragraph.inTable === true && cells.length > 0 && readNumber(cell.text) === undefined && !words.units.includes(plainUnit(cell.text))) endRow();
      cells.push(cell);
    }
    if (paragraph.inTable !== true) endRow();
    if (rows.length > mostRows) return [];
  }
  endRow();
  return rows;
}

/** Whether a paragraph is a cell of a table, or a row of one in plain text. */
export function isOfTable({ text, inTable }: Paragraph): boolean {
  return inTable === true || text.includes('\t');
}

function cellsOf(text: string, paragraph: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const raw of text.split('\t')) {
    const said = raw.trim();
    if (said !== '') cells.push({ paragraph, start: from + raw.indexOf(said), text: said });
    from += raw.length + 1;
  }
  return cells;
}

function rowOf(all: readonly Cell[], words: FigureWords): TableRow | undefined {
  const [name, ...rest] = all.length > 2 && serial.test(all[0]?.text ?? '') ? all.slice(1) : all;
  const [number, ...more] = rest.filter(({ text }) => !words.units.includes(plainUnit(text)));
  const read = number && more.length === 0 ? readNumber(number.text) : undefined;
  if (!name || !number || !read || readNumber(name.text) !== undefined) return undefined;
  const taken = takeUnit(name.text, words);
  const unit = read.unit ?? rest.find((cell) => cell !== number)?.text ?? taken.unit;
  const digits = /^[\d.,]+/.exec(number.text)?.[0];
  if (unit === undefined || digits === undefined || !words.units.includes(plainUnit(unit))) return undefined;
  return { paragraph: number.paragraph, start: number.start, end: number.start + digits.length, value: Number(read.value), unit, counts: countedBy(unit), name: taken.text };
}
