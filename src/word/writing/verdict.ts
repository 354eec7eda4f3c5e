import type { Embedding } from '../revisions/embedding';
import { embed } from '../revisions/embedding';
import { applyOperations, type Operation, result } from '../locating/operation';

/** How replaced text is shown: as replaced, or, as a tracked change may be, beside the text that replaces it. */
export type Shown = 'plain' | 'old-new' | 'new-old';

/** What became of the operations on one paragraph. */
export interface Verdict {
  /** How many were carried out, of those in the order of writing; undefined: the text is neither what it was nor what it should be. */
  readonly written: number | undefined;
  readonly asRevision: boolean;
  /** How replaced text is shown; undefined where it is shown in a way of its own and only the text in force is as it should be. */
  readonly shown: Shown | undefined;
}

/** A paragraph's text, as shown and, where Word can tell, with all tracked changes accepted. */
export interface Texts {
  readonly shown: string;
  readonly current: string | undefined;
}

/** What stands at the place of an operation when it is shown in one way. */
export function shownAs(shown: Shown): (operation: Operation, old: string) => string {
  if (shown === 'plain') return result;
  return (operation, old) => {
    if (operation.how === 'delete') return old;
    if (operation.how !== 'Replace') return result(operation, old);
    return shown === 'old-new' ? old + operation.text : operation.text + old;
  };
}

/**
 * Reads back what became of operations that were to be carried out one after the other, of which Word may have refused one half-way.
 * @param operations in the order of writing, on the paragraph as `before` has it
 * @param failed whether Word refused: then as few as the text allows count as written, otherwise as many
 */
export function judge(before: Texts, operations: readonly Operation[], after: Texts, failed: boolean): Verdict {
  const counts = operations.map((_, index) => operations.length - index).concat(0);
  if (failed) counts.reverse();
  const embedding = before.current === undefined || before.current === before.shown ? undefined : embed(before.shown, before.current);
  for (const written of counts) {
    const done = operations.slice(0, written);
    const current = before.current === undefined ? undefined : expectedCurrent(before.current, embedding, done);
    const isInForce = after.current === undefined || current === undefined ? undefined : after.current === current;
    if (isInForce === false) continue;
    const shown = (['plain', 'old-new', 'new-old'] as const).find((way) => after.shown === applyOperations(before.shown, done, shownAs(way)));
    // Without Word's word on it, only the text that is shown speaks.
    if (shown === undefined && isInForce !== true) continue;
    if (shown === undefined && written === 0) continue;
    return { written, asRevision: written > 0 && shown !== 'plain', shown };
  }
  return { written: undefined, asRevision: false, shown: undefined };
}

/** The text in force after operations on the text that is shown; undefined where a place cannot be told. */
function expectedCurrent(current: string, embedding: Embedding | undefined, operations: readonly Operation[]): string | undefined {
  if (embedding === undefined) return applyOperations(current, operations);
  const moved: Operation[] = [];
  for (const operation of operations) {
    const start = embedding.offset(operation.start);
    const last = embedding.offset(operation.end - 1);
    if (start === undefined || last === undefined) return undefined;
    moved.push({ ...operation, start, end: last + 1 });
  }
  return applyOperations(current, moved);
}
