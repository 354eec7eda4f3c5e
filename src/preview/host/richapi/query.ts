import type { Json } from '../json';
import { listOf, member, numberOf } from '../json';
import type { Session } from '../session';
import { Arguments } from './arguments';
import { RichApiError } from './error';
import type { HostObject } from './objectType';

/** What a load asks for: names at this object, and what it asks of the objects under it. */
interface Selection {
  all: boolean;
  readonly names: Map<string, Selection>;
}

/** What is asked of a collection or an object by one load. */
export interface Query {
  readonly selection: Selection;
  readonly skip: number;
  readonly top: number;
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = { all: false, names: new Map() };
  for (const path of paths) {
    let at = root;
    for (const name of path.split(/[/.]/)) {
      if (name === '*') {
        at.all = true;
        continue;
      }
      const next = at.names.get(name) ?? { all: false, names: new Map<string, Selection>() };
      at.names.set(name, next);
      at = next;
    }
  }
  return root;
}

const texts = (value: unknown): readonly string[] => listOf(value).filter((item) => typeof item === 'string');

/** Reads the QueryInfo of an action: Select and Expand are lists of paths such as font/bold, Top and Skip count items. */
export function readQuery(info: unknown): Query {
  const select = texts(member(info, 'Select'));
  const selection = selectionOf([...select, ...texts(member(info, 'Expand'))]);
  if (select.length === 0) selection.all = true;
  return { selection, skip: Math.max(0, numberOf(member(info, 'Skip')) ?? 0), top: Math.max(0, numberOf(member(info, 'Top')) ?? Infinity) };
}

/** The library keeps these itself; developers load them all the same. */
const kept = new Set(['isnullobject', 'isnull', 'items', '_id', '_referenceid']);
const none = new Arguments([], () => undefined);

/**
 * The answer to a load.
 * @param identify the `_Id` and `_ReferenceId` that an object is answered with
 * @throws RichApiError InvalidArgument for a name that the type does not have
 */
export function answerQuery(object: HostObject, query: Query, session: Session, identify: (object: HostObject) => Record<string, Json>): Json {
  const answerObject = (one: HostObject, selection: Selection): Record<string, Json> => {
    const answer = identify(one);
    if (one.isCollection) {
      answer['_Items'] = one.items(session).map((item) => answerObject(item, selection));
      return answer;
    }
    if (selection.all) for (const name of one.scalars(session)) answer[name] = read(one, name);
    for (const [typed, inner] of selection.names) {
      const named = one.memberNamed(typed);
      if (named === undefined) {
        if (kept.has(typed.toLowerCase())) continue;
        throw new RichApiError('InvalidArgument', `${one.typeName} has no property ${typed}.`, `${one.typeName}.${typed}`);
      }
      if (named.kind === 'scalar') answer[named.name] = read(one, named.name);
      else answer[named.name] = under(one, named.name, inner);
    }
    return answer;
  };
  const read = (one: HostObject, name: string): Json => located(one, name, () => one.read(name, session));
  const under = (one: HostObject, name: string, inner: Selection): Json => {
    const child = located(one, name, () => one.object(name, none, session));
    return child === null ? null : answerObject(child, inner.names.size === 0 ? { ...inner, all: true } : inner);
  };
  if (!object.isCollection) return answerObject(object, query.selection);
  const items = object.items(session).slice(query.skip, query.skip + query.top);
  return { ...identify(object), _Items: items.map((item) => answerObject(item, query.selection)) };
}

/** Runs the work of one member and names it in the error that it may throw: Paragraph.getNext. */
export function located<R>(object: HostObject, name: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof RichApiError) throw error.at(`${object.typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    throw error;
  }
}
