import { isObject } from '../json';
import { RichApiError } from './error';
import type { HostObject, ObjectType } from './objectType';

/** The arguments of one call, each asked for by its place and the form that it must have. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly objects: (place: number) => HostObject | null | undefined,
  ) {}

  /** A text; InvalidArgument where it is none. */
  text(place: number): string {
    const value = this.values[place];
    if (typeof value !== 'string') throw new RichApiError('InvalidArgument');
    return value;
  }

  /** A whole number from a least value on; InvalidArgument where it is none. */
  whole(place: number, least = 0): number {
    const value = this.values[place];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw new RichApiError('InvalidArgument');
    return value;
  }

  /** A text or a number that names an item. */
  key(place: number): string | number {
    const value = this.values[place];
    if (typeof value !== 'string' && typeof value !== 'number') throw new RichApiError('InvalidArgument');
    return value;
  }

  /** A truth value; the one given where the argument is absent. */
  flag(place: number, otherwise: boolean): boolean {
    const value = this.values[place] ?? otherwise;
    if (typeof value !== 'boolean') throw new RichApiError('InvalidArgument');
    return value;
  }

  /**
   * One of a set of words, as Word's enumerations are; letters of either case.
   * @param otherwise the word that an absent argument stands for; without it an absent argument is InvalidArgument
   */
  oneOf<const W extends string>(place: number, words: readonly W[], otherwise?: W): W {
    const value = this.values[place] ?? otherwise;
    const found = typeof value === 'string' ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
    if (found === undefined) throw new RichApiError('InvalidArgument');
    return found;
  }

  /** A list of texts; InvalidArgument where it is none. */
  texts(place: number): readonly string[] {
    const value = this.values[place];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw new RichApiError('InvalidArgument');
    return value;
  }

  /** A table of texts, or undefined where the argument is absent; InvalidArgument where it is anything else. */
  table(place: number): readonly (readonly string[])[] | undefined {
    const value = this.values[place] ?? undefined;
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw new RichApiError('InvalidArgument');
    return value.map((row: unknown) => {
      if (!Array.isArray(row)) throw new RichApiError('InvalidArgument');
      return row.map((cell: unknown) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''));
    });
  }

  /** An object of one of the given types, by its target; InvalidArgument where it is of no such type. */
  target<T>(place: number, ...types: readonly ObjectType<T>[]): T {
    const object = this.object(place);
    for (const type of types) {
      const target = type.targetOf(object);
      if (target !== undefined) return target;
    }
    throw new RichApiError('InvalidArgument');
  }

  /** An object that the call names by its path; null where the argument is absent or a null object. */
  object(place: number): HostObject | null {
    return this.objects(place) ?? null;
  }

  /** A plain object, or undefined where the argument is absent or none. */
  record(place: number): Readonly<Record<string, unknown>> | undefined {
    const value = this.values[place];
    return isObject(value) ? value : undefined;
  }
}
