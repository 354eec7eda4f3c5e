import { openPane } from '../open-pane';
import { report } from './faulty-report';

/** Lets everything run that waits for nothing but its turn. */
const settle = async (): Promise<void> => { for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve)); };

describe('while the drafter writes', () => {
  beforeEach(() => { jest.useFakeTimers({ doNotFake: ['setImmediate'] }); });
  afterEach(() => { jest.useRealTimers(); });
  const pass = async (milliseconds: number): Promise<void> => { await jest.advanceTimersByTimeAsync(milliseconds); };

  test('the document is checked after a pause, once for many hints', async () => {
    const opening = openPane(report);
    await pass(10);
    const { pane, paper, state } = await opening;
    const end = pane.follow();
    paper.edit(report.replace('谈话*人次', '谈话96人次'));
    paper.edit(report.replace('谈话*人次', '谈话97人次'));
    expect(state().view.placeholders).toHaveLength(3);
    await pass(2000);
    expect(state().view.placeholders).toHaveLength(2);
    expect(state().changed).toBe(false);
    end();
  });

  test('with the live check off the change is only said', async () => {
    const opening = openPane(report, { remembered: { liveCheck: false } });
    await pass(10);
    const { pane, paper, state } = await opening;
    pane.follow();
    paper.edit(report.replace('谈话*人次', '谈话96人次'));
    await pass(2000);
    expect(state().changed).toBe(true);
    expect(state().view.placeholders).toHaveLength(3);
  });

  test('a hint without a change checks nothing', async () => {
    const opening = openPane(report);
    await pass(10);
    const { pane, paper, state } = await opening;
    pane.follow();
    const before = state().checked;
    paper.edit(report);
    await pass(2000);
    expect(state().checked).toBe(before);
  });

  test('nothing is read under an open dialog', async () => {
    const opening = openPane(report);
    await pass(10);
    const { pane, paper, state } = await opening;
    pane.follow();
    pane.store.dispatch({ type: 'dialog', dialog: { is: 'settings' } });
    paper.edit('');
    await pass(2000);
    expect(state().view.placeholders).toHaveLength(3);
    pane.store.dispatch({ type: 'dialog', dialog: undefined });
    await pass(2000);
    expect(state().view.placeholders).toHaveLength(0);
  });
});

test('of two checks the later one counts', async () => {
  const { pane, paper, state } = await openPane(report);
  const first = pane.check();
  paper.edit('');
  await Promise.all([first, pane.check()]);
  await settle();
  expect(state().view.placeholders).toHaveLength(0);
});

test('a check that fails is told, and the pane goes on', async () => {
  const { state, told } = await openPane(report, {}, { ask: () => Promise.reject(new Error('out of memory')) });
  expect(told()).toMatchObject({ what: 'engine-failed' });
  expect(state().busy).toBeUndefined();
});
