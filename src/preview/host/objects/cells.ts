import { replaceText } from '../../model/edit';
import { schema, text } from '../../model/schema';
import type { Placed } from '../../model/word-document';
import { type Edit, edit } from '../edits/edit';
import { contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import type { Session } from '../session';
import { nodeAround } from './enclosing';
import { textOf } from './read-text';

const { table, row, cell } = schema.nodes;

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
export function writeCell({ tr, fragments, track }: Edit, placed: Placed, value: string): void {
  const paragraphs = paragraphsIn(tr.doc, contentOf(placed));
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) throw new RichApiError('ItemNotFound');
  replaceText(tr, fragments, contentOf(first).from, contentOf(last).to, value, { track });
}

/** Writes the values of some rows, a list for each: one step of undo. @throws RichApiError InvalidArgument where they don't fit */
export function writeValues(session: Session, rows: readonly Placed[], values: unknown): void {
  if (!Array.isArray(values) || values.length !== rows.length) throw new RichApiError('InvalidArgument');
  const written = rows.flatMap((one, index) => {
    const texts: unknown = values[index];
    const cells = cellsOf(one);
    if (!Array.isArray(texts) || texts.length !== cells.length) throw new RichApiError('InvalidArgument');
    return cells.map((placed, at) => ({ placed, value: String(texts[at] ?? '') }));
  });
  edit(session, (work) => {
    for (const { placed, value } of written.toReversed()) writeCell(work, placed, value);
  });
}

/** Whether a row is repeated at the top of each page. */
export function isHeader({ node }: Placed): boolean {
  return /<[^<>]*tblHeader\b(?![^>]*val="(?:0|false|off)")/.test(text(node.attrs['properties']));
}

/** The table that a row or a cell stands in. */
export function parentTable(session: Session, { position }: Placed): Placed {
  const found = nodeAround(session.document.doc, position, table);
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}

/** The row that a cell stands in. */
export function parentRow(session: Session, { position }: Placed): Placed {
  const found = nodeAround(session.document.doc, position, row);
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}

/** The place of a row in its table, from 0. */
export function rowIndex(session: Session, placed: Placed): number {
  const { position } = placed;
  return rowsOf(parentTable(session, placed)).findIndex((one) => one.position === position);
}

/** Deletes some rows of a table; a table that loses all of them goes. @throws RichApiError InvalidArgument where there are none */
export function deleteRows(session: Session, rows: readonly Placed[], first: number, count: number): void {
  const gone = rows.slice(first, first + count);
  if (gone.length === 0) throw new RichApiError('InvalidArgument');
  edit(session, ({ tr }) => {
    if (gone.length === rows.length) {
      const own = nodeAround(tr.doc, gone[0]?.position ?? 0, table);
      if (own !== undefined) tr.replaceWith(own.position, own.position + own.node.nodeSize, schema.nodes.paragraph.create());
    } else for (const { node, position } of gone.toReversed()) tr.delete(position, position + node.nodeSize);
  });
}
