import type { KindId, Need, SectionId } from './genre/sections';
import type { RuleId, Severity } from './findings';
import { defaultFigureWords } from './figures/defaults';
import type { FigureWords } from './figures/figure';
import { defaultScaffolds } from './scaffolds/defaults';
import type { Scaffolds } from './scaffolds/scaffold';

/** What an organisation may change: the words of the genre, forms, slogans, severities, scaffolds. Plain JSON data. */
export interface Pack {
  readonly severities: Partial<Record<RuleId, Severity | 'off'>>;
  readonly scaffolds: Scaffolds;
  readonly figures: FigureWords;
}

export const defaultPack: Pack = { severities: {}, scaffolds: defaultScaffolds, figures: defaultFigureWords };
export type { KindId, Need, SectionId };
