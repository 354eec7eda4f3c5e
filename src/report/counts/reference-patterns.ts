import { oncePer } from '../once';
import { either, lazyPattern } from '../pattern';
import type { CountWords } from './defaults';

/** The words of figures that are spoken of again, each compiled when it is first asked for. */
export interface ReferencePatterns {
  readonly deeds: readonly (() => RegExp)[];
  /** Whether a noun or a deed ends where it is tried: what most numbers fail by. */
  readonly ends: () => RegExp;
  readonly noun: () => RegExp;
  readonly reference: () => RegExp;
  readonly objectAfter: () => RegExp;
  readonly toldBefore: () => RegExp;
  readonly toldAround: () => RegExp;
  readonly partners: () => RegExp;
  readonly everybody: () => RegExp;
}

/** @returns the patterns of these words; made once for each pack */
export const referencePatterns = oncePer((words: CountWords): ReferencePatterns => {
  const { deeds, objects, modifiers, compounds, doing, governing, partners, everybody } = words.figure;
  const deed = `(?:${either(deeds)})(?:出|了)?`;
  const done = `(?:${either(doing)})*`;
  const noun = `(?:${either(modifiers)})*(${either(objects)})`;
  return {
    deeds: deeds.map((sources) => lazyPattern(sources)),
    ends: lazyPattern(`(?<=(?:${either(objects)})(?:共计?|达|累计|总计)?|${deed}|[等大类个面])`, 'y'),
    noun: lazyPattern(`^${noun}(?:共计?|达)?$`),
    reference: lazyPattern(`(?:^|[，。；：、“”》〉）]|${either(governing)})${done}([与同和跟向][^，。；：]{1,16}?)?${done}(${deed})$`),
    objectAfter: lazyPattern(`^${noun}(?!${either(compounds)})`),
    toldBefore: lazyPattern(`(?<=((${deed})([^，。；：0-9《》]{0,14}?)${noun}(?:共计?|达|累计|总计)?))`, 'y'),
    toldAround: lazyPattern(`(${deed})(?:[0-9]{1,3}[大类个方面]{1,3}|(?:《[^》]{1,40}》[、和及]?)+等)?$`),
    partners: lazyPattern(either(partners), 'g'),
    everybody: lazyPattern(either(everybody), 'g'),
  };
});
