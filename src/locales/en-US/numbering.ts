import type { AreaTexts } from '../messages';

export const numbering: Partial<AreaTexts<'numbering'>> = {};
