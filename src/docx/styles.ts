import { child, childValue, flag, type XmlElement } from './xml';

/** What of a paragraph style matters to a reader of plain text, basedOn followed. */
export interface ParagraphStyle {
  /** The style's id and those that it is based on, nearest first. */
  readonly chain: readonly string[];
  readonly hidden: boolean;
  /** 1 to 9; absent for body text. */
  readonly headingLevel?: number;
  readonly toc: boolean;
  readonly numId?: string;
  readonly ilvl?: number;
}

export interface Styles {
  /** @param id the value of w:pStyle; absent or unknown: the default paragraph style */
  paragraph(id: string | undefined): ParagraphStyle;
  /** Whether a character style hides its text (w:vanish). */
  hides(id: string | undefined): boolean;
  /** The numbering instance that a numbering style names. */
  numIdOf(id: string | undefined): string | undefined;
}

const headingName = /^(?:heading|标题|標題|見出し|제목) ?([1-9])$/i;
/** How many styles are followed by basedOn: Word makes no chain half as long. */
const LONGEST_CHAIN = 50;
const tocName = /^(?:toc|contents|目录|目錄|目次|wpsoffice手动目录)(?: ?[1-9]| heading)?$/i;

/**
 * Reads the styles of a document (ECMA-376 17.7).
 * @param root w:styles; absent: no style says anything
 */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    styles.set(id, style);
    if (style.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')) standard = id;
  }
  const hiddenByDefault = flag(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), 'w:vanish') ?? false;

  const chainOf = (id: string | undefined): string[] => {
    const chain: string[] = [];
    for (let next = id; next !== undefined && styles.has(next) && !chain.includes(next) && chain.length < LONGEST_CHAIN; next = childValue(styles.get(next), 'w:basedOn')) chain.push(next);
    return chain;
  };
  const nearest = <Value>(chain: readonly string[], read: (style: XmlElement | undefined) => Value | undefined): Value | undefined => {
    for (const id of chain) {
      const value = read(styles.get(id));
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const hidden = (chain: readonly string[]) => nearest(chain, (style) => flag(child(style, 'w:rPr'), 'w:vanish'));

  const readParagraph = (id: string | undefined): ParagraphStyle => {
    const chain = chainOf(id !== undefined && styles.has(id) ? id : standard);
    const numbering = (style: XmlElement | undefined) => child(child(style, 'w:pPr'), 'w:numPr');
    const level = nearest(chain, (style) => outlineLevel(child(style, 'w:pPr')) ?? namedLevel(childValue(style, 'w:name')));
    const numId = nearest(chain, (style) => childValue(numbering(style), 'w:numId'));
    const ilvl = nearest(chain, (style) => childValue(numbering(style), 'w:ilvl'));
    return {
      chain,
      hidden: hidden(chain) ?? hiddenByDefault,
      toc: chain.some((style) => tocName.test(childValue(styles.get(style), 'w:name') ?? '')),
      ...(level !== undefined && level <= 9 ? { headingLevel: level } : {}),
      ...(numId === undefined ? {} : { numId }),
      ...(ilvl === undefined ? {} : { ilvl: Number(ilvl) }),
    };
  };
  const paragraphs = new Map<string | undefined, ParagraphStyle>();
  const characters = new Map<string | undefined, boolean>();
  return {
    paragraph(id) {
      const known = paragraphs.get(id) ?? readParagraph(id);
      paragraphs.set(id, known);
      return known;
    },
    hides(id) {
      const known = characters.get(id) ?? hidden(chainOf(id)) ?? false;
      characters.set(id, known);
      return known;
    },
    numIdOf: (id) => nearest(chainOf(id), (style) => childValue(child(child(style, 'w:pPr'), 'w:numPr'), 'w:numId')),
  };
}

/** 1 to 9 by w:outlineLvl, 10 where it says body text; absent where it isn't there (ECMA-376 17.3.1.20). */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const value = childValue(properties, 'w:outlineLvl');
  return value === undefined || !/^[0-9]$/.test(value) ? undefined : Number(value) + 1;
}

function namedLevel(name: string | undefined): number | undefined {
  const level = headingName.exec(name ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}
