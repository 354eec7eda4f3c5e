import { inWord } from './run';
import type { Capabilities } from './report-in-word';

/**
 * Tells when the document may have changed: whenever the selection moves, in every version, and on paragraph events where Word has
 * them, which miss changes (word.md: #4874, #3864). Where Word refuses to tell, nothing is told.
 * @returns what ends it
 */
export function watch({ paragraphEvents }: Capabilities, onHint: () => void): () => void {
  let isOver = false;
  const hint = (): void => {
    if (!isOver) onHint();
  };
  const { document } = Office.context;
  const listen = (act: () => void): void => {
    try {
      act();
    } catch {
      // The live check then waits for its button.
    }
  };
  listen(() => document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, hint));
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  if (paragraphEvents) {
    void inWord(async (context) => {
      const told = (): Promise<void> => Promise.resolve(hint());
      handlers.push(context.document.onParagraphChanged.add(told), context.document.onParagraphAdded.add(told), context.document.onParagraphDeleted.add(told));
      await context.sync();
    });
  }
  return () => {
    isOver = true;
    listen(() => document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: hint }));
    for (const handler of handlers) listen(() => handler.remove());
  };
}
