import { applyEdits } from '../../src/report/edits';
import { fromText, type ReportDocument, type Span } from '../../src/report/document';
import { nothingRemembered, type Remembered } from '../../src/report/remembered';
import type { ReportInWord, Reading, Capabilities } from '../../src/word/report-in-word';
import type { HostReason, HostRefusal } from '../../src/word/refusal';

/** How a paper behaves. */
export interface PaperOptions {
  readonly capabilities?: Partial<Capabilities>;
  readonly tracking?: Reading['tracking'];
  readonly remembered?: Partial<Remembered>;
  /** Reading, or writing, is refused. */
  readonly refusesReading?: HostReason;
  readonly refusesWriting?: HostReason;
  /** Settings are not saved. */
  readonly refusesSettings?: HostReason;
}

/** A report on paper: what the pane writes to where there is no Word. It finds texts at their place or not at all. */
export interface Paper extends ReportInWord {
  document: ReportDocument;
  readonly selections: Span[];
  readonly comments: string[];
  /** Somebody else writes: the text is replaced and Word hints at it. */
  edit(text: string): void;
}

/** Puts a text on paper, a paragraph a line. */
export function createPaper(text: string, { capabilities = {}, tracking = 'off', remembered = {}, refusesReading, refusesWriting, refusesSettings }: PaperOptions = {}): Paper {
  let kept: Remembered = { ...nothingRemembered, ...remembered };
  let marks: Span[] = [];
  const hints = new Set<() => void>();
  const refusal = (reason: HostReason): HostRefusal => ({ status: 'refused', reason, code: 'GeneralException' });
  const asRevision = tracking === 'on';

  const paper: Paper = {
    document: fromText(text),
    selections: [],
    comments: [],
    edit: (next) => {
      paper.document = fromText(next);
      for (const hint of hints) hint();
    },
    capabilities: { trackedChanges: true, comments: true, notes: true, paragraphEvents: false, ...capabilities },
    // Paper has no headers and footers.
    read: async ({ headersAndFooters = false, marginsOf } = {}) =>
      refusesReading === undefined
        ? { status: 'read', document: paper.document, tracking, unread: headersAndFooters || marginsOf !== undefined ? ['text-boxes'] : ['text-boxes', 'headers-and-footers'] }
        : refusal(refusesReading),
    review: async (_, findings) => ({ status: 'reviewed', findings, deleted: 0 }),
    select: async (document, at) => {
      if (document.paragraphs[at.paragraph]?.text !== paper.document.paragraphs[at.paragraph]?.text) return { status: 'refused', reason: 'changed' };
      paper.selections.push({ paragraph: at.paragraph, start: at.start, end: at.end });
      return { status: 'selected', what: 'text' };
    },
    write: async (document, edit) => {
      if (refusesWriting !== undefined) return { ...refusal(refusesWriting), paragraphSelected: false };
      if (document.paragraphs[edit.paragraph]?.text !== paper.document.paragraphs[edit.paragraph]?.text) return { status: 'refused', reason: 'changed', paragraphSelected: true };
      const { document: next, applied } = applyEdits(paper.document, [edit]);
      if (applied.length === 0) return { status: 'refused', reason: 'not-applicable', paragraphSelected: true };
      paper.document = next;
      return { status: 'written', asRevision };
    },
    writeAll: async (_, changes) => {
      if (refusesWriting !== undefined) return { applied: [], skipped: changes.map((__, change) => ({ change, refusal: refusal(refusesWriting), partly: false })), steps: 0 };
      const edits = new Map(changes.flatMap(({ edits: own }) => own).map((edit) => [`${String(edit.paragraph)}:${String(edit.start)}`, edit]));
      const { document, applied } = applyEdits(paper.document, [...edits.values()]);
      paper.document = document;
      return { applied: changes.map((__, change) => ({ change, asRevision })), skipped: [], steps: applied.length };
    },
    insert: async (_, { before, paragraphs, edits }) => {
      if (refusesWriting !== undefined) return refusal(refusesWriting);
      const { document } = applyEdits(paper.document, edits);
      paper.document = { paragraphs: [...document.paragraphs.slice(0, before), ...paragraphs.map((line) => ({ text: line.text })), ...document.paragraphs.slice(before)] };
      return { status: 'inserted', paragraphs: paragraphs.length, steps: paragraphs.length + edits.length, asRevision, without: [] };
    },
    insertFramework: async (_, paragraphs) => {
      paper.document = { paragraphs: paragraphs.map((line) => ({ text: line.text })) };
      return { status: 'inserted', paragraphs: paragraphs.length, steps: paragraphs.length, asRevision, without: [] };
    },
    mark: async (_, places) => {
      if (refusesWriting !== undefined) return { done: [], skipped: places.map((__, place) => ({ place, refusal: refusal(refusesWriting) })) };
      marks = [...places];
      return { done: places.map((__, index) => index), skipped: [] };
    },
    unmark: async () => {
      const count = marks.length;
      marks = [];
      return { status: 'taken-away', count, left: 0 };
    },
    comment: async (_, remarks) => {
      paper.comments.push(...remarks.map((remark) => remark.text));
      return { done: remarks.map((__, index) => index), skipped: [], as: 'comments' };
    },
    uncomment: async () => ({ status: 'taken-away', count: paper.comments.splice(0).length, left: 0 }),
    recall: () => kept,
    remember: async (change) => {
      kept = { ...kept, ...change };
      return refusesSettings === undefined ? { status: 'remembered' } : refusal(refusesSettings);
    },
    traces: async () => ({ status: 'found', comments: paper.comments.length, marks: marks.length, settings: kept.ignored.length }),
    clean: async () => {
      const comments = paper.comments.splice(0).length;
      const count = marks.length;
      marks = [];
      kept = nothingRemembered;
      return { comments: { status: 'taken-away', count: comments, left: 0 }, marks: { status: 'taken-away', count, left: 0 }, settings: { status: 'taken-away', count: 1 } };
    },
    watch: (onHint) => {
      hints.add(onHint);
      return () => hints.delete(onHint);
    },
  };
  return paper;
}
