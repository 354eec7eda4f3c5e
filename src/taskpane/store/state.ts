import type { ReportDocument } from '../../report/document';
import type { SectionId } from '../../report/genre/sections';
import { nothingRemembered, type Remembered } from '../../report/remembered';
import type { PlannedInsertion } from '../../report/scaffolds/insertion';
import type { ScaffoldParagraph } from '../../report/scaffolds/scaffold';
import type { Finding } from '../../report/findings';
import type { Capabilities, Reading, Traces } from '../../word/report-in-word';
import type { HostRefusal } from '../../word/refusal';
import type { Report } from '../engine/report';
import type { Draft, Unplaced } from './drafts';
import type { Told } from './told';
import { emptyView, type View } from './view';

export type Tab = 'outline' | 'placeholders' | 'numbering' | 'review';
export type SeverityFilter = 'all' | 'error' | 'warning' | 'info';

/** How far the pane has come: `ready` from the moment that Word answers. */
export type Phase = 'starting' | 'ready' | 'not-in-word' | 'too-old' | 'blocked';

/** What is under way in Word or in the engine. */
export type Busy = 'reading' | 'checking' | 'writing';

/** A document that was read and checked. */
export interface Checked {
  readonly document: ReportDocument;
  readonly tracking: Reading['tracking'];
  readonly unread: Reading['unread'];
  readonly report: Report;
  /** The findings that do not stand in deleted text only. */
  readonly findings: readonly Finding[];
  readonly deleted: number;
  /** When, in milliseconds. */
  readonly at: number;
}

/** What stands over the pane and asks for an answer. */
export type Dialog =
  | { readonly is: 'insertion'; readonly section: SectionId; readonly plan: PlannedInsertion }
  | { readonly is: 'framework'; readonly paragraphs: readonly ScaffoldParagraph[] }
  | { readonly is: 'figures' }
  | { readonly is: 'fix'; readonly findings: readonly Finding[] }
  | { readonly is: 'ignore'; readonly finding: Finding }
  | { readonly is: 'clean'; readonly traces: Traces }
  | { readonly is: 'comments'; readonly count: number }
  | { readonly is: 'settings' };

/** Something told, with a number that tells it from the same thing told before. */
export interface Notice {
  readonly id: number;
  readonly told: Told;
}

/** Everything that the pane shows, as plain data. */
export interface PaneState {
  readonly phase: Phase;
  readonly displayLanguage: string | undefined;
  readonly capabilities: Capabilities | undefined;
  readonly tab: Tab;
  readonly busy: Busy | undefined;
  readonly checked: Checked | undefined;
  readonly view: View;
  /** The document is known to differ from the one that was checked. */
  readonly changed: boolean;
  /** Why the last reading failed; the lists show the one before. */
  readonly failure: HostRefusal | undefined;
  readonly remembered: Remembered;
  readonly selected: string | undefined;
  /** The key that the selected row had when it was opened: the row stays the same one while its place moves. */
  readonly opened: string | undefined;
  /** What was typed for placeholders and is not written yet. */
  readonly drafts: readonly Draft[];
  /** What was typed for places that are gone since, until it is dismissed. */
  readonly unplaced: readonly Unplaced[];
  readonly filter: SeverityFilter;
  readonly dialog: Dialog | undefined;
  /** The most placeholders that this document was seen to hold, for the progress bar. */
  readonly mostPlaceholders: number;
  /** What was told last, until it is dismissed or replaced. */
  readonly notice: Notice | undefined;
  /** What a screen reader is told. */
  readonly spoken: Notice | undefined;
}

export const initialState: PaneState = {
  phase: 'starting',
  displayLanguage: undefined,
  capabilities: undefined,
  tab: 'outline',
  busy: undefined,
  checked: undefined,
  view: emptyView,
  changed: false,
  failure: undefined,
  remembered: nothingRemembered,
  selected: undefined,
  opened: undefined,
  drafts: [],
  unplaced: [],
  filter: 'all',
  dialog: undefined,
  mostPlaceholders: 0,
  notice: undefined,
  spoken: undefined,
};
