import type { ParagraphFormat, RunFormat } from '../model/formats';

/** CSS declarations by property; the values hold nothing that a document could break out with. */
export type Declarations = Readonly<Record<string, string>>;

/** Families that stand in for the fonts of Chinese official documents where they aren't installed, by what the font's name holds. */
const substitutes: readonly (readonly [RegExp, string])[] = [
  [/仿宋|fangsong/i, '"仿宋_GB2312", FangSong, "仿宋", STFangsong, "FangSong_GB2312"'],
  [/楷体|kaiti/i, '"楷体_GB2312", KaiTi, "楷体", STKaiti, "Kaiti SC"'],
  [/小标宋/, '"方正小标宋简体", "方正小标宋_GBK", STZhongsong, "华文中宋"'],
  [/黑体|simhei|heiti/i, 'SimHei, "黑体", STHeiti, "Heiti SC", "Microsoft YaHei"'],
  [/雅黑|yahei/i, '"Microsoft YaHei", "微软雅黑", "PingFang SC"'],
  [/宋体|simsun|songti/i, 'SimSun, "宋体", STSong, "Songti SC"'],
];
const lastResort = '"Noto Serif CJK SC", "Source Han Serif SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", serif';

/** The colours of w:highlight (ECMA-376 17.18.40). */
const highlights: Readonly<Record<string, string>> = {
  yellow: '#ffff00', green: '#00ff00', cyan: '#00ffff', magenta: '#ff00ff', blue: '#0000ff', red: '#ff0000', darkBlue: '#000080', darkCyan: '#008080', darkGreen: '#008000',
  darkMagenta: '#800080', darkRed: '#800000', darkYellow: '#808000', darkGray: '#808080', lightGray: '#c0c0c0', black: '#000000',
};

/** What a run looks like. Only what the format says is among the declarations, so that the rest is inherited. */
export function runLook(format: RunFormat): Declarations {
  const lines = [format.underline !== undefined && format.underline !== 'none' ? 'underline' : '', format.strike || format.doubleStrike ? 'line-through' : ''].filter(Boolean).join(' ');
  const raised = format.position === 'superscript' || format.position === 'subscript';
  return given({
    'font-weight': toggled(format.bold, 'bold'),
    'font-style': toggled(format.italic, 'italic'),
    'text-decoration-line': lines || (format.underline === 'none' || format.strike === false ? 'none' : undefined),
    'font-size': format.size === undefined ? (raised ? '0.65em' : undefined) : `${raised ? format.size * 0.65 : format.size}pt`,
    'font-family': families(format),
    color: format.color === undefined ? undefined : (hexColour(format.color) ?? 'inherit'),
    'background-color': format.highlight !== undefined ? (highlights[format.highlight] ?? 'transparent') : hexColour(format.shading),
    'vertical-align': format.position === 'superscript' ? 'super' : format.position === 'subscript' ? 'sub' : undefined,
    'line-height': raised ? '0' : undefined,
    display: format.vanish ? 'none' : undefined,
  });
}

/** What a paragraph looks like. Indents in characters are taken of its own font. */
export function paragraphLook(format: ParagraphFormat): Declarations {
  const lines = (count: number | undefined, points: number | undefined) => (count !== undefined && count !== 0 ? `${count}lh` : points === undefined ? undefined : `${points}pt`);
  const indent = (characters: number | undefined, points: number | undefined) => (characters !== undefined && characters !== 0 ? `${characters}em` : points === undefined ? undefined : `${points}pt`);
  const alignment: Readonly<Record<string, string>> = { left: 'left', center: 'center', right: 'right', both: 'justify', distribute: 'justify' };
  return given({
    'text-align': alignment[format.alignment ?? ''],
    'margin-left': indent(format.leftChars, format.left),
    'margin-right': indent(format.rightChars, format.right),
    'text-indent': indent(format.firstLineChars, format.firstLine),
    'margin-top': lines(format.beforeLines, format.before),
    'margin-bottom': lines(format.afterLines, format.after),
    'line-height': format.line === undefined ? undefined : format.lineRule === 'auto' ? String(Math.round(format.line * 130) / 100) : `${format.line}pt`,
  });
}

/** Puts declarations on an element. */
export function dress(element: HTMLElement, declarations: Declarations): void {
  for (const [property, value] of Object.entries(declarations)) element.style.setProperty(property, value);
}

/** Declarations as the value of a style attribute. */
export function asStyle(declarations: Declarations): string {
  return Object.entries(declarations).map(([property, value]) => `${property}:${value}`).join(';');
}

function families({ font, eastAsianFont }: RunFormat): string | undefined {
  if (font === undefined && eastAsianFont === undefined) return undefined;
  const own = [font, eastAsianFont].flatMap((name) => (name === undefined ? [] : [`"${name.replace(/[^\p{L}\p{N} _-]/gu, '')}"`]));
  const instead = substitutes.find(([names]) => names.test(eastAsianFont ?? font ?? ''))?.[1];
  return [...own, ...(instead === undefined ? [] : [instead]), lastResort].join(', ');
}

function hexColour(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : undefined;
}

function toggled(value: boolean | undefined, on: string): string | undefined {
  return value === undefined ? undefined : value ? on : 'normal';
}

function given(declarations: Readonly<Record<string, string | undefined>>): Declarations {
  return Object.fromEntries(Object.entries(declarations).flatMap(([property, value]) => (value === undefined ? [] : [[property, value]])));
}
