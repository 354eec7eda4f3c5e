import { forms, type MarkerForm } from './forms';
import type { Marker } from './markers';

const formNumbers = new Map<string, number>(Object.keys(forms).map((form, number) => [form, number]));

/** What comes further on, seen from a marker that moves forward: the next marker of each form, any or one that opens a paragraph. */
export class Upcoming {
  private readonly any: Chain;
  private readonly initial: Chain;

  /** @param markers in reading order */
  constructor(private readonly markers: readonly Marker[]) {
    const places = markers.map((marker) => formNumbers.get(marker.form) ?? 0);
    this.any = new Chain(places, () => true);
    this.initial = new Chain(places, (i) => markers[i]?.initial === true);
  }

  /** Moves on by one marker. @param index that of the marker, each in turn from 0 */
  moveTo(index: number): void {
    this.any.pass(index);
    this.initial.pass(index);
  }

  /** The index of the next marker of a form behind the present one; the count of markers where there is none. */
  next(form: MarkerForm): number {
    return this.any.next(form);
  }

  /** The same among the markers that open a paragraph. */
  nextInitial(form: MarkerForm): number {
    return this.initial.next(form);
  }

  /** The marker at an index, if there is one. */
  marker(index: number): Marker | undefined {
    return this.markers[index];
  }
}

/** For each form, the markers of that form one after the other. */
class Chain {
  private readonly heads: Int32Array;
  private readonly links: Int32Array;

  constructor(private readonly places: readonly number[], belongs: (index: number) => boolean) {
    this.heads = new Int32Array(formNumbers.size).fill(places.length);
    this.links = new Int32Array(places.length);
    for (let i = places.length - 1; i >= 0; i--) {
      const place = places[i] ?? 0;
      this.links[i] = this.heads[place] ?? places.length;
      if (belongs(i)) this.heads[place] = i;
    }
  }

  pass(index: number): void {
    this.heads[this.places[index] ?? 0] = this.links[index] ?? this.places.length;
  }

  next(form: MarkerForm): number {
    return this.heads[formNumbers.get(form) ?? 0] ?? this.places.length;
  }
}
