import { oncePer } from '../once';
import { either, lazyPattern } from '../pattern';
import type { CountWords } from './words';

/** The words of figures that are spoken of again, each compiled when it is first asked for. */
export interface ReferencePatterns {
  /** A deed that ends where it is tried; captures it, and again in the group of its kind. */
  readonly deed: () => RegExp;
  /** What it was done to, with words for all, that ends where it is tried; captures all of it, and the noun. */
  readonly object: () => RegExp;
  readonly noun: () => RegExp;
  /** A deed before 的, with what leads up to it; captures with whom it was done, and the deed. */
  readonly reference: () => RegExp;
  readonly objectAfter: () => RegExp;
  /** Between a deed and the number before its object: 排查4类, 制定《…》等. */
  readonly between: () => RegExp;
  /** What stands between an object and the deed behind it. */
  readonly inAll: () => RegExp;
  readonly altogether: () => RegExp;
  /** Before a figure that was told already: 对照年初…. */
  readonly again: () => RegExp;
  readonly partners: () => RegExp;
  readonly everybody: () => RegExp;
}

/** How what stands between a deed and the number ends: most numbers have nothing there. */
export const betweenEnds = '大类个面等';

/** @returns the patterns of these words; made once for each pack */
export const referencePatterns = oncePer((words: CountWords): ReferencePatterns => {
  const { deeds, inAll, altogether, again, objects, modifiers, compounds, doing, governing, partners, everybody } = words.figure;
  const deed = `((?:${either(deeds.map((sources) => `(${sources})`))})(?:出|了)?)`;
  const done = `(?:${either(doing)})*`;
  const noun = `(?:${either(modifiers)})*(${either(objects)})`;
  return {
    deed: lazyPattern(`(?<=${deed})`, 'y'),
    object: lazyPattern(`(?<=(${noun}(?:共计?|达|累计|总计)?))`, 'y'),
    noun: lazyPattern(`^${noun}(?:共计?|达)?$`),
    reference: lazyPattern(`(?:^|[，。；：、“”》〉）]|${either(governing)})${done}([与同和跟向][^，。；：]{1,16}?)?${done}${deed}$`),
    objectAfter: lazyPattern(`^${noun}(?!${either(compounds)})`),
    between: lazyPattern('(?:[0-9]{1,3}[大类个方面]{1,3}|(?:《[^《》]{1,40}》[、和及]?)+等)$'),
    inAll: lazyPattern(`(?:${either(inAll)})+$`),
    altogether: lazyPattern(either(altogether)),
    again: lazyPattern(either(again)),
    partners: lazyPattern(either(partners), 'g'),
    everybody: lazyPattern(either(everybody), 'g'),
  };
});
