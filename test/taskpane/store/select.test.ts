import type { Finding } from '../../../src/report/findings';
import { groupByRule, neighbour } from '../../../src/taskpane/store/select';

const items = [{ key: 'a@1:0-1', paragraph: 1, start: 0 }, { key: 'a@3:4-5', paragraph: 3, start: 4 }, { key: 'a@3:9-10', paragraph: 3, start: 9 }];
const key = (item: { key: string }): string => item.key;

test.each([
  ['nothing is selected', undefined, 1, 'a@1:0-1'],
  ['nothing is selected', undefined, -1, 'a@3:9-10'],
  ['the first is selected', 'a@1:0-1', 1, 'a@3:4-5'],
  ['the last is selected', 'a@3:9-10', 1, 'a@1:0-1'],
  ['the first is selected', 'a@1:0-1', -1, 'a@3:9-10'],
  ['the selected one is gone', 'a@2:7-8', 1, 'a@3:4-5'],
  ['the selected one is gone', 'a@2:7-8', -1, 'a@1:0-1'],
  ['the selected one is gone and was the last', 'a@9:0-1', 1, 'a@1:0-1'],
] as const)('when %s (%s), a step of %d goes to the right one', (_, selected, step, expected) => {
  expect(neighbour(items, key, selected, step)?.key).toBe(expected);
});

test('of no items none is next', () => {
  expect(neighbour([], key, undefined, 1)).toBeUndefined();
});

test('findings come by rule, errors first', () => {
  const make = (rule: 'text/repeated-word' | 'text/repeated-punctuation', severity: Finding['severity'], paragraph: number): Finding => ({ rule, severity, paragraph, start: 0, end: 1, text: '', values: { found: '', expected: '' } });
  const groups = groupByRule([make('text/repeated-word', 'warning', 1), make('text/repeated-punctuation', 'error', 2), make('text/repeated-word', 'warning', 3)]);
  expect(groups.map(({ rule, findings }) => [rule, findings.length])).toEqual([['text/repeated-punctuation', 1], ['text/repeated-word', 2]]);
});
