import { text } from '../../model/schema';
import { edit } from '../edits/edit';
import { insertParagraphs } from '../edits/paragraphs';
import type { NodePlace } from '../places';
import { RichApiError } from '../richapi/error';
import { ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { itemsOf } from './listItem';
import { newParagraph, paragraphList } from './paragraph';

/** A list, known by one of its paragraphs. */
export interface ListTarget {
  readonly place: NodePlace;
  readonly listId: string;
}

const deepest = 9;

function levels({ place, listId }: ListTarget, session: Session): { level: number; isBullet: boolean }[] {
  return itemsOf(place, session, listId).flatMap((at) => session.document.labels.get(at) ?? []);
}

function everyLevel<R>(answer: (level: number) => R): R[] {
  return Array.from({ length: deepest }, (_, level) => answer(level));
}

/** Word.List. */
export const listType: ObjectType<ListTarget> = new ObjectType<ListTarget>({
  name: 'List',
  id: ({ listId }) => Number(listId),
  read: {
    Id: ({ listId }) => Number(listId),
    LevelExistences: (target, session) => {
      const found = levels(target, session);
      return everyLevel((level) => found.some((item) => item.level === level));
    },
    LevelTypes: (target, session) => {
      const found = levels(target, session);
      return everyLevel((level) => (found.find((item) => item.level === level)?.isBullet === true ? 'Bullet' : 'Number'));
    },
  },
  objects: {
    Paragraphs: ({ place, listId }, _, session) => paragraphList(session, () => itemsOf(place, session, listId)),
    GetLevelParagraphs: ({ place, listId }, args, session) => {
      const level = args.whole(0);
      return paragraphList(session, () => itemsOf(place, session, listId).filter((at) => session.document.labels.get(at)?.level === level));
    },
    InsertParagraph: ({ place, listId }, args, session) => {
      const where = args.oneOf(1, ['Start', 'End', 'Before', 'After']);
      const items = itemsOf(place, session, listId);
      const at = where === 'Start' || where === 'Before' ? items[0] : items.at(-1);
      const model = at === undefined ? null : session.document.doc.nodeAt(at);
      if (at === undefined || model === null) throw new RichApiError('ItemNotFound');
      const isFirst = where === 'Start' || where === 'Before';
      return newParagraph(session, edit(session, (work) => insertParagraphs(work, isFirst ? at : at + model.nodeSize, text(model.attrs['properties']), args.text(0))));
    },
  },
  calls: {
    GetLevelString: ({ place, listId }, args, session) => {
      const level = args.whole(0);
      const first = itemsOf(place, session, listId).find((at) => session.document.labels.get(at)?.level === level);
      return first === undefined ? '' : (session.document.labels.get(first)?.label ?? '');
    },
  },
});
