import type { ReportDocument, Span } from '../../report/document';

/** How many cells back the name of a row may stand. */
const reach = 12;
/** Of a cell with this much text besides the place the text itself tells what it is. */
const telling = 4;

/**
 * What the row of a table's cell is about, where the cell holds little but the place: the nearest cell before it that holds words.
 * A document does not tell where a row begins.
 */
export function rowName({ paragraphs }: ReportDocument, { paragraph, start, end }: Span): string | undefined {
  const cell = paragraphs[paragraph];
  if (cell?.inTable !== true || cell.text.trim().length - (end - start) >= telling) return undefined;
  for (let at = paragraph - 1; at >= Math.max(0, paragraph - reach); at -= 1) {
    const before = paragraphs[at];
    if (before?.inTable !== true) return undefined;
    if (/\p{Script=Han}{2}/u.test(before.text)) return before.text.trim();
  }
  return undefined;
}
