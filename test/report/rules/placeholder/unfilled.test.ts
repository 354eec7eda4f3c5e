import { placeholder as english } from '../../../../src/locales/en-US/placeholder';
import { placeholder as chinese } from '../../../../src/locales/zh-CN/placeholder';
import { unfilled } from '../../../../src/report/rules/placeholder/unfilled';
import { mark, marked } from '../../../marked';
import { outlineOf } from './outline';

test.each([
  ['立案*件', 'error', { certainty: 'certain', expects: 'quantity', unit: '件' }, '此处未填，应写明数量（单位：件）。', 'This was left open; it should be a quantity (unit: 件).'],
  ['聚焦*地块', 'error', { certainty: 'certain', expects: 'name' }, '此处未填，应写明名称。', 'This was left open; it should be a name.'],
  ['长期推进*，', 'error', { certainty: 'certain', expects: 'quantity', unit: '' }, '此处未填，应写明数量。', 'This was left open; it should be a quantity.'],
  ['XX同志', 'warning', { certainty: 'likely', expects: 'person' }, '此处可能未填，应写明人名。', "This was probably left open; it should be a person's name."],
  ['某市', 'info', { certainty: 'possible', expects: 'name' }, '此处也许未填，应写明名称。', 'This may have been left open; it should be a name.'],
] as const)('%s is a finding of severity %s', (text, severity, values, zh, en) => {
  const [finding] = unfilled.find(outlineOf(marked(text).document));
  expect(finding).toMatchObject({ rule: 'placeholder/unfilled', severity, values });
  expect(finding && chinese['placeholder/unfilled'].message(finding.values)).toBe(zh);
  expect(finding && english['placeholder/unfilled'].message(finding.values)).toBe(en);
});

test('there is one finding a placeholder, in reading order', () => {
  const text = '党组⟦XX⟧：立案⟦*⟧件⟦*⟧人。\n增长⟦*⟧％。';
  const { document } = marked(text);
  expect(mark(document, unfilled.find(outlineOf(document)))).toBe(text);
});

test('its examples show what it finds', () => {
  const { wrong, right } = unfilled.examples;
  expect(mark(marked(wrong).document, unfilled.find(outlineOf(marked(wrong).document)))).toBe(wrong);
  expect(unfilled.find(outlineOf(marked(right).document))).toEqual([]);
});
