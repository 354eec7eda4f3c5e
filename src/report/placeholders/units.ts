import { compilePattern, lazyPattern, matchAt } from '../pattern';
import { expand, orderedUnits } from './patterns';
import type { PlaceholderWords } from './words';

/** Reads the unit of measure that stands at an offset of a text: its name, or nothing. */
export type UnitReader = (text: string, at: number) => string | undefined;

/**
 * Makes a reader of units. It passes up to two spaces and 余 or 多, joins 万 and its like to the unit that follows
 * (万余人次 is 万人次), takes the longest unit, and leaves words alone that only begin like one (人民, 项目).
 */
export function unitReader(words: PlaceholderWords): UnitReader {
  const { about, magnitudes } = words;
  const units = orderedUnits(words);
  const plain = byFirst(units, words);
  const enlarged = compilePattern(`(${magnitudes})(?:${about})?`, 'y');
  const gap = compilePattern(`[ \\u3000\\u00a0]{0,2}(?:${about})?`, 'y');
  return (text, at) => {
    const from = at + (matchAt(gap, text, at)?.[0].length ?? 0);
    const unit = unitAt(plain, text, from);
    const larger = matchAt(enlarged, text, from);
    if (larger === null) return unit;
    const base = unitAt(plain, text, from + larger[0].length);
    const joined = base === undefined ? undefined : `${larger[1] ?? ''}${base}`;
    return joined !== undefined && joined.length > (unit ?? '').length ? joined : unit;
  };
}

/** For each character the pattern of the units that begin with it, made when it is first asked for. */
type UnitsByFirst = ReadonlyMap<string, () => RegExp>;

function byFirst(units: ReturnType<typeof orderedUnits>, words: PlaceholderWords): UnitsByFirst {
  const sources = new Map<string, string[]>();
  for (const { unit, source } of units) {
    const first = unit.charAt(0);
    sources.set(first, [...(sources.get(first) ?? []), source]);
  }
  return new Map([...sources].map(([first, list]) => [first, lazyPattern(() => expand(list.join('|'), words), 'y')]));
}

function unitAt(readers: UnitsByFirst, text: string, at: number): string | undefined {
  const reader = readers.get(text.charAt(at))?.();
  if (reader === undefined) return undefined;
  return matchAt(reader, text, at)?.[0];
}
