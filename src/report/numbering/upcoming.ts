import type { MarkerForm } from './forms';
import type { Marker } from './markers';

type Key = MarkerForm | `initial ${MarkerForm}`;

/** What comes further on, seen from a marker that moves forward: the next marker of each form. */
export class Upcoming {
  private readonly places = new Map<Key, number[]>();
  private readonly cursors = new Map<Key, number>();
  private readonly indices = new Map<Marker, number>();
  private at = 0;

  /** @param markers in reading order */
  constructor(private readonly markers: readonly Marker[]) {
    markers.forEach((marker, i) => {
      this.indices.set(marker, i);
      this.add(marker.form, i);
      if (marker.initial) this.add(`initial ${marker.form}`, i);
    });
  }

  /** Moves on to a marker. @param index not less than at the last call */
  moveTo(index: number): void {
    this.at = index;
  }

  /** The next marker of a form behind the present one. */
  next(form: MarkerForm): Marker | undefined {
    return this.nextOf(form);
  }

  /** The next marker of a form that opens a paragraph, behind the present one. */
  nextInitial(form: MarkerForm): Marker | undefined {
    return this.nextOf(`initial ${form}`);
  }

  /** Whether one marker stands before another. */
  comesBefore(one: Marker, other: Marker): boolean {
    return this.indexOf(one) < this.indexOf(other);
  }

  private indexOf(marker: Marker): number {
    return this.indices.get(marker) ?? this.markers.length;
  }

  private add(key: Key, index: number): void {
    const places = this.places.get(key);
    if (places === undefined) this.places.set(key, [index]);
    else places.push(index);
  }

  private nextOf(key: Key): Marker | undefined {
    const places = this.places.get(key);
    if (places === undefined) return undefined;
    let cursor = this.cursors.get(key) ?? 0;
    for (let place = places[cursor]; place !== undefined && place <= this.at; place = places[cursor]) cursor++;
    this.cursors.set(key, cursor);
    const next = places[cursor];
    return next === undefined ? undefined : this.markers[next];
  }
}
