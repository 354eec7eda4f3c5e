import type { MarkerForm } from './forms';
import type { Marker } from './markers';

/** What comes further on, seen from a marker that moves forward: the next marker of each form, any or one that opens a paragraph. */
export class Upcoming {
  private present = -1;
  /** For each form the index of a marker of it: the next one, as long as that is not passed. */
  private readonly any = new Map<MarkerForm, number>();
  private readonly initial = new Map<MarkerForm, number>();

  /** @param markers in reading order */
  constructor(private readonly markers: readonly Marker[]) {}

  /** Moves on. @param index that of a marker further on */
  moveTo(index: number): void {
    this.present = index;
  }

  /** The index of the next marker of a form behind the present one; the count of markers where there is none. */
  next(form: MarkerForm): number {
    return this.look(this.any, form, false);
  }

  /** The same among the markers that open a paragraph. */
  nextInitial(form: MarkerForm): number {
    return this.look(this.initial, form, true);
  }

  /** The next marker of the same form and word (一是, not 一要) as another, among so many behind the present one. */
  nextInWord({ form, suffix }: Marker, within: number): Marker | undefined {
    for (let index = this.present + 1; index <= this.present + within; index++) {
      const marker = this.markers[index];
      if (marker?.form === form && marker.suffix === suffix) return marker;
    }
    return undefined;
  }

  /**
   * Whether behind a first item, the present marker, its list counts on and then falls back to another list's next item, among so many markers:
   * inside its paragraph, or where it opens one among those that do.
   */
  fallsBackTo(ordinal: number, { form, suffix, paragraph, initial, part }: Marker, within: number): boolean {
    let last = 1;
    for (let index = this.present + 1; index <= this.present + within; index++) {
      const marker = this.markers[index];
      if (marker === undefined || (initial ? marker.part !== part : marker.paragraph !== paragraph)) return false;
      if (marker.form !== form || marker.suffix !== suffix || marker.initial !== initial) continue;
      if (marker.ordinal !== last + 1) return last > 1 && marker.ordinal === ordinal;
      last = marker.ordinal;
    }
    return false;
  }

  /** The marker at an index, if there is one. */
  marker(index: number): Marker | undefined {
    return this.markers[index];
  }

  private look(known: Map<MarkerForm, number>, form: MarkerForm, onlyInitial: boolean): number {
    let index = known.get(form) ?? -1;
    if (index > this.present) return index;
    for (index = this.present + 1; index < this.markers.length; index++) {
      const marker = this.markers[index];
      if (marker?.form === form && (marker.initial || !onlyInitial)) break;
    }
    known.set(form, index);
    return index;
  }
}
