import { schema, text } from '../../model/schema';
import { propertiesChild } from '../../model/change-formats';
import type { XmlElement } from '../../../docx/xml';
import { type Extent, NodePlace, contentOf } from '../places';
import { RichApiError } from '../richapi/error';
import { type HostObject, ObjectType } from '../richapi/objectType';
import type { Session } from '../session';
import { absentBody } from './absentBody';
import { bodyType } from './body';
import { Items, collectionType, orNull } from './collection';

/** A section by its place in the document, from 0. */
interface SectionTarget {
  readonly index: number;
}

interface Section {
  readonly properties: XmlElement | undefined;
  readonly extent: Extent;
}

const kinds = ['Primary', 'FirstPage', 'EvenPages'] as const;
const inFile = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' } as const;

/** Word.Section. */
export const sectionType: ObjectType<SectionTarget> = new ObjectType<SectionTarget>({
  name: 'Section',
  id: ({ index }) => index,
  objects: {
    Body: (_, __, session) => bodyType.of(new NodePlace(session.places, session.document.body)),
    GetHeader: ({ index }, args, session) => partOf(session, index, 'header', args.oneOf(0, kinds)),
    GetFooter: ({ index }, args, session) => partOf(session, index, 'footer', args.oneOf(0, kinds)),
    ...orNull<SectionTarget>('GetNext', ({ index }, _, session) => (index + 1 < sectionsOf(session).length ? sectionType.of({ index: index + 1 }) : null)),
  },
});

/** Word.SectionCollection. */
export const sectionCollection = collectionType('SectionCollection');

/** The sections of the document. */
export function documentSections(session: Session): HostObject {
  return sectionCollection.of(new Items(() => sectionsOf(session).map((_, index) => sectionType.of({ index })), session.places));
}

function sectionsOf(session: Session): Section[] {
  const { document } = session;
  const { body, fragments } = document;
  const { from, to } = contentOf(body);
  const sections: Section[] = [];
  let start = from;
  body.node.forEach((node, offset) => {
    if (node.type !== schema.nodes.paragraph) return;
    const xml = propertiesChild(fragments, text(node.attrs['properties']), 'sectPr');
    if (xml === undefined) return;
    const end = from + offset + node.nodeSize;
    sections.push({ properties: fragments.parse(xml), extent: { from: start, to: end } });
    start = end;
  });
  sections.push({ properties: document.lastSection, extent: { from: start, to } });
  return sections;
}

/** The header or footer of a section; one that the section does not have is that of the section before (ECMA-376 17.10.5). */
function partOf(session: Session, index: number, kind: 'header' | 'footer', type: (typeof kinds)[number]): HostObject {
  const sections = sectionsOf(session);
  if (sections[index] === undefined) throw new RichApiError('ItemNotFound');
  for (let at = index; at >= 0; at--) {
    const reference = sections[at]?.properties?.children.find(({ name, attributes }) => name === `w:${kind}Reference` && (attributes['w:type'] ?? 'default') === inFile[type]);
    if (reference === undefined) continue;
    const part = session.document.partByRelationship(reference.attributes['r:id'] ?? '');
    const story = session.document.stories(kind).find(({ node }) => node.attrs['part'] === part);
    if (story !== undefined) return bodyType.of(new NodePlace(session.places, story));
  }
  return absentBody.of(kind === 'header' ? 'Header' : 'Footer');
}
