import { rankOf, type MarkerForm } from './forms';
import type { Marker } from './markers';

/** How far apart the paragraphs of running text are that are items of one list. */
const nearest = 3;

/**
 * Leaves out what only looks like a marker: a label that needs another of its list beside it and has none.
 * @param markers in reading order
 */
export function withNeighbours(markers: readonly Marker[]): Marker[] {
  const previous = neighbourOf(markers, 1);
  const next = neighbourOf(markers, -1);
  return markers.filter((marker, i) => {
    if (marker.needs === undefined) return true;
    if (!marker.initial && rankOf(marker.form) !== undefined && marker.needs === 'neighbour') return inEnumeration(markers, i) || goesOn(previous[i], marker) || goesOn(marker, next[i]);
    return hasNeighbour(marker, markers[i - 1], markers[i + 1], previous[i], next[i]);
  });
}

/** （一）…：一是…二是…；（二）…：一是…: one of a form counts on from the one before it in the paragraph, whatever lists stand between. */
function goesOn(one: Marker | undefined, other: Marker | undefined): boolean {
  return one !== undefined && other !== undefined && one.paragraph === other.paragraph && other.ordinal === one.ordinal + 1;
}

/** Whether a figure inside a paragraph has another beside it that it could count on from, of its own form or not; beside 一是 and its like it has to go on with their count. */
function inEnumeration(markers: readonly Marker[], at: number): boolean {
  const marker = markers[at];
  const near = (step: 1 | -1): boolean => {
    const other = markers[at + step];
    if (marker === undefined || other === undefined || other.paragraph !== marker.paragraph) return false;
    if (rankOf(other.form) === undefined) return other.ordinal === marker.ordinal + step;
    return Math.abs(other.ordinal - marker.ordinal) <= 2;
  };
  const after = markers[at + 1];
  const goesOnBelow = marker !== undefined && after?.initial === true && after.form === marker.form && after.ordinal === marker.ordinal + 1 && after.paragraph === marker.paragraph + 1;
  return near(-1) || near(1) || goesOnBelow;
}

/** For each marker the nearest one of its form before it (step 1) or behind it (step -1). */
function neighbourOf(markers: readonly Marker[], step: 1 | -1): (Marker | undefined)[] {
  const last = new Map<MarkerForm, Marker>();
  const result = new Array<Marker | undefined>(markers.length);
  for (let n = 0, i = step === 1 ? 0 : markers.length - 1; n < markers.length; n++, i += step) {
    const marker = markers[i];
    if (marker === undefined) continue;
    result[i] = last.get(marker.form);
    last.set(marker.form, marker);
  }
  return result;
}

function hasNeighbour(marker: Marker, before: Marker | undefined, after: Marker | undefined, previous: Marker | undefined, next: Marker | undefined): boolean {
  switch (marker.needs) {
    case 'next':
      return next !== undefined && next.ordinal === 2 && next.suffix === marker.suffix && (next.paragraph === marker.paragraph || (next === after && next.initial));
    case 'previous':
      return previous !== undefined && previous.paragraph === marker.paragraph && previous.suffix === marker.suffix && previous.ordinal === marker.ordinal - 1;
    default:
      if (marker.suffix === undefined && rankOf(marker.form) === undefined && besideAnotherForm(marker, before, after)) return true;
      return beside(marker, previous) || beside(marker, next) || goesOnInOtherWord(marker, previous, next);
  }
}

/** 一是…；二是…；三要…；四是…: one list, whose count an item in another word goes on with. */
function goesOnInOtherWord(marker: Marker, previous: Marker | undefined, next: Marker | undefined): boolean {
  if (marker.suffix === undefined) return false;
  const before = isNear(marker, previous) ? previous?.ordinal : undefined;
  const behind = isNear(marker, next) ? next?.ordinal : undefined;
  if (behind !== undefined && behind !== marker.ordinal + 1) return false;
  return before === undefined ? marker.ordinal === 1 && behind !== undefined : before === marker.ordinal - 1;
}

/** Whether two stand in one paragraph, or open paragraphs near each other. */
function isNear(marker: Marker, other: Marker | undefined): boolean {
  return other !== undefined && (other.paragraph === marker.paragraph || (marker.initial && other.initial && Math.abs(other.paragraph - marker.paragraph) <= nearest));
}

function beside(marker: Marker, other: Marker | undefined): boolean {
  if (other === undefined || other.suffix !== marker.suffix) return false;
  if (other.paragraph !== marker.paragraph) {
    const adjacent = rankOf(marker.form) === undefined && Math.abs(other.paragraph - marker.paragraph) <= nearest;
    if (!(marker.initial && other.initial) && !(adjacent && (marker.initial || other.initial))) return false;
  }
  if (marker.last || other.last) return true;
  const distance = Math.abs(other.ordinal - marker.ordinal);
  return distance <= 2 && (distance > 0 || other.paragraph === marker.paragraph);
}

/** 首先 beside 第二, or 第二 beside 一是: a list of two forms of running text. */
function besideAnotherForm(marker: Marker, before: Marker | undefined, after: Marker | undefined): boolean {
  const near = (other: Marker | undefined, step: number): boolean =>
    other !== undefined &&
    other.form !== marker.form &&
    rankOf(other.form) === undefined &&
    (other.paragraph === marker.paragraph || (other.initial && marker.initial)) &&
    other.ordinal === marker.ordinal + step;
  return !marker.last && (near(before, -1) || near(after, 1));
}
