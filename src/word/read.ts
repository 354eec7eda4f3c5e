import type { Paragraph } from '../report/document';
import { readable } from './locating/readable';
import type { HostRefusal } from './refusal';
import type { Capabilities, Reading, ReadOptions, Unread } from './report-in-word';
import { inWord } from './run';
import { askForStories, nothingCounted, type StoryCounts, withoutRepeats } from './stories';

/** More paragraphs than this in one answer would block the pane (word.md: #5692). */
const mostAtOnce = 1000;
const properties = { text: true, isListItem: true, tableNestingLevel: true, styleBuiltIn: true, outlineLevel: true };

/**
 * Reads the document: a sync for each page of 1 000 paragraphs, in which the labels of the page before are asked for too, and one
 * for the last labels and the notes.
 * @param counts is told how many sections and notes there are
 */
export function readReport(capabilities: Capabilities, { headersAndFooters = false, marginsOf }: ReadOptions, counts: StoryCounts): Promise<Reading | HostRefusal> {
  return inWord(async (context): Promise<Reading> => {
    const { document } = context;
    if (capabilities.trackedChanges) document.load('changeTrackingMode');
    const seen = nothingCounted();
    const askStories = askForStories(context, capabilities, { notes: true, margins: headersAndFooters }, seen);
    const pages = await readPages(context, 0);
    const { stories } = askStories();
    await context.sync();
    Object.assign(counts, headersAndFooters ? seen : { ...seen, sections: counts.sections });

    const body = pages.flatMap(({ paragraphs, labels }) => paragraphs.map((paragraph, index) => bodyParagraph(paragraph, labels.get(index))));
    const kept = headersAndFooters ? [] : (marginsOf?.paragraphs ?? []).filter(({ story }) => story === 'header' || story === 'footer');
    const others = withoutRepeats(stories).flatMap(({ story, paragraphs }) => paragraphs.items.map(({ text }): Paragraph => ({ text: readable(text), story })));
    const unread: Unread[] = ['text-boxes'];
    if (!headersAndFooters && marginsOf === undefined) unread.push('headers-and-footers');
    if (!capabilities.notes) unread.push('notes');
    const tracking = capabilities.trackedChanges ? (document.changeTrackingMode === 'Off' ? 'off' : 'on') : 'unknown';
    return { status: 'read', document: { paragraphs: [...body, ...kept, ...others] }, tracking, unread };
  });
}

interface Page {
  readonly paragraphs: readonly Word.Paragraph[];
  /** By the paragraph's index in the page; there after the next sync. */
  readonly labels: ReadonlyMap<number, Word.ListItem>;
}

/** Reads the body from the n-th page on. A page that is full may not be the last. */
async function readPages(context: Word.RequestContext, number: number): Promise<Page[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load({ ...properties, $top: mostAtOnce, $skip: number * mostAtOnce });
  await context.sync();
  const { items } = paragraphs;
  const page: Page = { paragraphs: items, labels: askForLabels(items) };
  return items.length < mostAtOnce ? [page] : [page, ...(await readPages(context, number + 1))];
}

/** listItem throws where there is none (word.md), so that only those that have one are asked, in the next sync. */
function askForLabels(paragraphs: readonly Word.Paragraph[]): Map<number, Word.ListItem> {
  const labels = new Map<number, Word.ListItem>();
  paragraphs.forEach((paragraph, index) => {
    if (!paragraph.isListItem) return;
    const item = paragraph.listItemOrNullObject;
    item.load('listString');
    labels.set(index, item);
  });
  return labels;
}

/** A bullet is no number: Word gives its sign, in a font's private area mostly, or the o of Courier. */
const isBullet = (label: string): boolean => label === 'o' || !/[\p{L}\p{N}]/u.test(label);

const contents = /^Toc(?:[1-9]|Heading)$/;
const bodyText = 10;

function bodyParagraph({ text, styleBuiltIn, outlineLevel, tableNestingLevel }: Word.Paragraph, label: Word.ListItem | undefined): Paragraph {
  const listLabel = label === undefined || label.isNullObject ? '' : readable(label.listString).trim();
  return {
    text: readable(text),
    ...(isBullet(listLabel) ? {} : { listLabel }),
    ...(outlineLevel >= 1 && outlineLevel < bodyText ? { headingLevel: outlineLevel } : {}),
    ...(tableNestingLevel > 0 ? { inTable: true } : {}),
    ...(contents.test(styleBuiltIn) ? { toc: true } : {}),
  };
}
