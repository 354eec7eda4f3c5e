import type { AreaTexts } from '../messages';

export const count: AreaTexts<'count'> = {
  'count/claim-mismatch': {
    name: 'Stated count and list differ',
    finds: 'The text says how many items there are (以下五个方面, 等三个环节, “五个必谈”：…) and lists another number. Set phrases, vague counts and ordinals are left alone.',
    message: ({ claimed, counted, direction }) => `${claimed} items are stated, but ${counted} ${counted === 1 ? 'is' : 'are'} listed ${direction === 'forward' ? 'after it' : 'before it'}: the two should agree.`,
  },
  'count/sum-mismatch': {
    name: 'Parts do not add up',
    finds: 'A total and its stated parts differ (done, under way, not done), or a part exceeds its whole, or a table’s total and its rows differ. Where a part is still to be filled in, nothing is said.',
    message: ({ whole, sum, parts, unit }) => `The total is ${whole}${unit}, the parts ${parts.join(', ')} add up to ${sum}${unit}: the two should agree.`,
  },
};
