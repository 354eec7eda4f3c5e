import { rankOf, type MarkerForm } from './forms';
import { join } from './joining';
import type { Marker } from './markers';
import { nest, type Item, type Run } from './nesting';

/** How many markers around doubtful ones are looked at, and how far apart those may stand to be one doubt. */
const view = 20;
const apart = 40;
/** A first item of another form may have a whole chapter between it and the second. */
const chapter = 300;
const mostDoubtful = 12;
/** What a fault, a marker in another form and a list begun anew under the same parent weigh as explanations. */
const weights = { fault: 2, mixed: 2, restart: 1 };
/** So many markers of one doubt may be in another form: more than that is no slip. */
const mostRereadings = 4;

/**
 * Sorts markers into lists, and takes a marker of another form than its list (一是 第二， 三是) for the item that it was meant to be:
 * where faults stand close together, one marker read in another form may explain them all.
 * @param markers in reading order
 */
export function listsOf(markers: readonly Marker[]): Run[] {
  const runs = join(nest(markers));
  const faulty = runs.filter((run) => run.inside !== undefined || run.faults > 0);
  if (faulty.length === 0) return runs;
  const links = linksOf(runs, markers.length);
  const reread = [...markers];
  const changed = doubtsIn(faulty, markers).filter((doubt) => settle(reread, doubt, links)).length > 0;
  return changed ? join(nest(reread)) : runs;
}

/** For each marker the indices of the one before it and the one behind it in its list; its own where there is none. */
interface Links {
  readonly previous: Int32Array;
  readonly next: Int32Array;
}

function linksOf(runs: readonly Run[], count: number): Links {
  const previous = new Int32Array(count).map((_, index) => index);
  const next = previous.slice();
  for (const { items } of runs) {
    items.forEach((item, i) => {
      const before = items[i - 1];
      if (before === undefined) return;
      previous[item.place] = before.place;
      next[before.place] = item.place;
    });
  }
  return { previous, next };
}

/** Indices of markers that may have been meant for another list, grouped by nearness, in order. */
function doubtsIn(faulty: readonly Run[], markers: readonly Marker[]): number[][] {
  const doubtful = new Set<number>();
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  for (const run of faulty) {
    const [first] = run.items;
    if (run.inside !== undefined || run.items.length === 1 || first.ordinal !== 1) doubtful.add(first.place);
    if (run.items.length === 1 && first.ordinal === 1) firsts.add(first.place);
    if (first.ordinal === 2) seconds.add(first.place);
    run.items.forEach((item, i) => {
      const before = run.items[i - 1];
      if (before === undefined || item.ordinal === before.ordinal + 1) return;
      doubtful.add(before.place).add(item.place);
      for (let at = Math.max(before.place, item.place - apart) + 1; at < item.place; at++) {
        const ordinal = markers[at]?.ordinal ?? 0;
        if (ordinal > before.ordinal && ordinal < item.ordinal) doubtful.add(at);
      }
    });
  }
  const groups: number[][] = [];
  for (const at of [...doubtful].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const before = group?.at(-1) ?? 0;
    const near = at - before <= apart || (firsts.has(before) && seconds.has(at) && at - before <= chapter);
    if (group !== undefined && near && group.length < mostDoubtful) group.push(at);
    else groups.push([at]);
  }
  return groups;
}

/** The indices of the markers around doubtful ones, and of the nearest item on either side of each list that reaches beyond them. */
function viewOf(doubtful: readonly number[], { previous, next }: Links): number[] {
  const from = Math.max(0, (doubtful[0] ?? 0) - view);
  const to = Math.min(previous.length, (doubtful.at(-1) ?? 0) + view + 1);
  const earlier = previous.subarray(from, to).filter((index) => index < from);
  const later = next.subarray(from, to).filter((index) => index >= to);
  return [...earlier.sort(), ...Array.from({ length: to - from }, (_, index) => from + index), ...later.sort()];
}

/** Rereads doubtful markers in other forms as long as that explains the faults around them better. @returns whether it did */
function settle(markers: Marker[], doubtful: readonly number[], links: Links): boolean {
  const indices = viewOf(doubtful, links);
  const around = indices.flatMap((index) => markers[index] ?? []);
  const places = doubtful.map((index) => indices.indexOf(index));
  let changed = false;
  for (let round = 0; round < mostRereadings; round++) {
    const runs = join(nest(around));
    const now = weigh(runs);
    let best: { at: number; marker: Marker; weight: number } | undefined;
    for (const at of places) {
      const marker = around[at];
      if (marker === undefined || marker.automatic || marker.last || marker.writtenAs !== undefined) continue;
      for (const form of formsBeside(around, at, marker)) {
        const isLikely = (): boolean => isOutOfPlace(runs, marker) || (looksLike(around, at, form) && !endsLower(around, at, form));
        if (now <= weights.mixed && !isLikely()) continue;
        const reread = { ...marker, form, writtenAs: marker.form };
        around[at] = reread;
        const weight = weigh(join(nest(around))) + weights.mixed;
        around[at] = marker;
        if (weight <= (best?.weight ?? now) && (weight < now || isLikely())) best = { at, marker: reread, weight };
      }
    }
    if (best === undefined) break;
    around[best.at] = best.marker;
    markers[indices[best.at] ?? 0] = best.marker;
    changed = true;
  }
  return changed;
}

/** The forms whose count the marker at this place would go on, or would go on after it: the nearest markers of each tell. */
function formsBeside(markers: readonly Marker[], at: number, marker: Marker): Set<MarkerForm> {
  const forms = new Set<MarkerForm>();
  for (const step of [-1, 1]) {
    const seen = new Set<MarkerForm>([marker.form]);
    for (let i = at + step; i >= 0 && i < markers.length; i += step) {
      const other = markers[i];
      if (other === undefined || other.automatic || seen.has(other.form) || !standsBeside(marker, other)) continue;
      seen.add(other.form);
      if (other.ordinal === marker.ordinal + step) forms.add(other.form);
    }
  }
  return forms;
}

/** Two markers of one list both open paragraphs or both stand inside one, but for the first of a list, which may open the paragraph, or stand inside the one before. */
function standsBeside(marker: Marker, other: Marker): boolean {
  if (other.initial === marker.initial) return true;
  const [opening, inner] = other.initial ? [other, marker] : [marker, other];
  return opening.paragraph === inner.paragraph ? opening.ordinal === 1 : inner.ordinal === 1 && opening.paragraph === inner.paragraph + 1;
}

/** Whether the marker fits its own list so badly that no usual slip explains it: alone without a list, or too far ahead of it. */
function isOutOfPlace(runs: readonly Run[], marker: Marker): boolean {
  for (const { items } of runs) {
    const index = items.findIndex((item) => item.marker === marker);
    if (index < 0) continue;
    const before = items[index - 1];
    return before === undefined ? items.length === 1 && marker.ordinal > 1 : marker.ordinal - before.ordinal > 2;
  }
  return false;
}

/** Whether a marker would end a list of a lower form as it ends its own: then its own form says more than how its paragraph is set. */
function endsLower(markers: readonly Marker[], at: number, form: MarkerForm): boolean {
  const marker = markers[at];
  if (marker === undefined || (rankOf(marker.form) ?? Infinity) >= (rankOf(form) ?? 0)) return false;
  const next = (of: MarkerForm): number => markers.slice(at + 1).find((other) => other.form === of && standsBeside(marker, other))?.ordinal ?? 1;
  return next(form) === 1 && next(marker.form) === 1;
}

/** Whether the marker's paragraph is set as those of the other form near it rather than as those of its own. */
function looksLike(markers: readonly Marker[], at: number, form: MarkerForm): boolean {
  const own = markers[at]?.form;
  return own !== undefined && alike(markers, at, form) > alike(markers, at, own);
}

/** How many of the three nearest markers of a form have paragraphs set as this one's, from 0 to 1. */
function alike(markers: readonly Marker[], at: number, form: MarkerForm): number {
  let seen = 0;
  let same = 0;
  for (let distance = 1; seen < 3 && (distance <= at || at + distance < markers.length); distance++) {
    for (const other of [markers[at - distance], markers[at + distance]]) {
      if (other?.form !== form || seen === 3) continue;
      seen++;
      if (other.shape === markers[at]?.shape) same++;
    }
  }
  return seen === 0 ? 0 : same / seen;
}

/** How much there is to explain in lists as they stand. */
function weigh(runs: readonly Run[]): number {
  const begun = new Map<Item | number, MarkerForm[]>();
  let weight = 0;
  for (const run of runs) {
    weight += run.faults * weights.fault;
    if (run.inside !== undefined) weight += weights.fault;
    const under = run.parent ?? run.items[0].marker.part;
    const forms = begun.get(under);
    if (forms === undefined) begun.set(under, [run.form]);
    else if (forms.includes(run.form)) weight += weights.restart;
    else forms.push(run.form);
  }
  return weight;
}
