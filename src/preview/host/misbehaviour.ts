/** What a real Word does to an add-in now and then, on demand: for tests, and for the switches of the diagnostics drawer. */
export interface Misbehaviour {
  /** Search misses text that is there, as it does after an input method (word.md: #5134): the last hit, or every hit. */
  readonly search: 'finds' | 'misses-last' | 'misses-all';
  /** Writes are refused with AccessDenied, as in Viewing mode, or with NotAllowed, as under protection (word.md: #3831). */
  readonly writes: 'allowed' | 'read-only' | 'protected';
  /** Comments are refused with AccessDenied (word.md: #6746). */
  readonly comments: 'allowed' | 'refused';
  /** Milliseconds that each request takes before it is worked on (word.md: an empty sync took up to 700 ms, #4812). */
  readonly delay: number;
  /** Someone else writes a paragraph at the start of the document, or deletes the first one, before each request that reads or writes it (word.md: #5809). */
  readonly coauthor: 'nobody' | 'inserts' | 'deletes';
  /** A request that writes fails with GeneralException before its action of this index, from 0; the actions before it have been carried out. Undefined: never. */
  readonly failsAtAction: number | undefined;
  /** The text of a paragraph or a range still holds what is deleted as a tracked change (word.md: #2314, #1267). */
  readonly deletedText: 'left-out' | 'kept';
}

/** A Word without faults. */
export const wellBehaved: Misbehaviour = { search: 'finds', writes: 'allowed', comments: 'allowed', delay: 0, coauthor: 'nobody', failsAtAction: undefined, deletedText: 'left-out' };
