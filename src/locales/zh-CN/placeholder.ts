import type { AreaTexts } from '../messages';

export const placeholder: Partial<AreaTexts<'placeholder'>> = {};
