import type { Values } from '../../report/findings';
import type { AreaTexts } from '../messages';

type Unfilled = Values['placeholder/unfilled'];

const expected: Readonly<Record<Unfilled['expects'], string>> = {
  quantity: 'a quantity', percent: 'a percentage', ordinal: 'an ordinal number', date: 'a date', person: "a person's name", name: 'a name', text: 'some text',
};
const opening: Readonly<Record<Unfilled['certainty'], string>> = {
  certain: 'This was left open', likely: 'This was probably left open', possible: 'This may have been left open',
};

export const placeholder: AreaTexts<'placeholder'> = {
  'placeholder/unfilled': {
    name: 'Unfilled placeholder',
    finds: 'Figures, dates, persons and names that the drafter left open: *, XX, 20XX年, ____, empty brackets, 【待补】 and the like.',
    message: ({ certainty, expects, unit }) => `${opening[certainty]}; it should be ${expected[expects]}${unit ? ` (unit: ${unit})` : ''}.`,
  },
  'placeholder/leftover': {
    name: 'Leftover of copying',
    finds: 'Words and marks of document sites and web pages: ##paidbegin##, calls to log in or download, [1], HTML tags and entities.',
    message: () => 'This is a leftover of copying from a web page or document site, not part of the report; it should be deleted.',
  },
};
