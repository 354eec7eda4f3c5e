import { schema } from '../../model/schema';
import type { Placed } from '../../model/word-document';
import { edit } from '../edits/edit';
import { insertParagraphs } from '../edits/paragraphs';
import { type Extent, NodePlace, contentOf, paragraphsIn } from '../places';
import { type HostObject, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { cellText, cellsOf, deleteRows, isHeader, rowsOf, writeValues } from './cells';
import { Items, collectionType, orNull } from './collection';
import { enclosing, nodeAround } from './enclosing';
import { insertRows } from './insertTable';
import { newParagraph, paragraphAt } from './paragraph';
import { edgeOf, newRange } from './range';
import { cellType } from './tableCell';
import { rowCollection, rowList, rowType } from './tableRow';
import { selectable } from './textual';

const { table } = schema.nodes;
const common = selectable<NodePlace>(({ now }) => contentOf(now));
const around = enclosing<NodePlace>(({ now }) => ({ from: now.position, to: now.position }));

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
    ...common.objects,
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
      return newParagraph(session, edit(session, (work) => insertParagraphs(work, at, '', args.text(0))));
    },
    AddRows: ({ now }, args, session) => {
      const where = args.oneOf(0, ['Start', 'End']);
      const rows = rowsOf(now);
      const model = where === 'Start' ? rows[0] : rows.at(-1);
      return rowList(session, insertRows(session, model, where === 'Start' ? 'Before' : 'After', args.whole(1, 1), args.table(2)));
    },
  },
  calls: {
    ...common.calls,
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

/** Word.TableCollection. */
export const tableCollection = collectionType('TableCollection');

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

/** How many tables a table stands in, itself among them. */
function level({ document: { doc } }: Session, position: number): number {
  const at = doc.resolve(position);
  return Array.from({ length: at.depth }, (_, depth) => at.node(depth + 1)).filter(({ type }) => type === table).length + 1;
}
