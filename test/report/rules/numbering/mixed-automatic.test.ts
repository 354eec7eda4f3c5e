import { check } from '../../../../src/report/check';
import { applyEdits } from '../../../../src/report/edits';
import { mark, marked } from '../../../marked';

const findings = (text: string) => check(marked(text).document).findings.filter(({ rule }) => rule.startsWith('numbering/'));
/** The text with what the rules of numbering find marked. */
const remarked = (text: string): string => mark(marked(text).document, findings(text));
const fixed = (text: string): string => mark(applyEdits(marked(text).document, findings(text).flatMap(({ fix }) => fix ?? [])).document, []);

test.each([
  ['every number of an automatic list', '‹一、›⟦一、⟧甲\n‹二、›⟦二、⟧乙\n‹三、›⟦三、⟧丙', '‹一、›甲\n‹二、›乙\n‹三、›丙'],
  ['one number of an automatic list', '‹一、›甲\n‹二、›⟦二、⟧乙\n‹三、›丙', '‹一、›甲\n‹二、›乙\n‹三、›丙'],
  ['a number with blanks behind it', '‹1.›甲\n‹2.›⟦2.⟧ 　乙', '‹1.›甲\n‹2.›乙'],
  ['a number in other signs', '‹（一）›甲\n‹（二）›⟦(二)⟧乙', '‹（一）›甲\n‹（二）›乙'],
])('%s typed a second time is one finding, and goes', (_, text, without) => {
  expect(remarked(text)).toBe(text);
  expect(new Set(findings(text).map(({ rule }) => rule))).toEqual(new Set(['numbering/mixed-automatic']));
  expect(fixed(text)).toBe(without);
});

test.each([
  ['another number than the automatic one', '‹一、›甲\n‹二、›⟦三、⟧乙\n‹三、›丙'],
  ['the same number where the other numbers are typed', '一、甲\n二、乙\n‹三、›⟦三、⟧丙\n四、丁'],
  ['the same count in another form', '‹1.›⟦一、⟧甲\n‹2.›⟦二、⟧乙\n‹3.›⟦三、⟧丙'],
])('%s is one finding that only the drafter can mend', (_, text) => {
  expect(remarked(text)).toBe(text);
  expect(findings(text).map(({ rule, fix }) => [rule, fix])).toEqual(findings(text).map(() => ['numbering/mixed-automatic', undefined]));
});

test('it says which number is automatic and which is typed', () => {
  expect(findings('‹一、›甲\n‹二、›三、乙').map(({ values }) => values)).toEqual([{ found: '三、', expected: '二、', automatic: false, beside: '二、' }]);
});

test.each([
  ['a list that begins in the paragraph of an automatic number', '‹一、›1.甲\n2.乙\n‹二、›丙'],
  ['an enumeration in the words of a numbered paragraph', '‹一、›一是甲；二是乙。\n‹二、›一是丙；二是丁。'],
  ['a figure', '‹1.›甲\n‹2.›2.5万元'],
])('%s is none', (_, text) => {
  expect(findings(text).filter(({ rule }) => rule === 'numbering/mixed-automatic')).toEqual([]);
});
