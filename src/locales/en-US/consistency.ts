import type { AreaTexts } from '../messages';

export const consistency: AreaTexts<'consistency'> = {
  'consistency/period': {
    name: 'Contradicting period',
    finds: 'A year or part of a year that is not the report’s: title, lead-in, body and date contradict each other, or last year’s text was left standing.',
    message: ({ found, expected, otherParagraph }) => `“${found}” stands here, while paragraph ${String(otherParagraph + 1)} says that the report is about “${expected}”; they usually agree.`,
  },
  'consistency/figure': {
    name: 'One figure told in two ways',
    finds: 'The figure of one matter for one period differs between two places, of which one may be a row of a table. Parts, campaigns, comparisons and plans are left alone.',
    message: ({ found, other, subject }) => `“${subject}” is ${found} here but ${other} earlier: the two should agree.`,
  },
};
