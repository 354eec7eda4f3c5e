import fc from 'fast-check';
import { fromText, type ReportDocument } from '../../src/report/document';
import { applyEdits, applyInsertion, fixAll, type SkipReason } from '../../src/report/edits';
import type { Edit, Finding } from '../../src/report/findings';
import { marked } from '../marked';

const textOf = ({ paragraphs }: ReportDocument): string => paragraphs.map(({ text }) => text).join('\n');
const reasons = (skipped: readonly { reason: SkipReason }[]): SkipReason[] => skipped.map(({ reason }) => reason);

/** Marks name the places; the replacements are given beside them. */
function apply(text: string, replacements: readonly string[]): ReturnType<typeof applyEdits> {
  const { document, spans } = marked(text);
  return applyEdits(document, spans.map((span, index): Edit => ({ ...span, replacement: replacements[index] ?? '' })));
}

test.each([
  ['a replacement', '⟦三．⟧作风建设', ['三、'], '三、作风建设'],
  ['a deletion', '建⟦建⟧设', [''], '建设'],
  ['an insertion', '加强作风建设⟦⟧', ['。'], '加强作风建设。'],
  ['several in one paragraph', '⟦二⟧、甲⟦，⟧乙⟦⟧', ['三', '；', '。'], '三、甲；乙。'],
  ['several paragraphs', '⟦一⟧、甲\n⟦二⟧、乙', ['二', '三'], '二、甲\n三、乙'],
  ['replacements side by side', '⟦甲⟧⟦乙⟧丙', ['丁', '戊'], '丁戊丙'],
  ['an insertion at either edge of a replacement', '⟦⟧⟦甲⟧⟦⟧', ['前', '乙', '后'], '前乙后'],
])('%s is applied', (_, text, replacements, expected) => {
  const result = apply(text, replacements);
  expect(textOf(result.document)).toBe(expected);
  expect(result.applied).toHaveLength(replacements.length);
  expect(result.skipped).toEqual([]);
});

const edit = (start: number, end: number, replacement: string, paragraph = 0): Edit => ({ paragraph, start, end, replacement });

test.each<[string, string, Edit[], string, SkipReason[]]>([
  ['of two that overlap the later', '甲乙丙丁', [edit(1, 3, '二'), edit(0, 2, '一')], '一丙丁', ['overlap']],
  ['an insertion inside a replacement', '甲乙丙', [edit(0, 3, '一'), edit(1, 1, '二')], '一', ['overlap']],
  ['of two insertions at one place the second', '甲乙', [edit(1, 1, '一'), edit(1, 1, '二')], '甲一乙', ['overlap']],
  ['the same edit given twice', '甲乙', [edit(0, 1, '一'), edit(0, 1, '一')], '一乙', ['overlap']],
  ['what lies beyond the text', '甲乙', [edit(1, 3, '一')], '甲乙', ['out-of-range']],
  ['what ends before it starts', '甲乙', [edit(2, 1, '一')], '甲乙', ['out-of-range']],
  ['a paragraph that is not there', '甲乙', [edit(0, 1, '一', 1)], '甲乙', ['out-of-range']],
  ['an offset that is no whole number', '甲乙', [edit(0.5, 1, '一'), edit(Number.NaN, 1, '一')], '甲乙', ['out-of-range', 'out-of-range']],
  ['what would cut a character in two', '𠀀乙', [edit(1, 2, '一')], '𠀀乙', ['out-of-range']],
  ['what changes nothing', '甲乙', [edit(0, 1, '甲'), edit(1, 1, '')], '甲乙', ['no-change', 'no-change']],
])('%s is skipped with its reason', (_, text, edits, expected, skipped) => {
  const result = applyEdits(fromText(text), edits);
  expect(textOf(result.document)).toBe(expected);
  expect(reasons(result.skipped)).toEqual(skipped);
  expect(result.applied).toHaveLength(edits.length - skipped.length);
});

test('what a paragraph is besides its text stays', () => {
  const document: ReportDocument = { paragraphs: [{ text: '作风', listLabel: '四、', headingLevel: 1 }] };
  expect(applyEdits(document, [edit(2, 2, '建设')]).document.paragraphs).toEqual([{ text: '作风建设', listLabel: '四、', headingLevel: 1 }]);
});

const anyDocument = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 4 }).map((texts): ReportDocument => ({ paragraphs: texts.map((text) => ({ text })) }));
const anyEdits = fc.array(fc.record({ paragraph: fc.integer({ min: -1, max: 5 }), start: fc.integer({ min: -2, max: 14 }), end: fc.integer({ min: -2, max: 14 }), replacement: fc.constantFrom('', '▲', '▲▲') }), { maxLength: 12 });

test('every edit is either applied or skipped, and no text is lost that an applied edit does not name', () => {
  fc.assert(
    fc.property(anyDocument, anyEdits, (document, edits) => {
      const result = applyEdits(document, edits);
      expect(result.applied.length + result.skipped.length).toBe(edits.length);
      document.paragraphs.forEach(({ text }, paragraph) => {
        const own = result.applied.filter((applied) => applied.paragraph === paragraph);
        let rest = result.document.paragraphs[paragraph]?.text ?? '';
        let from = 0;
        for (const { start, end, replacement } of own) {
          expect(start).toBeGreaterThanOrEqual(from);
          const piece = text.slice(from, start) + replacement;
          expect(rest.startsWith(piece)).toBe(true);
          rest = rest.slice(piece.length);
          from = end;
        }
        expect(rest).toBe(text.slice(from));
      });
    }),
  );
});

test('the order in which separate edits are given does not matter', () => {
  fc.assert(
    fc.property(anyDocument, anyEdits, fc.nat(), (document, edits, turn) => {
      const { applied, document: once } = applyEdits(document, edits);
      const cut = applied.length === 0 ? 0 : turn % applied.length;
      expect(applyEdits(document, [...applied.slice(cut), ...applied.slice(0, cut)]).document).toEqual(once);
    }),
  );
});

test('a hundred thousand edits in one paragraph are all applied', () => {
  const edits = Array.from({ length: 100_000 }, (_, index) => edit(index * 2, index * 2 + 1, '乙'));
  const { applied, document } = applyEdits(fromText('甲丙'.repeat(100_000)), edits);
  expect(applied).toHaveLength(100_000);
  expect(document.paragraphs[0]?.text).toBe('乙丙'.repeat(100_000));
});

describe('an insertion', () => {
  const paragraphs = [{ role: 'heading', level: 1, text: '二、新' }, { role: 'body', text: '正文。' }] as const;

  test('goes before its paragraph and renumbers what follows', () => {
    const { document, spans } = marked('一、甲\n⟦二、⟧乙');
    const edits = spans.map((span): Edit => ({ ...span, replacement: '三、' }));
    const result = applyInsertion(document, { before: 1, paragraphs, edits });
    expect(result.inserted).toBe(true);
    expect(textOf(result.document)).toBe('一、甲\n二、新\n正文。\n三、乙');
  });

  test('goes to the end of the body, before the notes', () => {
    const document: ReportDocument = { paragraphs: [{ text: '一、甲' }, { text: '注', story: 'footnote' }] };
    expect(textOf(applyInsertion(document, { before: 1, paragraphs, edits: [] }).document)).toBe('一、甲\n二、新\n正文。\n注');
  });

  test.each<[string, number, Edit[]]>([
    ['a label that is not there', 1, [edit(0, 9, '三、')]],
    ['one of two labels that is not there', 1, [edit(0, 2, '三、'), edit(0, 2, '三、', 7)]],
    ['a place that is not there', 3, []],
    ['a negative place', -1, [edit(0, 2, '三、')]],
  ])('is left out as a whole for %s', (_, before, edits) => {
    const document = fromText('一、甲\n二、乙');
    const result = applyInsertion(document, { before, paragraphs, edits });
    expect(result.inserted).toBe(false);
    expect(result.document).toBe(document);
    expect(result.applied).toEqual([]);
    expect(result.skipped).toHaveLength(edits.length);
  });
});

describe('fixing all', () => {
  const finding = (fix: readonly Edit[]): Finding => ({ rule: 'text/repeated-punctuation', severity: 'warning', paragraph: 0, start: 0, end: 0, text: '', values: { found: '', expected: '' }, fix });
  /** Finds doubled marks, one finding each pair, as a rule does. */
  const doubledMarks = ({ paragraphs }: ReportDocument): Finding[] =>
    paragraphs.flatMap(({ text }, paragraph) => [...text.matchAll(/([、，])\1/g)].map(({ index }) => finding([{ paragraph, start: index, end: index + 1, replacement: '' }])));

  test('goes on until nothing with a fix is left', () => {
    const { document, rounds } = fixAll(fromText('甲、、、乙，，丙'), doubledMarks);
    expect(textOf(document)).toBe('甲、乙，丙');
    expect(rounds.map(({ applied }) => applied.length)).toEqual([2, 1]);
  });

  test('is done at once where nothing has a fix', () => {
    const document = fromText('甲、乙');
    expect(fixAll(document, doubledMarks)).toEqual({ document, rounds: [] });
  });

  test('applies the edits of one finding together or not at all, and says so', () => {
    const first = finding([edit(0, 1, '一')]);
    const second = finding([edit(0, 1, '二'), edit(2, 3, '三')]);
    let asked = 0;
    const { document, rounds } = fixAll(fromText('甲乙丙'), () => (asked++ === 0 ? [first, second] : []));
    expect(textOf(document)).toBe('一乙丙');
    expect(rounds).toEqual([{ applied: [edit(0, 1, '一')], skipped: [{ edit: edit(0, 1, '二'), reason: 'overlap' }, { edit: edit(2, 3, '三'), reason: 'together' }] }]);
  });

  test('a finding whose own edits overlap is left alone', () => {
    const { document, rounds } = fixAll(fromText('甲乙丙'), () => [finding([edit(0, 2, '一'), edit(1, 3, '二')])]);
    expect(textOf(document)).toBe('甲乙丙');
    expect(rounds.map(({ skipped }) => reasons(skipped))).toEqual([['together', 'overlap']]);
  });

  test('stops after three rounds where two fixes undo each other', () => {
    const swap = ({ paragraphs }: ReportDocument): Finding[] => [finding([edit(0, 1, paragraphs[0]?.text.startsWith('甲') === true ? '乙' : '甲')])];
    expect(fixAll(fromText('甲'), swap).rounds).toHaveLength(3);
  });

  test('a further run changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '、', '，', '、、'), { maxLength: 8 }), (pieces) => {
        const once = fixAll(fromText(pieces.join('')), doubledMarks);
        fc.pre(once.rounds.length < 3);
        const again = fixAll(once.document, doubledMarks);
        expect(again.document).toEqual(once.document);
        expect(again.rounds).toEqual([]);
      }),
    );
  });
});
