import type { ReportDocument, Span } from '../report/document';
import type { Edit, Finding } from '../report/findings';
import type { Remembered } from '../report/remembered';
import type { Insertion, ScaffoldParagraph } from '../report/scaffolds/scaffold';
import type { HostRefusal, Refusal } from './refusal';

/** What this Word can do beyond the baseline, WordApi 1.3. Each is asked of the requirement set and of the library's member. */
export interface Capabilities {
  /** Text as it stands with all tracked changes accepted, and whether changes are tracked (WordApi 1.4). */
  readonly trackedChanges: boolean;
  /** Comments can be written and read (WordApi 1.4). Word may still refuse: then marks take their place. */
  readonly comments: boolean;
  /** Footnotes and endnotes can be read (WordApi 1.5). */
  readonly notes: boolean;
  /** Word tells when paragraphs change (WordApi 1.6), a hint only. */
  readonly paragraphEvents: boolean;
}

/** What a reading leaves out: a list for the pane to say. */
export type Unread = 'text-boxes' | 'headers-and-footers' | 'notes';

/** A document as it was read. Everything that writes is given its `document` and refers to it: keep it until the next reading. */
export interface Reading {
  readonly status: 'read';
  readonly document: ReportDocument;
  /** `unknown` before WordApi 1.4. While it is `on`, what is written becomes a tracked change. */
  readonly tracking: 'on' | 'off' | 'unknown';
  /** Always holds `text-boxes`: no version can read them on all platforms. */
  readonly unread: readonly Unread[];
}

export interface ReadOptions {
  /** On the button only, never by the live check: asking Word for a header may create it. */
  readonly headersAndFooters?: boolean;
  /** A document as it was read before with its headers and footers: where they are not read anew, they are taken from it. */
  readonly marginsOf?: ReportDocument;
}

/** The findings of a check, without those that stand only in deleted text or were replaced by a tracked change before. */
export interface Reviewed {
  readonly status: 'reviewed';
  readonly findings: readonly Finding[];
  /** How many were left out. */
  readonly deleted: number;
}

/** Where the selection went: to the text, or, where the text was not found with certainty, to its paragraph. */
export interface Selected {
  readonly status: 'selected';
  readonly what: 'text' | 'paragraph';
  /** Why only the paragraph. */
  readonly reason?: Refusal;
}

/** A single write that was made and read back. */
export interface Written {
  readonly status: 'written';
  /** It is a tracked change: the old text waits to be struck out. */
  readonly asRevision: boolean;
}

/** A single write that was not made; its paragraph was selected where it could be found. */
export type NotWritten = Refusal & { readonly paragraphSelected: boolean };

/** Edits that are made together or not at all, such as those of one finding. Several changes may share an edit: it is made once. */
export interface Change {
  readonly edits: readonly Edit[];
}

/** What became of one change of a batch, by its index in the batch. */
export interface AppliedChange {
  readonly change: number;
  readonly asRevision: boolean;
}

export interface SkippedChange {
  readonly change: number;
  readonly refusal: Refusal;
  /** Some of its edits were made before Word refused: the document has to be looked at. Otherwise nothing of it was. */
  readonly partly: boolean;
}

/** What a batch did and did not do; the sum of both is the batch. In Word each edit is an undo step: `steps` says how many. */
export interface BatchResult {
  readonly applied: readonly AppliedChange[];
  readonly skipped: readonly SkippedChange[];
  readonly steps: number;
}

/** Whether new paragraphs look like those around them, or as GB/T 9704-2012 has them. */
export type Look = 'surrounding' | 'standard';

/** What is put into a document besides its paragraphs. */
export interface InsertOptions {
  readonly look: Look;
  /** Indices of paragraphs, in the document as read, after which headings and body text are modelled; without one, the neighbours are. */
  readonly models?: { readonly heading?: number; readonly body?: number };
  /** The heading takes its number from the list that its neighbour belongs to (a plan's note `automatic-number`). */
  readonly automaticNumber?: boolean;
}

export type InsertResult =
  | {
      readonly status: 'inserted';
      /** How many paragraphs are new, and how many steps of undo all of it takes. */
      readonly paragraphs: number;
      readonly steps: number;
      readonly asRevision: boolean;
      /** The new text is there but Word refused to set how it looks, or a heading that was to be numbered by the list is not. */
      readonly without: readonly ('look' | 'automatic-number')[];
    }
  | Refusal
  /** Word stopped half-way: so many paragraphs and labels were written. */
  | { readonly status: 'partly'; readonly paragraphs: number; readonly labels: number; readonly refusal: Refusal };

/** What became of each of several places, by its index in the request. */
export interface PlacesResult {
  readonly done: readonly number[];
  readonly skipped: readonly { readonly place: number; readonly refusal: Refusal }[];
}

/** A text to be put beside a place; an empty span is its whole paragraph. */
export interface Remark {
  readonly at: Span;
  readonly text: string;
}

/** How remarks were written: as comments or, where Word refuses them, as highlight without the words. */
export interface RemarksResult extends PlacesResult {
  readonly as: 'comments' | 'marks';
}

/** What was taken away, and what had to stay: places that were edited so that the mark is not found again. */
export interface TakenAway {
  readonly status: 'taken-away';
  readonly count: number;
  readonly left: number;
}

/** What 定稿清理 took out of the document; a refusal says what it could not. */
export interface Cleaned {
  readonly comments: TakenAway | HostRefusal;
  readonly marks: TakenAway | HostRefusal;
  readonly settings: { readonly status: 'taken-away'; readonly count: number } | HostRefusal;
}

/** What stands in the document that this add-in put there, for the question before 定稿清理. */
export interface Traces {
  readonly status: 'found';
  readonly comments: number;
  readonly marks: number;
  readonly settings: number;
}

/**
 * A report in Word. Nothing here throws: whatever Word or the document does not allow is an outcome with its reason.
 * Places and edits refer to a reading's document; each is located anew by its content right before it is used, and where there is
 * any doubt nothing is written. What is
 * written through this interface is known: a list may be worked off with the document of one reading.
 * Calls are carried out one after the other, in the order they are made.
 */
export interface ReportInWord {
  readonly capabilities: Capabilities;

  /** Reads the document. 3 syncs to 1 000 paragraphs, one more for each further 1 000; headers and footers come on top. */
  read(options?: ReadOptions): Promise<Reading | HostRefusal>;
  /** Sorts out findings in deleted text: one sync where nothing is deleted, else two more, over the paragraphs that hold a finding. Without WordApi 1.4 only those known as replaced. */
  review(document: ReportDocument, findings: readonly Finding[]): Promise<Reviewed | HostRefusal>;

  /** Selects a place and scrolls to it; the focus stays where it is. An empty span selects its paragraph. */
  select(document: ReportDocument, at: Span): Promise<Selected | Refusal>;

  /** Makes one edit in 3 syncs; in a note, header or footer one more where sections or notes have come or gone since they were read last. A doubt or a refusal selects the paragraph, which takes more. */
  write(document: ReportDocument, edit: Edit): Promise<Written | NotWritten>;
  /** Makes many changes: locates all at once, writes from the last to the first, reads back, and tries singly what failed. */
  writeAll(document: ReportDocument, changes: readonly Change[]): Promise<BatchResult>;
  /** Puts a section in and renumbers its siblings; all places are located before anything is written. */
  insert(document: ReportDocument, insertion: Insertion, options: InsertOptions): Promise<InsertResult>;
  /** Puts a whole framework into an empty document (one whose paragraphs are all blank). */
  insertFramework(document: ReportDocument, paragraphs: readonly ScaffoldParagraph[], look: Look): Promise<InsertResult>;

  /** Highlights places of the body and remembers in the document how each was highlighted before. A place that is marked already is done. */
  mark(document: ReportDocument, places: readonly Span[]): Promise<PlacesResult>;
  /** Gives every marked place its own highlight back. */
  unmark(): Promise<TakenAway | HostRefusal>;

  /** Writes comments in the body that begin with a fixed prefix, by which they are known again. */
  comment(document: ReportDocument, remarks: readonly Remark[]): Promise<RemarksResult>;
  /** Removes the comments that begin with the prefix, and no other. */
  uncomment(): Promise<TakenAway | HostRefusal>;

  /** What is kept in the document. */
  recall(): Remembered;
  /** Changes some of what is kept in the document and saves it with the document's settings. */
  remember(change: Partial<Remembered>): Promise<{ readonly status: 'remembered' } | HostRefusal>;

  traces(): Promise<Traces | HostRefusal>;
  /** 定稿清理: takes comments, marks and settings of this add-in out of the document. Ask the user first. */
  clean(): Promise<Cleaned>;

  /** Calls `onHint` when the document may have changed: a hint only, often without a change, and sometimes missing. Returns what ends it. */
  watch(onHint: () => void): () => void;
}

/** How the start went. `blocked`: the library did not answer in time, as when its files are blocked. */
export type Start =
  | { readonly status: 'ready'; readonly word: ReportInWord; readonly displayLanguage: string }
  | { readonly status: 'not-in-word' }
  | { readonly status: 'too-old' }
  | { readonly status: 'blocked' };
