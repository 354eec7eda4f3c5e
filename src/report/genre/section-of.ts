import type { SectionId, SectionState } from './sections';

/** Tells the section of a place: a paragraph from 0 and an offset in it. Undefined before the first section. */
export type SectionOf = (paragraph: number, offset: number) => SectionId | undefined;

/**
 * Reads off where the sections begin which section a place belongs to: the nearest one that begins at it or before.
 * Where several begin at one spot, the first in the standard order.
 * @param sections in the standard order
 */
export function sectionsOf(sections: readonly SectionState[]): SectionOf {
  const begins = sections.flatMap(({ id, at }) => at.map(({ paragraph, start }) => ({ id, paragraph, start })));
  begins.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const first = begins.filter(({ paragraph, start }, index) => {
    const before = begins[index - 1];
    return before?.paragraph !== paragraph || before.start !== start;
  });
  return (paragraph, offset) => {
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const begin = first[middle];
      if (begin !== undefined && (begin.paragraph < paragraph || (begin.paragraph === paragraph && begin.start <= offset))) low = middle + 1;
      else high = middle;
    }
    return first[low - 1]?.id;
  };
}
