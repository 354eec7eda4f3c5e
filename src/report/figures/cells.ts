/**
 * Splits pasted text into cells. Tabs part cells, as Excel and Word paste them, quotes hold a cell with line breaks together;
 * without a tab anywhere `|`, a colon after words or blanks do.
 * @param text any text
 * @returns rows of trimmed cells; rows without any text are left out
 */
export function splitCells(text: string): string[][] {
  const rows = text.includes('\t') ? byTabs(text) : text.split(/\r\n|\r|\n/).map(byBlanks);
  return rows.map((row) => row.map(clean)).filter((row) => row.some((cell) => cell !== ''));
}

const clean = (cell: string): string => cell.replace(/[\s\u00a0\u3000\ufeff]+/g, ' ').trim();

function byTabs(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const end = endOfCell(text, at);
    const raw = text.slice(at, end);
    row.push(raw.length > 1 && raw.startsWith('"') && raw.endsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return rows;
}

/** A cell that begins with a quote goes on to the quote that ends it; where none does, the quote is a sign like any other. */
function endOfCell(text: string, start: number): number {
  let from = start;
  if (text[start] === '"') {
    closingQuote.lastIndex = start + 1;
    const closed = closingQuote.exec(text);
    if (closed !== null) from = closed.index + 1;
  }
  cellEnd.lastIndex = from;
  return cellEnd.exec(text)?.index ?? text.length;
}
/** Excel doubles the quotes inside a cell; the one that ends it stands before a tab, a line end or the end. */
const closingQuote = /(?<!")(?:"")*"(?=[\t\r\n]|$)/g;
const cellEnd = /[\t\r\n]/g;

/** `立案：12 件`, `立案 | 12 | 件`, `立案  12件`. */
function byBlanks(line: string): string[] {
  if (/[|｜]/.test(line)) {
    const inner = line.trim().replace(/^[|｜]|[|｜]$/g, '');
    return /^[\s|｜:-]*$/.test(inner) ? [] : inner.split(/[|｜]/);
  }
  return line.trim().split(/(?<![(（]单位)[：:](?=\s*[-+\d０-９])|[\s\u00a0\u3000]+|(?<![\d０-９])[，,](?=\s*\S)/);
}
