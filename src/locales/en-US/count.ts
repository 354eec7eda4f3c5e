import type { AreaTexts } from '../messages';

export const count: Partial<AreaTexts<'count'>> = {};
