import type { Transaction } from 'prosemirror-state';
import type { Author } from '../../model/edit';
import type { Fragments } from '../../model/fragments';
import { RichApiError } from '../richapi/error';
import type { Session } from '../session';

/** One writing call at work. */
export interface Edit {
  readonly tr: Transaction;
  readonly fragments: Fragments;
  /** Present: what is written becomes revisions. */
  readonly track: Author | undefined;
}

/**
 * Makes one writing call: one step of undo, since as far as is known Word groups nothing (word.md: #1827).
 * @throws RichApiError AccessDenied or NotAllowed where the host is told to refuse writes (word.md: #3831)
 */
export function edit<R>(session: Session, work: (edit: Edit) => R): R {
  refuse(session);
  const { document } = session;
  const { tr, fragments, tracking } = document;
  const result = work({ tr, fragments, track: tracking === 'Off' ? undefined : authorOf(session) });
  if (tr.docChanged) document.apply(tr, { undo: 'step' });
  return result;
}

/** Who writes now. */
export function authorOf({ author, now }: Session): Author {
  return { author, date: now().replace(/\.\d+Z$/, 'Z') };
}

/** Refuses a write where the host is told to. */
export function refuse({ misbehaviour: { writes } }: Session): void {
  if (writes === 'read-only') throw new RichApiError('AccessDenied');
  if (writes === 'protected') throw new RichApiError('NotAllowed');
}
