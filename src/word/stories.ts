import type { Story } from '../report/document';
import type { Capabilities } from './report-in-word';

/** The paragraphs of one story beside the body, in Word. `items` and their text are there after the next sync. */
export interface StoryInWord {
  readonly story: Story;
  readonly paragraphs: Word.ParagraphCollection;
}

/** Which stories are asked for besides the body. */
export interface StoriesWanted {
  readonly notes: boolean;
  readonly margins: boolean;
}

/**
 * How many sections and notes a document had when it was looked at last. Word has to be asked for that before it can be asked for
 * their text, but may be asked for both at once where it is known; what has changed meanwhile is seen from Word's own answer.
 */
export interface StoryCounts {
  sections: number;
  footnotes: number;
  endnotes: number;
}

export const nothingCounted = (): StoryCounts => ({ sections: 0, footnotes: 0, endnotes: 0 });

/** The stories beside the body, as asked for; `loaded` says whether their text is there already, or comes with the next sync. */
export interface Stories {
  readonly stories: readonly StoryInWord[];
  readonly loaded: boolean;
}

/** In the order in which pages show them, and a .docx is read. */
const marginTypes = ['FirstPage', 'Primary', 'EvenPages'] as const;

/**
 * Asks Word for the stories beside the body. After a sync the function that comes back is to be called.
 * Asking for a header may create it (word.md: unverified), so margins are never asked for unasked.
 * @param counts as they were; they are brought up to date. Where they still hold, one sync is enough, else a second one is needed.
 * Where there is less than there was, Word refuses the first one.
 * @returns after a sync: the paragraphs of each story, in the order of a ReportDocument
 */
export function askForStories(context: Word.RequestContext, { notes: canReadNotes }: Capabilities, wanted: StoriesWanted, counts: StoryCounts): () => Stories {
  const { body, sections } = context.document;
  const hasNotes = wanted.notes && canReadNotes;
  if (hasNotes) {
    body.footnotes.load('items/type');
    body.endnotes.load('items/type');
  }
  if (wanted.margins) sections.load('items/body/type');
  const before = { ...counts };
  const early = textsOf(
    wanted.margins ? inARow(before.sections, () => sections.getFirst()) : [],
    hasNotes ? inARow(before.footnotes, () => body.footnotes.getFirst()) : [],
    hasNotes ? inARow(before.endnotes, () => body.endnotes.getFirst()) : [],
  );
  return () => {
    if (wanted.margins) counts.sections = sections.items.length;
    if (hasNotes) Object.assign(counts, { footnotes: body.footnotes.items.length, endnotes: body.endnotes.items.length });
    const isAsBefore = counts.sections === before.sections && counts.footnotes === before.footnotes && counts.endnotes === before.endnotes;
    if (isAsBefore) return { stories: early, loaded: true };
    const stories = textsOf(wanted.margins ? sections.items : [], hasNotes ? body.footnotes.items : [], hasNotes ? body.endnotes.items : []);
    return { stories, loaded: stories.length === 0 };
  };
}

/** The first so many of Word's objects, without asking Word how many there are. */
function inARow<Item extends { getNext(): Item }>(count: number, first: () => Item): Item[] {
  const items: Item[] = [];
  for (let item = count > 0 ? first() : undefined; item !== undefined; item = items.length < count ? item.getNext() : undefined) items.push(item);
  return items;
}

function textsOf(sections: readonly Word.Section[], footnotes: readonly Word.NoteItem[], endnotes: readonly Word.NoteItem[]): StoryInWord[] {
  const of = (story: Story, bodies: readonly Word.Body[]): StoryInWord[] =>
    bodies.map(({ paragraphs }) => {
      paragraphs.load('items/text');
      return { story, paragraphs };
    });
  return [
    ...of('header', sections.flatMap((section) => marginTypes.map((type) => section.getHeader(type)))),
    ...of('footer', sections.flatMap((section) => marginTypes.map((type) => section.getFooter(type)))),
    ...of('footnote', footnotes.map((note) => note.body)),
    ...of('endnote', endnotes.map((note) => note.body)),
  ];
}

/**
 * Leaves out headers and footers that say nothing, and those that repeat another: a section that has none of its own shows the one before.
 * @param stories as asked for, after their sync
 */
export function withoutRepeats(stories: readonly StoryInWord[]): StoryInWord[] {
  const seen = new Set<string>();
  return stories.filter(({ story, paragraphs }) => {
    if (story !== 'header' && story !== 'footer') return true;
    const text = paragraphs.items.map((paragraph) => paragraph.text).join('\n');
    const key = `${story}\n${text}`;
    if (text.trim() === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
