import type { ReportDocument, Span } from '../../report/document';
import { highlightOf, setHighlight } from '../highlight';
import { type Found, loadTexts, locate, search, type Stretch } from '../locate';
import type { Memory } from '../memory';
import type { HostRefusal, Refusal } from '../refusal';
import type { PlacesResult, TakenAway } from '../report-in-word';
import { inWord } from '../run';
import type { Desk } from '../writing/attempt';
import { candidatesFor, type Mark, markAt, markColor, marksOf } from './mark';

/** After so many refusals of Word one after the other no more places are tried. */
const patience = 3;

/** What became of one place. */
type PlaceOutcome = { readonly status: 'marked'; readonly mark: Mark | undefined; readonly isFresh: boolean } | Refusal;

/** Highlights places of the body, each with its own highlight remembered. Where Word refuses one of many, each is tried by itself. */
export async function mark(desk: Desk, document: ReportDocument, places: readonly Span[]): Promise<PlacesResult> {
  const before = desk.memory.marks;
  const known = new Set(before.map((one) => JSON.stringify(one)));
  const together = await markTogether(desk, document, places);
  // Some of the marks may have been made. Of a place that had their colour before nothing tells.
  if (!Array.isArray(together)) desk.memory.marks = desk.memory.marks.filter((one) => known.has(JSON.stringify(one)) || !isMarkColor(one.original));
  const outcomes: PlaceOutcome[] = Array.isArray(together) ? together : [];
  let refusals = 0;
  let last: Refusal | undefined = Array.isArray(together) ? undefined : together;
  for (let index = outcomes.length; index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined) break;
    if (last !== undefined && (places.length === 1 || refusals >= patience)) {
      outcomes.push(last);
      continue;
    }
    const single = await markTogether(desk, document, [place]);
    const outcome = Array.isArray(single) ? (single[0] ?? { status: 'refused', reason: 'changed' }) : single;
    if (!Array.isArray(single)) last = single;
    refusals = Array.isArray(single) ? 0 : refusals + 1;
    outcomes.push(outcome);
  }
  const made = outcomes.flatMap((outcome) => (outcome.status === 'marked' && outcome.mark !== undefined && (outcome.isFresh || !known.has(JSON.stringify(outcome.mark))) ? [outcome.mark] : []));
  desk.memory.marks = [...before, ...made];
  const unsaved = await desk.memory.save();
  if (unsaved !== undefined && made.length > 0) return { done: [], skipped: places.map((_, place) => ({ place, refusal: unsaved })) };
  return {
    done: outcomes.flatMap((outcome, index) => (outcome.status === 'marked' ? [index] : [])),
    skipped: outcomes.flatMap((outcome, place) => (outcome.status === 'refused' ? [{ place, refusal: outcome }] : [])),
  };
}

function markTogether(desk: Desk, document: ReportDocument, places: readonly Span[]): Promise<PlaceOutcome[] | HostRefusal> {
  return inWord(async (context): Promise<PlaceOutcome[]> => {
    const located = await locate(context, desk, document, places);
    const found = located.flatMap((place): Found[] => (place.status === 'found' ? [place] : []));
    for (const { range } of found) range.load('font/highlightColor');
    if (found.length > 0) await context.sync();
    const known = desk.memory.marks;
    const fresh: { readonly place: Found; readonly original: string | null }[] = [];
    const outcomes = located.map((place): PlaceOutcome | Found => {
      if (place.status === 'refused') return { status: 'refused', reason: place.reason };
      const original = highlightOf(place.range);
      if (original === '') return { status: 'refused', reason: 'mixed' };
      const own = isMarkColor(original) ? markAt(known, place.paragraph.index, place.paragraph.text, place.start, place.end) : undefined;
      if (own !== undefined) return { status: 'marked', mark: own, isFresh: false };
      fresh.push({ place, original });
      return place;
    });
    // Remembered before they are made: a mark that nobody knows of could never be taken away.
    const marks = marksFor(fresh);
    desk.memory.marks = [...known, ...marks.values()];
    for (const { place } of fresh) setHighlight(place.range, markColor);
    if (fresh.length > 0) await context.sync();
    return outcomes.map((outcome): PlaceOutcome => (outcome.status === 'found' ? { status: 'marked', mark: marks.get(outcome), isFresh: true } : outcome));
  });
}

function marksFor(fresh: readonly { readonly place: Found; readonly original: string | null }[]): Map<Found, Mark> {
  const byParagraph = new Map<number, { readonly place: Found; readonly original: string | null }[]>();
  for (const entry of fresh) {
    const { index } = entry.place.paragraph;
    const own = byParagraph.get(index);
    if (own === undefined) byParagraph.set(index, [entry]);
    else own.push(entry);
  }
  const marks = new Map<Found, Mark>();
  for (const [index, own] of byParagraph) {
    own.sort((a, b) => a.place.start - b.place.start);
    const made = marksOf(index, own[0]?.place.paragraph.text ?? '', own.map(({ place: { start, end }, original }) => ({ start, end, original })));
    own.forEach(({ place }, at) => {
      const one = made[at];
      if (one !== undefined) marks.set(place, one);
    });
  }
  return marks;
}

const isMarkColor = (color: string | null): boolean => color !== null && (color.toUpperCase() === markColor || color.toLowerCase() === 'yellow');

/** Gives marked places their own highlight back: those that still bear this add-in's colour. What is not found stays remembered. */
export async function unmark(memory: Memory): Promise<TakenAway | HostRefusal> {
  const { marks } = memory;
  if (marks.length === 0) return { status: 'taken-away', count: 0, left: 0 };
  const together = await unmarkTogether(marks);
  let result = together;
  if ('reason' in together && marks.length > 1) {
    const left: Mark[] = [];
    let count = 0;
    let refusals = 0;
    for (const one of marks) {
      const single = refusals < patience ? await unmarkTogether([one]) : together;
      refusals = 'reason' in single ? refusals + 1 : 0;
      if ('reason' in single) left.push(one);
      else {
        left.push(...single.left);
        count += single.count;
      }
    }
    if (count > 0) result = { left, count };
  }
  if ('reason' in result) return result;
  memory.marks = result.left;
  const unsaved = await memory.save();
  return unsaved ?? { status: 'taken-away', count: result.count, left: result.left.length };
}

function unmarkTogether(marks: readonly Mark[]): Promise<{ readonly left: readonly Mark[]; readonly count: number } | HostRefusal> {
  return inWord(async (context) => {
    // Text that is deleted as a tracked change bears its mark too, so Word is not asked what is in force.
    const trackedChanges = false;
    const now = await loadTexts(context, { trackedChanges, comments: false, notes: false, paragraphEvents: false }, new Set([undefined]));
    const candidates = candidatesFor(marks, now.map(({ text }) => text));
    const sought = candidates.flatMap(({ paragraph, start, end, mark: own }): { stretch: Stretch; mark: Mark }[] => {
      const line = now[paragraph];
      return line === undefined ? [] : [{ stretch: { paragraph: line, start, end }, mark: own }];
    });
    const located = await search(context, { trackedChanges }, sought.map(({ stretch }) => stretch));
    const found = located.flatMap((place, index) => {
      const own = sought[index]?.mark;
      return place.status === 'found' && own !== undefined ? [{ range: place.range, mark: own }] : [];
    });
    for (const { range } of found) range.load('font/highlightColor');
    if (found.length > 0) await context.sync();
    const bearing = found.filter(({ range }) => isMarkColor(highlightOf(range)));
    for (const { range, mark: own } of bearing) setHighlight(range, own.original);
    if (bearing.length > 0) await context.sync();
    const settled = new Set(found.map(({ mark: own }) => own));
    return { left: marks.filter((own) => !settled.has(own)), count: bearing.length };
  });
}
