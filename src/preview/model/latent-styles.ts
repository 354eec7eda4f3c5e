import type { DocxPackage } from '../../docx/package';
import { parseXml, type XmlElement } from '../../docx/xml';
import { applySplices } from '../../docx/edit';
import { prefixOf } from './fragments';
import type { NewPart } from './parts';
import { appended } from './stories';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A style that Word has without the file's saying so: its name in a file, its type, and what it says, as in Word's own template. */
type Latent = readonly [name: string, type: 'paragraph' | 'character', paragraph: string, run: string];

const headingSizes = [44, 32, 32, 28, 28, 24, 24, 24, 21];
const latent: readonly Latent[] = [
  ...headingSizes.map((size, level): Latent => [`heading ${level + 1}`, 'paragraph', `<w:keepNext/><w:keepLines/><w:spacing w:before="260" w:after="260" w:line="416" w:lineRule="auto"/><w:outlineLvl w:val="${level}"/>`, `<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`]),
  ['Title', 'paragraph', '<w:spacing w:before="240" w:after="60"/><w:jc w:val="center"/>', '<w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/>'],
  ['Subtitle', 'paragraph', '<w:spacing w:before="240" w:after="60" w:line="312" w:lineRule="auto"/><w:jc w:val="center"/>', '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>'],
  ['List Paragraph', 'paragraph', '<w:ind w:firstLineChars="200" w:firstLine="420"/>', ''],
  ['No Spacing', 'paragraph', '<w:spacing w:before="0" w:after="0"/>', ''],
  ['Quote', 'paragraph', '<w:spacing w:before="160" w:after="160"/><w:jc w:val="center"/>', '<w:i/><w:iCs/>'],
  ['caption', 'paragraph', '', '<w:sz w:val="20"/><w:szCs w:val="20"/>'],
  ['Strong', 'character', '', '<w:b/><w:bCs/>'],
  ['Emphasis', 'character', '', '<w:i/><w:iCs/>'],
];

/** The built-in styles that a file doesn't have. */
export interface LatentStyles {
  /** The root of the styles part with them. */
  readonly root: XmlElement;
  /**
   * Writes those that are used into the styles part.
   * @param isUsed says of a style's id whether the document names it
   * @param sources the new sources of the package's parts by name; what changes is put into it
   * @returns the parts to add
   */
  write(pkg: DocxPackage, partName: string | undefined, isUsed: (id: string) => boolean, sources: Map<string, string>): NewPart[];
}

/**
 * @param root w:styles; absent: the package has no styles part
 * @param isNamed says of an id whether the document names it: one that leads nowhere must not come to lead to a style
 */
export function createLatentStyles(root: XmlElement | undefined, isNamed: (id: string) => boolean): LatentStyles {
  const names = new Set<string>();
  const ids = new Set<string>();
  let standard = '';
  for (const { name, attributes, children } of root?.children ?? []) {
    if (name !== 'w:style') continue;
    ids.add(attributes['w:styleId'] ?? '');
    names.add((children.find((child) => child.name === 'w:name')?.attributes['w:val'] ?? '').toLowerCase());
    if (attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '')) standard = attributes['w:styleId'] ?? '';
  }
  const made = latent.flatMap(([name, type, paragraph, run]) => {
    if (names.has(name.toLowerCase())) return [];
    let id = name.replace(/\s/g, '').replace(/^./, (first) => first.toUpperCase());
    while (ids.has(id) || isNamed(id)) id += '0';
    const based = standard !== '' && type === 'paragraph' ? `<w:basedOn w:val="${standard}"/><w:next w:val="${standard}"/>` : '';
    return [{ id, xml: `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>` }];
  });
  const parsed = parseXml(`<w:styles xmlns:w="${W}">${made.map(({ xml }) => xml).join('')}</w:styles>`, { nodes: Infinity, depth: Infinity }).root;

  return {
    root: root ? { ...root, children: [...root.children, ...parsed.children] } : parsed,
    write(pkg, partName, isUsed, sources) {
      const used = made.filter(({ id }) => isUsed(id)).map(({ xml }) => xml);
      if (used.length === 0) return [];
      const part = partName === undefined ? undefined : pkg.part(partName);
      if (part) {
        const { scope } = part.root;
        const uri = scope.get(prefixOf(part.source, part.root)) ?? W;
        const fitting = scope.get('w') === uri ? used : used.map((xml) => xml.replace('<w:style', `<w:style xmlns:w="${uri}"`));
        sources.set(part.name, applySplices(part.source, [appended(part, fitting.join(''))]));
        return [];
      }
      return [{
        name: 'word/styles.xml', from: pkg.main.name, contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
        relationshipType: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
        source: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${W}">${used.join('')}</w:styles>`,
      }];
    },
  };
}
