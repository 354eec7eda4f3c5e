import type { KindId, Need, SectionId } from './genre/sections';
import type { RuleId, Severity } from './findings';

/** What an organisation may change: the words of the genre, forms, slogans, severities, scaffolds. Plain JSON data. */
export interface Pack {
  readonly severities: Partial<Record<RuleId, Severity | 'off'>>;
}

export const defaultPack: Pack = { severities: {} };
export type { KindId, Need, SectionId };
