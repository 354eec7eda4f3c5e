import type { Node } from 'prosemirror-model';
import { inlineOf } from '../../model/edit';
import { escapeXml } from '../../model/fragments';
import { newStory } from '../../model/new-stories';
import { schema, text } from '../../model/schema';
import { type Placed, STORIES } from '../../model/word-document';
import { edit } from '../edits/edit';
import { type Extent, NodePlace, paragraphsIn } from '../places';
import { RichApiError } from '../richapi/error';
import { type HostObject, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { bodyType } from './body';
import { Items, collectionType, orNull } from './collection';
import { newRange } from './range';

/** A foot- or endnote, by its id in the file. */
interface NoteTarget {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

const { note, object } = schema.nodes;

/** Word.NoteItem. */
export const noteType: ObjectType<NoteTarget> = new ObjectType<NoteTarget>({
  name: 'NoteItem',
  since: '1.5',
  read: { Type: ({ kind }) => (kind === 'footnote' ? 'Footnote' : 'Endnote') },
  objects: {
    Body: (target, _, session) => bodyType.of(new NodePlace(session.places, storyOf(session, target))),
    Reference: (target, _, session) => {
      const { position } = markOf(session, target);
      return newRange(session, { from: position, to: position + 1 });
    },
    ...orNull<NoteTarget>('GetNext', (target, _, session) => {
      const all = marksOf(session.document.doc, target.kind, { from: 0, to: session.document.doc.content.size });
      const next = all[all.findIndex(({ node }) => node.attrs['id'] === target.id) + 1];
      return next === undefined ? null : noteType.of({ kind: target.kind, id: text(next.node.attrs['id']) });
    }),
  },
  calls: {
    Delete: (target, _, session) => {
      const mark = markOf(session, target);
      const story = storyOf(session, target);
      edit(session, ({ tr }) => {
        tr.setMeta(STORIES, true).delete(story.position, story.position + story.node.nodeSize).delete(mark.position, mark.position + 1);
      });
      return undefined;
    },
  },
});

/** Word.NoteItemCollection. */
export const noteCollection = collectionType('NoteItemCollection');

/** The notes whose marks stand in a stretch, each once; a mark of a note that the file does not have is none. */
export function notesIn(session: Session, kind: NoteTarget['kind'], extentOf: () => Extent): HostObject {
  const idsOf = (): Set<string> => {
    const known = new Set(session.document.stories(kind).map(({ node }) => text(node.attrs['id'])));
    return new Set(marksOf(session.document.doc, kind, extentOf()).map(({ node }) => text(node.attrs['id'])).filter((id) => known.has(id)));
  };
  return noteCollection.of(new Items(() => [...idsOf()].map((id) => noteType.of({ kind, id })), session.places));
}

/** Puts a note at the end of a stretch. */
export function insertNote(session: Session, kind: NoteTarget['kind'], { to }: Extent, content: string): HostObject {
  const { document } = session;
  const id = String(Math.max(0, ...document.stories(kind).map(({ node }) => Number(text(node.attrs['id'])) || 0)) + 1);
  edit(session, ({ tr, fragments }) => {
    if (paragraphsIn(tr.doc, { from: to, to }).length === 0) throw new RichApiError('ItemNotFound');
    const { prefix } = fragments;
    const superscript = schema.marks.format.create({ properties: `<${prefix}rPr><${prefix}vertAlign ${prefix}val="superscript"/></${prefix}rPr>` });
    const ownMark = object.create({ name: `w:${kind}Ref`, inRun: true, xml: `<${prefix}${kind}Ref/>` }, null, [superscript]);
    const style = document.sheet.byName(`${kind} text`, 'paragraph');
    const properties = style === undefined ? '' : `<${prefix}pPr><${prefix}pStyle ${prefix}val="${escapeXml(style.id)}"/></${prefix}pPr>`;
    const blocks = content.split(/\r\n|\r|\n/).map((line, index) => {
      const own = inlineOf(line, []);
      return schema.nodes.paragraph.create({ properties }, index === 0 ? own.addToStart(ownMark) : own);
    });
    tr.setMeta(STORIES, true).insert(tr.doc.content.size, newStory(kind, document.partOf(`${kind}s`), id, '', blocks, fragments));
    tr.insert(to, note.create({ kind, id, xml: `<${prefix}${kind}Reference ${prefix}id="${id}"/>` }, null, [superscript]));
  });
  return noteType.of({ kind, id });
}

function marksOf(doc: Node, kind: string, { from, to }: Extent): Placed[] {
  const found: Placed[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (node.type === note && node.attrs['kind'] === kind && position >= from && position < to) found.push({ node, position });
  });
  return found;
}

function markOf({ document: { doc } }: Session, { kind, id }: NoteTarget): Placed {
  const found = marksOf(doc, kind, { from: 0, to: doc.content.size }).find(({ node }) => node.attrs['id'] === id);
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}

function storyOf(session: Session, { kind, id }: NoteTarget): Placed {
  const found = session.document.stories(kind).find(({ node }) => node.attrs['id'] === id);
  if (found === undefined) throw new RichApiError('ItemNotFound');
  return found;
}
