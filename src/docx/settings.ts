import type { DocxPackage } from './package';
import type { XmlElement } from './xml';

/**
 * What add-ins keep in a document: the properties of its web extensions ([MS-OWEXML] 2.3.2), their JSON parsed. A part that cannot be
 * read keeps nothing: it is not what the document is read for.
 * @returns values by their names
 */
export function readSettings(pkg: DocxPackage): ReadonlyMap<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const name of pkg.zip.entries.keys()) {
    if (!/^word\/webextensions\/webextension\d*\.xml$/.test(name)) continue;
    for (const [key, value] of properties(pkg, name)) {
      try {
        settings.set(key, JSON.parse(value));
      } catch {
        // Another add-in's value, or a broken one.
      }
    }
  }
  return settings;
}

function properties(pkg: DocxPackage, name: string): [string, string][] {
  let root: XmlElement | undefined;
  try {
    root = pkg.part(name)?.root;
  } catch {
    return [];
  }
  const list = root?.children.find((element) => element.name.endsWith(':properties') || element.name === 'properties');
  return (list?.children ?? []).flatMap(({ attributes: { name: key, value } }): [string, string][] => (key === undefined || value === undefined ? [] : [[key, value]]));
}
