import { occurrences } from '../locating/needles';

/** The colour of this add-in's marks; Word knows it by name too. */
export const markColor = '#FFFF00';

/** A place that was highlighted, known by its text and what stood beside it, up to the next mark. */
export interface Mark {
  /** Its paragraph in the body when it was marked, from 0: of several alike the nearest is meant. */
  readonly paragraph: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** The highlight that it had; null for none. */
  readonly original: string | null;
}

/** How many UTF-16 units on either side a mark is known by. */
const reach = 12;

/**
 * Makes the marks of one paragraph. What a neighbour's mark covers is no context: it is going to be filled.
 * @param places stretches of the text in order, with the highlight that each had
 */
export function marksOf(paragraph: number, text: string, places: readonly { readonly start: number; readonly end: number; readonly original: string | null }[]): Mark[] {
  return places.map(({ start, end, original }, index) => {
    const from = Math.max(start - reach, places[index - 1]?.end ?? 0, 0);
    const to = Math.min(end + reach, places[index + 1]?.start ?? text.length);
    return { paragraph, before: text.slice(from, start), text: text.slice(start, end), after: text.slice(end, to), original };
  });
}

/** The mark that a stretch of a paragraph bears, if any: of several the one of the nearest paragraph with most context. */
export function markAt(marks: readonly Mark[], paragraph: number, text: string, start: number, end: number): Mark | undefined {
  const stretch = text.slice(start, end);
  const own = marks.filter((mark) => mark.text === stretch && text.slice(0, start).endsWith(mark.before) && text.startsWith(mark.after, end));
  const context = ({ before, after }: Mark): number => before.length + after.length;
  return own.sort((a, b) => Math.abs(a.paragraph - paragraph) - Math.abs(b.paragraph - paragraph) || context(b) - context(a))[0];
}

/** A stretch that may bear a mark: its place in the body's texts, and the highlights that marks there had before. */
export interface Candidate {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** What was typed over a marked sign is at most so long. */
const longestFilling = 30;

/**
 * Where marks may stand now: each where its text and context are, or where something else stands between its context, as when a
 * marked sign was typed over. Whether it bears the colour is for Word to say.
 * @param texts of the body's paragraphs
 */
export function candidatesFor(marks: readonly Mark[], texts: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<string>();
  const take = (candidate: Candidate): void => {
    const key = `${candidate.paragraph}:${candidate.start}`;
    if (taken.has(key)) return;
    taken.add(key);
    found.push(candidate);
  };
  const rest: Mark[] = [];
  const alike = new Map<string, readonly Place[]>();
  for (const mark of marks) {
    const key = [mark.before, mark.text, mark.after].join('\u0000');
    const known = alike.get(key) ?? placesOf(mark, texts);
    alike.set(key, known);
    // Nearest first: of several alike each mark takes one.
    const places = [...known].sort((a, b) => Math.abs(a.paragraph - mark.paragraph) - Math.abs(b.paragraph - mark.paragraph));
    const free = places.find(({ paragraph, start }) => !taken.has(`${paragraph}:${start}`));
    if (free === undefined) rest.push(mark);
    else take({ ...free, mark });
  }
  for (const mark of rest) {
    const filled = fillingOf(mark, texts);
    if (filled !== undefined) take({ ...filled, mark });
  }
  return found;
}

type Place = Omit<Candidate, 'mark'>;

function placesOf({ before, text, after }: Mark, texts: readonly string[]): Place[] {
  const whole = before + text + after;
  return texts.flatMap((line, paragraph): Place[] => {
    const places: Place[] = [];
    for (let at = line.indexOf(whole); at >= 0; at = line.indexOf(whole, at + 1)) places.push({ paragraph, start: at + before.length, end: at + before.length + text.length });
    return places;
  });
}

/** What stands between a mark's context, once in the paragraphs near it; at least one side has to say something. */
function fillingOf({ paragraph: origin, before, after }: Mark, texts: readonly string[]): Place | undefined {
  if (before.length + after.length < 2) return undefined;
  const places: Place[] = [];
  for (let paragraph = Math.max(0, origin - 3); paragraph <= Math.min(texts.length - 1, origin + 3); paragraph += 1) {
    const line = texts[paragraph] ?? '';
    const starts = before === '' ? [0] : occurrences(line, before).map((at) => at + before.length);
    for (const start of starts) {
      const end = after === '' ? line.length : line.indexOf(after, start + 1);
      if (end > start && end - start <= longestFilling) places.push({ paragraph, start, end });
    }
  }
  return places.length === 1 ? places[0] : undefined;
}

/** Marks as they are kept in a document; whatever is not of the right shape is left out. */
export function readMarks(value: unknown): Mark[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): Mark[] => {
    if (!Array.isArray(entry)) return [];
    const [paragraph, before, text, after, original]: unknown[] = entry;
    if (typeof paragraph !== 'number' || typeof before !== 'string' || typeof text !== 'string' || typeof after !== 'string') return [];
    return [{ paragraph, before, text, after, original: typeof original === 'string' ? original : null }];
  });
}

/** Short, as a document may hold hundreds. */
export const writeMarks = (marks: readonly Mark[]): unknown => (marks.length === 0 ? undefined : marks.map(({ paragraph, before, text, after, original }) => [paragraph, before, text, after, original]));
