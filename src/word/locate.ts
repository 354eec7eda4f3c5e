import type { ReportDocument, Span, Story } from '../report/document';
import { contextFor, escapeNeedle, needleFor, type Needle } from './locating/needles';
import { operationFor, type Operation } from './locating/operation';
import { placeSpans } from './locating/place';
import { readable } from './locating/readable';
import type { PlaceReason } from './refusal';
import type { Capabilities } from './report-in-word';
import { embed } from './revisions/embedding';
import { askForStories, nothingCounted, type Stories, type StoryCounts, withoutRepeats } from './stories';

/** What is looked for: a span of a document as it was read and, where it is to be changed, what is to stand there. */
export interface Wanted extends Span {
  readonly replacement?: string;
}

/** A paragraph as it is in Word now. Its proxy lives as long as the run that found it. */
export interface ParagraphInWord {
  readonly proxy: Word.Paragraph;
  /** Among the paragraphs of its story, from 0. */
  readonly index: number;
  readonly story: Story | undefined;
  /** How many paragraphs its story has. */
  readonly total: number;
  readonly text: string;
  /** Its text with all tracked changes accepted, where Word can tell; the value is there after the sync of the search. */
  readonly reviewed?: OfficeExtension.ClientResult<string>;
}

/** What is known before Word is asked. */
export interface Known {
  readonly capabilities: Capabilities;
  readonly counts: StoryCounts;
}

/** What was looked for and is there, beyond doubt. */
export interface Found {
  readonly status: 'found';
  readonly paragraph: ParagraphInWord;
  /** Where it stands in the paragraph's text now: the stretch that an edit touches. */
  readonly start: number;
  readonly end: number;
  /** What is to be done there; absent where nothing was to be changed. */
  readonly operation?: Operation;
  /** The stretch in Word. One that was found by its surroundings throws in its sync if it is not there after all. */
  readonly range: Word.Range;
}

/** What was not found, and the paragraph to look at, where there is one. */
export interface NotFound {
  readonly status: 'refused';
  readonly reason: PlaceReason;
  readonly paragraph?: ParagraphInWord;
}

export type Located = Found | NotFound;

/** A stretch of a paragraph as it is now, to be found in Word. */
export interface Stretch {
  readonly paragraph: ParagraphInWord;
  readonly start: number;
  readonly end: number;
  readonly operation?: Operation;
}

interface Sought extends Stretch {
  readonly needle: Needle | undefined;
}

/**
 * Finds each of several places by its content, in two syncs, and in a third by their surroundings those that Word's search missed;
 * a single place does with two. Notes, headers and footers take one more where their number is not what it was.
 * @param document the document as it was read
 */
export async function locate(context: Word.RequestContext, { capabilities, counts }: Known, document: ReportDocument, wanted: readonly Wanted[]): Promise<Located[]> {
  const now = await loadTexts(context, capabilities, new Set(wanted.map(({ paragraph }) => document.paragraphs[paragraph]?.story)), counts);
  return search(context, capabilities, placeAll(document, wanted, now));
}

/**
 * Loads the text of the stories' paragraphs: one sync for the body, one more where another is asked for.
 * @param counts what is known of the document's stories: where it still holds, one sync is enough for all
 */
export async function loadTexts(context: Word.RequestContext, capabilities: Capabilities, stories: ReadonlySet<Story | undefined>, counts: StoryCounts = nothingCounted()): Promise<ParagraphInWord[]> {
  const { paragraphs } = context.document.body;
  const wanted = { notes: stories.has('footnote') || stories.has('endnote'), margins: stories.has('header') || stories.has('footer') };
  const load = async (known: StoryCounts): Promise<Stories> => {
    if (stories.has(undefined)) paragraphs.load('items/text');
    const askStories = askForStories(context, capabilities, wanted, known);
    await context.sync();
    return askStories();
  };
  const { stories: others, loaded } = await load(counts).catch((error: unknown) => {
    if ((wanted.margins ? counts.sections : 0) + (wanted.notes ? counts.footnotes + counts.endnotes : 0) === 0) throw error;
    // A section or a note may be gone: Word has to count first.
    return load(Object.assign(counts, nothingCounted()));
  });
  if (!loaded) await context.sync();
  const found: ParagraphInWord[] = stories.has(undefined) ? paragraphs.items.map((proxy, index) => ({ proxy, index, story: undefined, total: paragraphs.items.length, text: readable(proxy.text) })) : [];
  const kept = withoutRepeats(others);
  for (const story of new Set(kept.map((other) => other.story))) {
    const proxies = kept.filter((other) => other.story === story).flatMap((other) => other.paragraphs.items);
    proxies.forEach((proxy, index) => found.push({ proxy, index, story, total: proxies.length, text: readable(proxy.text) }));
  }
  return found;
}

/** Says where each place is in the texts as they are now; nothing is asked of Word. */
export function placeAll(document: ReportDocument, wanted: readonly Wanted[], now: readonly ParagraphInWord[]): (Stretch | NotFound)[] {
  const results: (Stretch | NotFound)[] = new Array<Stretch | NotFound>(wanted.length).fill({ status: 'refused', reason: 'changed' });
  const stories = new Set(now.map(({ story }) => story));
  for (const story of stories) {
    const indices = document.paragraphs.flatMap((paragraph, index) => (paragraph.story === story ? [index] : []));
    const local = new Map(indices.map((index, own) => [index, own]));
    const before = indices.map((index) => document.paragraphs[index]?.text ?? '');
    const current = now.filter((paragraph) => paragraph.story === story);
    const own = wanted.flatMap((span, index) => {
      const paragraph = local.get(span.paragraph);
      return paragraph === undefined ? [] : [{ index, wanted: span, span: { ...span, paragraph } }];
    });
    const placed = placeSpans(before, current.map(({ text }) => text), own.map(({ span }) => span));
    own.forEach(({ index, wanted: { replacement } }, at) => {
      const place = placed[at];
      const where = place?.status === 'placed' ? place.at.paragraph : place?.paragraph;
      const paragraph = where === undefined ? undefined : current[where];
      if (place?.status === 'placed' && paragraph !== undefined) results[index] = seek(paragraph, place.at, replacement);
      else results[index] = { status: 'refused', reason: place?.status === 'refused' ? place.reason : 'changed', ...(paragraph === undefined ? {} : { paragraph }) };
    });
  }
  return results;
}

function seek(paragraph: ParagraphInWord, { start, end }: Span, replacement: string | undefined): Stretch | NotFound {
  if (replacement === undefined) {
    return start === end ? { status: 'refused', reason: 'no-place', paragraph } : { paragraph, start, end };
  }
  if (paragraph.text.slice(start, end) === replacement) return { status: 'refused', reason: 'not-applicable', paragraph };
  const operation = operationFor(paragraph.text, start, end, replacement);
  if (operation === undefined) return { status: 'refused', reason: 'no-place', paragraph };
  return { paragraph, start: operation.start, end: operation.end, operation };
}

/** Finds stretches in Word: one sync, and a second one for those, of several, that Word's search missed. */
export async function search(context: Word.RequestContext, { trackedChanges }: Pick<Capabilities, 'trackedChanges'>, stretches: readonly (Stretch | NotFound)[]): Promise<Located[]> {
  const searches = new Map<ParagraphInWord, Map<string, Word.RangeCollection>>();
  const reviewed = new Map<ParagraphInWord, ParagraphInWord>();
  const ask = ({ paragraph }: Sought, text: string): Word.RangeCollection => {
    const own = searches.get(paragraph) ?? new Map<string, Word.RangeCollection>();
    searches.set(paragraph, own);
    const known = own.get(text);
    if (known !== undefined) return known;
    const hits = paragraph.proxy.search(escapeNeedle(text), { matchCase: true });
    hits.load('items/text');
    own.set(text, hits);
    return hits;
  };
  const places = stretches.map((stretch): Sought | NotFound => ('status' in stretch ? stretch : { ...stretch, needle: needleFor(stretch.paragraph.text, stretch.start, stretch.end) }));
  const sought = places.filter((place): place is Sought => !('status' in place));
  const contexts = new Map<Sought, string>();
  const byContext = (place: Sought): void => {
    const text = contextFor(place.paragraph.text, place.start, place.end);
    if (text === undefined) return;
    contexts.set(place, text);
    ask(place, text);
  };
  for (const place of sought) {
    if (place.needle !== undefined) ask(place, place.needle.text);
    if (sought.length === 1) byContext(place);
    if (trackedChanges && !reviewed.has(place.paragraph)) reviewed.set(place.paragraph, { ...place.paragraph, reviewed: place.paragraph.proxy.getReviewedText('Current') });
  }
  if (sought.length > 0) await context.sync();

  const exact = (place: Sought): Word.Range | undefined => {
    const { needle } = place;
    if (needle === undefined) return undefined;
    const hits = ask(place, needle.text).items.filter(({ text }) => readable(text) === needle.text);
    return hits.length === needle.count ? hits[needle.index] : undefined;
  };
  const missed = sought.length === 1 ? [] : sought.filter((place) => exact(place) === undefined);
  missed.forEach(byContext);
  if (contexts.size > 0 && missed.length > 0) await context.sync();

  const inContext = (place: Sought): Word.Range | undefined => {
    const text = contexts.get(place);
    if (text === undefined) return undefined;
    const [hit, ...others] = ask(place, text).items.filter((range) => readable(range.text) === text);
    const stretch = place.paragraph.text.slice(place.start, place.end);
    return hit === undefined || others.length > 0 ? undefined : hit.search(escapeNeedle(stretch), { matchCase: true }).getFirst();
  };
  return places.map((place): Located => {
    if ('status' in place) return place;
    const paragraph = reviewed.get(place.paragraph) ?? place.paragraph;
    const standing = paragraph.reviewed === undefined ? 'stands' : embed(paragraph.text, readable(paragraph.reviewed.value)).standing(place.start, place.end);
    if (standing !== 'stands') return { status: 'refused', reason: standing === 'deleted' ? 'deleted' : 'ambiguous', paragraph };
    const range = exact(place) ?? inContext(place);
    if (range === undefined) return { status: 'refused', reason: 'not-found', paragraph };
    const { start, end, operation } = place;
    return { status: 'found', paragraph, start, end, range, ...(operation === undefined ? {} : { operation }) };
  });
}
