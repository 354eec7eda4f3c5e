import { Unreadable } from './error';
import { requireZip } from './sniff';
import { parseXml, type XmlElement } from './xml';
import { openZip, rezip, unzip, type Zip } from './zip';

/** What is read at most. The defaults hold a report of some thousand pages and keep a hostile file under a few hundred MB of memory. */
export interface Limits {
  /** Bytes of the file. */
  readonly file: number;
  /** Bytes of all the parts that are read together, unpacked. Pictures are never unpacked. */
  readonly parts: number;
  /** Elements and attributes of all the parts that are read together. */
  readonly nodes: number;
  /** Elements within one another. */
  readonly depth: number;
}

export const defaultLimits: Limits = { file: 200_000_000, parts: 48_000_000, nodes: 1_000_000, depth: 400 };

/** An XML part: its name in lower case, its source, and the tree over it. */
export interface Part {
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
}

/** A part's relationship to another one. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `header`, … */
  readonly type: string;
  /** The other part's name, in lower case. */
  readonly target: string;
}

/** A .docx whose directory was read: parts are unpacked and parsed when they are asked for. */
export interface DocxPackage {
  readonly zip: Zip;
  readonly main: Part;
  /** The main document's relationships to parts inside the package. */
  readonly relationships: readonly Relationship[];
  /** A part by its name in lower case; undefined where the package has none. */
  part(name: string): Part | undefined;
}

/**
 * Opens a .docx, .docm, .dotx or .dotm.
 * @param bytes the whole file
 * @throws Unreadable, and nothing else
 */
export function openPackage(bytes: Uint8Array, limits: Limits = defaultLimits): DocxPackage {
  if (bytes.length > limits.file) throw new Unreadable('too-large', 'file');
  requireZip(bytes);
  const zip = openZip(bytes);
  const parts = new Map<string, Part>();
  let bytesLeft = limits.parts;
  let nodesLeft = limits.nodes;
  const part = (name: string): Part | undefined => {
    const entry = zip.entries.get(name);
    const known = parts.get(name);
    if (known || !entry) return known;
    const content = unzip(zip, entry, bytesLeft);
    bytesLeft -= content.length;
    const source = decode(content);
    const { root, nodes } = parseXml(source, { nodes: nodesLeft, depth: limits.depth });
    nodesLeft -= nodes;
    const read = { name, source, root };
    parts.set(name, read);
    return read;
  };
  const mainName = relationships(part, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const main = looksLikeOther(zip, mainName) ? undefined : part(mainName);
  if (main?.root.name !== 'w:document') throw notADocument(zip, main);
  return { zip, main, relationships: relationships(part, mainName), part };
}

/**
 * The package with the sources of some parts replaced. Every part that isn't named is copied byte for byte.
 * @param sources the new source by the part's name in lower case; written in UTF-8. Parts that the package doesn't have are added
 */
export function savePackage(pkg: DocxPackage, sources: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const inUtf8 = (source: string) => source.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
  return rezip(pkg.zip, new Map([...sources].map(([name, source]) => [name, encoder.encode(inUtf8(source))])));
}

function relationships(part: DocxPackage['part'], of: string): Relationship[] {
  const slash = of.lastIndexOf('/') + 1;
  const found = part(`${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`);
  return (found?.root.children ?? []).flatMap(({ name, attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (name !== 'rel:Relationship' || id === undefined || !type || !target || mode === 'External') return [];
    return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(of.slice(0, slash), target) }];
  });
}

/** A target relative to a folder, as a part name in lower case. */
function resolve(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of `${target.startsWith('/') ? '' : folder}${target.replaceAll('\\', '/')}`.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/').toLowerCase();
}

/** A workbook may be far larger than the limits: it is told by its name, before it is unpacked. */
function looksLikeOther(zip: Zip, mainName: string): boolean {
  return !zip.entries.has(mainName) || /^(?:xl|ppt)\//.test(mainName);
}

function notADocument(zip: Zip, main: Part | undefined): Unreadable {
  if (zip.entries.has('xl/workbook.xml')) return new Unreadable('unsupported', 'xlsx');
  if (zip.entries.has('ppt/presentation.xml')) return new Unreadable('unsupported', 'pptx');
  if (zip.entries.has('mimetype') && zip.entries.has('content.xml')) return new Unreadable('unsupported', 'odt');
  return main || zip.entries.has('[content_types].xml') ? new Unreadable('damaged', 'no-document') : new Unreadable('unsupported', 'zip');
}

/** XML by its byte order mark, else by its declaration, else UTF-8. Bytes that are none of that encoding are damage. */
function decode(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^<\?xml[^>]*encoding=["']([\w.-]+)/.exec(head)?.[1] ?? 'utf-8';
  let encoding = /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  if (head.startsWith('\xEF\xBB\xBF')) encoding = 'utf-8';
  else if (head.startsWith('\xFF\xFE') || head.startsWith('<\0')) encoding = 'utf-16le';
  else if (head.startsWith('\xFE\xFF') || head.startsWith('\0<')) encoding = 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('damaged', 'encoding');
  }
}
