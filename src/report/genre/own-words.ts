import type { Span } from '../document';
import { lowestTitle, plainRank } from './headings';

/** A heading of the body. */
export interface BodyHeading {
  readonly paragraph: number;
  /** The higher the heading, the lower; as headings.ts says. */
  readonly rank: number;
}

/** Fewer headings of one rank divide no report. */
const fewestHeadings = 3;
/** Of how many headings reports that keep to the words of the genre are understood. */
const leastUnderstood = 0.75;
/** More silent themes tell the same of a report without headings. */
const mostSilent = 1;

/**
 * Whether a report is told in words of the author's own, so that what was not found in it may well be there.
 * @param headings of the body, in reading order
 * @param known where sections were found to begin
 * @param silent how many of the usual themes were not found
 */
export function isInOwnWords(headings: readonly BodyHeading[], known: readonly Span[], silent: number): boolean {
  const begun = known.map(({ paragraph }) => paragraph).sort((a, b) => a - b);
  const titles = headings.filter(({ rank }) => rank <= lowestTitle);
  if (silent > mostSilent && understood(titles, begun) === 0) return true;
  const top = highestRank(headings);
  const dividing = headings.filter(({ rank }) => rank === top);
  return dividing.length > 0 && understood(headings.filter(({ rank }) => rank === top || (rank !== plainRank && rank < (top ?? 0))), begun, top) < dividing.length * leastUnderstood;
}

/** How many headings of a rank have a section that begins with them or below them, before the next heading. */
function understood(headings: readonly BodyHeading[], begun: readonly number[], ofRank?: number): number {
  let next = 0;
  return headings.filter(({ paragraph, rank }, i) => {
    while ((begun[next] ?? Infinity) < paragraph) next++;
    return (ofRank === undefined || rank === ofRank) && (begun[next] ?? Infinity) < (headings[i + 1]?.paragraph ?? Infinity);
  }).length;
}

/** The rank that divides the report: of the numbered ones, where there are any. */
function highestRank(headings: readonly BodyHeading[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { rank } of headings) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  const ranks = [...counts].filter(([, count]) => count >= fewestHeadings).map(([rank]) => rank).sort((a, b) => a - b);
  return ranks.find((rank) => rank !== plainRank) ?? ranks[0];
}
