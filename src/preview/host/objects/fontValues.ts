import { RichApiError } from '../richapi/error';

/** Word.UnderlineType, and the value of w:u that each stands for (ECMA-376 17.18.99). */
export const underlines: readonly (readonly [string, string])[] = [
  ['None', 'none'], ['Single', 'single'], ['Word', 'words'], ['Double', 'double'], ['Thick', 'thick'], ['Dotted', 'dotted'], ['DottedHeavy', 'dottedHeavy'],
  ['DashLine', 'dash'], ['DashLineHeavy', 'dashedHeavy'], ['DashLineLong', 'dashLong'], ['DashLineLongHeavy', 'dashLongHeavy'], ['DotDashLine', 'dotDash'],
  ['DotDashLineHeavy', 'dashDotHeavy'], ['TwoDotDashLine', 'dotDotDash'], ['TwoDotDashLineHeavy', 'dashDotDotHeavy'], ['Wave', 'wave'], ['WaveHeavy', 'wavyHeavy'], ['WaveDouble', 'wavyDouble'],
];

/** The colours that text can be highlighted in, by their names in a file (ECMA-376 17.18.40). */
export const highlightColors: ReadonlyMap<string, string> = new Map([
  ['yellow', '#FFFF00'], ['green', '#00FF00'], ['cyan', '#00FFFF'], ['magenta', '#FF00FF'], ['blue', '#0000FF'], ['red', '#FF0000'], ['darkBlue', '#000080'], ['darkCyan', '#008080'],
  ['darkGreen', '#008000'], ['darkMagenta', '#800080'], ['darkRed', '#800000'], ['darkYellow', '#808000'], ['darkGray', '#808080'], ['lightGray', '#C0C0C0'], ['black', '#000000'], ['white', '#FFFFFF'],
]);

/** The names of colours that Microsoft's documentation of Font.highlightColor and Font.color uses, and the usual ones of CSS. */
const names: Readonly<Record<string, string>> = {
  yellow: '#FFFF00', lime: '#00FF00', turquoise: '#00FFFF', cyan: '#00FFFF', aqua: '#00FFFF', pink: '#FF00FF', magenta: '#FF00FF', fuchsia: '#FF00FF', blue: '#0000FF', red: '#FF0000',
  darkblue: '#000080', navy: '#000080', teal: '#008080', green: '#008000', purple: '#800080', darkred: '#800000', maroon: '#800000', olive: '#808000', gray: '#808080', grey: '#808080',
  lightgray: '#C0C0C0', silver: '#C0C0C0', black: '#000000', white: '#FFFFFF', orange: '#FFA500',
};

/** A colour as #RRGGBB. @throws RichApiError InvalidArgument where it is neither #RRGGBB nor the name of a colour */
export function colorOf(value: unknown): string {
  const color = typeof value === 'string' ? (names[value.toLowerCase()] ?? value.toUpperCase()) : '';
  if (!/^#[0-9A-F]{6}$/.test(color)) throw new RichApiError('InvalidArgument');
  return color;
}

/** A colour as w:color has it. */
export function readColor(value: unknown): string {
  return colorOf(value).slice(1);
}

/** The name in a file of the highlight that comes nearest to a colour: Word has these only. */
export function readHighlight(color: string): string {
  const [red, green, blue] = channels(color);
  let nearest = 'yellow';
  let least = Infinity;
  for (const [name, candidate] of highlightColors) {
    const [otherRed, otherGreen, otherBlue] = channels(candidate);
    const distance = (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

function channels(color: string): [number, number, number] {
  const number = Number.parseInt(color.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
