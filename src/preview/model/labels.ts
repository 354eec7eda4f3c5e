import type { Node } from 'prosemirror-model';
import { readLists, type List } from '../../docx/numbering/definitions';
import { createLabeller, placeOf } from '../../docx/numbering/labels';
import { isHidden } from '../../docx/run';
import type { ParagraphStyle, Styles } from '../../docx/styles';
import type { WalkedParagraph } from '../../docx/walk';
import { child, childValue, type XmlElement } from '../../docx/xml';
import { markRevision, readParagraphFormat, type ParagraphFormat } from './formats';
import type { Fragments } from './fragments';
import { text } from './schema';

/** A paragraph in a list. */
export interface ListPlace {
  readonly node: Node;
  /** What Word draws before it, a bullet too, trimmed; '' where the level has no text. */
  readonly label: string;
  /** The w:numId. */
  readonly listId: string;
  /** From 0. */
  readonly level: number;
  readonly isBullet: boolean;
  /** What the list's level says of the paragraph's indents. */
  readonly format: ParagraphFormat;
}

/** The lists of a document: the place of each paragraph that is in one, by the paragraph's position. The same map for the same document. */
export type Labels = (doc: Node) => ReadonlyMap<number, ListPlace>;

interface Numbered {
  readonly walked: WalkedParagraph;
  readonly list: List;
  readonly level: number;
  readonly bullet: string | undefined;
  readonly format: ParagraphFormat;
}

/** @param numbering the root of the numbering part; absent: no lists */
export function createLabels(fragments: Fragments, styles: Styles, numbering: XmlElement | undefined): Labels {
  const lists = readLists(numbering, styles);
  const numbered = new Map<string, Numbered | undefined>();
  const places = new WeakMap<Node, ReadonlyMap<number, ListPlace>>();

  const find = (properties: string): Numbered | undefined => {
    const element = properties === '' ? undefined : fragments.parse(properties);
    const style = styles.paragraph(childValue(element, 'w:pStyle'));
    if (style.numId === undefined && !child(element, 'w:numPr')) return undefined;
    if (markRevision(element) === 'deleted' || isHidden(child(element, 'w:rPr'), style, styles)) return undefined;
    const walked = asWalked(element, style);
    const place = placeOf(walked, lists);
    if (!place) return undefined;
    const format = readParagraphFormat(child(levelElement(numbering, place.list, place.ilvl), 'w:pPr'));
    // A picture's level has a text for a number, which is not drawn (17.9.9).
    return { walked, list: place.list, level: place.ilvl, bullet: place.level.format === 'bullet' ? place.level.text.replace(/%\d.*/, '') : undefined, format };
  };
  const numberedBy = (properties: string): Numbered | undefined => {
    if (!numbered.has(properties)) numbered.set(properties, find(properties));
    return numbered.get(properties);
  };

  const read = (doc: Node): ReadonlyMap<number, ListPlace> => {
    const found = new Map<number, ListPlace>();
    doc.forEach((story, storyPosition) => {
      const label = createLabeller(lists);
      story.descendants((node, position) => {
        if (node.type.name !== 'paragraph') return true;
        const entry = numberedBy(text(node.attrs['properties']));
        if (!entry) return false;
        const { walked, list, level, bullet, format } = entry;
        found.set(storyPosition + 1 + position, { node, label: label(walked) ?? bullet ?? '', listId: list.id, level, isBullet: bullet !== undefined, format });
        return false;
      });
    });
    return found;
  };
  return (doc) => {
    const known = places.get(doc) ?? read(doc);
    places.set(doc, known);
    return known;
  };
}

/** A paragraph as the labeller asks for it: of its node only the properties. */
function asWalked(properties: XmlElement | undefined, style: ParagraphStyle): WalkedParagraph {
  const node: XmlElement = { name: 'w:p', attributes: {}, children: properties ? [properties] : [], text: '', preserve: false, scope: new Map(), contentStart: 0, end: 0 };
  return { node, text: '', pieces: [], style, inTable: false, toc: false, gone: false };
}

function levelElement(numbering: XmlElement | undefined, list: List, ilvl: number): XmlElement | undefined {
  const abstract = numbering?.children.find(({ name, attributes }) => name === 'w:abstractNum' && attributes['w:abstractNumId'] === list.abstractId);
  return abstract?.children.find(({ name, attributes }) => name === 'w:lvl' && attributes['w:ilvl'] === String(ilvl));
}
