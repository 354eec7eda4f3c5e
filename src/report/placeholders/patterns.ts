import type { PlaceholderWords } from './words';

/**
 * Replaces every `{name}` of a pattern by the part of that name, `{unit}` by the units of measure and `{unitStart}` by the characters that one may begin with.
 * @returns the source of a regular expression; names that are no part stay as they stand
 */
export function expand(source: string, words: PlaceholderWords): string {
  return source.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    if (name === 'unit') return expand(unitSource(words), words);
    if (name === 'unitStart') return `[${[...new Set(words.units.map(({ unit }) => unit.charAt(0)))].join('')}余多几万亿]`;
    const part = words.parts[name];
    return part === undefined ? whole : expand(part, words);
  });
}

/** The units as one alternative each, the longest first, so that 人次 is not read as 人. */
export function orderedUnits(words: PlaceholderWords): { readonly unit: string; readonly source: string }[] {
  return [...words.units]
    .sort((a, b) => b.unit.length - a.unit.length)
    .map(({ unit, unless, only }) => {
      const limit = unless !== undefined ? `(?!${unless})` : only !== undefined ? `(?=${only})` : '';
      return { unit, source: unit + limit };
    });
}

function unitSource(words: PlaceholderWords): string {
  const units = orderedUnits(words).map(({ source }) => source);
  return `(?:${words.about})?(?:(?:${words.magnitudes})?(?:${words.about})?(?:${units.join('|')}))`;
}
