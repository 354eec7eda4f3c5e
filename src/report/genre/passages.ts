import type { Span } from '../document';
import type { BodyHeading } from './own-words';
import type { ThemeId } from './words';

/** A sentence that may begin a section where no heading does. */
export interface Candidate {
  readonly id: 'problems' | 'plans';
  readonly at: Span;
  /** It opens its paragraph. */
  readonly opens: boolean;
  /** How many headings and paragraphs of the body's themes stand before it. */
  readonly themesBefore: number;
}

/** What one walk over the body finds. */
export interface Passages {
  /** In reading order; none of those inside problems or plans. */
  readonly headings: BodyHeading[];
  readonly headed: Record<ThemeId | 'work' | 'problems' | 'plans', Span[]>;
  /** Numbered headings that name nothing known and may be problems, plans or integrity: behind the last one that names a theme of the body, or above it. */
  unread: { readonly at: Span; readonly rank: number }[];
  /** The highest rank of the headings that name a theme. */
  themeRank: number;
  readonly candidates: Candidate[];
  /** Sentences in which the author speaks of personal integrity. */
  readonly integrity: Span[];
  /** Sentences that open a report, after its lead-in. */
  readonly openings: Span[];
  readonly closings: Span[];
  /** Paragraphs that stand under a heading of plans, by their first and last index: problems named there are not out of place. */
  readonly planned: { from: number; to: number }[];
  themesBefore: number;
}

/** An empty record of what a walk finds. */
export function noPassages(): Passages {
  return {
    headings: [],
    headed: {
      responsibility: [], politics: [], ideology: [], organisation: [], conduct: [], discipline: [], anticorruption: [], systems: [], business: [], integrity: [],
      work: [], problems: [], plans: [],
    },
    unread: [],
    themeRank: Infinity,
    candidates: [],
    integrity: [],
    openings: [],
    closings: [],
    planned: [],
    themesBefore: 0,
  };
}
