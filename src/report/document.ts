/** Where a paragraph stands when it is not in the body. */
export type Story = 'header' | 'footer' | 'footnote' | 'endnote' | 'textbox';

/** One paragraph as a reader sees it. */
export interface Paragraph {
  readonly text: string;
  /** The automatic number that stands before the text without being part of it, such as `四、`. */
  readonly listLabel?: string;
  /** 1 to 9 where the paragraph has a heading style or an outline level. */
  readonly headingLevel?: number;
  readonly inTable?: boolean;
  /** An entry of the table of contents: it repeats a heading. */
  readonly toc?: boolean;
  /** Absent: the body. */
  readonly story?: Story;
}

/** A report: its paragraphs in reading order, empty ones included, the body first, then the other stories. */
export interface ReportDocument {
  readonly paragraphs: readonly Paragraph[];
  /** From plain text, where a balanced pair of `**` makes bold. */
  readonly plainText?: true;
}

/** A place: the paragraph's index from 0, and UTF-16 offsets in its text, end exclusive. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A document of plain text: each line is a paragraph.
 * @param text any text; lines end in \n, \r\n or \r
 */
export function fromText(text: string): ReportDocument {
  return { paragraphs: text.split(/\r\n|\r|\n/).map((line) => ({ text: line })), plainText: true };
}
