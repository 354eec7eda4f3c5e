import type { AreaTexts } from '../messages';
import { quote } from '../quote';

export const text: AreaTexts<'text'> = {
  'text/unbalanced-pair': {
    name: 'Unpaired mark',
    finds: 'A quotation mark, bracket or book mark that stands alone, or two that do not form a pair. Labels such as “1）”, apostrophes and quotations over several paragraphs are left alone.',
    fix: 'Puts the matching mark where the direction or kind is wrong. Where a mark is missing, the author decides where it belongs.',
    message: ({ found, expected }) => `${quote(found)} has no partner: ${quote(expected)} is expected.`,
  },
  'text/repeated-punctuation': {
    name: 'Repeated punctuation',
    finds: 'Two pause marks in direct succession, such as “、、” or “，。”.',
    fix: 'Keeps the strongest of them.',
    message: ({ found, expected }) => `The punctuation “${found}” is repeated: it should be “${expected}”.`,
  },
  'text/repeated-word': {
    name: 'Repeated word',
    finds: 'A word of two or more characters written twice in succession, or a character doubled inside a word. Natural doublings (常常, 层层) and adjoining words (检查查处) are left alone.',
    fix: 'Deletes what was written once too often.',
    message: ({ found, expected }) => `“${found}” looks like a repetition: it should be “${expected}”.`,
  },
  'text/malformed-year': {
    name: 'Year without 年',
    finds: 'A number that stands for a year but is not followed by 年, as in “2023以来” or “将2023确定为”.',
    fix: 'Inserts 年 after the number, or moves it there.',
    message: ({ found, expected }) => `The year “${found}” lacks 年: it should be “${expected}”.`,
  },
  'text/missing-terminal': {
    name: 'No end mark',
    finds: 'A paragraph of prose that ends in a word, a comma or an enumeration comma. Headings, tables, salutation, signature and date are left alone.',
    fix: 'Adds a full stop.',
    message: ({ expected }) => `The paragraph ends without an end mark: “${expected}” is expected.`,
  },
};
