import type { HostObject } from './objectType';

/**
 * The objects that the pane keeps proxies of beyond a request. Each request mints its own references: were there one for each object of the document,
 * the clean-up of one Word.run would free what another still uses.
 */
export class References {
  readonly #objects = new Map<string, HostObject>();
  #minted = 0;

  /** Keeps an object; returns the reference that the pane names it by from now on. */
  keep(object: HostObject): string {
    const reference = `{REF${(++this.#minted).toString(16).toUpperCase()}}`;
    this.#objects.set(reference, object);
    return reference;
  }

  /** The object kept under a reference, or undefined where it was freed or never minted. */
  at(reference: string): HostObject | undefined {
    return this.#objects.get(reference);
  }

  remove(reference: string): void {
    this.#objects.delete(reference);
  }

  removeAll(): void {
    this.#objects.clear();
  }

  /** How many objects are kept. */
  get size(): number {
    return this.#objects.size;
  }
}
