import type { Span } from './document';
import type { SectionId } from './genre/sections';
import type { MarkerForm } from './numbering/forms';
import type { Certainty, Expects } from './placeholders/placeholder';

export type Severity = 'error' | 'warning' | 'info';

/** What a finding says, for each rule: keys and plain values that a locale turns into a sentence. */
export interface Values {
  'placeholder/unfilled': { certainty: Certainty; expects: Expects; unit?: string };
  'placeholder/leftover': Record<never, never>;

  /** `missing` are the ordinals that were skipped; a gap may be a lost paragraph. */
  'numbering/gap': Renumbering & { missing: number[] };
  'numbering/duplicate': Renumbering & Other;
  'numbering/order': Renumbering & Other;
  'numbering/first-not-one': Renumbering;
  'numbering/no-restart': Renumbering & Other;
  'numbering/punctuation': Label;
  'numbering/width': Label;
  'numbering/mixed-form': Label & { form: MarkerForm; sequenceForm: MarkerForm };
  /** `beside` is the automatic number of the same paragraph, where the one found was typed beside it. */
  'numbering/mixed-automatic': Label & { automatic: boolean; beside?: string };
  'numbering/level-inversion': { found: string; parent: string } & Other;
  'numbering/lone-item': { found: string };
  'numbering/level-skip': { found: string; skipped: MarkerForm };
  'numbering/sibling-style': { style: HeadingStyle; siblings: HeadingStyle };

  'count/claim-mismatch': { claimed: number; counted: number; direction: 'forward' | 'backward' };
  'count/sum-mismatch': { whole: number; sum: number; parts: number[]; unit: string };

  'section/missing': { section: SectionId };
  'section/misplaced': { section: SectionId; before: SectionId };
  'section/duplicate': { section: SectionId } & Other;
  'section/asserted-only': { section: SectionId };
  'section/themes-uncovered': { sections: SectionId[] };
  'section/request-in-report': { found: string };

  'consistency/period': { found: string; expected: string } & Other;
  'consistency/figure': { found: string; other: string; subject: string } & Other;

  'text/unbalanced-pair': { found: string; expected: string };
  'text/repeated-punctuation': { found: string; expected: string };
  'text/repeated-word': { found: string; expected: string };
  'text/malformed-year': { found: string; expected: string };
  'text/missing-terminal': { expected: string };
}

/** How a heading is set beside its siblings: followed by its text, alone, or alone and ended by a full stop. */
export type HeadingStyle = 'run-in' | 'alone' | 'alone-with-stop';

interface Other {
  otherParagraph: number;
  otherStart: number;
}

interface Label {
  found: string;
  expected: string;
}

interface Renumbering extends Label {
  /** Places in the text that refer to a number which the fix changes: they are listed, never changed. */
  references: Span[];
}

export type RuleId = keyof Values;

/** A replacement of one stretch of one paragraph. An empty span inserts. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** One finding of one rule, as serialisable data. `text` is what stands at the span. */
export interface FindingOf<Id extends RuleId> extends Span {
  readonly rule: Id;
  readonly severity: Severity;
  readonly text: string;
  readonly values: Values[Id];
  readonly fix?: readonly Edit[];
}

export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];
