import type { SwitchId } from '../../locales/preview-texts';
import { wellBehaved, type Misbehaviour } from '../host/misbehaviour';

const SLOW_MILLISECONDS = 700;

/** What each switch of the diagnostics makes of Word. */
const changes: Readonly<Record<SwitchId, Partial<Misbehaviour>>> = {
  searchMissesLast: { search: 'misses-last' },
  searchMissesAll: { search: 'misses-all' },
  readOnly: { writes: 'read-only' },
  protected: { writes: 'protected' },
  commentsRefused: { comments: 'refused' },
  slow: { delay: SLOW_MILLISECONDS },
  othersInsert: { coauthor: 'inserts' },
  othersDelete: { coauthor: 'deletes' },
  failsInTheMiddle: { failsAtAction: 3 },
  deletedTextKept: { deletedText: 'kept' },
};

/** The misbehaviour of some switches together; of two that exclude each other the later one holds. */
export function misbehaviourOf(on: ReadonlySet<SwitchId>): Misbehaviour {
  return [...on].reduce<Misbehaviour>((sum, id) => ({ ...sum, ...changes[id] }), wellBehaved);
}
