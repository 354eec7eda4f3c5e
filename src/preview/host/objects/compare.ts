import type { Extent } from '../places';

/** Where one stretch lies in relation to another, as a Word.LocationRelation. */
export function compareExtents(one: Extent, other: Extent): string {
  if (one.from === other.from && one.to === other.to) return 'Equal';
  if (one.to < other.from) return 'Before';
  if (one.from > other.to) return 'After';
  if (one.to === other.from) return 'AdjacentBefore';
  if (one.from === other.to) return 'AdjacentAfter';
  if (one.from <= other.from && one.to >= other.to) return one.from === other.from ? 'ContainsStart' : one.to === other.to ? 'ContainsEnd' : 'Contains';
  if (one.from >= other.from && one.to <= other.to) return one.from === other.from ? 'InsideStart' : one.to === other.to ? 'InsideEnd' : 'Inside';
  return one.from < other.from ? 'OverlapsBefore' : 'OverlapsAfter';
}
