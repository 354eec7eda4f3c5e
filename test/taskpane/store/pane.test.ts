import { nothingRemembered } from '../../../src/report/remembered';
import type { PaneState } from '../../../src/taskpane/store/state';
import { openPane } from '../open-pane';
import { report } from './faulty-report';

test('a check lists placeholders and counts errors beside them', async () => {
  const { state } = await openPane(report);
  expect(state().view.placeholders.map(({ unit }) => unit)).toEqual(['次', '人次', '个']);
  expect(state().view.findings.filter(({ rule }) => rule === 'numbering/gap')).toHaveLength(1);
  expect(state().view.others.error).toBe(1);
  expect(state().checked?.report.kind.id).toBe('partyGroup');
  expect(state().busy).toBeUndefined();
});

test('a filled placeholder is written, told, and gone from the list', async () => {
  const { pane, state, text, told } = await openPane(report);
  const [first] = state().view.placeholders;
  expect(first && (await pane.fill(first, '12'))).toBe(true);
  expect(text()).toContain('召开专题会议12次，谈话*人次');
  expect(told()).toEqual({ what: 'filled', text: '12', asRevision: false });
  expect(state().view.placeholders.map(({ unit }) => unit)).toEqual(['人次', '个']);
  expect(state().mostPlaceholders).toBe(3);
});

test('text that changed since the check is not overwritten: it is told and checked again', async () => {
  const { pane, paper, state, told, text } = await openPane(report);
  const [first] = state().view.placeholders;
  const edited = report.replace('召开专题会议*次', '召开专题会议5次、座谈会*次');
  paper.edit(edited);
  expect(first && (await pane.fill(first, '12'))).toBe(false);
  expect(told()).toMatchObject({ what: 'refused', reason: 'changed' });
  expect(text()).toBe(edited);
  expect(state().checked?.document.paragraphs[2]?.text).toContain('座谈会');
});

/** What was typed, by the text before the place that it is kept for, and what is kept without a place. */
const typedIn = ({ checked, drafts, view, unplaced }: PaneState): unknown => ({
  kept: view.placeholders.flatMap(({ key, paragraph, start }) => drafts.filter((draft) => draft.key === key).map(({ words }) => `${(checked?.document.paragraphs[paragraph]?.text ?? '').slice(start - 2, start)} ${words}`)),
  unplaced: unplaced.map(({ words }) => words),
});

test.each([
  ['follows its place into another paragraph', `某某办\n${report}`, { kept: ['会议 12'], unplaced: [] }],
  ['follows its place past an edit nearby', report.replace('召开专题会议', '全年召开专题会议'), { kept: ['会议 12'], unplaced: [] }],
  ['stays readable where its place is not known again', report.replace('召开专题会议*次', '召开专题会议5次、座谈会*次'), { kept: [], unplaced: ['12'] }],
  ['stays readable where somebody else filled its place', report.replace('召开专题会议*次', '召开专题会议8次'), { kept: [], unplaced: ['12'] }],
  ['stays readable where everything is gone', '', { kept: [], unplaced: ['12'] }],
])('what was typed and refused %s', async (_, edited, expected) => {
  const { pane, paper, state } = await openPane(report);
  const [first] = state().view.placeholders;
  if (first === undefined) throw new Error('no placeholder');
  pane.store.dispatch({ type: 'select', key: first.key });
  pane.store.dispatch({ type: 'typed', key: first.key, words: '12' });
  paper.edit(edited);
  expect(await pane.fill(first, '12')).toBe(false);
  expect(typedIn(state())).toEqual(expected);
  expect(state().drafts.map(({ key }) => key).filter((key) => key !== state().selected)).toEqual([]);
});

test('what was typed is done with once it is written, and what was typed elsewhere stays', async () => {
  const { pane, state } = await openPane(report);
  const [first, second] = state().view.placeholders;
  if (first === undefined || second === undefined) throw new Error('no placeholders');
  pane.store.dispatch({ type: 'typed', key: first.key, words: ' １２ ' });
  pane.store.dispatch({ type: 'typed', key: second.key, words: '9' });
  await pane.fill(first, '12');
  expect(typedIn(state())).toEqual({ kept: ['谈话 9'], unplaced: [] });
});

test('what was typed for two places stays readable where one of them is gone', async () => {
  const { pane, paper, state } = await openPane('整改问题**个，整改问题**个。');
  state().view.placeholders.forEach(({ key }, index) => { pane.store.dispatch({ type: 'typed', key, words: String(index + 4) }); });
  paper.edit('整改问题**个。');
  await pane.check();
  expect(typedIn(state())).toEqual({ kept: [], unplaced: ['4', '5'] });
  expect(state().drafts).toEqual([]);
});

test('another place that comes to stand where the open one stood does not open', async () => {
  const { pane, paper, state } = await openPane('小计\n谈话*次。\n谈话*次。');
  const [first] = state().view.placeholders;
  if (first === undefined) throw new Error('no placeholder');
  pane.store.dispatch({ type: 'select', key: first.key });
  pane.store.dispatch({ type: 'typed', key: first.key, words: '12' });
  paper.edit('小计\n谈话*次。\n谈话*次。\n谈话*次。');
  await pane.check();
  expect(state().selected).toBeUndefined();
  expect(typedIn(state())).toEqual({ kept: [], unplaced: ['12'] });
});

test('what Word refuses is told with its code, and the lists stay', async () => {
  const { pane, state, told } = await openPane(report, { refusesWriting: 'read-only' });
  const [first] = state().view.placeholders;
  expect(first && (await pane.fill(first, '12'))).toBe(false);
  expect(told()).toMatchObject({ what: 'refused', reason: 'read-only', code: 'GeneralException' });
  expect(state().view.placeholders).toHaveLength(3);
  expect(state().busy).toBeUndefined();
});

test('a document that cannot be read is a state of its own', async () => {
  const { state } = await openPane(report, { refusesReading: 'busy' });
  expect(state().failure?.reason).toBe('busy');
  expect(state().checked).toBeUndefined();
});

test('a fix of one finding is made as a whole', async () => {
  const { pane, state, text } = await openPane(report);
  await pane.fix(state().view.findings.filter(({ rule }) => rule === 'numbering/gap'));
  expect(text()).toContain('\n三、存在问题');
  expect(text()).toContain('\n四、下一步打算');
  expect(state().view.findings.some(({ rule }) => rule === 'numbering/gap')).toBe(false);
});

test('an ignored finding is kept in the document with its reason, found again after an edit elsewhere, and restored', async () => {
  const { pane, paper, state } = await openPane(report);
  const gap = state().view.findings.find(({ rule }) => rule === 'numbering/gap');
  if (gap === undefined) throw new Error('no gap');
  await pane.ignore(gap, '原文如此');
  expect(paper.recall().ignored.map(({ reason }) => reason)).toEqual(['原文如此']);
  expect(state().view.findings.some(({ rule }) => rule === 'numbering/gap')).toBe(false);

  paper.edit(`某某办\n${report}`);
  await pane.check();
  expect(state().view.ignored.map(({ reason }) => reason)).toEqual(['原文如此']);

  const [entry] = state().view.ignored;
  if (entry !== undefined) await pane.restore(entry.key);
  expect(state().view.findings.some(({ rule }) => rule === 'numbering/gap')).toBe(true);
  expect(paper.recall().ignored).toEqual([]);
});

test('a missing section is shown before it is put in, numbered to fit', async () => {
  const { pane, state, text } = await openPane(report.replace('四、存在问题', '三、存在问题').replace(/\n五、下一步.*$/, ''));
  await pane.preview('plans');
  expect(state().dialog).toMatchObject({ is: 'insertion', section: 'plans', plan: { status: 'planned' } });
  await pane.insert();
  expect(state().dialog).toBeUndefined();
  expect(text()).toMatch(/\n四、.*下一步/);
  expect(state().checked?.report.sections.find(({ id }) => id === 'plans')?.status).toBe('present');
});

test('a section that is there is not planned again, and the reason is told', async () => {
  const { pane, state, told } = await openPane(report);
  await pane.preview('plans');
  expect(told()).toEqual({ what: 'plan-refused', why: 'present' });
  expect(state().dialog).toBeUndefined();
});

test('an empty document takes a whole framework', async () => {
  const { pane, state, text } = await openPane('');
  await pane.previewFramework('personalStatement', 'year');
  await pane.insert();
  expect(text().split('\n').length).toBeGreaterThan(8);
  expect(state().view.placeholders.length).toBeGreaterThan(5);
});

test('another kind is kept in the document and judged at once', async () => {
  const { pane, paper, state } = await openPane(report);
  await pane.remember({ kind: 'personalStatement' });
  expect(paper.recall().kind).toBe('personalStatement');
  expect(state().checked?.report.kind.id).toBe('personalStatement');
});

test('another period is kept in the document and judged at once', async () => {
  const { pane, paper, state } = await openPane(report);
  expect(state().checked?.report.period).toEqual({ year: 2025, span: 'year' });
  await pane.remember({ span: 'half' });
  expect(paper.recall().span).toBe('half');
  expect(state().checked?.report.period).toEqual({ year: 2025, span: 'half' });
  await pane.remember({ span: 'detected' });
  expect(state().checked?.report.period).toEqual({ year: 2025, span: 'year' });
});

test('another year is kept in the document and judged at once, and goes back to the detected one', async () => {
  const { pane, paper, state } = await openPane(report);
  await pane.remember({ year: 2024 });
  expect(paper.recall().year).toBe(2024);
  expect(state().checked?.report.period).toEqual({ year: 2024, span: 'year' });
  await pane.remember({ span: 'half' });
  expect(state().checked?.report.period).toEqual({ year: 2024, span: 'half' });
  await pane.remember({ year: 'detected' });
  expect(state().checked?.report.period).toEqual({ year: 2025, span: 'half' });
});

test('a rule that is off finds nothing', async () => {
  const { pane, state } = await openPane(report);
  await pane.remember({ severities: { 'numbering/gap': 'off' } });
  expect(state().view.findings.some(({ rule }) => rule === 'numbering/gap')).toBe(false);
});

test('figures from a table fill their places in one batch', async () => {
  const { pane, state, text, told } = await openPane(report);
  const placeholders = state().view.placeholders;
  const { figures, matches } = await pane.engine.ask('figures', { text: '专题会议\t12\t次\n谈话\t96\t人次', placeholders });
  await pane.fillAll(matches.flatMap(({ placeholder, figures: [best] }) => {
    const place = placeholders[placeholder];
    return place === undefined ? [] : [{ paragraph: place.paragraph, start: place.start, end: place.end, replacement: figures[best]?.value ?? '' }];
  }));
  expect(text()).toContain('召开专题会议12次，谈话96人次');
  expect(told()).toMatchObject({ what: 'batch', done: 2, skipped: 0, steps: 2 });
});

test('comments go in with the rule and come out again; cleaning up says what went', async () => {
  const { pane, paper, state, told } = await openPane(report);
  await pane.comment(state().view.findings, ({ rule }) => rule);
  expect(paper.comments).toHaveLength(state().view.findings.length);
  await pane.mark(state().view.placeholders);
  await pane.askToClean();
  expect(state().dialog).toMatchObject({ is: 'clean', traces: { marks: 3 } });
  await pane.clean();
  expect(told()).toMatchObject({ what: 'cleaned', marks: 3, left: 0 });
  expect(paper.comments).toEqual([]);
});

test('after cleaning up the pane stays as the drafter has it, and writes nothing of that into the document', async () => {
  const { pane, paper, state } = await openPane(report, { remembered: { firstRunDismissed: true, language: 'en-US', liveCheck: false, year: 2024 } });
  await pane.clean();
  expect(state().remembered).toMatchObject({ firstRunDismissed: true, language: 'en-US', liveCheck: false, year: 'detected' });
  expect(paper.recall()).toEqual(nothingRemembered);
});
