import type { Node } from 'prosemirror-model';
import { child, type XmlElement } from '../../docx/xml';
import type { Fragments, Source } from './fragments';
import { createInlineReader } from './read-inline';
import { schema } from './schema';

/** What a node was read from: as long as the very node stands in the document, it is written back as it was. */
export type Origins = WeakMap<Node, { readonly part: string; readonly xml: string }>;

/** Reads the blocks of a story. */
export interface StoryReader {
  /** The blocks in a part's element; `isTail` says which of its children don't belong to the story. At least one block comes out. */
  blocks(part: Source, parent: XmlElement, isTail?: (element: XmlElement) => boolean): Node[];
}

const wrappers = new Set(['w:sdt', 'w:customXml', 'w:ins', 'w:moveTo', 'w:del', 'w:moveFrom']);
const { paragraph, table, row, cell, blockControl, rowControl, cellControl, rawBlock, rawRow, rawCell } = schema.nodes;

interface Level {
  readonly control: typeof blockControl;
  readonly raw: typeof rawBlock;
  readonly read: Readonly<Record<string, (part: Source, element: XmlElement) => Node | undefined>>;
}

/**
 * Makes a reader for one file.
 * @param origins where what each block was read from is remembered
 */
export function createReader(fragments: Fragments, origins: Origins): StoryReader {
  const readInline = createInlineReader(fragments);

  const remember = (part: Source, element: XmlElement, node: Node): Node => {
    origins.set(node, { part: part.name, xml: fragments.take(part, element) });
    return node;
  };
  const attributes = (part: Source, element: XmlElement) => fragments.attributes(part, element);
  const taken = (part: Source, element: XmlElement, names: readonly string[]) =>
    element.children.flatMap((inner) => (names.includes(inner.name) ? [fragments.take(part, inner)] : [])).join('');

  const blockLevel: Level = {
    control: blockControl, raw: rawBlock,
    read: {
      'w:p': (part, element) => paragraph.create({ attributes: attributes(part, element), properties: taken(part, element, ['w:pPr']) }, readInline(part, element)),
      'w:tbl': (part, element) => composed(part, element, table, ['w:tblPr', 'w:tblGrid'], rowLevel),
    },
  };
  const rowLevel: Level = { control: rowControl, raw: rawRow, read: { 'w:tr': (part, element) => composed(part, element, row, ['w:tblPrEx', 'w:trPr'], cellLevel) } };
  const cellLevel: Level = { control: cellControl, raw: rawCell, read: { 'w:tc': (part, element) => composed(part, element, cell, ['w:tcPr'], blockLevel) } };

  /** A node of properties and content; undefined where it has no content. */
  const composed = (part: Source, element: XmlElement, type: typeof table, properties: readonly string[], level: Level): Node | undefined => {
    const content = readLevel(part, element.children.filter(({ name }) => !properties.includes(name)), level);
    return content.length === 0 ? undefined : type.create({ attributes: attributes(part, element), properties: taken(part, element, properties) }, content);
  };
  const wrapped = (part: Source, element: XmlElement, level: Level): Node | undefined => {
    if (!wrappers.has(element.name)) return undefined;
    const holder = element.name === 'w:sdt' ? child(element, 'w:sdtContent') : element;
    const isContent = ({ name }: XmlElement) => !/^w:(?:sdt|customXml)(?:Pr|EndPr)$/.test(name);
    const content = readLevel(part, (holder?.children ?? []).filter(isContent), level);
    if (!content.some(({ isAtom }) => !isAtom)) return undefined;
    return level.control.create({ name: element.name, attributes: attributes(part, element), properties: taken(part, element, ['w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr']) }, content);
  };
  const readLevel = (part: Source, elements: readonly XmlElement[], level: Level): Node[] =>
    elements.map((element) => {
      const node = level.read[element.name]?.(part, element) ?? wrapped(part, element, level) ?? level.raw.create({ name: element.name, xml: fragments.take(part, element) });
      return remember(part, element, node);
    });

  return {
    blocks(part, parent, isTail = () => false) {
      const blocks = readLevel(part, parent.children.filter((element) => !isTail(element)), blockLevel);
      return blocks.length > 0 ? blocks : [paragraph.create()];
    },
  };
}
