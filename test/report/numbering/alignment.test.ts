import fc from 'fast-check';
import { align } from '../../../src/report/numbering/alignment';

const told = (ordinals: readonly number[]): string =>
  align(ordinals.map((ordinal) => ({ ordinal }))).map(({ index, kind, expected }) => `${kind} at ${index}, expected ${expected}`).join('; ');

test.each([
  ['1 2 3 4', ''],
  ['1 2 4 5', 'gap at 2, expected 3'],
  ['1 2 4', 'gap at 2, expected 3'],
  ['1 3', 'gap at 1, expected 2'],
  ['1 2 2 3', 'duplicate at 2, expected 3'],
  ['1 2 2 4', 'duplicate at 2, expected 3'],
  ['1 1 2 3', 'duplicate at 1, expected 2'],
  ['1 3 2 4', 'order at 1, expected 2'],
  ['2 1 3', 'order at 0, expected 1'],
  ['1 2 4 3', 'order at 2, expected 3'],
  ['1 3 4 2 5', 'order at 1, expected 2'],
  ['2 3 4', 'first at 0, expected 1'],
  ['2 2 3', 'first at 0, expected 1'],
  ['1 2 4 4 5', 'gap at 2, expected 3'],
  ['1 2 4 5 5 6', 'gap at 2, expected 3; duplicate at 4, expected 6'],
  ['1 5 6', 'gap at 1, expected 2'],
])('%s is explained by the fewest slips: %s', (ordinals, expected) => {
  expect(told(ordinals.split(' ').map(Number))).toBe(expected);
});

test('a run is right exactly where nothing is told of it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), (ordinals) => {
      const right = ordinals.every((ordinal, i) => ordinal === i + 1);
      expect(told(ordinals) === '').toBe(right);
    }),
  );
});

test('every fault told is at an item of the run, in order, once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }), (ordinals) => {
      const indices = align(ordinals.map((ordinal) => ({ ordinal }))).map(({ index }) => index);
      expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
      expect(indices.every((index) => index >= 0 && index < ordinals.length)).toBe(true);
    }),
  );
});
