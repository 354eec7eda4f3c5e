import { changeParagraph } from '../../model/change-formats';
import type { ListPlace } from '../../model/labels';
import { schema, text } from '../../model/schema';
import { edit } from '../edits/edit';
import type { NodePlace} from '../places';
import { contentOf } from '../places';
import { RichApiError } from '../richapi/error';
import { type HostObject, type Members, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { orNull } from './collection';
import { nodeAround } from './enclosing';
import { listType } from './list';
import { newParagraph, paragraphAt, paragraphList } from './paragraph';

/** The place of a paragraph in its list; undefined where it is in none. */
function listPlace(place: NodePlace, session: Session): ListPlace | undefined {
  return session.document.labels.get(place.now.position);
}

/** @throws RichApiError ItemNotFound where the paragraph is in no list any more */
function required(place: NodePlace, session: Session): ListPlace {
  const found = listPlace(place, session);
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}

/** Word.ListItem. Its target is the paragraph. */
export const listItemType: ObjectType<NodePlace> = new ObjectType<NodePlace>({
  name: 'ListItem',
  read: {
    Level: (place, session) => required(place, session).level,
    ListString: (place, session) => required(place, session).label,
    SiblingIndex: (place, session) => siblings(place, session).indexOf(place.now.position),
  },
  write: {
    Level: (place, value, session) => {
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 8) throw new RichApiError('InvalidArgument');
      const { listId } = required(place, session);
      const { node, position } = place.now;
      edit(session, ({ tr }) => {
        tr.setNodeAttribute(position, 'properties', changeParagraph(session.document.fragments, text(node.attrs['properties']), { numId: listId, ilvl: value }));
      });
    },
  },
  objects: {
    ...orNull<NodePlace>('GetAncestor', (place, args, session) => {
      const direct = args.flag(0, false);
      return paragraphAt(session, ancestor(place, session, direct));
    }),
    GetDescendants: (place, args, session) => {
      const direct = args.flag(0, false);
      return paragraphList(session, () => descendants(place, session, direct));
    },
  },
});

/** The members of a paragraph that tell of its list. */
export const listMembers: { readonly [K in 'read' | 'objects' | 'calls']: NonNullable<Members<NodePlace>[K]> } = {
  read: { IsListItem: (place, session) => listPlace(place, session) !== undefined },
  objects: {
    ...orNull<NodePlace>('ListItem', (place, _, session) => (listPlace(place, session) === undefined ? null : listItemType.of(place))),
    ...orNull<NodePlace>('List', (place, _, session) => listOf(place, session)),
    AttachToList: (place, args, session) => {
      const [id, level] = [args.whole(0), args.whole(1)];
      const { node, position } = place.now;
      if (![...session.document.labels.values()].some(({ listId }) => listId === String(id))) throw new RichApiError('ItemNotFound');
      edit(session, ({ tr }) => {
        tr.setNodeAttribute(position, 'properties', changeParagraph(session.document.fragments, text(node.attrs['properties']), { numId: String(id), ilvl: level }));
      });
      return listOf(place, session) ?? newParagraph(session, position);
    },
  },
  calls: {
    // A paragraph whose style has a list leaves it by w:numId 0 (ECMA-376 17.9.18).
    DetachFromList: (place, _, session) => {
      if (listPlace(place, session) === undefined) return undefined;
      const { node, position } = place.now;
      const { fragments, styles, sheet } = session.document;
      edit(session, ({ tr }) => {
        const properties = changeParagraph(fragments, text(node.attrs['properties']), { numId: null });
        const { style } = sheet.paragraph(properties);
        tr.setNodeAttribute(position, 'properties', styles.paragraph(style).numId === undefined ? properties : changeParagraph(fragments, properties, { numId: '0' }));
      });
      return undefined;
    },
  },
};

function listOf(place: NodePlace, session: Session): HostObject | null {
  const found = listPlace(place, session);
  return found === undefined ? null : listType.of({ place, listId: found.listId });
}

/** The positions of the items of the same list and story, in reading order. */
export function itemsOf(place: NodePlace, session: Session, listId: string): number[] {
  const story = nodeAround(session.document.doc, place.now.position, schema.nodes.story);
  const { from, to } = story === undefined ? { from: 0, to: 0 } : contentOf(story);
  return [...session.document.labels].filter(([at, item]) => item.listId === listId && at >= from && at < to).map(([at]) => at);
}

const levelAt = (session: Session, position: number) => session.document.labels.get(position)?.level ?? 0;

function ancestor(place: NodePlace, session: Session, direct: boolean): number | undefined {
  const { listId, level } = required(place, session);
  const before = itemsOf(place, session, listId).filter((at) => at < place.now.position);
  return before.findLast((at) => (direct ? levelAt(session, at) === level - 1 : levelAt(session, at) < level));
}

function descendants(place: NodePlace, session: Session, direct: boolean): number[] {
  const { listId, level } = required(place, session);
  const after = itemsOf(place, session, listId).filter((at) => at > place.now.position);
  const end = after.findIndex((at) => levelAt(session, at) <= level);
  return after.slice(0, end < 0 ? after.length : end).filter((at) => !direct || levelAt(session, at) === level + 1);
}

function siblings(place: NodePlace, session: Session): number[] {
  const { listId, level } = required(place, session);
  const items = itemsOf(place, session, listId);
  const own = items.indexOf(place.now.position);
  const start = items.findLastIndex((at, index) => index < own && levelAt(session, at) < level) + 1;
  const after = items.findIndex((at, index) => index > own && levelAt(session, at) < level);
  return items.slice(start, after < 0 ? items.length : after).filter((at) => levelAt(session, at) === level);
}
