import type { AreaTexts } from '../messages';

export const consistency: Partial<AreaTexts<'consistency'>> = {
  'consistency/figure': {
    name: '同一数字前后不一',
    finds: '同一时期、同一事项的数字在两处写得不同。分项、专项、同比和计划中的数字不算。',
    message: ({ found, other, subject }) => `“${subject}”在这里是${found}，前文是${other}，两处应当一致。`,
  },
};
