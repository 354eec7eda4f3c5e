import type { Node } from 'prosemirror-model';
import { schema } from '../../model/schema';
import type { Placed } from '../../model/word-document';
import { type Extent, NodePlace } from '../places';
import type { Members } from '../richapi/objectType';
import type { Session } from '../session';
import { bodyType } from './body';
import { orNull } from './collection';
import { controlAround } from './contentControl';
import { tableType } from './table';
import { cellType } from './tableCell';

const { story, cell, table } = schema.nodes;

/** The innermost node of some types around a position; undefined where there is none. */
export function nodeAround(doc: Node, position: number, ...types: readonly Node['type'][]): Placed | undefined {
  const at = doc.resolve(position);
  for (let depth = at.depth; depth > 0; depth--) if (types.includes(at.node(depth).type)) return { node: at.node(depth), position: at.before(depth) };
  return undefined;
}

/** The members that tell what a stretch stands in: a body, a content control, a table and its cell. */
export function enclosing<T>(extentOf: (target: T, session: Session) => Extent): NonNullable<Members<T>['objects']> {
  const around = (target: T, session: Session, ...types: readonly Node['type'][]) => {
    const found = nodeAround(session.document.doc, extentOf(target, session).from, ...types);
    return found === undefined ? undefined : new NodePlace(session.places, found);
  };
  return {
    ParentBody: (target, _, session) => {
      const found = around(target, session, story, cell);
      return found === undefined ? null : bodyType.of(found);
    },
    ...orNull<T>('ParentTable', (target, _, session) => {
      const found = around(target, session, table);
      return found === undefined ? null : tableType.of(found);
    }),
    ...orNull<T>('ParentTableCell', (target, _, session) => {
      const found = around(target, session, cell);
      return found === undefined ? null : cellType.of(found);
    }),
    ...orNull<T>('ParentContentControl', (target, _, session) => controlAround(session, extentOf(target, session))),
  };
}
