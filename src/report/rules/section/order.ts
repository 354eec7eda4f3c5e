import type { Span } from '../../document';
import { sectionIds, type SectionId, type SectionState } from '../../genre/sections';

/** The section of a list, by its id; nothing where the kind is unknown and the list empty. */
export function sectionOf(sections: readonly SectionState[], id: SectionId): SectionState | undefined {
  return sections.find((section) => section.id === id);
}

/** Whether a place stands before another in reading order. */
export function isBefore(one: Span, other: Span): boolean {
  return one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.start < other.start);
}

/** The sections that stand before one in the standard order. */
export function sectionsBefore(id: SectionId): readonly SectionId[] {
  return sectionIds.slice(0, sectionIds.indexOf(id));
}

/** The first of some places in reading order. */
export function earliest(places: readonly Span[]): Span | undefined {
  return places.reduce<Span | undefined>((first, place) => (first === undefined || isBefore(place, first) ? place : first), undefined);
}
