import type { Told } from '../../../src/taskpane/store/told';
import { openPane } from '../open-pane';
import { report } from './faulty-report';

test('what the document does not keep holds until the pane is closed, and that is told', async () => {
  const { pane, state, told } = await openPane(report, { refusesSettings: 'read-only' });
  const [finding] = state().view.findings;
  if (finding === undefined) throw new Error('nothing found');
  await pane.ignore(finding, '核对无误');
  expect(told()).toEqual({ what: 'not-kept', reason: 'read-only' });
  const [ignored] = state().view.ignored;
  expect(ignored).toMatchObject({ reason: '核对无误' });
  await pane.restore(ignored?.key ?? '');
  expect(told()).toEqual({ what: 'not-kept', reason: 'read-only' });
  expect(state().view.ignored).toEqual([]);
});

describe('what was told of', () => {
  const batch: Told = { what: 'batch', done: 3, skipped: 2, steps: 3, asRevision: false, reasons: ['changed'] };
  test.each<[string, Told, boolean]>([
    ['a batch of which something was left out is shown until it is dismissed', batch, true],
    ['a whole batch too, for it says how it is undone', { ...batch, skipped: 0, reasons: [] }, true],
    ['a refusal too', { what: 'refused', reason: 'read-only' }, true],
    ['a place that was not found goes when another is', { what: 'paragraph-selected', paragraph: 1, reason: 'not-found' }, false],
    ['a fill goes, as the next is under way', { what: 'filled', text: '12', asRevision: true }, false],
  ])('%s', async (_, told, stays) => {
    const { pane, state } = await openPane(report);
    pane.store.dispatch({ type: 'told', told });
    await pane.goTo({ paragraph: 2, start: 0, end: 1 });
    expect(state().notice?.told).toEqual(stays ? told : undefined);
    expect(state().spoken?.told).toMatchObject({ what: 'selected' });
  });
});

test.each([
  ['written', {}, true],
  ['refused', { refusesWriting: 'read-only' }, false],
] as const)('whether several places were filled is said where they were %s', async (_, options, isWritten) => {
  const { pane, state } = await openPane(report, options);
  expect(await pane.fillAll(state().view.placeholders.map(({ paragraph, start, end }) => ({ paragraph, start, end, replacement: '7' })))).toBe(isWritten);
});
