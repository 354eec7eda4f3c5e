import { fromText, type ReportDocument, type Span } from '../src/report/document';

export interface Marked {
  readonly document: ReportDocument;
  readonly spans: readonly Span[];
}

/**
 * Reads a text whose places are marked by ⟦…⟧, a paragraph a line; ‹三、› before a paragraph is its automatic label.
 * @returns the document without the marks, and the marked places in order
 */
export function marked(text: string): Marked {
  const spans: Span[] = [];
  const labels: (string | undefined)[] = [];
  const lines = text.split('\n').map((given, paragraph) => {
    const label = /^‹([^›]*)›/.exec(given);
    labels.push(label?.[1]);
    const line = given.slice(label?.[0].length ?? 0);
    let plain = '';
    let start = 0;
    for (const piece of line.split(/([⟦⟧])/)) {
      if (piece === '⟦') start = plain.length;
      else if (piece === '⟧') spans.push({ paragraph, start, end: plain.length });
      else plain += piece;
    }
    return plain;
  });
  const { paragraphs, ...rest } = fromText(lines.join('\n'));
  const labelled = paragraphs.map((paragraph, i) => (labels[i] === undefined ? paragraph : { ...paragraph, listLabel: labels[i] }));
  return { document: { ...rest, paragraphs: labelled }, spans };
}

/**
 * Writes ⟦…⟧ around places of a document, so that a test compares texts and nobody counts offsets.
 * @param spans places in reading order that do not overlap
 */
export function mark(document: ReportDocument, spans: readonly Span[]): string {
  return document.paragraphs
    .map(({ text, listLabel }, paragraph) => {
      let result = listLabel === undefined ? '' : `‹${listLabel}›`;
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
