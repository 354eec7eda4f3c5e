import { isObject, listOf, member, numberOf, textOf } from '../json';

/** What a request does, by the numbers of the wire. */
export const actionKind = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9 } as const;

/** How an object is reached, by the numbers of the wire. */
export const pathKind = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** Arguments as they travel: a place that holds an object holds its path's id in both lists. */
export interface WireArguments {
  readonly values: readonly unknown[];
  readonly paths: readonly unknown[];
}

export interface Action {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  readonly path: number;
  readonly args: WireArguments;
  readonly query: unknown;
  /** Names and values of an update. */
  readonly state: unknown;
}

export interface ObjectPath {
  readonly kind: number;
  readonly name: string;
  readonly parent: number | undefined;
  readonly args: WireArguments;
}

/** The body of a ProcessQuery request. */
export interface Body {
  /** Whether every object that is answered is to be kept by a reference. */
  readonly keepsReferences: boolean;
  readonly actions: readonly Action[];
  path(id: number): ObjectPath | undefined;
}

function argumentsOf(info: unknown): WireArguments {
  return { values: listOf(member(info, 'Arguments')), paths: listOf(member(info, 'ReferencedObjectPathIds')) };
}

/** Reads the body of a ProcessQuery request; undefined where the text is none. */
export function readBody(text: string): Body | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(body)) return undefined;
  const paths = body['ObjectPaths'];
  return {
    keepsReferences: body['AutoKeepReference'] === true,
    actions: listOf(body['Actions']).map((action) => ({
      id: numberOf(member(action, 'Id')) ?? 0,
      kind: numberOf(member(action, 'ActionType')) ?? 0,
      name: textOf(member(action, 'Name')),
      path: numberOf(member(action, 'ObjectPathId')) ?? 0,
      args: argumentsOf(member(action, 'ArgumentInfo')),
      query: member(action, 'QueryInfo'),
      state: member(action, 'ObjectState'),
    })),
    path(id) {
      const path = member(paths, String(id));
      if (!isObject(path)) return undefined;
      return { kind: numberOf(path['ObjectPathType']) ?? 0, name: textOf(path['Name']), parent: numberOf(path['ParentObjectPathId']), args: argumentsOf(path['ArgumentInfo']) };
    },
  };
}
