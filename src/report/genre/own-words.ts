import type { Span } from '../document';
import { lowestTitle, plainRank } from './headings';

/** A heading of the body. */
export interface BodyHeading {
  readonly paragraph: number;
  /** The higher the heading, the lower; as headings.ts says. */
  readonly rank: number;
}

/** How far a report is told in words of the author's own, so that what was not found in it may well be there. */
export interface OwnWords {
  /** The themes of the body. */
  readonly body: boolean;
  /** Problems, plans and the author's integrity, which stand at the end. */
  readonly ending: boolean;
}

/** What is known of a report by then. */
interface Known {
  /** The headings of the body, in reading order. */
  readonly headings: readonly BodyHeading[];
  /** Where sections were found to begin. */
  readonly begun: readonly Span[];
  /** How many of the usual themes were not found. */
  readonly silent: number;
  /** How many paragraphs of the body begin no section and are no heading; counted where it is asked for. */
  readonly untold: () => number;
}

/** Fewer headings of one rank divide no report, nor do lists of a lower rank (一是). */
const fewestHeadings = 3;
const lowestDividing = 6.5;
/** Of how many headings reports that keep to the words of the genre are understood. */
const leastUnderstood = 0.75;
/** Problems, plans and integrity stand under the last headings. */
const lastHeadings = 2;
/** More silent themes, and so many paragraphs that tell nothing known, say the same of a report without titles. */
const mostSilent = 1;
const leastUntold = 3;

/** Judges the words of a report by how many of its headings are understood, or how much of its text where it has none. */
export function ownWordsOf({ headings, begun, silent, untold }: Known): OwnWords {
  const places = begun.map(({ paragraph }) => paragraph).sort((a, b) => a - b);
  const isUntitled = headings.every(({ rank }) => rank > lowestTitle);
  if (isUntitled && silent > mostSilent && untold() >= leastUntold) return { body: true, ending: true };
  const understood = understoodOf(headings, places);
  const body = understood.filter((isUnderstood) => isUnderstood).length < understood.length * leastUnderstood;
  return { body, ending: body && understood.slice(-lastHeadings).includes(false) };
}

/** Of each heading that divides the report, whether a section begins with it or below it, before the next one. */
function understoodOf(headings: readonly BodyHeading[], places: readonly number[]): boolean[] {
  const top = highestRank(headings);
  if (top === undefined) return [];
  const bounds = headings.filter(({ rank }) => rank === top || (rank < top && rank !== plainRank));
  let next = 0;
  return bounds.flatMap(({ paragraph, rank }, i) => {
    while ((places[next] ?? Infinity) < paragraph) next++;
    return rank === top ? [(places[next] ?? Infinity) < (bounds[i + 1]?.paragraph ?? Infinity)] : [];
  });
}

/** The rank that divides the report: of numbered titles, else of titles without a number, else of a list. */
function highestRank(headings: readonly BodyHeading[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { rank } of headings) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  const ranks = [...counts].filter(([rank, count]) => count >= fewestHeadings && rank <= lowestDividing).map(([rank]) => rank).sort((a, b) => a - b);
  return ranks.find((rank) => rank !== plainRank && rank <= lowestTitle) ?? ranks[0];
}
