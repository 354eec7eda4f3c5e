import { countComments, uncomment } from './comments';
import { unmark } from './marking/marking';
import type { HostRefusal } from './refusal';
import type { Cleaned, Traces } from './report-in-word';
import type { Desk } from './writing/attempt';

/** What stands in the document that this add-in put there. */
export async function traces(desk: Desk): Promise<Traces | HostRefusal> {
  const comments = await countComments(desk);
  if (typeof comments !== 'number') return comments;
  const marks = desk.memory.marks.length;
  // The marks have a setting too, which goes with them.
  return { status: 'found', comments, marks, settings: desk.memory.count() - (marks > 0 ? 1 : 0) };
}

/** Takes everything out again that this add-in put into the document besides text. The marks go first: the settings know of them. */
export async function clean(desk: Desk): Promise<Cleaned> {
  const marks = await unmark(desk.memory);
  const comments = await uncomment(desk);
  const { memory } = desk;
  const count = memory.count();
  const { marks: kept } = memory;
  memory.forget();
  // Marks that Word would not let go must be known when it does.
  if (marks.status === 'refused') memory.marks = kept;
  const unsaved = await memory.save();
  return { marks, comments, settings: unsaved ?? { status: 'taken-away', count } };
}
