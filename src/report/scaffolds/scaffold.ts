import type { Edit } from '../findings';
import type { KindId, SectionId } from '../genre/sections';

/** What a report tells of: the whole year, or its first half. */
export type ReportSpan = 'year' | 'half';

/** What a single line of a report is. */
export type LineRole = 'title' | 'salutation' | 'body' | 'closing' | 'signature' | 'date';

/** One paragraph that a scaffold puts into a report. `level` is the heading's depth in that report, from 1. */
export type ScaffoldParagraph =
  | { readonly role: 'heading'; readonly level: number; readonly text: string }
  | { readonly role: LineRole; readonly text: string };

/** A section that goes into a document, and the renumbering it brings. */
export interface Insertion {
  /** The index, from 0, of the paragraph that it goes before; the number of body paragraphs for the end. */
  readonly before: number;
  readonly paragraphs: readonly ScaffoldParagraph[];
  /** Labels of following siblings, in the document as it was. */
  readonly edits: readonly Edit[];
}

/** A section of one paragraph without a heading: the title, the lead-in, the date. */
export interface LineScaffold {
  readonly role: LineRole;
  readonly text: string;
}

/** A section with a heading: an opening, then points that are numbered 一是, 二是 … when they are put together. Neither holds its number. */
export interface SectionScaffold {
  readonly role: 'section';
  readonly heading: string;
  readonly opening: string;
  readonly points: readonly string[];
}

export type Scaffold = LineScaffold | SectionScaffold;

/** What one section looks like in each kind of report. */
export type ByKind<S extends Scaffold> = Readonly<Record<KindId, S>>;

/** Everything that frameworks and missing sections are made from. Plain JSON data; `*` is left open for the drafter. */
export interface Scaffolds {
  /** The sections of a whole framework of each kind, in their order. */
  readonly frameworks: Readonly<Record<KindId, readonly SectionId[]>>;
  /** What {word} in a text stands for in the report of a year and of half a year. */
  readonly words: Readonly<Record<ReportSpan, Readonly<Record<string, string>>>>;
  readonly sections: Readonly<Record<SectionId, ByKind<Scaffold>>>;
}
