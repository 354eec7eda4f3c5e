import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { inlineOf } from './edit';
import { escapeXml } from './fragments';
import { newStory } from './new-stories';
import { schema, text } from './schema';
import { STORIES, type Placed, type WordDocument } from './word-document';

/** A comment and the range that it is about. */
export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  /** An ISO string; '' where the file has none. */
  readonly date: string;
  readonly story: Placed;
  /** In the body or another story; where only its mark stands, an empty range. */
  readonly from: number;
  readonly to: number;
}

/** Who comments, and when. */
export interface Commenter {
  readonly author: string;
  readonly initials: string;
  readonly date: string;
}

/** The comments whose mark stands in the document, in the order of their ranges. */
export function commentsOf(document: WordDocument): Comment[] {
  const stories = document.stories('comment');
  if (stories.length === 0) return [];
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  document.doc.descendants((node, position) => {
    if (node.type.name !== 'marker') return;
    const id = text(node.attrs['id']);
    if (node.attrs['name'] === 'w:commentRangeStart') starts.set(id, position + 1);
    else if (node.attrs['name'] === 'w:commentRangeEnd' || (node.attrs['name'] === 'w:commentReference' && !ends.has(id))) ends.set(id, position);
  });
  const comments = stories.flatMap((story): Comment[] => {
    const id = text(story.node.attrs['id']);
    const to = ends.get(id);
    if (to === undefined) return [];
    const { 'w:author': author = '', 'w:initials': initials = '', 'w:date': date = '' } = document.fragments.parseAttributes(text(story.node.attrs['attributes']));
    return [{ id, author, initials, date, story, from: Math.min(starts.get(id) ?? to, to), to }];
  });
  return comments.sort((one, other) => one.from - other.from);
}

/**
 * Adds a comment.
 * @param from, to positions in paragraphs
 * @returns its id
 */
export function addComment(tr: Transaction, document: WordDocument, from: number, to: number, content: string, { author, initials, date }: Commenter): string {
  const { fragments } = document;
  const w = fragments.prefix;
  const id = freeId(document);
  const marker = (name: string) => schema.nodes.marker.create({ name: `w:${name}`, id, xml: `<${w}${name} ${w}id="${id}"/>` });
  tr.insert(to, [marker('commentRangeEnd'), marker('commentReference')]);
  tr.insert(from, marker('commentRangeStart'));
  const paragraphs: Node[] = content.split(/\r\n|\r|\n/).map((line) => schema.nodes.paragraph.create(null, inlineOf(line, [])));
  const attributes = ` ${w}author="${escapeXml(author)}"${date && ` ${w}date="${escapeXml(date)}"`} ${w}initials="${escapeXml(initials)}"`;
  tr.insert(tr.doc.content.size, newStory('comment', document.partOf('comments'), id, attributes, paragraphs, fragments));
  tr.setMeta(STORIES, true);
  return id;
}

/** The lowest id above those of all comments and of marks that are left of one. */
function freeId(document: WordDocument): string {
  let highest = -1;
  document.doc.descendants((node) => {
    const isComment = (node.type.name === 'marker' && text(node.attrs['name']).startsWith('w:comment')) || (node.type.name === 'story' && node.attrs['kind'] === 'comment');
    if (isComment) highest = Math.max(highest, Number(node.attrs['id']) || 0);
  });
  return String(highest + 1);
}

/** Takes a comment away, with its marks. */
export function deleteComment(tr: Transaction, document: WordDocument, id: string): void {
  const found: { from: number; to: number }[] = [];
  document.doc.descendants((node, position) => {
    const isMark = node.type.name === 'marker' && text(node.attrs['name']).startsWith('w:comment');
    const isStory = node.type.name === 'story' && node.attrs['kind'] === 'comment';
    if ((isMark || isStory) && node.attrs['id'] === id) found.push({ from: position, to: position + node.nodeSize });
    return !isStory;
  });
  for (const { from, to } of found.reverse()) tr.delete(from, to);
  tr.setMeta(STORIES, true);
}
