import { changeParagraph } from '../../model/change-formats';
import { schema, text } from '../../model/schema';
import type { Placed } from '../../model/word-document';
import { insertParagraph } from '../../model/edit';
import { edit } from '../edits/edit';
import { type Extent, NodePlace, contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import { type HostObject, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { bodyType } from './body';
import { cellText, cellsOf, rowsOf, writeCell, writeValues } from './cells';
import { Items, collectionType, orNull } from './collection';
import { enclosing, nodeAround } from './enclosing';
import { insertRows } from './insertTable';
import { newParagraph, paragraphAt } from './paragraph';
import { edgeOf, newRange } from './range';
import { textual } from './textual';

const { table, row } = schema.nodes;
const common = textual<NodePlace>(({ now }) => contentOf(now));
const around = enclosing<NodePlace>(({ now }) => ({ from: now.position, to: now.position }));
const { Font, Footnotes, Endnotes, Search } = common.objects;
const { Select } = common.calls;
const shared = { ...(Font && { Font }), ...(Footnotes && { Footnotes }), ...(Endnotes && { Endnotes }), ...(Search && { Search }) };

const isHeader = ({ node }: Placed) => /<[^<>]*tblHeader\b(?![^>]*val="(?:0|false|off)")/.test(text(node.attrs['properties']));
const level = (session: Session, position: number) => {
  const at = session.document.doc.resolve(position);
  return Array.from({ length: at.depth }, (_, depth) => at.node(depth + 1)).filter(({ type }) => type === table).length + 1;
};

/** Word.Table. */
export const tableType: ObjectType<NodePlace> = new ObjectType<NodePlace>({
  name: 'Table',
  memberSince: common.memberSince,
  read: {
    RowCount: ({ now }) => rowsOf(now).length,
    HeaderRowCount: ({ now }) => {
      const rows = rowsOf(now);
      const first = rows.findIndex((one) => !isHeader(one));
      return first < 0 ? rows.length : first;
    },
    IsUniform: ({ now }) => new Set(rowsOf(now).map((one) => cellsOf(one).length)).size < 2,
    NestingLevel: ({ now }, session) => level(session, now.position),
    Values: ({ now }, session) => rowsOf(now).map((one) => cellsOf(one).map((each) => cellText(session, each))),
  },
  write: {
    Values: ({ now }, value, session) => {
      writeValues(session, rowsOf(now), value);
    },
  },
  objects: {
    ...shared,
    ...around,
    Rows: ({ now }, _, session) => rowCollection.of(new Items(() => rowsOf(now).map((one) => rowType.of(new NodePlace(session.places, one))), session.places)),
    Tables: ({ now }, _, session) => tablesIn(session, () => contentOf(now)),
    ...orNull<NodePlace>('GetCell', ({ now }, args, session) => {
      const found = cellsOf(rowsOf(now)[args.whole(0)])[args.whole(1)];
      return found === undefined ? null : cellType.of(new NodePlace(session.places, found));
    }),
    ...orNull<NodePlace>('GetNext', ({ now }, _, session) => nextTable(session, now)),
    ...orNull<NodePlace>('GetParagraphBefore', ({ now }, _, session) => {
      const before = session.document.doc.resolve(now.position).nodeBefore;
      return before === null ? null : paragraphAt(session, now.position - before.nodeSize);
    }),
    ...orNull<NodePlace>('GetParagraphAfter', ({ now }, _, session) => paragraphAt(session, now.position + now.node.nodeSize)),
    GetRange: ({ now }, args, session) => newRange(session, edgeOf(inside(session, now), args.oneOf(0, ['Whole', 'Start', 'End', 'After'], 'Whole'))),
    InsertParagraph: ({ now }, args, session) => {
      const where = args.oneOf(1, ['Before', 'After']);
      const at = where === 'Before' ? now.position : now.position + now.node.nodeSize;
      return newParagraph(session, edit(session, ({ tr, fragments, track }) => insertParagraph(tr, fragments, at, '', args.text(0), { track })));
    },
    AddRows: ({ now }, args, session) => {
      const where = args.oneOf(0, ['Start', 'End']);
      const rows = rowsOf(now);
      const model = where === 'Start' ? rows[0] : rows.at(-1);
      return rowList(session, insertRows(session, model, where === 'Start' ? 'Before' : 'After', args.whole(1, 1), args.table(2)));
    },
  },
  calls: {
    ...(Select && { Select }),
    Clear: ({ now }, _, session) => {
      writeValues(session, rowsOf(now), rowsOf(now).map((one) => cellsOf(one).map(() => '')));
      return undefined;
    },
    Delete: ({ now }, _, session) => {
      edit(session, ({ tr }) => {
        if (tr.doc.resolve(now.position).parent.childCount === 1) tr.replaceWith(now.position, now.position + now.node.nodeSize, schema.nodes.paragraph.create());
        else tr.delete(now.position, now.position + now.node.nodeSize);
      });
      return undefined;
    },
    DeleteRows: ({ now }, args, session) => {
      const first = args.whole(0);
      deleteRows(session, rowsOf(now), first, args.whole(1, 1));
      return undefined;
    },
  },
});

/** Word.TableRow. */
export const rowType: ObjectType<NodePlace> = new ObjectType<NodePlace>({
  name: 'TableRow',
  memberSince: common.memberSince,
  read: {
    CellCount: ({ now }) => cellsOf(now).length,
    RowIndex: (place, session) => rowIndex(session, place.now),
    IsHeader: ({ now }) => isHeader(now),
    Values: ({ now }, session) => [cellsOf(now).map((each) => cellText(session, each))],
  },
  write: {
    Values: ({ now }, value, session) => {
      writeValues(session, [now], value);
    },
  },
  objects: {
    ...shared,
    Cells: ({ now }, _, session) => cellCollection.of(new Items(() => cellsOf(now).map((each) => cellType.of(new NodePlace(session.places, each))), session.places)),
    ParentTable: ({ now }, _, session) => tableType.of(new NodePlace(session.places, parentTable(session, now))),
    ...orNull<NodePlace>('GetNext', ({ now }, _, session) => {
      const next = rowsOf(parentTable(session, now))[rowIndex(session, now) + 1];
      return next === undefined ? null : rowType.of(new NodePlace(session.places, next));
    }),
    InsertRows: ({ now }, args, session) => rowList(session, insertRows(session, now, args.oneOf(0, ['Before', 'After']), args.whole(1, 1), args.table(2))),
  },
  calls: {
    ...(Select && { Select }),
    Clear: ({ now }, _, session) => {
      writeValues(session, [now], [cellsOf(now).map(() => '')]);
      return undefined;
    },
    Delete: ({ now }, _, session) => {
      deleteRows(session, rowsOf(parentTable(session, now)), rowIndex(session, now), 1);
      return undefined;
    },
  },
});

/** Word.TableCell. */
export const cellType: ObjectType<NodePlace> = new ObjectType<NodePlace>({
  name: 'TableCell',
  read: {
    CellIndex: ({ now }, session) => cellsOf(parentRow(session, now)).findIndex(({ position }) => position === now.position),
    RowIndex: ({ now }, session) => rowIndex(session, parentRow(session, now)),
    Value: ({ now }, session) => cellText(session, now),
  },
  write: {
    Value: ({ now }, value, session) => {
      if (typeof value !== 'string') throw new RichApiError('InvalidArgument');
      edit(session, (work) => {
        writeCell(work, now, value);
      });
    },
    HorizontalAlignment: ({ now }, value, session) => {
      const alignment = { left: 'left', centered: 'center', right: 'right', justified: 'both' }[typeof value === 'string' ? value.toLowerCase() : ''];
      if (alignment === undefined) throw new RichApiError('InvalidArgument');
      edit(session, ({ tr, fragments }) => {
        for (const { node, position } of paragraphsIn(tr.doc, contentOf(now))) tr.setNodeAttribute(position, 'properties', changeParagraph(fragments, text(node.attrs['properties']), { alignment }));
      });
    },
  },
  objects: {
    Body: (place) => bodyType.of(place),
    ParentRow: ({ now }, _, session) => rowType.of(new NodePlace(session.places, parentRow(session, now))),
    ParentTable: ({ now }, _, session) => tableType.of(new NodePlace(session.places, parentTable(session, now))),
    ...orNull<NodePlace>('GetNext', ({ now }, _, session) => {
      const all = rowsOf(parentTable(session, now)).flatMap((one) => cellsOf(one));
      const next = all[all.findIndex(({ position }) => position === now.position) + 1];
      return next === undefined ? null : cellType.of(new NodePlace(session.places, next));
    }),
  },
  calls: {
    DeleteRow: ({ now }, _, session) => {
      const own = parentRow(session, now);
      deleteRows(session, rowsOf(parentTable(session, own)), rowIndex(session, own), 1);
      return undefined;
    },
  },
});

/** Word.TableCollection. */
export const tableCollection = collectionType('TableCollection');
/** Word.TableRowCollection. */
export const rowCollection = collectionType('TableRowCollection');
/** Word.TableCellCollection. */
export const cellCollection = collectionType('TableCellCollection');

/** The tables that a stretch holds or stands in part of; those inside others are asked of these. */
export function tablesIn(session: Session, extentOf: () => Extent): HostObject {
  return tableCollection.of(
    new Items(() => {
      const { from, to } = extentOf();
      const found: HostObject[] = [];
      session.document.doc.nodesBetween(from, to, (node, position) => {
        if (node.type === table && position >= from) found.push(tableType.of(new NodePlace(session.places, { node, position })));
        return !(node.type === table && position >= from) && !node.isTextblock;
      });
      return found;
    }, session.places),
  );
}

function rowList(session: Session, positions: readonly number[]): HostObject {
  return rowCollection.of(
    new Items(() =>
      positions.flatMap((position) => {
        const node = session.document.doc.nodeAt(position);
        return node === null ? [] : [rowType.of(new NodePlace(session.places, { node, position }))];
      }),
    ),
  );
}

function nextTable(session: Session, { node, position }: Placed): HostObject | null {
  const end = position + node.nodeSize;
  const story = nodeAround(session.document.doc, position, schema.nodes.story);
  if (story === undefined) return null;
  let found: Placed | undefined;
  session.document.doc.nodesBetween(end, Math.max(end, contentOf(story).to), (other, at) => {
    if (found === undefined && other.type === table && at >= end) found = { node: other, position: at };
    return found === undefined && !other.isTextblock;
  });
  return found === undefined ? null : tableType.of(new NodePlace(session.places, found));
}

/** From the first character of a table to its last. */
function inside(session: Session, placed: Placed): Extent {
  const paragraphs = paragraphsIn(session.document.doc, contentOf(placed));
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  return first === undefined || last === undefined ? contentOf(placed) : { from: contentOf(first).from, to: contentOf(last).to };
}

function parentTable(session: Session, { position }: Placed): Placed {
  const found = nodeAround(session.document.doc, position, table);
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}

function parentRow(session: Session, { position }: Placed): Placed {
  const found = nodeAround(session.document.doc, position, row);
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}

function rowIndex(session: Session, placed: Placed): number {
  const { position } = placed;
  return rowsOf(parentTable(session, placed)).findIndex((one) => one.position === position);
}

function deleteRows(session: Session, rows: readonly Placed[], first: number, count: number): void {
  const gone = rows.slice(first, first + count);
  if (gone.length === 0) throw new RichApiError('InvalidArgument');
  edit(session, ({ tr }) => {
    if (gone.length === rows.length) {
      const own = nodeAround(tr.doc, gone[0]?.position ?? 0, table);
      if (own !== undefined) tr.replaceWith(own.position, own.position + own.node.nodeSize, schema.nodes.paragraph.create());
    } else for (const { node, position } of gone.toReversed()) tr.delete(position, position + node.nodeSize);
  });
}
