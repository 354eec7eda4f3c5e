import type { Pane } from '../officeHarness';
import { codeOf } from './calls/call';
import { sample, sampleTexts, textsOf } from './sample';
import { openSample } from './sample-pane';

let pane: Pane;
openSample((opened) => { pane = opened; });

test('a property that was not loaded is refused by the library itself', async () => {
  expect(await codeOf(() => pane.Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load('style');
    await context.sync();
    return first.text;
  }))).toBe('PropertyNotLoaded');
});

test.each([
  ['names of items', 'items/text,items/font/bold'],
  ['names in any case', 'Items/TEXT, items/Font/Bold'],
  ['names without items', ['text', 'font/bold']],
  ['names as an object', { text: true, font: { bold: true } }],
  ['select and expand', { select: 'items/text', expand: 'items/font' }],
])('takes %s', async (_, names) => {
  const [text, bold] = await pane.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    context.load(paragraphs, names as string);
    await context.sync();
    return [paragraphs.items.map(({ text }) => text), paragraphs.items[0]?.font.bold];
  });
  expect(text).toEqual(sampleTexts);
  expect(bold).toBe(true);
});

test.each([
  [{ $top: 2 }, sampleTexts.slice(0, 2)],
  [{ $top: 2, $skip: 3 }, sampleTexts.slice(3, 5)],
  [{ $skip: 11 }, sampleTexts.slice(11)],
  [{ $top: 0 }, []],
])('takes %j of a collection', async (range, expected) => {
  expect(await pane.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load({ text: true, ...range });
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  })).toEqual(expected);
});

test('without names every scalar property is loaded', async () => {
  expect(await pane.Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load();
    await context.sync();
    return first.toJSON();
  })).toMatchObject({ text: '工作情况', style: '标题 1', outlineLevel: 1, isListItem: true, alignment: 'Left' });
});

test('a collection in an object in a collection', async () => {
  expect(await pane.Word.run(async (context) => {
    const { tables } = context.document.body;
    tables.load('items/rows/items/cells/items/value');
    await context.sync();
    return tables.items.map((table) => table.rows.items.map((row) => row.cells.items.map((cell) => cell.value)));
  })).toEqual([[['事项', '数量'], ['会议', '*次']]]);
});

test('an item of a collection without tracked objects is found again by its index', async () => {
  const document = sample();
  pane.use({ document });
  const context = new pane.Word.RequestContext();
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  paragraphs.items[1]?.insertText('甲', 'Start');
  await context.sync();
  expect(textsOf(document)[1]).toBe('甲全年办理*件，完成率**%。');
  expect(pane.host.kept).toBe(0);
});

test('a name that there is not', async () => {
  const error = await pane.Word.run(async (context) => {
    context.document.body.load('nothing');
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Body.nothing' } });
});

test('isNullObject may be loaded by its name', async () => {
  expect(await pane.Word.run(async (context) => {
    const next = context.document.body.paragraphs.getLast().getNextOrNullObject();
    next.load('isNullObject,text');
    await context.sync();
    return next.isNullObject;
  })).toBe(true);
});
