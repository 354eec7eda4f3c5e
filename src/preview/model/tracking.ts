import { applySplices } from '../../docx/edit';
import type { DocxPackage } from '../../docx/package';
import { contentEnd, flag, startOf, type XmlElement } from '../../docx/xml';
import { prefixOf } from './fragments';
import type { NewPart } from './parts';

/** Whose changes are tracked: nobody's, everybody's, or only those of the person who is here. A file knows only whether any are. */
export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/** What a settings part holds before w:trackRevisions (ECMA-376 17.15.1.78). */
const before = new Set(
  'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView'
    .split(' ')
    .map((name) => `w:${name}`),
);

/** @param settings the root of the settings part */
export function trackingOf(settings: XmlElement | undefined): TrackingMode {
  return flag(settings, 'w:trackRevisions') === true ? 'TrackAll' : 'Off';
}

/**
 * Writes whether changes are tracked into the settings part; nothing where it says so already.
 * @param partName the settings part's name; absent: the package has none, and one is added
 * @param sources the new sources of the package's parts by name; what changes is put into it
 * @returns the parts to add
 */
export function writeTracking(pkg: DocxPackage, partName: string | undefined, mode: TrackingMode, sources: Map<string, string>): NewPart[] {
  const part = partName === undefined ? undefined : pkg.part(partName);
  if ((trackingOf(part?.root) === 'Off') === (mode === 'Off')) return [];
  if (!part) {
    const office = 'http://schemas.openxmlformats.org';
    return [{
      name: 'word/settings.xml', from: pkg.main.name, contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
      relationshipType: `${office}/officeDocument/2006/relationships/settings`,
      source: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="${office}/wordprocessingml/2006/main"><w:trackRevisions/></w:settings>`,
    }];
  }
  const { source, root } = part;
  const found = root.children.find(({ name }) => name === 'w:trackRevisions');
  const own = prefixOf(source, root);
  const element = mode === 'Off' ? '' : `<${own === '' ? '' : `${own}:`}trackRevisions/>`;
  if (found) sources.set(part.name, applySplices(source, [{ start: startOf(source, found), end: found.end, text: element }]));
  else {
    const next = root.children.find(({ name }) => !before.has(name));
    const at = next ? startOf(source, next) : contentEnd(source, root);
    const isEmpty = root.end === root.contentStart;
    const tag = /^<([^\s/>]+)/.exec(source.slice(startOf(source, root)))?.[1] ?? '';
    const splice = isEmpty ? { start: root.end - 2, end: root.end, text: `>${element}</${tag}>` } : { start: at, end: at, text: element };
    sources.set(part.name, applySplices(source, [splice]));
  }
  return [];
}
