import type { AreaTexts } from '../messages';

export const consistency: Partial<AreaTexts<'consistency'>> = {};
