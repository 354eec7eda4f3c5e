import type { Node } from 'prosemirror-model';
import { type Comment, addComment, commentsOf, deleteComment } from '../../model/comments';
import { inlineOf } from '../../model/edit';
import { schema } from '../../model/schema';
import { authorOf, edit } from '../edits/edit';
import { type Extent, contentOf, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import { type HostObject, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { Items, collectionType } from './collection';
import { newRange } from './range';
import { textOf } from './read-text';

/** A comment, by its id in the file. */
interface CommentTarget {
  readonly id: string;
}

/** @throws RichApiError ItemNotFound where the comment was deleted */
function commentOf({ id }: CommentTarget, { document }: Session): Comment {
  const found = commentsOf(document).find((comment) => comment.id === id);
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}

/** Word.Comment. */
export const commentType: ObjectType<CommentTarget> = new ObjectType<CommentTarget>({
  name: 'Comment',
  since: '1.4',
  id: ({ id }) => id,
  read: {
    Id: ({ id }) => id,
    AuthorName: (target, session) => commentOf(target, session).author,
    AuthorEmail: () => '',
    Content: (target, session) => textOf(session, contentOf(commentOf(target, session).story)),
    CreationDate: (target, session) => commentOf(target, session).date,
    Resolved: () => false,
  },
  write: {
    Content: (target, value, session) => {
      if (typeof value !== 'string') throw new RichApiError('InvalidArgument');
      refuseComments(session);
      const { from, to } = contentOf(commentOf(target, session).story);
      edit(session, ({ tr }) => tr.replaceWith(from, to, linesOf(value)));
    },
  },
  objects: {
    GetRange: (target, _, session) => newRange(session, commentOf(target, session)),
    Replies: () => replyCollection.of(new Items(() => [])),
  },
  calls: {
    Delete: (target, _, session) => {
      const { id } = commentOf(target, session);
      edit(session, ({ tr }) => {
        deleteComment(tr, session.document, id);
      });
      return undefined;
    },
  },
});

/** Word.CommentCollection. */
export const commentCollection = collectionType('CommentCollection');
const replyCollection = collectionType('CommentReplyCollection');

/** The comments on a stretch, in reading order. */
export function commentsIn(session: Session, extentOf: () => Extent): HostObject {
  return commentCollection.of(
    new Items(() => {
      const { from, to } = extentOf();
      return commentsOf(session.document).filter((comment) => comment.from <= to && comment.to >= from).map(({ id }) => commentType.of({ id }));
    }, session.places),
  );
}

/**
 * Puts a comment on a stretch.
 * @throws RichApiError AccessDenied where the host is told to refuse comments (word.md: #6746)
 */
export function insertComment(session: Session, extent: Extent, content: string): HostObject {
  refuseComments(session);
  const id = edit(session, ({ tr }) => {
    const touched = paragraphsIn(tr.doc, extent);
    const [first] = touched;
    const last = touched.at(-1);
    if (first === undefined || last === undefined) throw new RichApiError('ItemNotFound');
    const from = Math.max(extent.from, contentOf(first).from);
    const to = Math.min(extent.to, contentOf(last).to);
    return addComment(tr, session.document, from, to, content, { ...authorOf(session), initials: session.author.slice(0, 1) });
  });
  return commentType.of({ id });
}

function refuseComments({ misbehaviour }: Session): void {
  if (misbehaviour.comments === 'refused') throw new RichApiError('AccessDenied');
}

function linesOf(content: string): Node[] {
  return content.split(/\r\n|\r|\n/).map((line) => schema.nodes.paragraph.create(null, inlineOf(line, [])));
}
