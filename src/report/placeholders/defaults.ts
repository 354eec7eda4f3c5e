import { blanks } from './defaults/blanks';
import { crosses } from './defaults/crosses';
import { hintForms, hintParts, hints } from './defaults/hints';
import { leftovers } from './defaults/leftovers';
import { lostFigures } from './defaults/lostFigures';
import { parts } from './defaults/parts';
import { stars } from './defaults/stars';
import { surroundings } from './defaults/surroundings';
import { units } from './defaults/units';
import type { PlaceholderWords } from './words';

/** The forms of placeholders and leftovers, as a person reads them: tables, each from the top. */
export const placeholderWords: PlaceholderWords = {
  parts: { ...parts, ...hintParts },
  forms: [...stars, ...crosses, ...blanks, ...hintForms, ...lostFigures],
  surroundings,
  hints,
  units,
  about: '余|多',
  magnitudes: '万亿|千万|百万|十万|千亿|百亿|万|亿|千|百',
  leftovers,
};
