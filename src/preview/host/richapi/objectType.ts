import type { Json } from '../json';
import { type Level, reaches } from '../requirements';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import { RichApiError } from './error';

/** The members of a type of Word's object model, by their names on the wire. Each is given the target, which is what the object stands for in the document. */
export interface Members<T> {
  /** Word's class name, as the library shows it in errors. */
  readonly name: string;
  /** The level of WordApi that brought the type; 1.3 or before where absent. */
  readonly since?: Level;
  /** The levels that brought members after 1.3, by their names on the wire. */
  readonly memberSince?: Readonly<Record<string, Level>>;
  /** The `_Id` that the library finds an item of a collection again by. */
  readonly id?: (target: T, session: Session) => string | number;
  /** Scalar properties. */
  readonly read?: Readonly<Record<string, (target: T, session: Session) => Json>>;
  /** Scalar properties that can be set; a member that refuses a value throws InvalidArgument. */
  readonly write?: Readonly<Record<string, (target: T, value: unknown, session: Session) => void>>;
  /** Navigation properties and methods that answer with an object; null is Word's null object. */
  readonly objects?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => HostObject | null>>;
  /** Methods that answer with a value or with nothing. */
  readonly calls?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => Json | undefined>>;
  /** The items of a collection. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
}

/** An object that the pane holds a proxy of, with its members by their names on the wire. */
export interface HostObject {
  readonly typeName: string;
  readonly isCollection: boolean;
  id(session: Session): string | number | undefined;
  /** The names of the scalar properties, for a load without names. */
  scalars(session: Session): readonly string[];
  read(name: string, session: Session): Json;
  write(name: string, value: unknown, session: Session): void;
  object(name: string, args: Arguments, session: Session): HostObject | null;
  call(name: string, args: Arguments, session: Session): Json | undefined;
  items(session: Session): readonly HostObject[];
  /** The member's own spelling for a name as a developer typed it: text, Text and TEXT are one property. */
  memberNamed(typed: string): { readonly kind: 'scalar' | 'object'; readonly name: string } | undefined;
}

class Instance<T> implements HostObject {
  constructor(
    readonly type: ObjectType<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.members.name;
  }

  get isCollection(): boolean {
    return this.type.members.items !== undefined;
  }

  scalars(session: Session): readonly string[] {
    return this.type.scalars.filter((name) => this.type.isThere(name, session));
  }

  id(session: Session): string | number | undefined {
    return this.type.members.id?.(this.target, session);
  }

  read(name: string, session: Session): Json {
    return this.type.member(this.type.members.read, name, session)(this.target, session);
  }

  write(name: string, value: unknown, session: Session): void {
    this.type.member(this.type.members.write, name, session)(this.target, value, session);
  }

  object(name: string, args: Arguments, session: Session): HostObject | null {
    return this.type.member(this.type.members.objects, name, session)(this.target, args, session);
  }

  call(name: string, args: Arguments, session: Session): Json | undefined {
    return this.type.member(this.type.members.calls, name, session)(this.target, args, session);
  }

  items(session: Session): readonly HostObject[] {
    return this.type.members.items?.(this.target, session) ?? [];
  }

  memberNamed(typed: string): { readonly kind: 'scalar' | 'object'; readonly name: string } | undefined {
    return this.type.memberNamed(typed);
  }
}

/** A type of Word's object model: a table of its members, and the way from a target to an object and back. */
export class ObjectType<T> {
  readonly scalars: readonly string[];
  readonly #byTyped = new Map<string, { readonly kind: 'scalar' | 'object'; readonly name: string }>();

  constructor(readonly members: Members<T>) {
    this.scalars = Object.keys(members.read ?? {});
    for (const name of Object.keys(members.objects ?? {})) this.#byTyped.set(name.toLowerCase(), { kind: 'object', name });
    for (const name of this.scalars) this.#byTyped.set(name.toLowerCase(), { kind: 'scalar', name });
  }

  /** The object that stands for a target. */
  of(target: T): HostObject {
    return new Instance(this, target);
  }

  /** The target of an object, or undefined where the object is of another type. */
  targetOf(object: HostObject | null): T | undefined {
    return this.#holds(object) ? object.target : undefined;
  }

  memberNamed(typed: string): { readonly kind: 'scalar' | 'object'; readonly name: string } | undefined {
    return this.#byTyped.get(typed.toLowerCase());
  }

  /**
   * One member of a table of the type.
   * @throws RichApiError NotImplemented where the host has no such member, or stands for a Word that is older than it
   */
  member<F>(table: Readonly<Record<string, F>> | undefined, name: string, session: Session): F {
    const found = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined || !this.isThere(name, session)) throw new RichApiError('NotImplemented');
    return found;
  }

  /** Says whether the Word that the session stands for is new enough for a member. */
  isThere(name: string, { level }: Session): boolean {
    return [this.members.since, this.members.memberSince?.[name]].every((needed) => needed === undefined || reaches(level, needed));
  }

  #holds(object: HostObject | null): object is Instance<T> {
    return object instanceof Instance && object.type === this;
  }
}
