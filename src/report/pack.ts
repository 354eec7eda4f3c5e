import { countDefaults } from './counts/defaults';
import type { CountWords } from './counts/words';
import type { RuleId, Severity } from './findings';
import { defaultFigureWords } from './figures/defaults';
import type { FigureWords } from './figures/figure';
import { defaultGenreWords } from './genre/defaults';
import type { GenreWords } from './genre/words';
import { placeholderWords } from './placeholders/defaults';
import type { PlaceholderWords } from './placeholders/words';
import { defaultScaffolds } from './scaffolds/defaults';
import type { Scaffolds } from './scaffolds/scaffold';
import { textDefaults, type TextWords } from './text/defaults';

/** What an organisation may change: the words of the genre, forms, slogans, severities, scaffolds. Plain JSON data. */
export interface Pack {
  readonly severities: Partial<Record<RuleId, Severity | 'off'>>;
  /** The words by which the kind of a report, its period and its sections are known. */
  readonly genre: GenreWords;
  /** The forms that an open place has, and what it expects. */
  readonly placeholders: PlaceholderWords;
  /** The words by which counted claims, sums and figures are known. */
  readonly counts: CountWords;
  /** The words of the rules of the area `text`. */
  readonly text: TextWords;
  readonly scaffolds: Scaffolds;
  /** The words that a pasted table of figures is read by. */
  readonly figures: FigureWords;
}

export const defaultPack: Pack = {
  severities: {},
  genre: defaultGenreWords,
  placeholders: placeholderWords,
  counts: countDefaults,
  text: textDefaults,
  scaffolds: defaultScaffolds,
  figures: defaultFigureWords,
};
