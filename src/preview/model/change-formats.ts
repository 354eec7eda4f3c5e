import type { ParagraphFormat, RunFormat } from './formats';
import { escapeXml, type Fragments } from './fragments';

/** Changes to a format: a value sets, null takes away what the run or paragraph says itself. */
export type Patch<Format> = { readonly [Key in keyof Format]?: Exclude<Format[Key], undefined> | null };

/** The order of the elements that properties hold (ECMA-376 17.3.2.28, 17.3.1.26). */
const runOrder =
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(' ');
const paragraphOrder =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(' ');

/** The attributes of an element: a value sets, null takes away, undefined leaves as it is. */
type Attributes = Readonly<Record<string, string | null | undefined>>;

/**
 * Changes a run's properties and keeps everything else that they say.
 * @param properties a w:rPr as raw XML, or ''
 * @returns the same; '' where nothing is left
 */
export function changeRun(fragments: Fragments, properties: string, patch: Patch<RunFormat>): string {
  const editing = open(fragments, properties, 'rPr', runOrder);
  const { style, size, font, eastAsianFont, bold, italic } = patch;
  editing.value('rStyle', style);
  editing.attributes('rFonts', { ascii: font, hAnsi: font, eastAsia: eastAsianFont, ...(font === undefined ? {} : { asciiTheme: null, hAnsiTheme: null }), ...(eastAsianFont === undefined ? {} : { eastAsiaTheme: null }) });
  editing.toggle('b', bold);
  editing.toggle('bCs', bold);
  editing.toggle('i', italic);
  editing.toggle('iCs', italic);
  editing.toggle('strike', patch.strike);
  editing.toggle('dstrike', patch.doubleStrike);
  editing.toggle('vanish', patch.vanish);
  editing.attributes('color', patch.color === undefined ? {} : { val: patch.color, themeColor: null, themeTint: null, themeShade: null });
  editing.value('sz', halfPoints(size));
  editing.value('szCs', halfPoints(size));
  editing.value('highlight', patch.highlight);
  editing.value('u', patch.underline);
  if (patch.shading !== undefined) editing.attributes('shd', patch.shading === null ? { val: null, color: null, fill: null } : { val: 'clear', color: 'auto', fill: patch.shading });
  editing.value('vertAlign', patch.position);
  return editing.done();
}

/** Changes a paragraph's properties, as {@link changeRun} does a run's. */
export function changeParagraph(fragments: Fragments, properties: string, patch: Patch<ParagraphFormat>): string {
  const editing = open(fragments, properties, 'pPr', paragraphOrder);
  editing.value('pStyle', patch.style);
  editing.toggle('keepNext', patch.keepNext);
  editing.toggle('pageBreakBefore', patch.pageBreakBefore);
  if (patch.numId === null) editing.replace('numPr', undefined);
  else if (patch.numId !== undefined || patch.ilvl !== undefined) {
    const old = fragments.parse(editing.xml('numPr') ?? `<${fragments.prefix}numPr/>`);
    const value = (name: string, given: string | undefined) => given ?? old.children.find((child) => child.name === `w:${name}`)?.attributes['w:val'];
    const level = value('ilvl', patch.ilvl === undefined || patch.ilvl === null ? undefined : String(patch.ilvl));
    const list = value('numId', patch.numId);
    const part = (name: string, content: string | undefined) => (content === undefined ? '' : `<${fragments.prefix}${name} ${fragments.prefix}val="${escapeXml(content)}"/>`);
    editing.replace('numPr', `<${fragments.prefix}numPr>${part('ilvl', level)}${part('numId', list)}</${fragments.prefix}numPr>`);
  }
  editing.attributes('spacing', {
    before: twips(patch.before), after: twips(patch.after),
    beforeLines: hundredths(patch.beforeLines ?? (typeof patch.before === 'number' ? null : undefined)),
    afterLines: hundredths(patch.afterLines ?? (typeof patch.after === 'number' ? null : undefined)),
    line: typeof patch.line === 'number' ? String(Math.round(patch.line * ((patch.lineRule ?? 'auto') === 'auto' ? 240 : 20))) : patch.line,
    lineRule: patch.line === null ? null : patch.lineRule,
  });
  editing.attributes('ind', {
    left: twips(patch.left), right: twips(patch.right),
    ...(patch.left === undefined ? {} : { start: null }), ...(patch.right === undefined ? {} : { end: null }),
    leftChars: hundredths(patch.leftChars ?? (typeof patch.left === 'number' ? null : undefined)),
    rightChars: hundredths(patch.rightChars ?? (typeof patch.right === 'number' ? null : undefined)),
    ...signed('firstLine', 'hanging', patch.firstLine, 20),
    ...signed('firstLineChars', 'hangingChars', patch.firstLineChars ?? (typeof patch.firstLine === 'number' ? null : undefined), 100),
  });
  editing.value('jc', patch.alignment);
  editing.value('outlineLvl', typeof patch.outlineLevel === 'number' ? String(patch.outlineLevel) : patch.outlineLevel);
  return editing.done();
}

/** Sets or takes away an element directly in a w:pPr, such as w:rPr or w:sectPr, in its place. */
export function withParagraphChild(fragments: Fragments, properties: string, name: string, xml: string | undefined): string {
  const editing = open(fragments, properties, 'pPr', paragraphOrder);
  editing.replace(name, xml);
  return editing.done();
}

/** The raw XML of an element directly in properties. */
export function propertiesChild(fragments: Fragments, properties: string, name: string): string | undefined {
  return properties === '' ? undefined : fragments.children(properties).find((child) => child.name === `w:${name}`)?.xml;
}

/** The format that text takes which is typed where no run stands: that of the paragraph's mark, without its own revision. */
export function markFormat(fragments: Fragments, paragraphProperties: string): string {
  const mark = propertiesChild(fragments, paragraphProperties, 'rPr');
  if (mark === undefined) return '';
  const editing = open(fragments, mark, 'rPr', runOrder);
  for (const name of ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange']) editing.replace(name, undefined);
  return editing.done();
}

function open(fragments: Fragments, properties: string, root: string, order: readonly string[]) {
  const { prefix } = fragments;
  const children = properties === '' ? [] : [...fragments.children(properties)];
  const tag = properties === '' ? `<${prefix}${root}>` : properties.slice(0, properties.indexOf('>') + 1).replace(/\s*\/>$/, '>');
  const find = (name: string) => children.findIndex((child) => child.name === `w:${name}`);
  const replace = (name: string, xml: string | undefined) => {
    const at = find(name);
    if (at >= 0) children.splice(at, 1, ...(xml === undefined ? [] : [{ name: `w:${name}`, xml }]));
    else if (xml !== undefined) {
      const rank = order.indexOf(name);
      const next = children.findIndex((child) => order.indexOf(child.name.slice(2)) > rank);
      children.splice(next < 0 ? children.length : next, 0, { name: `w:${name}`, xml });
    }
  };
  const xml = (name: string) => children[find(name)]?.xml;
  const attributes = (name: string, changes: Attributes) => {
    const changed = Object.entries(changes).filter(([, value]) => value !== undefined);
    if (changed.length === 0) return;
    const old = xml(name);
    const kept = old === undefined ? [] : [...old.slice(0, old.indexOf('>')).matchAll(/\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)].filter(([, own = '']) => !changed.some(([local]) => own.slice(own.indexOf(':') + 1) === local)).map(([whole]) => ` ${whole.trim()}`);
    const set = changed.flatMap(([local, value]) => (typeof value === 'string' ? [` ${prefix}${local}="${escapeXml(value)}"`] : []));
    replace(name, kept.length + set.length === 0 ? undefined : `<${prefix}${name}${kept.join('')}${set.join('')}/>`);
  };
  return {
    replace,
    xml,
    attributes,
    value: (name: string, value: string | null | undefined) => {
      if (value !== undefined) replace(name, value === null ? undefined : `<${prefix}${name} ${prefix}val="${escapeXml(value)}"/>`);
    },
    toggle: (name: string, value: boolean | null | undefined) => {
      if (value !== undefined) replace(name, value === null ? undefined : `<${prefix}${name}${value ? '' : ` ${prefix}val="0"`}/>`);
    },
    done: () => (children.length === 0 ? '' : `${tag}${children.map((child) => child.xml).join('')}</${/^<([^\s>]+)/.exec(tag)?.[1] ?? ''}>`),
  };
}

function halfPoints(size: number | null | undefined): string | null | undefined {
  return typeof size === 'number' ? String(Math.round(size * 2)) : size;
}

function twips(points: number | null | undefined): string | null | undefined {
  return typeof points === 'number' ? String(Math.round(points * 20)) : points;
}

function hundredths(value: number | null | undefined): string | null | undefined {
  return typeof value === 'number' ? String(Math.round(value * 100)) : value;
}

/** A length that has one attribute where it is positive and another where it is negative. */
function signed(positive: string, negative: string, value: number | null | undefined, factor: number): Attributes {
  if (value === undefined) return {};
  const scaled = value === null ? null : String(Math.round(Math.abs(value) * factor));
  return typeof value === 'number' && value < 0 ? { [positive]: null, [negative]: scaled } : { [positive]: scaled, [negative]: null };
}
