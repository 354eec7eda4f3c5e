import type { Span } from '../document';
import { sectionIds, type SectionId } from '../genre/sections';
import type { Sequence, SequenceItem } from '../numbering/sequences';
import type { Outline } from '../outline';

/** One item of a sequence, by its index from 0. */
export interface Heading {
  readonly sequence: Sequence;
  readonly index: number;
  readonly item: SequenceItem;
}

/** Where a section begins: inside a paragraph after other sentences, or with it, and then under which numbered heading. A theme that is only known by the text under its heading begins with the heading. */
export type Start = { readonly id: SectionId; readonly at: Span; readonly paragraph: number } & (
  | { readonly inside: true }
  | { readonly inside: false; readonly heading?: Heading }
);

/** The themes of the main part, which have no fixed order among themselves, as against the sections that do. */
const themes: ReadonlySet<SectionId> = new Set([
  'work', 'responsibility', 'politics', 'ideology', 'organisation', 'conduct', 'discipline', 'anticorruption', 'systems', 'business',
]);
const places = new Map(sectionIds.map((id, index) => [id, index]));

export const isTheme = (id: SectionId): boolean => themes.has(id);
/** The place of a section in the standard order, from 0. */
export const standardPlace = (id: SectionId): number => places.get(id) ?? sectionIds.length;
/** Whether `a` comes before `b` in every report: themes stand in any order among themselves. */
export const precedes = (a: SectionId, b: SectionId): boolean => standardPlace(a) < standardPlace(b) && !(isTheme(a) && isTheme(b));

const sentenceEnd = /[。！？；]/;

/** What the search for a place needs to know of the body. */
export interface Body {
  /** Where sections begin, in reading order. */
  readonly starts: readonly Start[];
  readonly sequences: readonly Sequence[];
  /** The index after the last paragraph that is not blank. */
  readonly end: number;
  text(paragraph: number): string;
  isBlank(paragraph: number): boolean;
  /** The item at the start of a paragraph, by the paragraph's index. */
  readonly headings: ReadonlyMap<number, Heading>;
}

/** Reads from an outline where each section begins and under which numbered heading. Linear in the number of sections, items and paragraphs. */
export function readBody({ document, bodyLength, sequences, sections }: Outline): Body {
  const text = (paragraph: number): string => document.paragraphs[paragraph]?.text ?? '';
  const isBlank = (paragraph: number): boolean => text(paragraph).trim() === '';
  let end = bodyLength;
  while (end > 0 && isBlank(end - 1)) end -= 1;

  const headings = new Map<number, Heading>();
  for (const sequence of sequences)
    sequence.items.forEach((item, index) => {
      if (item.marker.initial && !item.marker.inTable && !headings.has(item.paragraph)) headings.set(item.paragraph, { sequence, index, item });
    });

  const begins = sections
    .flatMap(({ id, at }) => at.map((span) => ({ id, at: span })))
    .filter(({ at }) => at.paragraph < bodyLength)
    .sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start);
  const begun = new Set(begins.map(({ at }) => at.paragraph));

  const starts = begins.map(({ id, at }, order): Start => {
    let above = at.paragraph - 1;
    while (above >= 0 && isBlank(above)) above -= 1;
    const own = headings.get(at.paragraph);
    const standing = !begun.has(above) && standsAlone(text(above)) ? headings.get(above) : undefined;
    const heading = own ?? standing;
    const isFirst = begins[order - 1]?.at.paragraph !== at.paragraph;
    const isKnownByItsText = isTheme(id) && heading !== undefined && isFirst;
    if (!isKnownByItsText && sentenceEnd.test(text(at.paragraph).slice(0, at.start))) return { id, at, paragraph: at.paragraph, inside: true };
    return heading === undefined
      ? { id, at, paragraph: at.paragraph, inside: false }
      : { id, at, paragraph: heading.item.paragraph, inside: false, heading };
  });
  return { starts: settled(starts), sequences, end, headings, text, isBlank };
}

/** Leaves out what only looks like a section: a theme that is named again among problems or plans, a name or date under the title. */
function settled(starts: readonly Start[]): Start[] {
  const tail = starts.findIndex(({ id }) => id === 'problems' || id === 'plans');
  const hasThemes = starts.slice(0, Math.max(tail, 0)).some(({ id }) => isTheme(id));
  const lastOfMain = starts.reduce((last, { id }, index) => (precedes('leadIn', id) && precedes(id, 'closing') ? index : last), -1);
  return starts.filter(({ id }, index) => {
    if (isTheme(id)) return !(hasThemes && index > tail);
    return !(precedes('plans', id) && index < lastOfMain);
  });
}

const longestHeading = 60;

/** Whether a paragraph, or what follows its label, is a heading without a sentence's end. */
export function standsAlone(text: string): boolean {
  const title = text.trim();
  return title.length <= longestHeading && !/[。！？；]|[：.!?;:]["”’」』）)]*$/.test(title);
}

/** The sequence that the themes' headings belong to: below the container where there is one, otherwise the highest that any theme leads. */
export function themeSequence({ starts, sequences }: Body): Sequence | undefined {
  const counts = new Map<Sequence, number>();
  const container = starts.find(({ id }) => id === 'work');
  for (const start of starts) {
    if (!isTheme(start.id) || start.id === 'work' || start.inside || start.heading === undefined) continue;
    counts.set(start.heading.sequence, (counts.get(start.heading.sequence) ?? 0) + 1);
  }
  const parent = container !== undefined && !container.inside ? container.heading?.item : undefined;
  const below = sequences.find((sequence) => parent !== undefined && sequence.parent !== undefined && isSame(sequence.parent, parent));
  if (below !== undefined && counts.has(below)) return below;
  return [...counts].sort(([a, countA], [b, countB]) => a.level - b.level || countB - countA)[0]?.[0];
}

/** The sequence at the top of the report that this one stands in. */
export function topSequence({ sequences }: Body, sequence: Sequence): Sequence {
  let top = sequence;
  for (let parent = top.parent; parent !== undefined; parent = top.parent) {
    const under = parent;
    const above = sequences.find(({ items, level }) => level < top.level && items.some((item) => isSame(item, under)));
    if (above === undefined) break;
    top = above;
  }
  return top;
}

const isSame = (a: SequenceItem, b: SequenceItem): boolean =>
  a === b || (a.paragraph === b.paragraph && a.start === b.start && a.end === b.end && a.label === b.label);
