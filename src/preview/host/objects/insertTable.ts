import type { Node } from 'prosemirror-model';
import { inlineOf } from '../../model/edit';
import { schema, text } from '../../model/schema';
import type { Placed } from '../../model/word-document';
import { edit } from '../edits/edit';
import { NodePlace } from '../places';
import { RichApiError } from '../richapi/error';
import type { HostObject } from '../richapi/objectType';
import type { Session } from '../session';
import { cellsOf } from './cells';
import { tableType } from './table';

const { table, row, cell, paragraph } = schema.nodes;
/** Twips: the text of an A4 page is about this wide. */
const pageWidth = 8300;

function newCell(content: string, properties: string, paragraphProperties = ''): Node {
  return cell.create({ properties }, content.split(/\r\n|\r|\n/).map((line) => paragraph.create({ properties: paragraphProperties }, inlineOf(line, []))));
}

/** Puts a table between blocks: one with lines, as Word's own is. */
export function insertTable(session: Session, position: number, rows: number, columns: number, values: readonly (readonly string[])[] | undefined): HostObject {
  edit(session, ({ tr, fragments: { prefix } }) => {
    const width = Math.floor(pageWidth / columns);
    const line = (side: string) => `<${prefix}${side} ${prefix}val="single" ${prefix}sz="4" ${prefix}space="0" ${prefix}color="auto"/>`;
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
    const grid = `<${prefix}gridCol ${prefix}w="${width}"/>`.repeat(columns);
    const properties = `<${prefix}tblPr><${prefix}tblW ${prefix}w="0" ${prefix}type="auto"/><${prefix}tblBorders>${borders}</${prefix}tblBorders></${prefix}tblPr><${prefix}tblGrid>${grid}</${prefix}tblGrid>`;
    const cellProperties = `<${prefix}tcPr><${prefix}tcW ${prefix}w="${width}" ${prefix}type="dxa"/></${prefix}tcPr>`;
    const content = Array.from({ length: rows }, (_, at) => row.create(null, Array.from({ length: columns }, (__, column) => newCell(values?.[at]?.[column] ?? '', cellProperties))));
    const made = [table.create({ properties }, content)];
    // A story and a cell end with a paragraph (ECMA-376 17.4.66).
    if (tr.doc.resolve(position).nodeAfter === null) made.push(paragraph.create());
    tr.insert(position, made);
  });
  const node = session.document.doc.nodeAt(position);
  if (node === null) throw new RichApiError('GeneralException');
  return tableType.of(new NodePlace(session.places, { node, position }));
}

/** Puts rows before or behind one that they look like. @returns the positions before the new rows */
export function insertRows(session: Session, model: Placed | undefined, where: 'Before' | 'After', count: number, values: readonly (readonly string[])[] | undefined): number[] {
  if (model === undefined) throw new RichApiError('ItemNotFound');
  const cells = cellsOf(model);
  const made = Array.from({ length: count }, (_, at) =>
    row.create({ properties: text(model.node.attrs['properties']) }, cells.map(({ node }, column) => newCell(values?.[at]?.[column] ?? '', text(node.attrs['properties']), text(node.firstChild?.attrs['properties'])))),
  );
  const start = where === 'Before' ? model.position : model.position + model.node.nodeSize;
  edit(session, ({ tr }) => tr.insert(start, made));
  let position = start;
  return made.map(({ nodeSize }) => {
    const own = position;
    position += nodeSize;
    return own;
  });
}
