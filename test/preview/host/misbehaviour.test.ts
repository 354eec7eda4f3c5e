import type { Misbehaviour } from '../../../src/preview/host/misbehaviour';
import { type Pane, openPane } from '../officeHarness';
import { codeOf, hit, paragraphAt, texts } from './calls/call';
import { sample, sampleTexts, textsOf } from './sample';

let pane: Pane;
beforeAll(async () => {
  pane = await openPane({ document: sample(), locale: 'zh-CN', documentUrl: '' });
});
afterAll(() => {
  pane.close();
});

function misbehaving(misbehaviour: Partial<Misbehaviour>) {
  const document = sample();
  return { document, host: pane.use({ document, misbehaviour }) };
}
const run = <R>(work: (context: Word.RequestContext) => Promise<R>) => pane.Word.run(work);

test.each([['misses-last', 3], ['misses-all', 0], ['finds', 4]] as const)('search that %s', async (search, found) => {
  misbehaving({ search });
  expect(await run(async (context) => (await texts(context.document.body.search('*'))).length)).toBe(found);
});

test.each([['read-only', 'AccessDenied'], ['protected', 'NotAllowed']] as const)('writes refused: %s', async (writes, code) => {
  const { document } = misbehaving({ writes });
  const attempts: ((context: Word.RequestContext) => Promise<unknown>)[] = [
    async (context) => (await hit(context, '完成率')).insertText('x', 'Replace'),
    async (context) => { (await hit(context, '完成率')).font.bold = true; },
    async (context) => (await hit(context, '完成率')).insertComment('x'),
    async (context) => { (await paragraphAt(context, 0)).styleBuiltIn = 'Heading2'; },
    async (context) => { context.document.changeTrackingMode = 'TrackAll'; },
    async (context) => { (await paragraphAt(context, 0)).delete(); },
  ];
  for (const attempt of attempts) expect(await codeOf(() => run(async (context) => { await attempt(context); await context.sync(); }))).toBe(code);
  expect(document.doc.eq(document.original)).toBe(true);
  expect(await codeOf(() => run(async (context) => { (await hit(context, '完成率')).select(); await context.sync(); }))).toBe('no error');
});

test('a read-only document is one for the Common API too', async () => {
  const other = await openPane({ document: sample(), locale: 'zh-CN', documentUrl: '', misbehaviour: { writes: 'read-only' } });
  expect(other.Office.context.document.mode).toBe(other.Office.DocumentMode.ReadOnly);
  other.close();
});

test('comments refused, other writes not', async () => {
  const { document } = misbehaving({ comments: 'refused' });
  expect(await codeOf(() => run(async (context) => { (await hit(context, '完成率')).insertComment('x'); await context.sync(); }))).toBe('AccessDenied');
  expect(await codeOf(() => run(async (context) => { (await hit(context, '完成率')).font.highlightColor = 'Yellow'; await context.sync(); }))).toBe('no error');
  expect(document.stories('comment')).toEqual([]);
});

test('slow syncs take their time, and answers keep their order', async () => {
  misbehaving({ delay: 30 });
  const start = performance.now();
  const order: string[] = [];
  await Promise.all(['甲', '乙'].map((name) => run(async (context) => {
    context.document.body.load('text');
    await context.sync();
    order.push(name);
  })));
  expect(order).toEqual(['甲', '乙']);
  expect(performance.now() - start).toBeGreaterThanOrEqual(60);
});

test('someone else inserts a paragraph before each request: ranges follow, indexes do not', async () => {
  const { document } = misbehaving({ coauthor: 'inserts' });
  await run(async (context) => {
    const range = await hit(context, '完成率');
    range.insertText('完成比例', 'Replace');
    await context.sync();
  });
  expect(textsOf(document).filter((text) => text !== '别人写的一段')).toEqual(sampleTexts.map((text) => text.replace('完成率', '完成比例')));
  expect(textsOf(document).filter((text) => text === '别人写的一段').length).toBeGreaterThan(1);
});

test('someone else deletes what was found: the write fails', async () => {
  const { host } = misbehaving({});
  expect(await codeOf(() => run(async (context) => {
    const first = await paragraphAt(context, 0);
    host.misbehave({ coauthor: 'deletes' });
    first.insertText('x', 'End');
    await context.sync();
  }))).toBe('ItemNotFound');
});

test('a range that someone else has deleted with its paragraph is not found either', async () => {
  const { host } = misbehaving({});
  expect(await codeOf(() => run(async (context) => {
    const range = await hit(context, '工作情况');
    host.misbehave({ coauthor: 'deletes' });
    range.insertText('x', 'Replace');
    await context.sync();
  }))).toBe('ItemNotFound');
});

test('what others do is not in the undo history', async () => {
  const { document } = misbehaving({ coauthor: 'inserts' });
  await run(async (context) => {
    context.document.body.load('text');
    await context.sync();
  });
  expect(document.undo()).toBe(false);
});

test('a request that fails in the middle has done its first half', async () => {
  const { document, host } = misbehaving({});
  const code = await codeOf(() => run(async (context) => {
    const paragraph = await paragraphAt(context, 0);
    const other = await paragraphAt(context, 1);
    await context.sync();
    host.misbehave({ failsAtAction: 2 });
    paragraph.alignment = 'Right';
    other.alignment = 'Right';
    await context.sync();
  }));
  expect(code).toBe('GeneralException');
  const [first, second] = document.paragraphs(document.body).map(({ node }) => document.sheet.paragraph(String(node.attrs['properties'])).alignment);
  expect([first, second]).toEqual(['right', 'both']);
});

test('paragraph.text that still holds deleted text; getReviewedText does not', async () => {
  misbehaving({ deletedText: 'kept' });
  expect(await run(async (context) => {
    const paragraph = await paragraphAt(context, 10);
    paragraph.load('text');
    const current = paragraph.getReviewedText('Current');
    await context.sync();
    return [paragraph.text, current.value];
  })).toEqual(['共**12项', '共12项']);
});

test('a host can be told to behave again', async () => {
  const { host } = misbehaving({ search: 'misses-all' });
  host.misbehave({ search: 'finds' });
  expect(await run(async (context) => (await texts(context.document.body.search('*'))).length)).toBe(4);
});
