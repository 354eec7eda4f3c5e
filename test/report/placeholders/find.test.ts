import fc from 'fast-check';
import { fromText, type ReportDocument } from '../../../src/report/document';
import { defaultPack } from '../../../src/report/pack';
import { findUnwritten } from '../../../src/report/placeholders/find';
import { annotate, unannotated } from './annotated';
import { blankRows } from './blank-rows';
import { cleanRows } from './clean-rows';
import { rows } from './rows';
import { cellRows, plainRows } from './rows-by-place';

const words = defaultPack.placeholders;
const ofWord = (...texts: string[]): ReportDocument => ({ paragraphs: texts.map((text) => ({ text })) });
const placeholdersOf = (document: ReportDocument) => findUnwritten(document, words).placeholders;
const found = (document: ReportDocument) => annotate(document, placeholdersOf(document));

describe.each(Object.entries({ ...rows, ...blankRows }))('%s', (_, texts) => {
  test.each(texts)('%s', (row) => {
    expect(found(ofWord(unannotated(row)))).toBe(row);
  });
});

test.each(plainRows)('in plain text: %s', (row) => {
  expect(found(fromText(unannotated(row)))).toBe(row);
});

test.each(cellRows)('in a table cell: %s', (row) => {
  expect(found({ paragraphs: [{ text: unannotated(row), inTable: true }] })).toBe(row);
});

test.each(cleanRows)('nothing is open in: %s', (row) => {
  expect(found(fromText(row))).toBe(row);
});

test.each(words.forms.map(({ example }, row) => [row, example]))('form %i finds what its own example marks: %s', (row, example) => {
  const form = words.forms[row];
  const text = example.replace(/[⟦⟧]/g, '');
  const paragraph = { text, ...(form?.where === 'cell' ? { inTable: true } : {}) };
  const places = placeholdersOf({ paragraphs: [paragraph], ...(form?.where === 'plain' ? { plainText: true } : {}) });
  expect(annotate({ paragraphs: [paragraph] }, places).replace(/‖[^⟧]*/g, '')).toBe(example);
});

test.each(words.surroundings.filter(({ expects }) => expects !== 'unit'))('what surrounds the sign tells: $example expects $expects', ({ example, expects }) => {
  const places = placeholdersOf(ofWord(example.replace(/[⟦⟧]/g, '')));
  expect(places.map((place) => place.expects)).toContain(expects);
});

test('bold is only known in plain text', () => {
  expect(found(ofWord('**主要做法**：抓早抓小'))).toBe('⟦**‖name⟧主要做法⟦**‖name⟧：抓早抓小');
});

test('the context is the sign with up to six UTF-16 units on either side', () => {
  expect(placeholdersOf(ofWord('今年纪检监察机关立案*件，结案'))).toMatchObject([{ context: '监察机关立案*件，结案' }]);
  expect(placeholdersOf(ofWord('立案*件'))).toMatchObject([{ context: '立案*件' }]);
});

test('headers and footnotes are searched and named, the table of contents is not', () => {
  const places = placeholdersOf({ paragraphs: [{ text: '正文。' }, { text: 'XX局', story: 'header' }, { text: '一、XX局……1', toc: true }] });
  expect(places).toMatchObject([{ paragraph: 1, start: 0, end: 2, story: 'header' }]);
});

test('no placeholder stands in a leftover', () => {
  expect(placeholdersOf(ofWord('本文来自XX范文网'))).toEqual([]);
});

test('places lie inside their paragraph, in order and apart, whatever the text', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('*', '**', 'XX', '×', '某', '20', '年', '月', '件', '人', '个', '__', '（ ）', '【待补', '】', '{{', '}}', '\ud800', '\u0000', ' ', '李', '立案', '，'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, inTable) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, text: sign, context } of placeholdersOf({ paragraphs: [{ text, inTable }] })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(sign);
        expect(context).toContain(sign);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each(['*', 'X', '_', '某', '（', '* ', '件', '李*', '=*', '**中', '【待', '<br>', '[', '#', '20X年'])('a line of a hundred thousand %s is read to its end', (piece) => {
  const text = `${piece.repeat(100_000)}。`;
  for (const { start, end } of placeholdersOf(fromText(`${text}立案*件`))) expect(start < end && end <= text.length + 4).toBe(true);
});
