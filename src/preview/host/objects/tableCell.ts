import { changeParagraph } from '../../model/change-formats';
import { text } from '../../model/schema';
import { edit } from '../edits/edit';
import { NodePlace, contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import { ObjectType } from '../richapi/objectType';
import { bodyType } from './body';
import { cellText, cellsOf, deleteRows, parentRow, parentTable, rowIndex, rowsOf, writeCell } from './cells';
import { collectionType, orNull } from './collection';
import { tableType } from './table';
import { rowType } from './tableRow';

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

/** Word.TableCellCollection. */
export const cellCollection = collectionType('TableCellCollection');
