import type { AreaTexts } from '../messages';

export const text: Partial<AreaTexts<'text'>> = {};
