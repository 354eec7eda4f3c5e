import type { AreaTexts } from '../messages';

export const section: Partial<AreaTexts<'section'>> = {};
