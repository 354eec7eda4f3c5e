import { NodePlace, contentOf } from '../places';
import { type HostObject, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { cellText, cellsOf, deleteRows, isHeader, parentTable, rowIndex, rowsOf, writeValues } from './cells';
import { Items, collectionType, orNull } from './collection';
import { insertRows } from './insertTable';
import { tableType } from './table';
import { cellCollection, cellType } from './tableCell';
import { selectable } from './textual';

const common = selectable<NodePlace>(({ now }) => contentOf(now));

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
    ...common.objects,
    Cells: ({ now }, _, session) => cellCollection.of(new Items(() => cellsOf(now).map((each) => cellType.of(new NodePlace(session.places, each))), session.places)),
    ParentTable: ({ now }, _, session) => tableType.of(new NodePlace(session.places, parentTable(session, now))),
    ...orNull<NodePlace>('GetNext', ({ now }, _, session) => {
      const next = rowsOf(parentTable(session, now))[rowIndex(session, now) + 1];
      return next === undefined ? null : rowType.of(new NodePlace(session.places, next));
    }),
    InsertRows: ({ now }, args, session) => rowList(session, insertRows(session, now, args.oneOf(0, ['Before', 'After']), args.whole(1, 1), args.table(2))),
  },
  calls: {
    ...common.calls,
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

/** Word.TableRowCollection. */
export const rowCollection = collectionType('TableRowCollection');

/** The rows at some positions as a collection. */
export function rowList(session: Session, positions: readonly number[]): HostObject {
  return rowCollection.of(
    new Items(() =>
      positions.flatMap((position) => {
        const node = session.document.doc.nodeAt(position);
        return node === null ? [] : [rowType.of(new NodePlace(session.places, { node, position }))];
      }),
    ),
  );
}
