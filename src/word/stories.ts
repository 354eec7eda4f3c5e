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

const marginTypes = ['Primary', 'FirstPage', 'EvenPages'] as const;

/**
 * Asks Word for the stories beside the body. It takes two syncs: after the first, the function that comes back is to be called.
 * Asking for a header may create it (word.md: unverified), so margins are never asked for unasked.
 * @returns after a sync: asks for the paragraphs of each story, in the order of a ReportDocument
 */
export function askForStories(context: Word.RequestContext, { notes: canReadNotes }: Capabilities, wanted: StoriesWanted): () => StoryInWord[] {
  const { body, sections } = context.document;
  const hasNotes = wanted.notes && canReadNotes;
  if (hasNotes) {
    body.footnotes.load('items/type');
    body.endnotes.load('items/type');
  }
  if (wanted.margins) sections.load('items/body/type');
  return () => {
    const margins = wanted.margins ? sections.items : [];
    const of = (story: Story, bodies: readonly Word.Body[]): StoryInWord[] =>
      bodies.map(({ paragraphs }) => {
        paragraphs.load('items/text');
        return { story, paragraphs };
      });
    return [
      ...of('header', margins.flatMap((section) => marginTypes.map((type) => section.getHeader(type)))),
      ...of('footer', margins.flatMap((section) => marginTypes.map((type) => section.getFooter(type)))),
      ...of('footnote', hasNotes ? body.footnotes.items.map((note) => note.body) : []),
      ...of('endnote', hasNotes ? body.endnotes.items.map((note) => note.body) : []),
    ];
  };
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
