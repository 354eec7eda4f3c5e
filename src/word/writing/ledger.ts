import type { ReportDocument, Span } from '../../report/document';

interface Entry {
  document: ReportDocument;
  /** What was written, by its place in the document as read, and by how much the text grew there. */
  readonly written: { readonly place: Span; readonly delta: number }[];
}

/**
 * What this add-in itself has written into a document since it was read. A drafter fills one place after the other from one list:
 * their own writes must not count as changes of the document, beside which a short paragraph is not known again.
 */
export class Ledger {
  readonly #entries = new WeakMap<ReportDocument, Entry>();

  /** The document as the writes have left it. */
  now(document: ReportDocument): ReportDocument {
    return this.#entries.get(document)?.document ?? document;
  }

  /** Where a place of the document as read is after the writes. A place that was written over is nowhere: its start is -1. */
  moved<Place extends Span>(document: ReportDocument, place: Place): Place {
    let { start, end } = place;
    for (const { place: written, delta } of this.#entries.get(document)?.written ?? []) {
      if (written.paragraph !== place.paragraph) continue;
      const isInsertion = written.start === written.end;
      if (written.end <= place.start && !(isInsertion && place.start === place.end && written.end === place.start)) {
        start += delta;
        end += delta;
      } else if (written.start < place.end) return { ...place, start: -1, end: -1 };
    }
    return { ...place, start, end };
  }

  /**
   * Enters writes.
   * @param document as read
   * @param written places in the document as read
   * @param texts the paragraphs that were written in, as they are known now
   */
  enter(document: ReportDocument, written: readonly { readonly place: Span; readonly delta: number }[], texts: ReadonlyMap<number, string>): void {
    if (written.length === 0 && texts.size === 0) return;
    const entry = this.#entries.get(document) ?? { document, written: [] };
    const paragraphs = [...entry.document.paragraphs];
    for (const [index, text] of texts) {
      const paragraph = paragraphs[index];
      if (paragraph !== undefined) paragraphs[index] = { ...paragraph, text };
    }
    entry.document = { ...entry.document, paragraphs };
    entry.written.push(...written);
    this.#entries.set(document, entry);
  }
}
