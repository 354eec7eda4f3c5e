import { WordFinder } from '../../../src/report/genre/word-finder';

const finder = new WordFinder<string>();
for (const [word, value] of [['责任', 'r'], ['责任制', 'z'], ['意识形态责任制', 'y'], ['纪委', 'j'], ['监督', 'd'], ['监视', 's'], ['监督', 'e']] as const) finder.add(word, value);
const found = (text: string, from = 0, to = text.length) => {
  const result: string[] = [];
  finder.find(text, from, to, (value, start, end) => result.push(`${value}${String(start)}-${String(end)}`));
  return result;
};

test('the longest word counts, and hides those inside it', () => {
  expect(found('落实意识形态责任制，压实责任')).toEqual(['y2-9', 'r12-14']);
  expect(found('责任制责任')).toEqual(['z0-3', 'r3-5']);
});

test('only whole words between the offsets are visited', () => {
  expect(found('责任制纪委', 1, 4)).toEqual([]);
  expect(found('责任制', 0, 2)).toEqual(['r0-2']);
  expect(found('纪委')).toEqual(['j0-2']);
});

test('a word that was added twice is visited for both', () => {
  expect(found('监督监视')).toEqual(['d0-2', 'e0-2', 's2-4']);
});
