import { defaultGenreWords } from './genre/defaults';
import type { KindId, Need, SectionId } from './genre/sections';
import type { GenreWords } from './genre/words';
import type { RuleId, Severity } from './findings';
import { placeholderWords } from './placeholders/defaults';
import type { PlaceholderWords } from './placeholders/words';
import { defaultScaffolds } from './scaffolds/defaults';
import type { Scaffolds } from './scaffolds/scaffold';

/** What an organisation may change: the words of the genre, forms, slogans, severities, scaffolds. Plain JSON data. */
export interface Pack {
  readonly severities: Partial<Record<RuleId, Severity | 'off'>>;
  readonly genre: GenreWords;
  readonly placeholders: PlaceholderWords;
  readonly scaffolds: Scaffolds;
}

export const defaultPack: Pack = { severities: {}, genre: defaultGenreWords, placeholders: placeholderWords, scaffolds: defaultScaffolds };
export type { KindId, Need, SectionId };
