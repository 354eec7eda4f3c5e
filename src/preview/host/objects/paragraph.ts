import type { Node } from 'prosemirror-model';
import { schema, text } from '../../model/schema';
import { edit } from '../edits/edit';
import { remove } from '../edits/removal';
import { writeText } from '../edits/text';
import type { Placed } from '../../model/word-document';
import { allParagraphs, firstEndingBehind } from '../paragraphIndex';
import { type Extent, NodePlace, contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import { type HostObject, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { Items, collectionType, lastOf, orNull } from './collection';
import { insertControl } from './contentControl';
import { enclosing } from './enclosing';
import { insertBreak } from './insertBreak';
import { insertTable } from './insertTable';
import { listMembers } from './listItem';
import { nestingLevels } from './nesting';
import { paragraphFormats } from './paragraphFormat';
import { edgeOf, insertParagraphBeside, newRange } from './range';
import { textIn } from './read-text';
import { paragraphStyle } from './style';
import { textual } from './textual';

const common = textual<NodePlace>(({ now }) => contentOf(now));
const { paragraph } = schema.nodes;

/** Word.Paragraph. */
export const paragraphType: ObjectType<NodePlace> = new ObjectType<NodePlace>({
  name: 'Paragraph',
  memberSince: common.memberSince,
  read: {
    ...paragraphFormats.read,
    ...listMembers.read,
    ...common.read,
    Text: ({ now }, session) => textIn(session, now),
    Style: ({ now }, session) => paragraphStyle(session, text(now.node.attrs['properties'])).name,
    StyleBuiltIn: ({ now }, session) => paragraphStyle(session, text(now.node.attrs['properties'])).builtIn,
    TableNestingLevel: ({ now }, session) => nestingLevels(session.document.doc).get(now.position) ?? 0,
    IsLastParagraph: ({ now }, session) => neighbour(session, now, 1) === undefined,
  },
  write: { ...common.write, ...paragraphFormats.write },
  objects: {
    ...common.objects,
    ...enclosing<NodePlace>(({ now }) => contentOf(now)),
    ...listMembers.objects,
    ...orNull<NodePlace>('GetNext', ({ now }, _, session) => paragraphAt(session, neighbour(session, now, 1))),
    ...orNull<NodePlace>('GetPrevious', ({ now }, _, session) => paragraphAt(session, neighbour(session, now, -1))),
    GetRange: ({ now }, args, session) => {
      const location = args.oneOf(0, ['Whole', 'Start', 'End', 'After', 'Content'], 'Whole');
      const { from, to } = contentOf(now);
      return newRange(session, edgeOf({ from, to: location === 'Whole' || location === 'After' ? to + 1 : to }, location));
    },
    InsertText: ({ now }, args, session) => {
      const where = args.oneOf(1, ['Replace', 'Start', 'End']);
      return newRange(session, edit(session, (work) => writeText(work, contentOf(now), args.text(0), where)));
    },
    InsertParagraph: ({ now }, args, session) => insertParagraphBeside(session, contentOf(now), args.text(0), args.oneOf(1, ['Before', 'After'])),
    InsertContentControl: ({ now }, _, session) => insertControl(session, { from: now.position + 1, to: now.position + now.node.nodeSize }),
    InsertTable: ({ now }, args, session) => {
      const where = args.oneOf(2, ['Before', 'After']);
      return insertTable(session, where === 'Before' ? now.position : now.position + now.node.nodeSize, args.whole(0, 1), args.whole(1, 1), args.table(3));
    },
  },
  calls: {
    ...common.calls,
    InsertBreak: ({ now }, args, session) => insertBreak(session, contentOf(now), args, ['Before', 'After']),
    ...listMembers.calls,
    Clear: ({ now }, _, session) => {
      edit(session, (work) => {
        remove(work, contentOf(now));
      });
      return undefined;
    },
    Delete: ({ now }, _, session) => {
      edit(session, (work) => remove(work, { from: now.position + 1, to: now.position + now.node.nodeSize }));
      return undefined;
    },
  },
});

/** Word.ParagraphCollection. */
export const paragraphCollection = collectionType('ParagraphCollection', lastOf);

/**
 * The paragraphs of a stretch as a collection: those that were there first, as long as they stand; new ones are not among them
 * (word.md: on the web a collection goes stale inside one run, #3284).
 */
export function paragraphsOf(session: Session, extentOf: () => Extent): HostObject {
  return paragraphCollection.of(
    new Items(
      () => paragraphsIn(session.document.doc, extentOf()).map((placed) => paragraphType.of(new NodePlace(session.places, placed))),
      undefined,
      (item) => paragraphType.targetOf(item)?.stands === true,
    ),
  );
}

/** Some paragraphs as a collection. */
export function paragraphList(session: Session, positions: () => readonly number[]): HostObject {
  return paragraphCollection.of(new Items(() => positions().map((position) => newParagraph(session, position))));
}

/** The paragraph at a position of the document as it now stands. */
export function newParagraph(session: Session, position: number): HostObject {
  const found = paragraphAt(session, position);
  if (found === null) throw new RichApiError('ItemNotFound');
  return found;
}

/** The paragraph at a position, or Word's null object where there is none. */
export function paragraphAt(session: Session, position: number | undefined): HostObject | null {
  const node = position === undefined ? null : session.document.doc.nodeAt(position);
  return position === undefined || node?.type !== paragraph ? null : paragraphType.of(new NodePlace(session.places, { node, position }));
}

/** The position of the paragraph after (1) or before (-1) another one of its story; undefined at the story's end. */
function neighbour({ document: { doc } }: Session, { position }: Placed, direction: 1 | -1): number | undefined {
  const paragraphs = allParagraphs(doc);
  const found = paragraphs[firstEndingBehind(paragraphs, position) + direction];
  return found !== undefined && storyEnd(doc, found.position) === storyEnd(doc, position) ? found.position : undefined;
}

/** The end of the story that a position stands in. */
function storyEnd(doc: Node, position: number): number {
  let end = 0;
  for (const story of doc.children) {
    end += story.nodeSize;
    if (end > position) break;
  }
  return end;
}
