import type { Span } from '../document';

export type KindId = 'personalStatement' | 'firstResponsible' | 'partyGroup' | 'workSummary';

export const sectionIds = [
  'title', 'salutation', 'leadIn', 'work', 'responsibility', 'politics', 'ideology', 'organisation', 'conduct',
  'discipline', 'anticorruption', 'systems', 'business', 'integrity', 'problems', 'plans', 'closing', 'signature', 'date',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Whether a report holds a section once only: a second one is a duplicate. */
export function isOnce(id: SectionId): id is 'title' | 'leadIn' | 'problems' | 'plans' | 'closing' {
  return id === 'title' || id === 'leadIn' || id === 'problems' || id === 'plans' || id === 'closing';
}

/** How much a kind of report needs a section. */
export type Need = 'required' | 'common' | 'optional';

/** What a report has of one section. */
export interface SectionState {
  readonly id: SectionId;
  readonly need: Need;
  readonly status: 'present' | 'missing' | 'misplaced';
  /** The other sections that begin in the same heading or paragraph. */
  readonly mergedWith?: readonly SectionId[];
  readonly assertedOnly?: true;
  /** Where the section begins, in reading order: the heading or the sentence it was known by. */
  readonly at: readonly Span[];
}

/** One piece of evidence for a kind, or (`unknown`) against all four: what stands where, and how much it weighs. */
export interface Evidence {
  readonly kind: KindId | 'unknown';
  readonly weight: number;
  readonly at: Span;
  readonly text: string;
}

export interface KindResult {
  readonly id: KindId | 'unknown';
  /** The margin of evidence to the next kind, 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface Period {
  readonly year?: number;
  readonly span: 'year' | 'half' | 'quarter' | 'unknown';
}
