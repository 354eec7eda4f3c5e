import { type Node } from 'prosemirror-model';
import type { DocxPackage, Part } from '../../docx/package';
import { applySplices, type Splice } from '../../docx/edit';
import { child, contentEnd, startOf, type XmlElement } from '../../docx/xml';
import type { Fragments } from './fragments';
import type { Origins, StoryReader } from './read';
import { schema, text, type StoryKind } from './schema';
import { writeBlocks } from './write';

/** A story's element in its part, and the range of its blocks. */
interface Place {
  readonly part: Part;
  readonly element: XmlElement;
  readonly isTail: (element: XmlElement) => boolean;
}

const listed: Readonly<Record<string, StoryKind>> = { footnotes: 'footnote', endnotes: 'endnote', comments: 'comment' };

/**
 * Reads every story of a package: the body first, then headers, footers, notes and comments in the order of the main part's relationships.
 * The separators of notes are no stories.
 */
export function readStories(pkg: DocxPackage, reader: StoryReader, fragments: Fragments): Node {
  // A document without a body has one to type in.
  const stories: Node[] = child(pkg.main.root, 'w:body') ? [] : [schema.nodes.story.create({ kind: 'body', part: pkg.main.name }, schema.nodes.paragraph.create())];
  for (const { kind, place, id } of placesOf(pkg)) {
    const attributes = id === '' ? '' : fragments.attributes(place.part, place.element);
    stories.push(schema.nodes.story.create({ kind, part: place.part.name, id, attributes }, reader.blocks(place.part, place.element, place.isTail)));
  }
  return schema.nodes.doc.create(null, stories);
}

/**
 * The new sources of the parts whose stories changed.
 * @param original the document as it was read
 * @returns by the part's name in lower case; parts that the package doesn't have are not among them
 */
export function changedParts(pkg: DocxPackage, original: Node, current: Node, fragments: Fragments, origins: Origins): Map<string, string> {
  const places = new Map([...placesOf(pkg)].map(({ kind, place, id }) => [storyKey(kind, place.part.name, id), place]));
  const before = storiesByKey(original);
  const after = storiesByKey(current);
  const splices = new Map<Part, Splice[]>();
  const add = (part: Part, splice: Splice) => splices.set(part, [...(splices.get(part) ?? []), splice]);

  for (const [key, story] of after) {
    const place = places.get(key);
    const old = before.get(key);
    if (!place || !old || old.eq(story)) continue;
    const xml = writeBlocks(story, place.part.name, place.part.root.scope, fragments, origins);
    add(place.part, contentSplice(place, xml));
  }
  for (const key of before.keys()) {
    const place = places.get(key);
    if (after.has(key) || !place) continue;
    add(place.part, { start: startOf(place.part.source, place.element), end: place.element.end, text: '' });
  }
  for (const [key, story] of after) {
    if (before.has(key)) continue;
    const part = pkg.part(text(story.attrs['part']));
    if (part) add(part, appended(part, storyElement(story, part.name, part.root.scope, fragments, origins)));
  }
  const sources = new Map<string, string>();
  for (const [part, all] of splices) sources.set(part.name, applySplices(part.source, merged(all)));
  return sources;
}

/** A story that its part lists, as an element of it: w:footnote, w:endnote, w:comment. */
export function storyElement(story: Node, part: string, scope: ReadonlyMap<string, string>, fragments: Fragments, origins: Origins): string {
  const name = `${fragments.prefix}${text(story.attrs['kind'])}`;
  const blocks = writeBlocks(story, part, scope, fragments, origins);
  return fragments.fit(`<${name}${text(story.attrs['attributes'])}>${blocks}</${name}>`, scope);
}

/** What tells a story from the others of a document: its kind, its part and its id there. */
export function storyKey(kind: string, part: string, id: string): string {
  return `${kind} ${part} ${id}`;
}

export function keyOfStory({ attrs }: Node): string {
  return storyKey(text(attrs['kind']), text(attrs['part']), text(attrs['id']));
}

function storiesByKey(doc: Node): Map<string, Node> {
  const stories = new Map<string, Node>();
  doc.forEach((story) => stories.set(keyOfStory(story), story));
  return stories;
}

function* placesOf(pkg: DocxPackage): Generator<{ kind: StoryKind; place: Place; id: string }> {
  const none = () => false;
  const body = child(pkg.main.root, 'w:body');
  if (body) {
    const last = body.children[body.children.length - 1];
    yield { kind: 'body', id: '', place: { part: pkg.main, element: body, isTail: (element) => element === last && element.name === 'w:sectPr' } };
  }
  const seen = new Set<Part>();
  for (const { type, target } of pkg.relationships) {
    const listedKind = listed[type];
    if (type !== 'header' && type !== 'footer' && !listedKind) continue;
    const part = pkg.part(target);
    if (!part || seen.has(part)) continue;
    seen.add(part);
    if (type === 'header' || type === 'footer') yield { kind: type, id: '', place: { part, element: part.root, isTail: none } };
    else if (listedKind) {
      for (const element of part.root.children) {
        const { 'w:id': id, 'w:type': noteType = 'normal' } = element.attributes;
        if (element.name === `w:${listedKind}` && id !== undefined && noteType === 'normal') yield { kind: listedKind, id, place: { part, element, isTail: none } };
      }
    }
  }
}

/** Replaces the blocks of a story, and nothing before or after them. */
function contentSplice({ part: { source }, element, isTail }: { part: { source: string }; element: XmlElement; isTail: (element: XmlElement) => boolean }, xml: string): Splice {
  if (element.end === element.contentStart) {
    const start = startOf(source, element);
    const tag = source.slice(start, element.contentStart).replace(/\s*\/>$/, '');
    return { start, end: element.end, text: `${tag}>${xml}</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>` };
  }
  const tail = element.children.find(isTail);
  return { start: element.contentStart, end: tail ? startOf(source, tail) : contentEnd(source, element), text: xml };
}

/** Adds an element behind the last one of a part's root. */
export function appended({ source, root }: Pick<Part, 'source' | 'root'>, xml: string): Splice {
  return contentSplice({ part: { source }, element: { ...root, contentStart: root.end === root.contentStart ? root.contentStart : contentEnd(source, root), children: [] }, isTail: () => false }, xml);
}

/** Several stories that are added at one place become one splice. */
function merged(splices: readonly Splice[]): Splice[] {
  const result: Splice[] = [];
  for (const splice of splices) {
    const same = result.findIndex(({ start, end }) => start === splice.start && end === splice.end && start === end);
    const other = result[same];
    if (other) result[same] = { ...other, text: other.text + splice.text };
    else result.push(splice);
  }
  return result;
}
