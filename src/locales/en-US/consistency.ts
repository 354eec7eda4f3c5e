import type { AreaTexts } from '../messages';

export const consistency: Partial<AreaTexts<'consistency'>> = {
  'consistency/period': {
    name: 'Contradicting period',
    finds: 'A year or part of a year that is not the report’s: title, lead-in, body and date contradict each other, or last year’s text was left standing.',
    message: ({ found, expected, otherParagraph }) => `“${found}” stands here, while paragraph ${String(otherParagraph + 1)} says that the report is about “${expected}”; they usually agree.`,
  },
};
