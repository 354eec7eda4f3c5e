import { fromText, type ReportDocument, type Span } from '../src/report/document';

export interface Marked {
  readonly document: ReportDocument;
  readonly spans: readonly Span[];
}

/**
 * Reads a text whose places are marked by ⟦…⟧, a paragraph a line.
 * @returns the document without the marks, and the marked places in order
 */
export function marked(text: string): Marked {
  const spans: Span[] = [];
  const lines = text.split('\n').map((line, paragraph) => {
    let plain = '';
    let start = 0;
    for (const piece of line.split(/([⟦⟧])/)) {
      if (piece === '⟦') start = plain.length;
      else if (piece === '⟧') spans.push({ paragraph, start, end: plain.length });
      else plain += piece;
    }
    return plain;
  });
  return { document: fromText(lines.join('\n')), spans };
}

/**
 * Writes ⟦…⟧ around places of a document, so that a test compares texts and nobody counts offsets.
 * @param spans places in reading order that do not overlap
 */
export function mark(document: ReportDocument, spans: readonly Span[]): string {
  return document.paragraphs
    .map(({ text }, paragraph) => {
      let result = '';
      let from = 0;
      for (const span of spans) {
        if (span.paragraph !== paragraph) continue;
        result += `${text.slice(from, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
        from = span.end;
      }
      return result + text.slice(from);
    })
    .join('\n');
}
