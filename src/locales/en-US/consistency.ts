import type { AreaTexts } from '../messages';

export const consistency: Partial<AreaTexts<'consistency'>> = {
  'consistency/figure': {
    name: 'One figure told in two ways',
    finds: 'The figure of one matter for one period differs between two places. Parts, campaigns, comparisons and plans are left alone.',
    message: ({ found, other, subject }) => `“${subject}” is ${found} here but ${other} earlier: the two should agree.`,
  },
};
