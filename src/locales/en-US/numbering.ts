import type { AreaTexts } from '../messages';

const styles = { 'run-in': 'followed by its text', alone: 'on a line of its own', 'alone-with-stop': 'on a line of its own with a full stop' } as const;
const refer = (references: readonly unknown[]): string =>
  references.length === 0 ? '' : ` ${references.length === 1 ? '1 place in the text refers' : `${references.length} places in the text refer`} to a number that changes: check ${references.length === 1 ? 'it' : 'them'} afterwards.`;

export const numbering: AreaTexts<'numbering'> = {
  'numbering/gap': {
    name: 'Number left out',
    finds: 'A number is left out within one sequence: a paragraph was lost, or the numbers were not brought up to date.',
    fix: 'Numbers this item and those after it anew, as far as the next fault. Where a paragraph was lost, restore it instead.',
    message: ({ found, expected, missing, references }) => `Item ${missing.join(', ')} is missing before “${found}”; if no paragraph was lost, this should be “${expected}”.${refer(references)}`,
  },
  'numbering/duplicate': {
    name: 'Number used twice',
    finds: 'The same number stands twice in one sequence.',
    fix: 'Numbers this item and those after it anew, as far as the next fault.',
    message: ({ found, expected, otherParagraph, references }) => `The number of “${found}” was used in paragraph ${otherParagraph + 1} already; this should be “${expected}”.${refer(references)}`,
  },
  'numbering/order': {
    name: 'Numbers out of order',
    finds: 'The numbers of one sequence are not in order.',
    fix: 'Numbers the items by their place; no paragraph is moved.',
    message: ({ found, expected, references }) => `“${found}” comes too early; in order this should be “${expected}”.${refer(references)}`,
  },
  'numbering/first-not-one': {
    name: 'Does not begin at one',
    finds: 'A sequence does not begin at one.',
    fix: 'Numbers the sequence anew from one.',
    message: ({ found, expected, references }) => `This sequence begins at “${found}”; it should begin at “${expected}”.${refer(references)}`,
  },
  'numbering/no-restart': {
    name: 'Numbers not restarted',
    finds: 'Under a new parent the numbers go on from the sequence before. Where all sequences of a document count on (problems 1 to 38), that is its way and no fault.',
    fix: 'Numbers the sequence anew from one.',
    message: ({ found, expected, otherParagraph, references }) => `“${found}” goes on from paragraph ${otherParagraph + 1}; under a new parent it should begin again at “${expected}”.${refer(references)}`,
  },
  'numbering/punctuation': {
    name: 'Punctuation of a number',
    finds: 'The mark after a number is wrong, or there should be none: 一、 takes 、, 1. a half-width full stop, 第一， 其一， 首先， a comma; numbers in brackets, circled numbers and 一是 take nothing.',
    fix: 'Writes the right mark.',
    message: ({ found, expected }) => `“${found}” should be written “${expected}”.`,
  },
  'numbering/width': {
    name: 'Width of a number',
    finds: 'The brackets of a number are half-width, or its figures are full-width.',
    fix: 'Writes full-width brackets and half-width figures.',
    message: ({ found, expected }) => `“${found}” should be written “${expected}”.`,
  },
  'numbering/mixed-form': {
    name: 'Forms of numbers mixed',
    finds: 'A number of another form stands in a sequence, such as 第二， after 一是.',
    fix: 'Writes the number in the form of its sequence.',
    message: ({ found, expected, sequenceForm }) => `This sequence uses “${sequenceForm}”; “${found}” should be “${expected}”.`,
  },
  'numbering/mixed-automatic': {
    name: 'Typed and automatic numbers mixed',
    finds: 'Some numbers of a sequence are typed and some are automatic, which goes wrong as soon as paragraphs are added; or a number was typed behind an automatic one. Automatic numbers are never changed.',
    fix: 'Removes a typed number where the whole sequence is automatic and the automatic number is the same; nothing otherwise.',
    message: ({ found, automatic, beside }) => (beside !== undefined ? `This paragraph has the automatic number “${beside}” and a typed “${found}” behind it; only one of them should stay.` : automatic ? `“${found}” is automatic, the others of its sequence are typed.` : `“${found}” is typed, the others of its sequence are automatic.`),
  },
  'numbering/level-inversion': {
    name: 'Levels inverted',
    finds: 'A higher form of numbers stands inside a lower one, such as （一） under 1. — levels should go down.',
    message: ({ found, parent }) => `“${found}” is of a higher level than “${parent}”, inside which it stands.`,
  },
  'numbering/lone-item': {
    name: 'A single item',
    finds: 'A sequence has one item and no second.',
    message: ({ found }) => `No second item follows “${found}”; a single item usually takes no number.`,
  },
  'numbering/level-skip': {
    name: 'Level skipped',
    finds: 'A level of numbers is skipped that is used elsewhere in the document.',
    message: ({ found, skipped }) => `“${found}” skips the level “${skipped}”, which is used elsewhere in the document.`,
  },
  'numbering/sibling-style': {
    name: 'Headings of one level set differently',
    finds: 'Of the headings of one level some are followed by their text, some stand alone, some end in a full stop.',
    message: ({ style, siblings }) => `This heading is ${styles[style]}; most of its siblings are ${styles[siblings]}.`,
  },
};
