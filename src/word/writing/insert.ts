import type { ReportDocument } from '../../report/document';
import type { Insertion, ScaffoldParagraph } from '../../report/scaffolds/scaffold';
import { type Found, loadTexts, type ParagraphInWord, placeAll, search } from '../locate';
import { alignParagraphs } from '../locating/alignment';
import { applyOperations, type Operation } from '../locating/operation';
import type { PlaceReason, Refusal } from '../refusal';
import type { InsertOptions, InsertResult } from '../report-in-word';
import { inWord } from '../run';
import type { Desk } from './attempt';
import { dress, loadModels } from './dress';
import { plan } from './plan';

/** A place between two paragraphs: the new ones go before `next` or, where there is none or it stands in a table, after `previous`. */
interface Gap {
  readonly previous: ParagraphInWord | undefined;
  readonly next: ParagraphInWord | undefined;
}

/** What was asked of Word, as plain data that outlives the run: to be compared with what stands there after a refusal. */
interface Asked {
  readonly texts: readonly string[];
  readonly at: number;
  readonly labels: readonly { readonly paragraph: number; readonly text: string }[];
}

/**
 * Puts a section in and renumbers its siblings. Everything is located before anything is written: the place between the same two
 * paragraphs as when it was planned, and each label. Then labels and paragraphs are written in one request, the last first.
 */
export async function insert({ capabilities }: Desk, document: ReportDocument, { before, paragraphs, edits }: Insertion, options: InsertOptions): Promise<InsertResult> {
  const [planned] = plan(document, [{ edits }]).changes;
  if (edits.length > 0 && planned?.status !== 'planned') return { status: 'refused', reason: 'not-applicable' };
  const body = document.paragraphs.filter(({ story }) => story === undefined).map(({ text }) => text);
  let asked: Asked | undefined;

  const outcome = await inWord(async (context): Promise<InsertResult> => {
    if (capabilities.trackedChanges) context.document.load('changeTrackingMode');
    const now = await loadTexts(context, capabilities, new Set([undefined]));
    const texts = now.map(({ text }) => text);
    const gap = findGap(body, now, before);
    if (typeof gap === 'string') return refuse(gap);
    const alignment = alignParagraphs(body, texts);
    const modelAt = (index: number | undefined): ParagraphInWord | undefined => {
      const found = index === undefined ? undefined : alignment.find(index);
      return typeof found === 'number' ? now[found] : undefined;
    };
    gap.next?.proxy.load('tableNestingLevel');
    gap.previous?.proxy.load('tableNestingLevel');
    const models = loadModels({ heading: modelAt(options.models?.heading) ?? gap.next ?? gap.previous, body: modelAt(options.models?.body) ?? gap.previous ?? gap.next }, options.look);
    const located = await search(context, capabilities, placeAll(document, edits, now));
    // The search asks nothing of Word where there is nothing to search for.
    if (edits.length === 0) await context.sync();
    const labels: Found[] = [];
    for (const place of located) {
      if (place.status === 'refused') return refuse(place.reason);
      labels.push(place);
    }
    const isOutside = (neighbour: ParagraphInWord | undefined): neighbour is ParagraphInWord => neighbour !== undefined && neighbour.proxy.tableNestingLevel === 0;
    const next = isOutside(gap.next) ? gap.next : undefined;
    const previous = isOutside(gap.previous) ? gap.previous : undefined;
    if (next === undefined && previous === undefined) return refuse('in-table');

    asked = { texts: paragraphs.map(({ text }) => text), at: gap.next?.index ?? now.length, labels: renumbered(labels) };
    for (const { range, operation } of [...labels].sort(lastFirst)) write(range, operation);
    const added = addParagraphs(paragraphs, next?.proxy, previous?.proxy);
    for (const paragraph of added) paragraph.load('isListItem,style,styleBuiltIn');
    await context.sync();
    const without = await dress(context, paragraphs, added, models, options);
    const asRevision = capabilities.trackedChanges && context.document.changeTrackingMode !== 'Off';
    return { status: 'inserted', paragraphs: added.length, steps: added.length + labels.length, asRevision, without };
  });
  if (outcome.status !== 'refused' || !('code' in outcome) || asked === undefined) return outcome;
  const wanted = asked;
  const made = await inWord(async (context) => countMade(await loadTexts(context, capabilities, new Set([undefined])), wanted));
  if ('status' in made) return { status: 'partly', paragraphs: 0, labels: 0, refusal: { status: 'refused', reason: 'unverified' } };
  return made.paragraphs + made.labels === 0 ? outcome : { status: 'partly', ...made, refusal: outcome };
}

/** Puts paragraphs into a document that holds nothing but blanks, before its first paragraph. */
export async function insertFramework(desk: Desk, document: ReportDocument, paragraphs: readonly ScaffoldParagraph[], options: InsertOptions): Promise<InsertResult> {
  if (document.paragraphs.some(({ text, story }) => story === undefined && text.trim() !== '')) return refuse('not-applicable');
  return insert(desk, document, { before: 0, paragraphs, edits: [] }, options);
}

const refuse = (reason: PlaceReason): Refusal => ({ status: 'refused', reason });

/** The gap must be between the same two paragraphs as when it was planned. */
function findGap(body: readonly string[], now: readonly ParagraphInWord[], before: number): Gap | 'changed' | 'ambiguous' {
  const { find } = alignParagraphs(body, now.map(({ text }) => text));
  const previous = before > 0 ? find(before - 1) : undefined;
  const next = before < body.length ? find(before) : undefined;
  if (previous === 'ambiguous' || next === 'ambiguous') return 'ambiguous';
  if (previous === 'changed' || next === 'changed' || before > body.length) return 'changed';
  const at = next ?? now.length;
  return (previous ?? -1) + 1 === at ? { previous: now[at - 1], next: now[at] } : 'changed';
}

function renumbered(labels: readonly Found[]): Asked['labels'] {
  const byParagraph = new Map<number, { text: string; operations: Operation[] }>();
  for (const { paragraph: { index, text }, operation } of labels) {
    const own = byParagraph.get(index) ?? { text, operations: [] };
    byParagraph.set(index, own);
    if (operation !== undefined) own.operations.push(operation);
  }
  return [...byParagraph].map(([paragraph, { text, operations }]) => ({ paragraph, text: applyOperations(text, operations) }));
}

const lastFirst = (a: Found, b: Found): number => b.paragraph.index - a.paragraph.index || b.start - a.start;

function write(range: Word.Range, operation: Operation | undefined): void {
  if (operation?.how === 'delete') range.delete();
  else if (operation !== undefined) range.insertText(operation.text, operation.how);
}

function addParagraphs(paragraphs: readonly ScaffoldParagraph[], next: Word.Paragraph | undefined, previous: Word.Paragraph | undefined): Word.Paragraph[] {
  const added: Word.Paragraph[] = [];
  let last = previous;
  for (const { text } of paragraphs) {
    const paragraph = next === undefined ? last?.insertParagraph(text, 'After') : next.insertParagraph(text, 'Before');
    if (paragraph === undefined) break;
    added.push(paragraph);
    last = paragraph;
  }
  return added;
}

/** How many of the new paragraphs and labels stand there. */
function countMade(now: readonly ParagraphInWord[], { texts, at, labels }: Asked): { readonly paragraphs: number; readonly labels: number } {
  let paragraphs = 0;
  while (paragraphs < texts.length && now[at + paragraphs]?.text === texts[paragraphs]) paragraphs += 1;
  const isThere = ({ paragraph, text }: Asked['labels'][number]): boolean => now[paragraph + (paragraph >= at ? paragraphs : 0)]?.text === text;
  return { paragraphs, labels: labels.filter(isThere).length };
}
