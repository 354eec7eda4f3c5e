import { parseXml, startOf, type XmlElement } from '../../docx/xml';

/** A part's source and where it stands, as `Part` of src/docx has it. */
export interface Source {
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
}

/**
 * The raw XML that nodes and marks hold. It is written with the prefixes that the main part's root declares, so that any piece can stand anywhere in the
 * main part; where it was taken from a place that declared others, its start tag says so itself.
 */
export interface Fragments {
  /** The prefix of WordprocessingML with its colon, as in `w:`. */
  readonly prefix: string;
  /** The attributes that the main part's root needs besides its own, each with a space before it; mostly ''. */
  readonly missingDeclarations: string;
  /** An element of a part as raw XML. */
  take(part: Source, element: XmlElement): string;
  /** The attributes of an element as raw XML, each with a space before it. */
  attributes(part: Source, element: XmlElement): string;
  /** What raw XML says; the same tree for the same string. Names have the usual prefixes, whatever the document's. */
  parse(xml: string): XmlElement;
  /** The elements directly in raw XML, in order. */
  children(xml: string): readonly { readonly name: string; readonly xml: string }[];
  /** The attributes of raw XML of attributes, with the usual prefixes. */
  parseAttributes(attributes: string): Readonly<Record<string, string>>;
  /** An id that no revision, bookmark or comment of the main part has yet, and that is given only once. */
  newId(): string;
  /** The next of these ids, without giving it away. */
  readonly nextId: number;
  /** An empty w:ins or w:del as it stands in a paragraph mark's properties. */
  revision(name: 'ins' | 'del', id: string, author: string, date: string): string;
  /** Raw XML of one element as it must be written into a part whose root declares `scope`. */
  fit(xml: string, scope: ReadonlyMap<string, string>): string;
}

const unlimited = { nodes: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };

/** @param main the main part */
export function createFragments(main: Source): Fragments {
  const uri = main.root.scope.get(prefixOf(main.source, main.root)) ?? '';
  const declared = [...main.root.scope].find(([prefix, bound]) => prefix !== '' && bound === uri)?.[0];
  const prefix = declared ?? freePrefix(main.root.scope);
  const scope = new Map([...main.root.scope, [prefix, uri]]);
  const differing = new WeakMap<ReadonlyMap<string, string>, readonly (readonly [string, string])[]>();
  const trees = new Map<string, { readonly source: string; readonly root: XmlElement }>();
  const declarations = [...scope].map(([name, value]) => (name === 'xml' ? '' : declaration(name, value))).join('');

  let nextId = 1;
  for (const [, id] of main.source.matchAll(/:id\s*=\s*["'](\d{1,8})["']/g)) nextId = Math.max(nextId, Number(id) + 1);

  /** The prefixes of a scope that this document's raw XML doesn't have by itself. */
  const foreign = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>) => [...from].filter(([name, value]) => name !== 'xml' && to.get(name) !== value);
  const foreignTo = (from: ReadonlyMap<string, string>) => {
    const known = differing.get(from) ?? foreign(from, scope);
    differing.set(from, known);
    return known;
  };
  const tree = (xml: string) => {
    const known = trees.get(xml);
    if (known) return known;
    const source = `<x${declarations}>${xml}</x>`;
    const parsed = { source, root: parseXml(source, unlimited).root };
    trees.set(xml, parsed);
    return parsed;
  };
  const emptyElement: XmlElement = { name: '', attributes: {}, children: [], text: '', preserve: false, scope, contentStart: 0, end: 0 };

  return {
    prefix: `${prefix}:`,
    missingDeclarations: declared === undefined ? declaration(prefix, uri) : '',
    take: (part, element) => declare(part.source.slice(startOf(part.source, element), element.end), foreignTo(element.scope)),
    attributes(part, element) {
      const tag = part.source.slice(startOf(part.source, element), element.contentStart);
      const own = tag.replace(/^<[^\s/>]+/, '').replace(/\s*\/?>$/, '');
      if (own === '') return '';
      return declare(`<x${own}>`, foreignTo(element.scope)).slice(2, -1);
    },
    parse: (xml) => tree(xml).root.children[0] ?? emptyElement,
    children(xml) {
      const { source, root } = tree(xml);
      return (root.children[0]?.children ?? []).map((child) => ({ name: child.name, xml: declare(source.slice(startOf(source, child), child.end), foreignTo(child.scope)) }));
    },
    parseAttributes: (attributes) => tree(`<x${attributes}/>`).root.children[0]?.attributes ?? {},
    newId: () => String(nextId++),
    get nextId() {
      return nextId;
    },
    revision: (name, id, author, date) => `<${prefix}:${name} ${prefix}:id="${id}" ${prefix}:author="${escapeXml(author)}"${date && ` ${prefix}:date="${escapeXml(date)}"`}/>`,
    fit: (xml, target) => declare(xml, foreign(scope, target)),
  };
}

/** The prefix, without its colon, that an element is written with. */
export function prefixOf(source: string, element: XmlElement): string {
  const name = /^<([^\s/>]*)/.exec(source.slice(startOf(source, element), element.contentStart))?.[1] ?? '';
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

/** Text as XML content or as the value of an attribute in double quotes; characters that XML 1.0 can't hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Declares prefixes at a start tag, where they are used in the XML and the tag doesn't do so itself. */
function declare(xml: string, prefixes: readonly (readonly [string, string])[]): string {
  if (prefixes.length === 0) return xml;
  const tag = /^<[^\s/>]+/.exec(xml)?.[0] ?? '';
  const start = xml.slice(0, xml.indexOf('>'));
  const added = prefixes.filter(([prefix]) => isUsed(xml, prefix) && !start.includes(` xmlns${prefix && ':'}${prefix}=`));
  return tag + added.map(([prefix, uri]) => declaration(prefix, uri)).join('') + xml.slice(tag.length);
}

/** In a name, or as one of the prefixes that an attribute of markup compatibility lists. */
function isUsed(xml: string, prefix: string): boolean {
  if (prefix === '') return /<[^\s:/>!?]+[\s/>]/.test(xml);
  if (xml.includes(`<${prefix}:`) || xml.includes(` ${prefix}:`)) return true;
  return [...xml.matchAll(/(?:Requires|Ignorable|ProcessContent|MustUnderstand)\s*=\s*["']([^"']*)/g)].some(([, listed = '']) => listed.split(/[\s:]+/).includes(prefix)) || new RegExp(`\\s${prefix.replace(/[.\\-]/g, '\\$&')}:`).test(xml);
}

function declaration(prefix: string, uri: string): string {
  return ` xmlns${prefix && ':'}${prefix}="${escapeXml(uri)}"`;
}

function freePrefix(scope: ReadonlyMap<string, string>): string {
  let prefix = 'w';
  while (scope.has(prefix)) prefix += 'x';
  return prefix;
}
