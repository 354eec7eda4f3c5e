import type { Node } from 'prosemirror-model';
import type { DocxPackage } from '../../docx/package';
import type { Fragments } from './fragments';
import type { NewPart } from './parts';
import type { Origins } from './read';
import { schema, text, type StoryKind } from './schema';
import { storyElement } from './stories';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The kinds of stories that a document may gain. */
export type ListedKind = Extract<StoryKind, 'footnote' | 'endnote' | 'comment'>;

/** The separators that a part of notes begins with (ECMA-376 17.11.23): without them Word repairs the file. */
const separators = (kind: string, w: string) =>
  ['separator', 'continuationSeparator'].map((type, index) => `<${w}${kind} ${w}type="${type}" ${w}id="${index - 1}"><${w}p><${w}r><${w}${type}/></${w}r></${w}p></${w}${kind}>`).join('');

/**
 * A new story for the document.
 * @param pkgPart the name of the part that the kind's stories stand in, where the document has one
 * @param attributes raw attributes of its start tag, the id left out
 */
export function newStory(kind: ListedKind, pkgPart: string | undefined, id: string, attributes: string, blocks: readonly Node[], fragments: Fragments): Node {
  const part = pkgPart ?? `word/${kind}s.xml`;
  return schema.nodes.story.create({ kind, part, id, attributes: ` ${fragments.prefix}id="${id}"${attributes}` }, [...blocks]);
}

/** The parts that new stories need because the package has none of their kind. */
export function newStoryParts(pkg: DocxPackage, doc: Node, fragments: Fragments, origins: Origins): NewPart[] {
  const found = new Map<string, Node[]>();
  doc.forEach((story) => {
    const part = text(story.attrs['part']);
    if (!pkg.part(part)) found.set(part, [...(found.get(part) ?? []), story]);
  });
  const strict = [...pkg.main.root.scope.values()].some((uri) => uri.startsWith('http://purl.oclc.org/ooxml/'));
  return [...found].map(([name, stories]) => {
    const kind = text(stories[0]?.attrs['kind']);
    const w = fragments.prefix;
    const root = fragments.fit(`<${w}${kind}s>${kind === 'comment' ? '' : separators(kind, w)}</${w}${kind}s>`, new Map());
    const scope = new Map([...root.slice(0, root.indexOf('>')).matchAll(/\sxmlns:?([^=]*)="([^"]*)"/g)].map(([, prefix = '', uri = '']): [string, string] => [prefix, uri]));
    const elements = stories.map((story) => storyElement(story, name, scope, fragments, origins)).join('');
    const end = root.lastIndexOf('</');
    return {
      name, contentType: `${CONTENT}.${kind}s+xml`, from: pkg.main.name, relationshipType: `${strict ? STRICT : OFFICE}/${kind}s`,
      source: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.slice(0, end)}${elements}${root.slice(end)}`,
    };
  });
}
