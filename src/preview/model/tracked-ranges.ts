import type { Mapping } from 'prosemirror-transform';

/** A range of positions that moves with the document. */
export interface TrackedRange {
  readonly from: number;
  readonly to: number;
  /** Whether everything that it held was deleted, and it held something. */
  readonly isDeleted: boolean;
  release(): void;
}

/** The ranges of one document that are kept up to date. */
export type TrackedRanges = Set<TrackedRange & { map(mapping: Mapping): void }>;

/** What is inserted at either end of the range stays outside of it. */
export function trackRange(ranges: TrackedRanges, start: number, end: number): TrackedRange {
  let from = start;
  let to = end;
  let isDeleted = false;
  const range = {
    get from() {
      return from;
    },
    get to() {
      return to;
    },
    get isDeleted() {
      return isDeleted;
    },
    map(mapping: Mapping) {
      if (mapping.maps.length === 0) return;
      const held = to > from;
      from = mapping.map(from, held ? 1 : -1);
      to = Math.max(from, mapping.map(to, -1));
      if (held && from === to) isDeleted = true;
    },
    release: () => {
      ranges.delete(range);
    },
  };
  ranges.add(range);
  return range;
}
