import type { FindingOf } from '../../report/findings';
import type { SectionId } from '../../report/genre/sections';
import type { Placeholder } from '../../report/placeholders/placeholder';

/** A placeholder as the pane lists it: with its finding and the section it stands in. */
export interface PlaceholderItem extends Placeholder {
  readonly key: string;
  readonly finding: FindingOf<'placeholder/unfilled'>;
  readonly section: SectionId | undefined;
  /** What places have in common that are meant to be filled with the same words; absent where nothing says so. */
  readonly sameName?: string;
}
