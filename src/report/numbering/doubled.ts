import { rankOf } from './forms';
import type { Marker } from './markers';

/** Markers without those typed behind an automatic number that numbers the same thing, and these by that automatic number. */
export interface WithoutDoubled {
  readonly markers: readonly Marker[];
  readonly typed: ReadonlyMap<Marker, Marker>;
}

/**
 * Takes out the numbers that were typed into paragraphs which Word numbers by itself: they count for nothing, one number is shown
 * beside the other. A number of another form with the same count may as well begin a list of its own (‹一、›1.…), unless a second
 * one follows in the next number of that kind.
 * @param markers in reading order
 */
export function withoutDoubled(markers: readonly Marker[]): WithoutDoubled {
  const pairs = markers.flatMap((automatic, index): Pair[] => {
    const typed = automatic.automatic ? markers[index + 1] : undefined;
    return typed?.initial === true && !typed.automatic && typed.paragraph === automatic.paragraph && rankOf(typed.form) !== undefined ? [{ automatic, typed }] : [];
  });
  if (pairs.length === 0) return { markers, typed: new Map() };
  const seconds = new Set(pairs.filter((pair) => isSameCount(pair) && pair.typed.ordinal === 2).map(formsOf));
  const doubled = pairs.filter((pair) => {
    if (pair.automatic.form === pair.typed.form) return pair.typed.needs === undefined || isSameCount(pair);
    return isSameCount(pair) && (pair.typed.ordinal > 1 || seconds.has(formsOf(pair)));
  });
  const gone = new Set(doubled.map(({ typed }) => typed));
  return { markers: markers.filter((marker) => !gone.has(marker)), typed: new Map(doubled.map(({ automatic, typed }) => [automatic, typed])) };
}

interface Pair {
  readonly automatic: Marker;
  readonly typed: Marker;
}

const isSameCount = ({ automatic, typed }: Pair): boolean => automatic.ordinal === typed.ordinal;
const formsOf = ({ automatic, typed }: Pair): string => `${automatic.form} ${typed.form}`;
