import { check } from '../../../src/report/check';
import { rules } from '../../../src/report/rules';
import { mark, marked } from '../../marked';

test.each(rules)('$id finds what its wrong example marks, and nothing in its right one', (rule) => {
  const { document } = marked(rule.examples.wrong);
  expect(mark(document, check(document).findings.filter(({ rule: id }) => id === rule.id))).toBe(rule.examples.wrong);
  expect(check(marked(rule.examples.right).document).findings.filter(({ rule: id }) => id === rule.id)).toEqual([]);
});
