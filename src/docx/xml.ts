import { SaxesParser } from 'saxes';
import { Unreadable } from './error';
import { namePrefix } from './namespaces';

/**
 * An element of a light tree. A DOM is not used: @xmldom/xmldom takes 570 ms and a browser's DOMParser can't be asked where in the
 * source a node stands; this tree takes 100 ms for the same 300 pages (2.9 MB of XML), is the same code in Node and in a browser, and knows
 * its place in the source, so that an edit is a splice and every other character of the part stays as it was.
 */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the document's: `w:p`, `mc:Choice`; `?:name` in a namespace that says nothing to us. */
  readonly name: string;
  /** By their name, with the usual prefix as well. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The characters directly in it. */
  readonly text: string;
  /** Whether xml:space="preserve" holds here. */
  readonly preserve: boolean;
  /** The namespace of each prefix that may be used here. */
  readonly scope: ReadonlyMap<string, string>;
  /** UTF-16 offsets in the source: after its start tag, and after its end tag. */
  readonly contentStart: number;
  readonly end: number;
}

export interface XmlLimits {
  /** Elements and attributes together. */
  readonly nodes: number;
  readonly depth: number;
}


interface Growing extends XmlElement {
  children: XmlElement[];
  text: string;
  end: number;
  readonly names: Names;
}

/** The names that one set of namespace declarations gives, each looked up once. */
interface Names {
  readonly scope: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

const childless: XmlElement[] = [];

/**
 * Parses a part. A document type declaration is refused, so that no entity is ever expanded.
 * @param source the part's text
 */
export function parseXml(source: string, limits: XmlLimits): { root: XmlElement; nodes: number } {
  const parser = new SaxesParser({ xmlns: false });
  const open: Growing[] = [];
  let root: Growing | undefined;
  let nodes = 0;
  const count = (more: number) => {
    nodes += more;
    if (nodes > limits.nodes) throw new Unreadable('too-large', 'nodes');
  };
  const addText = (text: string) => {
    const parent = open[open.length - 1];
    if (parent) parent.text += text;
  };
  parser.on('error', () => {
    throw new Unreadable('damaged', 'syntax');
  });
  parser.on('doctype', () => {
    throw new Unreadable('damaged', 'doctype');
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('attribute', () => count(1));
  parser.on('opentag', (tag) => {
    const parent = open[open.length - 1];
    count(1);
    if (open.length >= limits.depth) throw new Unreadable('too-large', 'depth');
    let names = parent?.names ?? base;
    let preserve = parent?.preserve ?? false;
    for (const key in tag.attributes) {
      if (key.startsWith('xmlns')) {
        names = withDeclarations(names, tag.attributes);
        if (names !== parent?.names) count(names.scope.size);
        break;
      }
    }
    const space = tag.attributes['xml:space'];
    if (space !== undefined) preserve = space === 'preserve';
    const element: Growing = { name: elementName(names, tag.name), attributes: withUsualPrefixes(names, tag.attributes), children: childless, text: '', preserve, scope: names.scope, contentStart: parser.position, end: 0, names };
    if (!parent) root = element;
    else if (parent.children === childless) parent.children = [element];
    else parent.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.end = parser.position;
  });
  parser.write(source).close();
  if (!root) throw new Unreadable('damaged', 'syntax');
  return { root, nodes };
}

/** The offset of the `<` of an element's start tag: no attribute may hold that character. */
export function startOf(source: string, element: XmlElement): number {
  return source.lastIndexOf('<', element.contentStart - 1);
}

/** The offset of the `<` of its end tag; where it has none (`<w:t/>`), the end. */
export function contentEnd(source: string, element: XmlElement): number {
  return element.end === element.contentStart ? element.end : source.lastIndexOf('<', element.end - 1);
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The value of w:val of the first child of this name. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** A switch such as w:vanish (ECMA-376 17.17.4): absent undefined, without a value on. */
export function flag(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '1');
}

const base: Names = { scope: new Map([['xml', 'xml']]), elements: new Map(), attributes: new Map() };

/** The same names where nothing new is declared: some programs declare every prefix at every element. */
function withDeclarations(outer: Names, attributes: Record<string, string>): Names {
  let scope: Map<string, string> | undefined;
  for (const key in attributes) {
    const prefix = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : undefined;
    const uri = attributes[key] ?? '';
    if (prefix === undefined || outer.scope.get(prefix) === uri) continue;
    scope ??= new Map(outer.scope);
    scope.set(prefix, uri);
  }
  return scope ? { scope, elements: new Map(), attributes: new Map() } : outer;
}

/** The same object where the document's prefixes are the usual ones. */
function withUsualPrefixes(names: Names, attributes: Record<string, string>): Readonly<Record<string, string>> {
  let same = true;
  for (const key in attributes) same &&= attributeName(names, key) === key;
  return same ? attributes : Object.fromEntries(Object.entries(attributes).map(([key, value]) => [attributeName(names, key), value]));
}

function elementName(names: Names, name: string): string {
  return names.elements.get(name) ?? remember(names.elements, name, qualified(names.scope, name, true));
}

function attributeName(names: Names, name: string): string {
  return names.attributes.get(name) ?? remember(names.attributes, name, qualified(names.scope, name, false));
}

function remember(names: Map<string, string>, name: string, value: string): string {
  names.set(name, value);
  return value;
}

function qualified(scope: ReadonlyMap<string, string>, name: string, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (name.startsWith('xmlns') || (colon < 0 && !isElement)) return name;
  const uri = scope.get(colon < 0 ? '' : name.slice(0, colon));
  if (uri === undefined && colon >= 0) throw new Unreadable('damaged', 'syntax');
  return `${namePrefix(uri ?? '')}:${name.slice(colon + 1)}`;
}
