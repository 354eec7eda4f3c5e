import type { DocxPackage } from '../../docx/package';
import { applySplices } from '../../docx/edit';
import { escapeXml, prefixOf } from './fragments';
import { appended } from './stories';

const CONTENT_TYPES = '[content_types].xml';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/** A part that the package doesn't have yet. */
export interface NewPart {
  /** Its name, in lower case, without a slash before it. */
  readonly name: string;
  readonly contentType: string;
  /** The part that refers to it, in lower case; '' for the package itself. */
  readonly from: string;
  /** The full type of the relationship. */
  readonly relationshipType: string;
  readonly source: string;
}

/**
 * Adds parts with their content types and relationships.
 * @param sources the new sources of the package's parts by name; what changes is put into it
 */
export function addParts(pkg: DocxPackage, parts: readonly NewPart[], sources: Map<string, string>): void {
  for (const { name, contentType, from, relationshipType, source } of parts) {
    sources.set(name, source);
    addChild(pkg, sources, CONTENT_TYPES, `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`, (prefix) => `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`);
    const slash = from.lastIndexOf('/') + 1;
    const rels = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    if (!pkg.part(rels) && !sources.has(rels)) {
      addChild(pkg, sources, CONTENT_TYPES, '<Types>', (prefix, before) => (before.includes(RELATIONSHIPS) ? '' : `<${prefix}Default Extension="rels" ContentType="${RELATIONSHIPS}"/>`));
    }
    addChild(pkg, sources, rels, `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`, (prefix, before) => {
      let id = 1;
      while (before.includes(`"rIdNew${id}"`)) id++;
      return `<${prefix}Relationship Id="rIdNew${id}" Type="${relationshipType}" Target="/${escapeXml(name)}"/>`;
    });
  }
}

/** Adds an element at the end of a part, which is made where it isn't there. */
function addChild(pkg: DocxPackage, sources: Map<string, string>, name: string, newRoot: string, child: (prefix: string, before: string) => string): void {
  const part = pkg.part(name);
  const own = part ? prefixOf(part.source, part.root) : '';
  const prefix = own && `${own}:`;
  const before = sources.get(name) ?? part?.source;
  const end = `</${prefix}${/^<(\w+)/.exec(newRoot)?.[1] ?? ''}>`;
  if (before === undefined) sources.set(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${newRoot}${child('', '')}${end}`);
  else if (before.includes(end)) {
    const at = before.lastIndexOf(end);
    sources.set(name, before.slice(0, at) + child(prefix, before) + before.slice(at));
  } else if (part) sources.set(name, applySplices(part.source, [appended(part, child(prefix, before))]));
}
