import { kinds } from './defaults/kinds';
import { period } from './defaults/period';
import { sectionNeeds, sectionPatterns } from './defaults/sections';
import { themes } from './defaults/themes';
import type { GenreWords } from './words';

/** The words of the genre as genre.md holds them. */
export const defaultGenreWords: GenreWords = {
  needs: sectionNeeds,
  themes,
  kinds,
  ...sectionPatterns,
  period,
};
