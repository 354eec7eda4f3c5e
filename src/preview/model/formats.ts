import { child, childValue, flag, type XmlElement } from '../../docx/xml';

/** What is known of a run's formatting (ECMA-376 17.3.2). A key that is absent says nothing, so that a style's value holds. */
export interface RunFormat {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  doubleStrike?: boolean;
  vanish?: boolean;
  /** The value of w:u: `single`, `none` … */
  underline?: string;
  /** In points. */
  size?: number;
  /** The font of Latin letters and that of Chinese. `+major` and `+minor` name the theme's. */
  font?: string;
  eastAsianFont?: string;
  /** RRGGBB or `auto`. */
  color?: string;
  /** A name of ST_HighlightColor: `yellow`, `none` … */
  highlight?: string;
  /** The fill of w:shd: RRGGBB or `auto`. */
  shading?: string;
  /** The value of w:vertAlign. */
  position?: string;
  /** The id of the character style. */
  style?: string;
}

/** What is known of a paragraph's formatting (ECMA-376 17.3.1). Lengths are in points; `…Chars` in characters, `…Lines` in lines. */
export interface ParagraphFormat {
  /** The id of the paragraph style. */
  style?: string;
  numId?: string;
  ilvl?: number;
  /** `left`, `center`, `right`, `both`, `distribute`; strict values are given as these. */
  alignment?: string;
  /** 0 to 8 for headings, 9 for body text. */
  outlineLevel?: number;
  left?: number;
  right?: number;
  /** Negative for a hanging indent. */
  firstLine?: number;
  leftChars?: number;
  rightChars?: number;
  firstLineChars?: number;
  before?: number;
  after?: number;
  beforeLines?: number;
  afterLines?: number;
  /** Points where the rule is `exact` or `atLeast`, else lines. */
  line?: number;
  lineRule?: 'auto' | 'exact' | 'atLeast';
  keepNext?: boolean;
  pageBreakBefore?: boolean;
}

/** A format without the keys that say nothing. */
type Maybe<Format> = { [Key in keyof Format]?: Format[Key] | undefined };

/** @param properties a w:rPr; absent: nothing is said */
export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (!properties) return {};
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  const shading = child(properties, 'w:shd')?.attributes['w:fill'];
  const format: Maybe<RunFormat> = {
    bold: flag(properties, 'w:b'),
    italic: flag(properties, 'w:i'),
    strike: flag(properties, 'w:strike'),
    doubleStrike: flag(properties, 'w:dstrike'),
    vanish: flag(properties, 'w:vanish'),
    underline: childValue(properties, 'w:u'),
    size: scaled(childValue(properties, 'w:sz'), 2),
    font: themed(fonts['w:asciiTheme']) ?? fonts['w:ascii'],
    eastAsianFont: themed(fonts['w:eastAsiaTheme']) ?? fonts['w:eastAsia'],
    color: childValue(properties, 'w:color'),
    highlight: childValue(properties, 'w:highlight'),
    shading,
    position: childValue(properties, 'w:vertAlign'),
    style: childValue(properties, 'w:rStyle'),
  };
  return said(format);
}

/** @param properties a w:pPr; absent: nothing is said */
export function readParagraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  if (!properties) return {};
  const indent = child(properties, 'w:ind')?.attributes ?? {};
  const spacing = child(properties, 'w:spacing')?.attributes ?? {};
  const numbering = child(properties, 'w:numPr');
  const alignment = childValue(properties, 'w:jc');
  const hanging = scaled(indent['w:hanging'], 20);
  const hangingChars = scaled(indent['w:hangingChars'], 100);
  const rule = spacing['w:lineRule'] === 'exact' || spacing['w:lineRule'] === 'atLeast' ? spacing['w:lineRule'] : 'auto';
  const format: Maybe<ParagraphFormat> = {
    style: childValue(properties, 'w:pStyle'),
    numId: childValue(numbering, 'w:numId'),
    ilvl: scaled(childValue(numbering, 'w:ilvl'), 1),
    alignment: alignment === 'start' ? 'left' : alignment === 'end' ? 'right' : alignment,
    outlineLevel: scaled(childValue(properties, 'w:outlineLvl'), 1),
    left: scaled(indent['w:left'] ?? indent['w:start'], 20),
    right: scaled(indent['w:right'] ?? indent['w:end'], 20),
    firstLine: hanging === undefined ? scaled(indent['w:firstLine'], 20) : -hanging,
    leftChars: scaled(indent['w:leftChars'] ?? indent['w:startChars'], 100),
    rightChars: scaled(indent['w:rightChars'] ?? indent['w:endChars'], 100),
    firstLineChars: hangingChars === undefined ? scaled(indent['w:firstLineChars'], 100) : -hangingChars,
    before: scaled(spacing['w:before'], 20),
    after: scaled(spacing['w:after'], 20),
    beforeLines: scaled(spacing['w:beforeLines'], 100),
    afterLines: scaled(spacing['w:afterLines'], 100),
    line: scaled(spacing['w:line'], rule === 'auto' ? 240 : 20),
    lineRule: spacing['w:line'] === undefined ? undefined : rule,
    keepNext: flag(properties, 'w:keepNext'),
    pageBreakBefore: flag(properties, 'w:pageBreakBefore'),
  };
  return said(format);
}

/** Whether a paragraph's mark is tracked as inserted or deleted. */
export function markRevision(properties: XmlElement | undefined): 'inserted' | 'deleted' | undefined {
  const mark = child(properties, 'w:rPr');
  if (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) return 'deleted';
  return (child(mark, 'w:ins') ?? child(mark, 'w:moveTo')) ? 'inserted' : undefined;
}

function said(format: object) {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

function scaled(value: string | undefined, divisor: number): number | undefined {
  if (value === undefined) return undefined;
  const measure = /^(-?[\d.]+)(pt|in|cm|mm|pc|pi)?$/.exec(value);
  const number = Number(measure?.[1]);
  if (!measure || !Number.isFinite(number)) return undefined;
  return measure[2] === undefined ? number / divisor : number * (pointsPer[measure[2]] ?? 1);
}

const pointsPer: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

function themed(name: string | undefined): string | undefined {
  return name === undefined ? undefined : name.startsWith('major') ? '+major' : '+minor';
}
