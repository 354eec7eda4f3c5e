import type { ReportDocument } from '../../report/document';
import type { Edit } from '../../report/findings';
import { setHighlight } from '../highlight';
import { type Found, loadTexts, type NotFound, type ParagraphInWord, placeAll, search, type Stretch } from '../locate';
import { applyOperations, operationFor, type Operation } from '../locating/operation';
import { readable } from '../locating/readable';
import { type Mark, markAt } from '../marking/mark';
import type { Memory } from '../memory';
import type { HostRefusal, Refusal } from '../refusal';
import type { Capabilities } from '../report-in-word';
import { isReplaced, type Replaced } from '../revisions/replaced';
import { inWord } from '../run';
import type { StoryCounts } from '../stories';
import type { Ledger } from './ledger';
import { judge, shownAs, type Texts, type Verdict } from './verdict';

/** What writing works with: this Word, and what the document keeps. */
export interface Desk {
  readonly capabilities: Capabilities;
  readonly memory: Memory;
  readonly ledger: Ledger;
  readonly counts: StoryCounts;
}

/** What became of one edit. `delta` is by how many UTF-16 units the text that is shown grew. */
export type EditOutcome = { readonly status: 'written'; readonly asRevision: boolean; readonly delta: number } | Refusal;

/** What one run did. */
export interface Attempt {
  /** In the order of the edits. */
  readonly outcomes: readonly EditOutcome[];
  /** Whether Word refused before anything was located, so that no edit is to blame. */
  readonly unlocated: boolean;
  /**
   * By index in the document as read, the texts of the paragraphs that were written in: as they stand now or, where somebody else has changed one,
   * as it was known with nothing but the writes, so that further places in it are looked for by their surroundings.
   */
  readonly texts: ReadonlyMap<number, string>;
  readonly replaced: readonly Replaced[];
  readonly unmarked: readonly Mark[];
}

/** A write that is about to be made; plain data but for the range. */
interface Write {
  readonly edit: number;
  readonly found: Found;
  readonly mark: Mark | undefined;
}

/** The writes in one paragraph, in the order in which they are made, and what it held before. */
interface Page {
  readonly paragraph: ParagraphInWord;
  readonly before: Texts;
  readonly writes: readonly Write[];
}

/** What became of the writes in one paragraph, and what it shows now. */
interface Settled extends Verdict {
  readonly written: number;
  readonly now: string;
}

/**
 * Locates edits, makes them from the last to the first and reads back: 3 syncs for one edit, 4 or 5 for many.
 * @param groups indices of edits that are made together or not at all
 */
export async function attempt({ capabilities, memory, counts }: Desk, document: ReportDocument, edits: readonly Edit[], groups: readonly (readonly number[])[]): Promise<Attempt> {
  const outcomes: EditOutcome[] = new Array<EditOutcome>(edits.length).fill({ status: 'refused', reason: 'together' });
  const pages: Page[] = [];
  const { marks, replaced } = memory;
  let isTracked = false;

  const ran = await inWord(async (context) => {
    const now = await loadTexts(context, capabilities, new Set(edits.map(({ paragraph }) => document.paragraphs[paragraph]?.story)), counts);
    const sought = placeAll(document, edits, now).map((place): Stretch | NotFound =>
      'status' in place || !isReplaced(replaced, place.paragraph.text, place.start, place.end) ? place : { status: 'refused', reason: 'already-revised' });
    if (capabilities.trackedChanges) context.document.load('changeTrackingMode');
    const located = await search(context, capabilities, sought);
    const writes = located.flatMap((place, edit): Write[] => {
      if (place.status === 'found') return [{ edit, found: place, mark: markAt(marks, place.paragraph.index, place.paragraph.text, place.start, place.end) }];
      outcomes[edit] = { status: 'refused', reason: place.reason };
      return [];
    });
    const ready = new Set(writes.map(({ edit }) => edit));
    const whole = new Set(groups.filter((group) => group.every((edit) => ready.has(edit))).flat());
    pages.push(...byParagraph(writes.filter(({ edit }) => whole.has(edit))));
    if (pages.length === 0) return [];
    isTracked = capabilities.trackedChanges && context.document.changeTrackingMode !== 'Off';
    const all = pages.flatMap((page) => page.writes);
    for (const write of all) perform(write);
    // A single write is read back with its answer; many first have to be made, as one that fails ends the request.
    if (all.length > 1) await context.sync();
    const asked = pages.map(({ paragraph }) => {
      paragraph.proxy.load('text');
      return capabilities.trackedChanges ? paragraph.proxy.getReviewedText('Current') : undefined;
    });
    await context.sync();
    return pages.map(({ paragraph }, index): Texts => {
      const current = asked[index];
      return { shown: readable(paragraph.proxy.text), current: current === undefined ? undefined : readable(current.value) };
    });
  });
  if (Array.isArray(ran)) return conclude(document, edits, outcomes, pages, ran.map((texts) => [texts]), isTracked, undefined);
  if (pages.length === 0) return { outcomes: edits.map(() => ran), unlocated: true, texts: new Map(), replaced: [], unmarked: [] };
  return conclude(document, edits, outcomes, pages, await readAgain(capabilities, pages), isTracked, ran);
}

/** From the last paragraph to the first, and in each from the last place to the first. */
function byParagraph(writes: readonly Write[]): Page[] {
  const pages = new Map<Word.Paragraph, Write[]>();
  for (const write of writes) {
    const own = pages.get(write.found.paragraph.proxy);
    if (own === undefined) pages.set(write.found.paragraph.proxy, [write]);
    else own.push(write);
  }
  return [...pages.values()]
    .flatMap((own): Page[] => {
      const sorted = own.sort((a, b) => b.found.start - a.found.start);
      const paragraph = sorted[0]?.found.paragraph;
      if (paragraph === undefined) return [];
      return [{ paragraph, before: { shown: paragraph.text, current: paragraph.reviewed === undefined ? undefined : readable(paragraph.reviewed.value) }, writes: sorted }];
    })
    .sort((a, b) => b.paragraph.index - a.paragraph.index);
}

function perform({ found: { range, operation }, mark }: Write): void {
  if (operation === undefined) return;
  if (operation.how === 'delete') {
    range.delete();
    return;
  }
  const written = range.insertText(operation.text, operation.how);
  if (mark !== undefined && operation.how === 'Replace') setHighlight(written, mark.original);
}

/**
 * What stands in the paragraphs after Word refused half-way. Where somebody else put a paragraph in or took one out meanwhile,
 * both the place that was and the one that may be now are given.
 */
async function readAgain(capabilities: Capabilities, pages: readonly Page[]): Promise<Texts[][]> {
  const read = await inWord(async (context) => {
    const now = await loadTexts(context, capabilities, new Set(pages.map(({ paragraph }) => paragraph.story)));
    const candidates = pages.map(({ paragraph: { story, index, total } }) => {
      const own = now.filter((paragraph) => paragraph.story === story);
      const places = new Set([index, index + own.length - total]);
      return own.filter((paragraph) => places.has(paragraph.index)).map((paragraph) => ({ paragraph, reviewed: capabilities.trackedChanges ? paragraph.proxy.getReviewedText('Current') : undefined }));
    });
    if (capabilities.trackedChanges) await context.sync();
    return candidates.map((own) => own.map(({ paragraph: { text }, reviewed }): Texts => ({ shown: text, current: reviewed === undefined ? undefined : readable(reviewed.value) })));
  });
  return Array.isArray(read) ? read : pages.map(() => []);
}

/** The one reading of a paragraph that its writes explain; undefined where there is none, or two that differ. */
function settle({ before, writes }: Page, candidates: readonly Texts[], failed: boolean): Settled | undefined {
  const operations = writes.flatMap(({ found: { operation } }) => (operation === undefined ? [] : [operation]));
  const explained = candidates.flatMap((now): Settled[] => {
    const { written, ...verdict } = judge(before, operations, now, failed);
    return written === undefined ? [] : [{ ...verdict, written, now: now.shown }];
  });
  const [first, ...others] = explained;
  return others.every(({ written }) => written === first?.written) ? first : undefined;
}

function conclude(document: ReportDocument, edits: readonly Edit[], outcomes: EditOutcome[], pages: readonly Page[], after: readonly (readonly Texts[])[], isTracked: boolean, failure: HostRefusal | undefined): Attempt {
  const texts = new Map<number, string>();
  const replaced: Replaced[] = [];
  const unmarked: Mark[] = [];
  pages.forEach((page, at) => {
    const { before, writes } = page;
    const settled = settle(page, after[at] ?? [], failure !== undefined);
    const shape = shownAs(settled?.shown ?? 'plain');
    const asKnown = new Map<number, { readonly text: string; readonly operations: Operation[] }>();
    writes.forEach(({ edit, found: { operation, start, end }, mark }, order) => {
      const wanted = edits[edit];
      const text = wanted === undefined ? undefined : document.paragraphs[wanted.paragraph]?.text;
      if (settled === undefined || operation === undefined || wanted === undefined || text === undefined) {
        outcomes[edit] = { status: 'refused', reason: 'unverified' };
        return;
      }
      const { written, asRevision, shown, now } = settled;
      if (text === before.shown) texts.set(wanted.paragraph, now);
      if (order >= written) {
        outcomes[edit] = failure ?? { status: 'refused', reason: 'failed', code: 'NoEffect' };
        return;
      }
      const old = before.shown.slice(start, end);
      outcomes[edit] = { status: 'written', asRevision: isTracked || asRevision, delta: shape(operation, old).length - old.length };
      if (text !== before.shown) {
        const there = asKnown.get(wanted.paragraph) ?? { text, operations: [] };
        asKnown.set(wanted.paragraph, there);
        const own = operationFor(text, wanted.start, wanted.end, wanted.replacement);
        if (own !== undefined) there.operations.push(own);
      }
      if (mark !== undefined) unmarked.push(mark);
      const isTwofold = shown === 'old-new' || shown === 'new-old';
      if (before.current === undefined && isTwofold && operation.how !== 'Start' && operation.how !== 'End') {
        replaced.push({ before: before.shown.slice(Math.max(0, start - 1), start), old, replacement: operation.text, oldFirst: shown === 'old-new' });
      }
    });
    for (const [paragraph, { text, operations }] of asKnown) texts.set(paragraph, applyOperations(text, operations, shape));
  });
  return { outcomes, unlocated: false, texts, replaced, unmarked };
}
