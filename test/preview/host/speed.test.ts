import { WordDocument } from '../../../src/preview/model/word-document';
import { p, packed, r } from '../../docx/packed';
import { type Pane, openPane } from '../officeHarness';

/** The least of several times, in milliseconds: what the work takes when nothing else runs. */
async function least(runs: number, work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await work());
  return Math.min(...times);
}

let pane: Pane;
let document: WordDocument;
beforeAll(async () => {
  document = WordDocument.open(packed({ body: Array.from({ length: 5000 }, (_, index) => p(r(`全年召开会议${index}次，解决问题`) + r('*', '<w:b/>') + r('项。'))).join('') }));
  pane = await openPane({ document, locale: 'zh-CN', documentUrl: '' });
}, 30_000);
afterAll(() => {
  pane.close();
});

test('5 000 paragraphs are loaded with five properties in 500 ms', async () => {
  expect(await least(4, () => pane.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text,items/isListItem,items/tableNestingLevel,items/styleBuiltIn,items/outlineLevel');
    const start = performance.now();
    await context.sync();
    expect(paragraphs.items).toHaveLength(5000);
    return performance.now() - start;
  }))).toBeLessThan(500);
}, 60_000);

test('an edit in such a document takes less than 50 ms, with a range held in each paragraph', async () => {
  await pane.Word.run(async (context) => {
    const hits = context.document.body.search('*');
    hits.load('items');
    await context.sync();
    expect(hits.items).toHaveLength(5000);
    let next = 0;
    expect(await least(8, async () => {
      hits.items[(next += 600)]?.insertText('12', 'Replace');
      const start = performance.now();
      await context.sync();
      return performance.now() - start;
    })).toBeLessThan(50);
    const start = performance.now();
    document.apply(document.tr.insertText('字', 20_000));
    expect(performance.now() - start).toBeLessThan(50);
  });
}, 60_000);
