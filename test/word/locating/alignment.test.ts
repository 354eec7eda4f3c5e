import * as fc from 'fast-check';
import { alignParagraphs } from '../../../src/word/locating/alignment';

/** Letters are paragraphs, capitals long ones; the expectation says for each paragraph as it was which one it is now. */
const cases: readonly [name: string, before: string, now: string, expected: readonly (number | 'changed' | 'ambiguous')[]][] = [
  ['nothing changed, not even among equal cells', '****', '****', [0, 1, 2, 3]],
  ['a paragraph was put in front', 'ABC', 'xABC', [1, 2, 3]],
  ['beside a change a short paragraph is not known again, as a copy may have been made and the other edited', 'abc', 'xabc', ['ambiguous', 2, 3]],
  ['a paragraph in the middle was edited', 'ABC', 'AXC', [0, 'changed', 2]],
  ['a paragraph in the middle was removed', 'ABC', 'AC', [0, 'changed', 1]],
  ['a row was put between rows that are told apart by their neighbours', 'TA*B*C', 'TXA*B*C', [0, 2, 3, 4, 5, 6]],
  ['one of several equal rows was removed, whichever it was', 'tA*A*A*e', 'tA*A*e', [0, 'ambiguous', 'ambiguous', 'ambiguous', 'ambiguous', 'ambiguous', 'ambiguous', 5]],
  ['one of several equal cells was filled', 'A*B*C*', 'A*BXC*', [0, 1, 2, 'changed', 4, 5]],
  ['one of several equal cells side by side was filled', '***', '*x*', ['ambiguous', 'changed', 'ambiguous']],
  ['a paragraph was moved to the end', 'ABCD', 'BCDA', [3, 0, 1, 2]],
  ['of two equal paragraphs in the changed part the one is known whose neighbours are the same', 'XA*BY*CZ', 'PA*BQ*CR', ['changed', 1, 2, 3, 'changed', 'ambiguous', 6, 'changed']],
  ['two equal paragraphs with equal neighbours are not known', 'xa*byza*bw', 'p*a*bqa*br', ['changed', 'ambiguous', 'ambiguous', 'ambiguous', 'changed', 'changed', 'ambiguous', 'ambiguous', 'ambiguous', 'changed']],
  ['a paragraph was copied to the end', '*a', '*a*a', ['ambiguous', 'ambiguous']],
  ['everything was removed', 'abc', '', ['changed', 'changed', 'changed']],
  ['there was nothing', '', 'abc', []],
];

test.each(cases)('%s', (_, before, now, expected) => {
  const long = (letters: string): string[] => [...letters].map((letter) => (/[A-Z]/.test(letter) ? letter.repeat(20) : letter));
  const { find } = alignParagraphs(long(before), long(now));
  expect([...before].map((_, index) => find(index))).toEqual(expected);
});

const letters = fc.array(fc.constantFrom('a', 'b', '*', ''), { maxLength: 12 });

test('a paragraph is only ever found with its own text', () => {
  fc.assert(fc.property(letters, letters, (before, now) => {
    const { find } = alignParagraphs(before, now);
    before.forEach((text, index) => {
      const found = find(index);
      if (typeof found === 'number') expect(now[found]).toBe(text);
    });
  }), { numRuns: 2000 });
});

test('after one stretch was put in, removed or replaced, a paragraph is found where it is or not at all', () => {
  fc.assert(fc.property(letters, fc.nat(12), fc.nat(4), letters, (before, at, length, added) => {
    const from = Math.min(at, before.length);
    const to = Math.min(from + length, before.length);
    const { find } = alignParagraphs(before, [...before.slice(0, from), ...added, ...before.slice(to)]);
    before.forEach((text, index) => {
      const found = find(index);
      const truth = index < from ? index : index >= to ? index + added.length - (to - from) : undefined;
      if (typeof found !== 'number' || truth === undefined) return;
      const isSameStory = added.length === 0 || to === from;
      if (isSameStory) expect([found, text]).toEqual([truth, text]);
    });
  }), { numRuns: 5000 });
});
