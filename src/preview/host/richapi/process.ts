import { type Json, type JsonObject, isObject, numberOf } from '../json';
import type { Session } from '../session';
import { Arguments } from './arguments';
import { RichApiError, statusOf } from './error';
import type { HostObject } from './objectType';
import { answerQuery, located, readQuery } from './query';
import { type Action, type Body, type WireArguments, actionKind, pathKind } from './wire';

/** The roots of the object model. */
export interface Roots {
  /** The object that a global path reaches: the document. */
  readonly document: HostObject;
  /** A new object of a type that the pane makes itself, such as Microsoft.WordServices.SearchOptions; undefined where there is no such type. */
  create(typeName: string): HostObject | undefined;
}

/** One request at work: each path is followed once, so that a path through InsertText inserts once. */
class Request {
  readonly #objects = new Map<number, HostObject | null>();
  readonly #references = new Map<HostObject, string>();

  constructor(
    private readonly body: Body,
    private readonly session: Session,
    private readonly roots: Roots,
  ) {}

  carryOut(action: Action): Json {
    if (action.kind === actionKind.trace) return null;
    const object = this.#objectAt(action.path);
    switch (action.kind) {
      case actionKind.instantiate:
        return object === null ? null : this.#identify(object);
      case actionKind.query:
        return object === null ? null : answerQuery(object, readQuery(action.query), this.session, (one) => this.#identify(one));
      case actionKind.method:
        return this.#call(object, action);
      case actionKind.setProperty:
        this.#write(object, action.name, action.args.values[0]);
        return null;
      case actionKind.update:
        for (const [name, value] of Object.entries(isObject(action.state) ? action.state : {})) this.#write(object, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, value);
        return null;
      default:
        throw new RichApiError('NotImplemented');
    }
  }

  #call(object: HostObject | null, action: Action): Json {
    if (action.name === '_KeepReference') {
      if (object !== null) this.#keep(object);
      return null;
    }
    if (object === null) throw new RichApiError('ItemNotFound');
    return located(object, action.name, () => object.call(action.name, this.#arguments(action.args), this.session)) ?? null;
  }

  #write(object: HostObject | null, name: string, value: unknown): void {
    if (object === null) throw new RichApiError('ItemNotFound');
    located(object, name, () => {
      object.write(name, value, this.session);
    });
  }

  #identify(object: HostObject): Record<string, Json> {
    const identity: Record<string, Json> = {};
    if (object === this.roots.document) return identity;
    const id = object.id(this.session);
    if (id !== undefined) identity['_Id'] = id;
    const reference = this.body.keepsReferences ? this.#keep(object) : this.#references.get(object);
    if (reference !== undefined) identity['_ReferenceId'] = reference;
    return identity;
  }

  #keep(object: HostObject): string {
    const known = this.#references.get(object);
    if (known !== undefined) return known;
    const reference = this.session.references.keep(object);
    this.#references.set(object, reference);
    return reference;
  }

  #objectAt(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const found = this.#follow(id);
    this.#objects.set(id, found);
    return found;
  }

  #follow(id: number): HostObject | null {
    const path = this.body.path(id);
    if (path === undefined) throw new RichApiError('InvalidObjectPath');
    switch (path.kind) {
      case pathKind.global:
        return this.roots.document;
      case pathKind.newObject: {
        const created = this.roots.create(path.name);
        if (created === undefined) throw new RichApiError('NotImplemented', undefined, path.name);
        return created;
      }
      case pathKind.reference: {
        const kept = this.session.references.at(path.name);
        if (kept === undefined) throw new RichApiError('InvalidObjectPath');
        this.#references.set(kept, path.name);
        return kept;
      }
      case pathKind.nothing:
        return null;
      default: {
        const parent = path.parent === undefined ? null : this.#objectAt(path.parent);
        if (parent === null) return null;
        if (path.kind === pathKind.indexer || (path.kind === pathKind.method && path.name === 'GetItemAt')) return this.#item(parent, path.args.values[0], path.kind === pathKind.indexer);
        return located(parent, path.name, () => parent.object(path.name, this.#arguments(path.args), this.session));
      }
    }
  }

  #item(collection: HostObject, key: unknown, byId: boolean): HostObject {
    const items = collection.items(this.session);
    const byKey = byId ? items.find((item) => item.id(this.session) === key) : undefined;
    const found = byKey ?? items[numberOf(key) ?? -1];
    if (found === undefined) throw new RichApiError('ItemNotFound', undefined, `${collection.typeName}.getItem`);
    return found;
  }

  #arguments({ values, paths }: WireArguments): Arguments {
    return new Arguments(values, (place) => {
      const path = numberOf(paths[place]) ?? 0;
      return path === 0 ? undefined : this.#objectAt(path);
    });
  }
}

/**
 * Answers a ProcessQuery request: carries out its actions in order.
 * An action that fails ends the request; what the actions before it did stays done, and their results are answered (unverified of Word).
 * @param isWriting whether the library says of the request that it writes
 * @returns the response body: Results, TraceIds and, where an action failed, Error
 */
export function processQuery(body: Body, session: Session, roots: Roots, isWriting: boolean): JsonObject {
  const request = new Request(body, session, roots);
  const results: Json[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.actions.entries()) {
    try {
      if (isWriting && index === session.misbehaviour.failsAtAction) throw new RichApiError('GeneralException');
      results.push({ ActionId: action.id, Value: request.carryOut(action) });
      if (action.kind === actionKind.trace) traces.push(action.id);
    } catch (error) {
      const refusal = error instanceof RichApiError ? error : new RichApiError('GeneralException', error instanceof Error ? error.message : undefined);
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: refusal.code, Message: refusal.message, Location: refusal.location ?? '', ActionIndex: index, HttpStatusCode: statusOf[refusal.code] },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}
