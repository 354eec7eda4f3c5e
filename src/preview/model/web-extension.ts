import type { DocxPackage } from '../../docx/package';
import type { XmlElement } from '../../docx/xml';
import { escapeXml } from './fragments';
import type { NewPart } from './parts';

/**
 * Office.context.document.settings as Word keeps them in a file: the properties of a web extension ([MS-OWEXML] 2.3.2), which a task pane part of
 * the package refers to ([MS-OWEXML] 2.2).
 */
export interface WebExtension {
  /** The JSON of each setting, by its name. */
  readonly settings: ReadonlyMap<string, string>;
  /** The name of its part; absent where the file has none. */
  readonly part?: string;
}

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships';

/**
 * Reads the settings of the add-in.
 * @param addinId the manifest's Id
 */
export function readWebExtension(pkg: DocxPackage, addinId: string): WebExtension {
  for (const name of pkg.zip.entries.keys()) {
    if (!/^word\/webextensions\/webextension\d*\.xml$/.test(name)) continue;
    const root = pkg.part(name)?.root;
    if (!root || !isOf(root.children, addinId)) continue;
    const properties = root.children.find((element) => local(element.name) === 'properties');
    const settings = (properties?.children ?? []).flatMap(({ attributes }): [string, string][] => {
      const { name: key, value } = attributes;
      return key === undefined || value === undefined ? [] : [[key, value]];
    });
    return { settings: new Map(settings), part: name };
  }
  return { settings: new Map() };
}

/** Writes the settings: into the part that the file has, else as new parts. */
export function writeWebExtension(pkg: DocxPackage, before: WebExtension, settings: ReadonlyMap<string, string>, addinId: string, sources: Map<string, string>): NewPart[] {
  const written = (prefix: string) => [...settings].map(([name, value]) => `<${prefix}property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`).join('');
  const part = before.part === undefined ? undefined : pkg.part(before.part);
  if (part) {
    const source = part.source;
    const found = /<((?:[\w.-]+:)?)properties\s*(?:\/>|>[^]*?<\/\1properties\s*>)/.exec(source);
    if (found) sources.set(part.name, `${source.slice(0, found.index)}<${found[1] ?? ''}properties>${written(found[1] ?? '')}</${found[1] ?? ''}properties>${source.slice(found.index + found[0].length)}`);
    return [];
  }
  let number = 1;
  while (pkg.zip.entries.has(`word/webextensions/webextension${number}.xml`)) number++;
  const name = `word/webextensions/webextension${number}.xml`;
  const panes = 'word/webextensions/taskpanes.xml';
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const extension: NewPart = {
    name, contentType: 'application/vnd.ms-office.webextension+xml', from: panes, relationshipType: `${RELATIONSHIP}/webextension`,
    source: `${declaration}<we:webextension xmlns:we="${EXTENSION}" id="{${addinId}}"><we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${written('we:')}</we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
  };
  if (pkg.zip.entries.has(panes)) return [extension];
  const pane: NewPart = {
    name: panes, contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml', from: '', relationshipType: `${RELATIONSHIP}/webextensiontaskpanes`,
    source: `${declaration}<wetp:taskpanes xmlns:wetp="${PANES}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdNew1"/></wetp:taskpane></wetp:taskpanes>`,
  };
  return [pane, extension];
}

function isOf(children: readonly XmlElement[], addinId: string): boolean {
  return children.some((element) => local(element.name) === 'reference' && (element.attributes['id'] ?? '').replace(/[{}]/g, '').toLowerCase() === addinId.toLowerCase());
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
