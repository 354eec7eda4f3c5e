import { readCapabilities } from './capabilities';
import { createReportInWord } from './create';
import type { Start } from './report-in-word';

/** Where the library's files are blocked, Office.onReady never answers (word.md). */
const patience = 8000;

/**
 * Waits for Word and says what came of it. Call it once, from the pane.
 * @param timeout milliseconds after which the library counts as blocked
 */
export async function start(timeout: number = patience): Promise<Start> {
  if (typeof Office === 'undefined') return { status: 'blocked' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeout);
  });
  const info = await Promise.race([Office.onReady(), tooLate]);
  clearTimeout(timer);
  if (info === undefined) return { status: 'blocked' };
  if (info.host !== Office.HostType.Word || typeof Word === 'undefined') return { status: 'not-in-word' };
  if (!Office.context.requirements.isSetSupported('WordApi', '1.3')) return { status: 'too-old' };
  return { status: 'ready', word: createReportInWord(readCapabilities()), displayLanguage: Office.context.displayLanguage };
}
