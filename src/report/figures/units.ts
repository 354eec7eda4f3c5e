import type { FigureWords } from './figure';

/** A text without the unit that it names, and that unit. */
export interface WithUnit {
  readonly text: string;
  readonly unit?: string;
}

/** A unit as it is compared: `％` is `%`. */
export const plainUnit = (unit: string): string => unit.replaceAll('％', '%').replace(/[\s\u3000]/g, '');

/**
 * Takes a unit in brackets, or after 单位：, out of a header or a name: `金额（单位：万元）`, `立案（件）`, `单位：万元`.
 * What stands in brackets and is no unit stays.
 */
export function takeUnit(text: string, { units }: FigureWords): WithUnit {
  const captioned = /[（(]?\s*(?:计量)?单位\s*[：:]\s*([^\s）),，;；]{1,6})\s*[）)]?/.exec(text);
  if (captioned?.[1] !== undefined) return { text: text.replace(captioned[0], '').trim(), unit: plainUnit(captioned[1]) };
  const bracketed = /[（(]\s*([^（）()]{1,6})\s*[）)]\s*$/.exec(text);
  if (bracketed?.[1] === undefined || !units.includes(plainUnit(bracketed[1]))) return { text };
  return { text: text.slice(0, bracketed.index).trim(), unit: plainUnit(bracketed[1]) };
}

/** How a figure's unit and a placeholder's stand to each other. Unknown: one of them names none. */
export function compareUnits(figure: string | undefined, placeholder: string | undefined, { measures }: FigureWords): 'same' | 'unknown' | 'measure' | 'other' {
  if (figure === undefined || placeholder === undefined || figure === '' || placeholder === '') return 'unknown';
  const one = plainUnit(figure);
  const other = plainUnit(placeholder);
  if (one === other) return 'same';
  return measures.some((measure) => measure.includes(one) && measure.includes(other)) ? 'measure' : 'other';
}
