import * as fc from 'fast-check';
import { contextFor, needleFor, occurrences } from '../../../src/word/locating/needles';
import { applyOperations, operationFor } from '../../../src/word/locating/operation';
import { placeSpans } from '../../../src/word/locating/place';
import { readable } from '../../../src/word/locating/readable';
import { isReplaced } from '../../../src/word/revisions/replaced';
import { embed } from '../../../src/word/revisions/embedding';

const some = (letters: string, maxLength: number) => fc.array(fc.constantFrom(...letters), { maxLength }).map((own) => own.join(''));
const words = some('立案*件，', 12);

describe('text', () => {
  test.each([
    ['甲\u000b乙', '甲\n乙'],
    ['甲\u0002乙\u0005', '甲乙'],
    ['甲\f乙', '甲\n乙'],
    ['\f甲\f', '甲'],
    ['甲\u001e乙\u001f丙', '甲-乙丙'],
    ['甲\t乙\u0007', '甲\t乙'],
  ])('%j is read as %j', (text, expected) => {
    expect(readable(text)).toBe(expected);
  });

  test('what is readable stays as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => readable(readable(text)) === readable(text)));
  });
});

describe('a needle', () => {
  test('is the n-th of as many hits as Word would find', () => {
    fc.assert(fc.property(words, fc.nat(12), fc.nat(3), (text, at, length) => {
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      const needle = needleFor(text, start, end);
      if (needle === undefined) return;
      expect(occurrences(text, needle.text)[needle.index]).toBe(start);
      expect(occurrences(text, needle.text)).toHaveLength(needle.count);
    }));
  });

  test.each([['***', 1, 3], ['甲', 0, 0], ['甲\t乙', 0, 3], ['字'.repeat(300), 0, 256], ['^'.repeat(130), 0, 128], ['　 ', 0, 2]])('is none in %j from %i to %i', (text, start, end) => {
    expect(needleFor(text, start, end)).toBeUndefined();
  });

  test('has a context in which nothing overlaps it: 立立 in 立立立', () => {
    expect(contextFor('立立立立立立立立案', 6, 8)).toBe('立立案');
  });

  test('has a context that stands once and holds it once', () => {
    fc.assert(fc.property(words, fc.nat(12), fc.nat(3), (text, at, length) => {
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      const context = contextFor(text, start, end);
      if (context === undefined) return;
      const wanted = text.slice(start, end);
      expect(text.indexOf(context)).toBe(text.lastIndexOf(context));
      expect(occurrences(context, wanted)).toHaveLength(1);
      expect(text.indexOf(context) + context.indexOf(wanted)).toBe(start);
    }));
  });

  test.each([
    ['立案*件，结案*件', 2, '案*件，'],
    ['立案*件，结案*件', 7, '结案*件'],
    ['**', 0, undefined],
    ['*＊', 0, undefined],
  ])('in %j at %i has the context %j', (text, at, expected) => {
    const found = contextFor(text, at, at + 1);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(text).toContain(found ?? '');
    expect(found === undefined).toBe(expected === undefined);
  });
});

describe('an operation', () => {
  test('does what the edit says, and never at an empty place', () => {
    fc.assert(fc.property(some('立案*件𠀀、', 10), fc.nat(10), fc.nat(4), some('立*二𠀀、', 4), (text, at, length, replacement) => {
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      const operation = operationFor(text, start, end, replacement);
      if (operation === undefined) return;
      expect(operation.end).toBeGreaterThan(operation.start);
      expect(applyOperations(text, [operation])).toBe(text.slice(0, start) + replacement + text.slice(end));
    }));
  });

  test.each([
    ['（二）、做法', 0, 4, '（二）', { start: 3, end: 4, how: 'delete', text: '' }],
    ['三．要求', 0, 2, '三、', { start: 1, end: 2, how: 'Replace', text: '、' }],
    ['结尾', 2, 2, '。', { start: 1, end: 2, how: 'End', text: '。' }],
    ['总结', 0, 0, '一、', { start: 0, end: 1, how: 'Start', text: '一、' }],
    ['', 0, 0, '一、', undefined],
    ['甲', 0, 1, '甲', undefined],
  ])('in %j from %i to %i to %j is the least', (text, start, end, replacement, expected) => {
    expect(operationFor(text, start, end, replacement)).toEqual(expected);
  });
});

describe('a place', () => {
  const long = '截至年底，全年共立案*件，结案率同比上升，群众满意';
  test.each([
    ['is where it was', [long], [long], 0, 10],
    ['moves with an edit far from it', [long], [`${long}度提高。`], 0, 10],
    ['moves to where its paragraph went', ['甲', long], [long, '乙'], 0, 10],
    ['is not known after an edit beside it', [long], [long.replace('立案', '共立案')], 'changed', 0],
    ['is not known when it was copied', [long], [long, long], 'ambiguous', 0],
    ['is not known when its surroundings were copied', ['甲', long], ['甲', `新${long}`, long], 'ambiguous', 0],
    ['is not known when it was copied and one of both edited', ['甲', long], ['甲', long.replace('截至', '截*至'), long], 'ambiguous', 0],
    ['is gone', [long], ['乙'], 'changed', 0],
  ] as const)('%s', (_, before, now, expected, start) => {
    const [placed] = placeSpans(before, now, [{ paragraph: before.indexOf(long), start: 10, end: 11 }]);
    if (typeof expected === 'string') expect(placed).toMatchObject({ status: 'refused', reason: expected });
    else expect(placed).toEqual({ status: 'placed', at: { paragraph: expected, start, end: start + 1 } });
  });

  test('holds the text that was meant', () => {
    fc.assert(fc.property(fc.array(words, { maxLength: 6 }), fc.array(words, { maxLength: 6 }), fc.nat(5), fc.nat(12), (before, now, index, at) => {
      const text = before[index] ?? '';
      const span = { paragraph: index, start: Math.min(at, text.length), end: Math.min(at + 1, text.length) };
      const [placed] = placeSpans(before, now, [span]);
      if (placed?.status === 'placed') expect(now[placed.at.paragraph]?.slice(placed.at.start, placed.at.end)).toBe(text.slice(span.start, span.end));
    }), { numRuns: 1000 });
  });
});

describe('tracked changes', () => {
  const pieces = fc.array(fc.record({ text: some('立案*件1', 4), isDeleted: fc.boolean() }), { maxLength: 6 });

  test('what stands is never said to be deleted, what is deleted never to stand', () => {
    fc.assert(fc.property(pieces, (own) => {
      const shown = own.map(({ text }) => text).join('');
      const embedding = embed(shown, own.map(({ text, isDeleted }) => (isDeleted ? '' : text)).join(''));
      let at = 0;
      let offset = 0;
      for (const { text, isDeleted } of own) {
        for (let index = 0; index < text.length; index += 1, at += 1) {
          const standing = embedding.standing(at, at + 1);
          expect(standing).not.toBe(isDeleted ? 'stands' : 'deleted');
          if (!isDeleted && standing === 'stands') expect(embedding.offset(at)).toBe(offset);
          if (!isDeleted) offset += 1;
        }
      }
    }), { numRuns: 2000 });
  });

  test('of signs that look alike as many are listed as stand', () => {
    fc.assert(fc.property(pieces, (own) => {
      const shown = own.map(({ text }) => text).join('');
      const current = own.map(({ text, isDeleted }) => (isDeleted ? '' : text)).join('');
      const embedding = embed(shown, current);
      const listed = occurrences(shown, '*').filter((at) => embedding.isListed(at, at + 1));
      expect(listed).toHaveLength(occurrences(current, '*').length);
    }));
  });

  test.each([
    ['立案*12件', 2, true],
    ['共结案*12件', 4, false],
    ['立案*件', 2, false],
    ['立案**12件', 2, false],
  ])('in %j the sign at %i was replaced: %s', (text, at, expected) => {
    expect(isReplaced([{ before: '立案', old: '*', replacement: '12', oldFirst: true }], text, at, at + 1)).toBe(expected);
  });
});
