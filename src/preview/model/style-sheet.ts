import { child, childValue, type XmlElement } from '../../docx/xml';
import { readParagraphFormat, readRunFormat, type ParagraphFormat, type RunFormat } from './formats';
import type { Fragments } from './fragments';

/** A style as the file has it. */
export interface Style {
  readonly id: string;
  /** Its name in the file: that of a built-in style is English and lower case (`heading 1`). */
  readonly name: string;
  readonly type: string;
  readonly basedOn?: string;
  /** The style of the paragraph that follows. */
  readonly next?: string;
  readonly isDefault: boolean;
  /** What the style says itself. */
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

/** The styles of a document with the formats that they and the defaults give. */
export interface StyleSheet {
  readonly all: readonly Style[];
  byId(id: string): Style | undefined;
  /** By its name in the file, whatever its case. */
  byName(name: string, type?: string): Style | undefined;
  /** The style of a paragraph without w:pStyle, or with one that the file doesn't have. */
  readonly standard: Style | undefined;
  /** The format in force of a paragraph. @param properties its w:pPr as raw XML, or '' */
  paragraph(properties: string): ParagraphFormat;
  /** What a run says itself or by its character style, whatever its paragraph. @param properties its w:rPr as raw XML */
  ownRun(properties: string): RunFormat;
  /** The format in force of a run. @param properties its w:rPr as raw XML, or '' @param paragraphProperties the w:pPr of its paragraph */
  run(properties: string, paragraphProperties: string): RunFormat;
}

/**
 * Reads the styles of a document.
 * @param root w:styles
 * @param theme the root of the theme part
 */
export function createStyleSheet(fragments: Fragments, root: XmlElement | undefined, theme: XmlElement | undefined): StyleSheet {
  const all = (root?.children ?? []).flatMap((element) => (element.name === 'w:style' ? [readStyle(element)] : []));
  const byId = new Map(all.map((style) => [style.id, style]));
  const standard = all.find(({ type, isDefault }) => type === 'paragraph' && isDefault);
  const defaults = child(root, 'w:docDefaults');
  const defaultRun = readRunFormat(child(child(defaults, 'w:rPrDefault'), 'w:rPr'));
  const defaultParagraph = readParagraphFormat(child(child(defaults, 'w:pPrDefault'), 'w:pPr'));
  const font = themeFonts(theme);

  /** A style and those that it is based on, the farthest first. */
  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    for (let style = id === undefined ? undefined : byId.get(id); style && !found.includes(style); style = style.basedOn === undefined ? undefined : byId.get(style.basedOn)) found.unshift(style);
    return found;
  };
  const styleOf = (properties: string) => {
    const id = properties === '' ? undefined : childValue(fragments.parse(properties), 'w:pStyle');
    return id !== undefined && byId.has(id) ? id : standard?.id;
  };
  const runs = new Map<string, RunFormat>();
  const paragraphs = new Map<string, ParagraphFormat>();

  const ownRun = (properties: string): RunFormat => {
    const direct: RunFormat = properties === '' ? {} : readRunFormat(fragments.parse(properties));
    return withFonts(Object.assign({}, ...(direct.style === undefined ? [] : chain(direct.style)).map((style) => style.run), direct));
  };
  const run = (properties: string, paragraphStyle: string | undefined): RunFormat => withFonts(Object.assign({}, defaultRun, ...chain(paragraphStyle).map((style) => style.run), ownRun(properties)));
  const withFonts = (format: RunFormat): RunFormat => {
    return { ...format, ...(format.font === undefined ? {} : { font: font(format.font, 'latin') }), ...(format.eastAsianFont === undefined ? {} : { eastAsianFont: font(format.eastAsianFont, 'ea') }) };
  };
  return {
    all,
    byId: (id) => byId.get(id),
    byName: (name, type) => all.find((style) => style.name.toLowerCase() === name.toLowerCase() && (type === undefined || style.type === type)),
    standard,
    paragraph(properties) {
      const known = paragraphs.get(properties);
      if (known) return known;
      const direct = properties === '' ? {} : readParagraphFormat(fragments.parse(properties));
      const style = styleOf(properties);
      const format: ParagraphFormat = Object.assign({}, defaultParagraph, ...chain(style).map((one) => one.paragraph), direct, style === undefined ? {} : { style });
      paragraphs.set(properties, format);
      return format;
    },
    ownRun,
    run(properties, paragraphProperties) {
      const style = styleOf(paragraphProperties);
      const key = `${style ?? ''} ${properties}`;
      const known = runs.get(key) ?? run(properties, style);
      runs.set(key, known);
      return known;
    },
  };
}

function readStyle(element: XmlElement): Style {
  const { 'w:styleId': id = '', 'w:type': type = 'paragraph', 'w:default': isDefault = '0' } = element.attributes;
  const basedOn = childValue(element, 'w:basedOn');
  const next = childValue(element, 'w:next');
  return {
    id, type,
    name: childValue(element, 'w:name') ?? id,
    isDefault: /^(?:1|true|on)$/.test(isDefault),
    run: readRunFormat(child(element, 'w:rPr')),
    paragraph: readParagraphFormat(child(element, 'w:pPr')),
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(next === undefined ? {} : { next }),
  };
}

/** Gives the theme's font for `+major` and `+minor`; any other name is itself. */
function themeFonts(theme: XmlElement | undefined): (name: string, script: 'latin' | 'ea') => string {
  const found = new Map<string, string>();
  const visit = (element: XmlElement, group: string): void => {
    const local = element.name.slice(element.name.indexOf(':') + 1);
    const face = element.attributes['typeface'] ?? '';
    if (face !== '' && group !== '') {
      if (local === 'latin' || local === 'ea') found.set(`+${group} ${local}`, face);
      else if (local === 'font' && element.attributes['script'] === 'Hans' && !found.has(`+${group} ea`)) found.set(`+${group} ea`, face);
    }
    for (const inner of element.children) visit(inner, local === 'majorFont' ? 'major' : local === 'minorFont' ? 'minor' : group);
  };
  if (theme) visit(theme, '');
  return (name, script) => (name.startsWith('+') ? (found.get(`${name} ${script}`) ?? (script === 'latin' ? 'Calibri' : '宋体')) : name);
}
