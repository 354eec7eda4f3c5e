import fc from 'fast-check';
import { fromText, type ReportDocument, type Span } from '../../src/report/document';
import { applyEdits } from '../../src/report/edits';
import type { Finding } from '../../src/report/findings';
import { ignoredKey, splitIgnored } from '../../src/report/ignored';
import { marked } from '../marked';

const finding = (document: ReportDocument, span: Span): Finding => ({
  ...span,
  rule: 'placeholder/unfilled',
  severity: 'error',
  text: document.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '',
  values: { certainty: 'certain', expects: 'quantity' },
});

function read(text: string): { document: ReportDocument; findings: Finding[] } {
  const { document, spans } = marked(text);
  return { document, findings: spans.map((span) => finding(document, span)) };
}

/** How many of the findings in `later` are hidden once the n-th of `earlier` is put aside. */
function hidden(earlier: string, n: number, later: string): number[] {
  const { document, findings } = read(earlier);
  const chosen = findings[n];
  if (chosen === undefined) throw new Error('no such finding');
  const key = ignoredKey(document, chosen, findings);
  const now = read(later);
  const { ignored, shown, stale } = splitIgnored(now.document, now.findings, [{ key, reason: '' }]);
  expect(ignored.length + shown.length).toBe(now.findings.length);
  expect(stale).toHaveLength(ignored.length === 0 ? 1 : 0);
  return ignored.map((entry) => now.findings.indexOf(entry.finding));
}

const report = '全年办结信访举报事项，立案⟦*⟧件，给予处分若干。\n召开会议⟦*⟧次，研究工作。';

test.each([
  ['nothing changed', report, [0]],
  ['a paragraph comes before it', `新的一段。\n${report}`, [0]],
  ['its paragraphs change places', report.split('\n').reverse().join('\n'), [1]],
  ['another finding is gone', report.replace('⟦*⟧次', '12次'), [0]],
  ['blanks come into it', report.replace('，立案', '， 立案'), [0]],
  ['the words beside it change', report.replace('立案', '查案'), []],
  ['the unit after it changes', report.replace('⟦*⟧件', '⟦*⟧起'), []],
  ['it is filled in', report.replace('⟦*⟧件', '3件'), []],
])('a finding that was put aside: %s', (_, later, expected) => {
  expect(hidden(report, 0, later)).toEqual(expected);
});

test('of findings with the same words around them one is put aside', () => {
  const twice = '立案⟦*⟧件。\n立案⟦*⟧件。\n立案⟦*⟧件。';
  expect(hidden(twice, 0, twice)).toEqual([0]);
  expect(hidden(twice, 1, twice)).toEqual([1]);
  expect(hidden(twice, 2, twice)).toEqual([2]);
});

test('a sign alone in a cell is known by the cells beside it', () => {
  expect(hidden('立案数\n⟦*⟧\n处分数\n⟦*⟧', 0, '处分数\n⟦*⟧')).toEqual([]);
  expect(hidden('立案数\n⟦*⟧\n处分数\n⟦*⟧\n合计', 1, '立案数\n12\n处分数\n⟦*⟧\n合计')).toEqual([0]);
});

test('a rule is put aside, not a place', () => {
  const { document, findings } = read(report);
  const [first] = findings;
  if (first === undefined) throw new Error('no finding');
  const other: Finding = { ...first, rule: 'placeholder/leftover', severity: 'error', values: {} };
  expect(ignoredKey(document, first, [first, other])).not.toBe(ignoredKey(document, other, [first, other]));
});

test('a missing section is known by its name, wherever it would be inserted', () => {
  const missing = (paragraph: number, section: 'plans' | 'problems'): Finding => ({ rule: 'section/missing', severity: 'warning', paragraph, start: 0, end: 0, text: '', values: { section } });
  const key = ignoredKey(fromText('甲\n乙'), missing(1, 'plans'), [missing(1, 'plans')]);
  const later = fromText('丙\n丁\n戊');
  const { ignored, shown } = splitIgnored(later, [missing(2, 'problems'), missing(2, 'plans')], [{ key, reason: '另有专报' }]);
  expect(ignored.map(({ finding: { values }, reason }) => [values, reason])).toEqual([[{ section: 'plans' }, '另有专报']]);
  expect(shown).toHaveLength(1);
});

test('a key that nothing answers to is stale', () => {
  const { document, findings } = read(report);
  expect(splitIgnored(document, findings, [{ key: 'x', reason: '旧' }])).toEqual({ shown: findings, ignored: [], stale: [{ key: 'x', reason: '旧' }] });
});

const words = fc.string({ unit: fc.constantFrom(...'党风廉政建设工作'), minLength: 13, maxLength: 30 });

test('edits elsewhere keep a finding aside, an edit at the place brings it back', () => {
  fc.assert(
    fc.property(words, words, words, fc.nat(), (before, after, added, where) => {
      const document = fromText(`首段。\n${before}⟨*⟩${after}\n末段。`);
      const at = before.length + 1;
      const here = finding(document, { paragraph: 1, start: at, end: at + 1 });
      const ignored = [{ key: ignoredKey(document, here, [here]), reason: '' }];

      const far = [
        { paragraph: 0, start: 0, end: 2, replacement: added },
        { paragraph: 1, start: where % (before.length - 11), end: where % (before.length - 11), replacement: added },
        { paragraph: 1, start: at + 13 + (where % (after.length - 11)), end: at + 13 + (where % (after.length - 11)), replacement: added },
      ];
      const { document: edited, skipped } = applyEdits(document, far);
      expect(skipped).toEqual([]);
      const moved = finding(edited, { paragraph: 1, start: at + added.length, end: at + added.length + 1 });
      expect(splitIgnored(edited, [moved], ignored).ignored).toHaveLength(1);

      const near = at - 11 + (where % 23);
      const { document: touched } = applyEdits(document, [{ paragraph: 1, start: near, end: near, replacement: '〇' }]);
      const shift = near <= at ? 1 : 0;
      const again = finding(touched, { paragraph: 1, start: at + shift, end: at + shift + 1 });
      expect(splitIgnored(touched, [again], ignored).shown).toHaveLength(1);
    }),
  );
});

test('it never fails, whatever the text and the place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: -1, max: 3 }), fc.nat(40), fc.nat(40), (text, paragraph, start, length) => {
      const document = fromText(text);
      const odd = finding(document, { paragraph, start, end: start + length });
      const key = ignoredKey(document, odd, [odd]);
      expect(splitIgnored(document, [odd], [{ key, reason: '' }]).ignored).toHaveLength(1);
    }),
  );
});
