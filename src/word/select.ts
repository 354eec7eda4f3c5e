import type { ReportDocument, Span } from '../report/document';
import { type Known, locate } from './locate';
import type { Refusal } from './refusal';
import type { Selected } from './report-in-word';
import { inWord } from './run';

/** Selects a place, or where it is not certain its paragraph. Word scrolls there; the focus stays in the pane on the desktop (word.md: #316). */
export async function select(known: Known, document: ReportDocument, at: Span): Promise<Selected | Refusal> {
  const outcome = await inWord(async (context): Promise<Selected | Refusal> => {
    const [place] = await locate(context, known, document, [at]);
    if (place === undefined) return { status: 'refused', reason: 'changed' };
    if (place.status === 'found') {
      place.range.select();
      await context.sync();
      return { status: 'selected', what: 'text' };
    }
    const refusal: Refusal = { status: 'refused', reason: place.reason };
    if (place.paragraph === undefined) return refusal;
    place.paragraph.proxy.select();
    await context.sync();
    return place.reason === 'no-place' ? { status: 'selected', what: 'paragraph' } : { status: 'selected', what: 'paragraph', reason: refusal };
  });
  return outcome;
}
