import { text as textAttribute } from '../../model/schema';
import { edit } from '../edits/edit';
import { insertParagraphs } from '../edits/paragraphs';
import { remove } from '../edits/removal';
import { type TextPlace, writeText } from '../edits/text';
import { type Extent, RangePlace, paragraphsIn } from '../places';
import type { Arguments } from '../richapi/arguments';
import { RichApiError } from '../richapi/error';
import { type HostObject, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { collectionType, orNull } from './collection';
import { insertComment } from './comment';
import { compareExtents } from './compare';
import { insertControl } from './contentControl';
import { enclosing } from './enclosing';
import { insertBreak } from './insertBreak';
import { insertTable } from './insertTable';
import { insertNote } from './note';
import { newParagraph } from './paragraph';
import { holding, textual } from './textual';

const common = textual<RangePlace>(({ now }) => now);
const everyPlace: readonly TextPlace[] = ['Replace', 'Start', 'End', 'Before', 'After'];

/** Word.Range. */
export const rangeType: ObjectType<RangePlace> = new ObjectType<RangePlace>({
  name: 'Range',
  memberSince: common.memberSince,
  read: {
    ...common.read,
    IsEmpty: ({ now }) => now.from === now.to,
  },
  write: common.write,
  objects: {
    ...common.objects,
    ...holding<RangePlace>(({ now }) => now),
    ...enclosing<RangePlace>(({ now }) => now),
    GetRange: ({ now }, args, session) => newRange(session, edgeOf(now, args.oneOf(0, ['Whole', 'Start', 'End', 'After', 'Content'], 'Whole'))),
    ...orNull<RangePlace>('ExpandTo', ({ now }, args, session) => {
      const other = args.target(0, rangeType).now;
      return newRange(session, { from: Math.min(now.from, other.from), to: Math.max(now.to, other.to) });
    }),
    ...orNull<RangePlace>('IntersectWith', ({ now }, args, session) => {
      const other = args.target(0, rangeType).now;
      const from = Math.max(now.from, other.from);
      const to = Math.min(now.to, other.to);
      return from > to ? null : newRange(session, { from, to });
    }),
    InsertText: (place, args, session) => insertText(place, args, session),
    InsertParagraph: ({ now }, args, session) => insertParagraphBeside(session, now, args.text(0), args.oneOf(1, ['Before', 'After'])),
    InsertTable: ({ now }, args, session) => {
      const where = args.oneOf(2, ['Before', 'After']);
      const touched = paragraphsIn(session.document.doc, now);
      const beside = where === 'Before' ? touched[0] : touched.at(-1);
      if (beside === undefined) throw new RichApiError('ItemNotFound');
      return insertTable(session, where === 'Before' ? beside.position : beside.position + beside.node.nodeSize, args.whole(0, 1), args.whole(1, 1), args.table(3));
    },
    InsertContentControl: ({ now }, _, session) => insertControl(session, now),
    InsertComment: ({ now }, args, session) => insertComment(session, now, args.text(0)),
    InsertFootnote: ({ now }, args, session) => insertNote(session, 'footnote', now, args.text(0)),
    InsertEndnote: ({ now }, args, session) => insertNote(session, 'endnote', now, args.text(0)),
  },
  calls: {
    ...common.calls,
    InsertBreak: ({ now }, args, session) => insertBreak(session, now, args, ['Before', 'After']),
    CompareLocationWith: ({ now }, args) => compareExtents(now, args.target(0, rangeType).now),
    Clear: ({ now }, _, session) => {
      edit(session, (work) => remove(work, now));
      return undefined;
    },
    Delete: ({ now }, _, session) => {
      edit(session, (work) => remove(work, now));
      return undefined;
    },
  },
});

/** Word.RangeCollection. */
export const rangeCollection = collectionType('RangeCollection');

/** A range over a stretch, followed from now on. */
export function newRange(session: Session, extent: Extent): HostObject {
  return rangeType.of(new RangePlace(session.places, extent));
}

/** A part of a stretch by the names of Word.RangeLocation; After is the place behind it. */
export function edgeOf({ from, to }: Extent, location: 'Whole' | 'Start' | 'End' | 'Before' | 'After' | 'Content'): Extent {
  if (location === 'Start' || location === 'Before') return { from, to: from };
  return location === 'End' || location === 'After' ? { from: to, to } : { from, to };
}

/** Range.insertText: what is put in at Start or End belongs to the range from then on, what is put Before or After does not (Microsoft's documentation of Word.InsertLocation). */
function insertText(place: RangePlace, args: Arguments, session: Session): HostObject {
  const { from, to } = place.now;
  const where = args.oneOf(1, everyPlace);
  const written = edit(session, (work) => writeText(work, { from, to }, args.text(0), where));
  if (where === 'Replace') place.become(written);
  else if (where === 'Start') place.become({ from: written.from, to: to + written.to - written.from });
  else if (where === 'End') place.become({ from, to: written.to });
  return newRange(session, written);
}

/** Puts a paragraph before the first paragraph of a stretch or behind its last one. */
export function insertParagraphBeside(session: Session, extent: Extent, text: string, where: 'Before' | 'After'): HostObject {
  const position = edit(session, (work) => {
    const touched = paragraphsIn(work.tr.doc, extent);
    const model = where === 'Before' ? touched[0] : touched.at(-1);
    if (model === undefined) throw new RichApiError('ItemNotFound');
    const at = where === 'Before' ? model.position : model.position + model.node.nodeSize;
    return insertParagraphs(work, at, textAttribute(model.node.attrs['properties']), text);
  });
  return newParagraph(session, position);
}
