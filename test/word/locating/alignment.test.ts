import * as fc from 'fast-check';
import { alignParagraphs } from '../../../src/word/locating/alignment';

/** Letters are paragraphs; the expectation says for each paragraph as it was which one it is now. */
const cases: readonly [name: string, before: string, now: string, expected: readonly (number | 'changed' | 'ambiguous')[]][] = [
  ['nothing changed, not even among equal cells', '****', '****', [0, 1, 2, 3]],
  ['a paragraph was put in front', 'abc', 'xabc', [1, 2, 3]],
  ['a paragraph in the middle was edited', 'abc', 'axc', [0, 'changed', 2]],
  ['a paragraph in the middle was removed', 'abc', 'ac', [0, 'changed', 1]],
  ['a row was put between rows that are told apart by their neighbours', 'tA*B*C', 'tXA*B*C', [0, 2, 3, 4, 5, 6]],
  ['one of several equal rows was removed, whichever it was', 'tA*A*A*e', 'tA*A*e', [0, 'ambiguous', 'ambiguous', 'ambiguous', 'ambiguous', 'ambiguous', 'ambiguous', 5]],
  ['one of several equal cells was filled', '***', '*x*', [0, 'changed', 2]],
  ['a paragraph was moved to the end', 'abcd', 'bcda', [3, 0, 1, 2]],
  ['of two equal paragraphs in the changed part the one is known whose neighbours are the same', 'xa*by*cz', 'pa*bq*cr', ['changed', 1, 2, 3, 'changed', 'ambiguous', 6, 'changed']],
  ['two equal paragraphs with equal neighbours are not known', 'xa*byza*bw', 'p*a*bqa*br', ['changed', 'ambiguous', 'ambiguous', 'ambiguous', 'changed', 'changed', 'ambiguous', 'ambiguous', 'ambiguous', 'changed']],
  ['a paragraph was copied to the end', '*a', '*a*a', ['ambiguous', 'ambiguous']],
  ['everything was removed', 'abc', '', ['changed', 'changed', 'changed']],
  ['there was nothing', '', 'abc', []],
];

test.each(cases)('%s', (_, before, now, expected) => {
  const align = alignParagraphs([...before], [...now]);
  expect([...before].map((_, index) => align(index))).toEqual(expected);
});

const letters = fc.array(fc.constantFrom('a', 'b', '*', ''), { maxLength: 12 });

test('a paragraph is only ever found with its own text', () => {
  fc.assert(fc.property(letters, letters, (before, now) => {
    const align = alignParagraphs(before, now);
    before.forEach((text, index) => {
      const found = align(index);
      if (typeof found === 'number') expect(now[found]).toBe(text);
    });
  }), { numRuns: 2000 });
});

test('after one stretch was put in, removed or replaced, a paragraph is found where it is or not at all', () => {
  fc.assert(fc.property(letters, fc.nat(12), fc.nat(4), letters, (before, at, length, added) => {
    const from = Math.min(at, before.length);
    const to = Math.min(from + length, before.length);
    const align = alignParagraphs(before, [...before.slice(0, from), ...added, ...before.slice(to)]);
    before.forEach((text, index) => {
      const found = align(index);
      const truth = index < from ? index : index >= to ? index + added.length - (to - from) : undefined;
      if (typeof found !== 'number' || truth === undefined) return;
      const isSameStory = added.length === 0 || to === from;
      if (isSameStory) expect([found, text]).toEqual([truth, text]);
    });
  }), { numRuns: 5000 });
});
