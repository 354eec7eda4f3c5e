/**
 * Why nothing was written at a place, although Word was asked for it:
 * - `changed`: the text is no longer there as it was checked
 * - `ambiguous`: it stands there more than once, and nothing tells which one was meant
 * - `not-found`: JavaScript sees the text, but Word's search does not (word.md: footnote marks, fields, input methods)
 * - `deleted`: it stands only in text that is deleted as a tracked change
 * - `already-revised`: it was replaced before as a tracked change that waits to be accepted
 * - `no-place`: there is no text there to write at, as in an empty paragraph or an automatic number
 * - `mixed`: part of it is highlighted and part not, so that a mark could not be taken away exactly
 * - `outside-body`: comments and marks are for the body only, this is a note, a header or a footer
 * - `in-table`: a section cannot be put into a table's cell
 * - `unverified`: Word was asked to write, but what stands there now is neither the old text nor the new: somebody has to look
 * - `not-applicable`: the edit lies outside its paragraph, changes nothing or overlaps one that was taken
 * - `together`: another edit of the same change could not be made, so none was
 */
export type PlaceReason =
  | 'changed'
  | 'ambiguous'
  | 'not-found'
  | 'deleted'
  | 'already-revised'
  | 'no-place'
  | 'mixed'
  | 'outside-body'
  | 'in-table'
  | 'unverified'
  | 'not-applicable'
  | 'together';

/**
 * Why Word itself refused:
 * - `read-only`: the document, or this part of it, may not be changed (Viewing mode, protection, a final version)
 * - `lost`: Word no longer finds an object that it had just given, as when somebody else edits the same place
 * - `busy`: Word is in a dialog, or answers too late, or too many requests are under way
 * - `unsupported`: this version of Word cannot do it
 * - `failed`: anything else; `code` says what Word called it
 */
export type HostReason = 'read-only' | 'lost' | 'busy' | 'unsupported' | 'failed';

/** Word did not do what it was asked. */
export interface HostRefusal {
  readonly status: 'refused';
  readonly reason: HostReason;
  /** Office.js's own code, such as `AccessDenied`, for a report of the fault. */
  readonly code: string;
}

/** The text is not where, or not what, it has to be. */
export interface PlaceRefusal {
  readonly status: 'refused';
  readonly reason: PlaceReason;
}

export type Refusal = PlaceRefusal | HostRefusal;

export type Reason = PlaceReason | HostReason;
