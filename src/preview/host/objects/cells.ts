import { replaceText } from '../../model/edit';
import { schema } from '../../model/schema';
import type { Placed } from '../../model/word-document';
import { type Edit, edit } from '../edits/edit';
import { contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import type { Session } from '../session';
import { textOf } from './read-text';

const { row, cell } = schema.nodes;

function within(placed: Placed | undefined, type: Placed['node']['type']): Placed[] {
  const found: Placed[] = [];
  placed?.node.descendants((node, offset) => {
    if (node.type === type) found.push({ node, position: placed.position + 1 + offset });
    return node.type !== type && node.type !== cell;
  });
  return found;
}

/** The rows of a table, those in content controls too; not those of tables in its cells. */
export function rowsOf(table: Placed): Placed[] {
  return within(table, row);
}

/** The cells of a row; none where there is no row. */
export function cellsOf(ofRow: Placed | undefined): Placed[] {
  return within(ofRow, cell);
}

/** The text of a cell; its paragraphs are joined by line ends. */
export function cellText(session: Session, placed: Placed): string {
  return textOf(session, contentOf(placed));
}

/** Replaces what a cell holds by text; the first paragraph's formatting stays. */
export function writeCell({ tr, fragments, track }: Edit, placed: Placed, text: string): void {
  const paragraphs = paragraphsIn(tr.doc, contentOf(placed));
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) throw new RichApiError('ItemNotFound');
  replaceText(tr, fragments, contentOf(first).from, contentOf(last).to, text, { track });
}

/** Writes the values of some rows, a list for each: one step of undo. @throws RichApiError InvalidArgument where they don't fit */
export function writeValues(session: Session, rows: readonly Placed[], values: unknown): void {
  if (!Array.isArray(values) || values.length !== rows.length) throw new RichApiError('InvalidArgument');
  const written = rows.flatMap((one, index) => {
    const texts: unknown = values[index];
    const cells = cellsOf(one);
    if (!Array.isArray(texts) || texts.length !== cells.length) throw new RichApiError('InvalidArgument');
    return cells.map((placed, at) => ({ placed, text: String(texts[at] ?? '') }));
  });
  edit(session, (work) => {
    for (const { placed, text } of written.toReversed()) writeCell(work, placed, text);
  });
}
