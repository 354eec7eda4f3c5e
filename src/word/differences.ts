/**
 * Where Word's API forces a reading in Word to differ from that of the same .docx by the command line. Everything else agrees place
 * for place; docs/testing-in-word.md says what each means.
 */
export const readingDifferences = [
  /** No version of the API reaches text boxes on all platforms: they are not read. */
  'text-boxes',
  /** They are read on the button only, as asking for a header may create it; then each text once, whether or not a page shows it. */
  'headers-and-footers',
  /** Before WordApi 1.5 foot- and endnotes are not read. */
  'notes-before-1.5',
  /** Hidden text is part of a paragraph's text in Word; a mark that is hidden (a style separator) ends a paragraph. */
  'hidden-text',
  /** A paragraph, a row or a note whose deletion is tracked is there in Word until the deletion is accepted. */
  'tracked-deletions',
  /** A table of contents is known by its styles (TOC 1 to 9, TOC Heading) only, not by its field or content control. */
  'contents-without-styles',
  /** An automatic number is what Word says it is, in every format. */
  'list-labels',
] as const;

export type ReadingDifference = (typeof readingDifferences)[number];
