import { countDefaults, type CountWords } from './counts/defaults';
import type { KindId, Need, SectionId } from './genre/sections';
import type { RuleId, Severity } from './findings';
import { defaultScaffolds } from './scaffolds/defaults';
import type { Scaffolds } from './scaffolds/scaffold';
import { textDefaults, type TextWords } from './text/defaults';

/** What an organisation may change: the words of the genre, forms, slogans, severities, scaffolds. Plain JSON data. */
export interface Pack {
  readonly severities: Partial<Record<RuleId, Severity | 'off'>>;
  readonly scaffolds: Scaffolds;
  /** The words by which counted claims, sums and figures are known. */
  readonly counts: CountWords;
  /** The words of the rules of the area `text`. */
  readonly text: TextWords;
}

export const defaultPack: Pack = { severities: {}, scaffolds: defaultScaffolds, counts: countDefaults, text: textDefaults };
export type { KindId, Need, SectionId };
