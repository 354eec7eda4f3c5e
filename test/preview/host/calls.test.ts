import { supported } from '../../../src/preview/host/objects/types';
import { type Pane, openPane } from '../officeHarness';
import type { Call } from './calls/call';
import { documentCalls } from './calls/document';
import { commentCalls, controlCalls, noteCalls, tableCalls } from './calls/others';
import { paragraphCalls } from './calls/paragraph';
import { rangeCalls } from './calls/range';
import { sample } from './sample';

const calls: readonly Call[] = [...documentCalls, ...paragraphCalls, ...rangeCalls, ...tableCalls, ...controlCalls, ...noteCalls, ...commentCalls];
let pane: Pane;

beforeAll(async () => {
  pane = await openPane({ document: sample(), locale: 'zh-CN', documentUrl: 'https://localhost/报告.docx', author: '审阅人' });
});
afterAll(() => {
  pane.close();
});

test.each(calls)('%s', async (_, run, expected) => {
  pane.use({ document: sample() });
  const answer = await pane.Word.run(run);
  expect(answer).toEqual(expected);
});

test('every member that the host supports stands in the table of calls', () => {
  const named = new Set(calls.flatMap(([members]) => members.split(' ')));
  const missing = supported.flatMap(({ type, reads, writes, objects, calls: methods }) => [...reads, ...writes, ...objects, ...methods].map((member) => `${type}.${member}`)).filter((member) => !named.has(member));
  expect(missing).toEqual([]);
});

test('no request leaves for another host', () => {
  expect(new Set(pane.addresses.map((address) => new URL(address).origin))).toEqual(new Set(['https://localhost']));
});
