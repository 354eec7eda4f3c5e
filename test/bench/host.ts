import { WordDocument } from '../../src/preview/model/word-document';
import { p, packed, r } from '../docx/packed';
import { openPane } from '../preview/officeHarness';

const count = 5000;
const level = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
const paragraph = (index: number) =>
  index % 50 === 0 ? p(r('抓好重点工作落实'), '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') : p(r(`全年召开专题会议${index}次，研究议题`) + r('*', '<w:b/>') + r('项，解决实际问题若干，推动各项任务按时完成。'));

/** Milliseconds that a piece of work takes. */
async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function print(what: string, ...times: readonly number[]): void {
  process.stdout.write(`| ${what} | ${times.map((time) => time.toFixed(1)).join(' | ')} |\n`);
}

const times = (length: number) => Array.from({ length }, (_, index) => index);

async function main(): Promise<void> {
  const bytes = packed({ body: times(count).map(paragraph).join(''), styles, numbering: level });
  let document = WordDocument.open(bytes);
  print(`${count} paragraphs: open, ms`, await milliseconds(() => { document = WordDocument.open(bytes); }));
  const started = performance.now();
  const pane = await openPane({ document, locale: 'zh-CN', documentUrl: '' });
  print('the library loaded and Office ready, ms', performance.now() - started);
  const run = (work: (context: Word.RequestContext) => Promise<unknown>) => pane.Word.run(work);

  const loads: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < 5; round++) {
    await run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/isListItem,items/tableNestingLevel,items/styleBuiltIn,items/outlineLevel');
      loads.push(await milliseconds(() => context.sync()));
      own.push(Math.max(...pane.exchanges.slice(-1).map((exchange) => exchange.milliseconds)));
    });
    await new Promise((done) => setTimeout(done, 500));
  }
  print('all paragraphs with five properties, ms', ...loads);
  print('of this the host, ms', ...own);
  print('clean-up leaves objects', pane.host.kept);

  await run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    const items = paragraphs.items.map((one) => one.listItemOrNullObject);
    for (const item of items) item.load('listString');
    print('listString of every paragraph in one sync, ms', await milliseconds(() => context.sync()));
    const hits = context.document.body.search('*');
    hits.load('items/text');
    print('a search with 4900 hits, ms', await milliseconds(() => context.sync()));
    const edits: number[] = [];
    for (const index of [10, 1000, 2500, 4000, 4800]) {
      hits.items[index]?.insertText('12', 'Replace');
      edits.push(await milliseconds(() => context.sync()));
    }
    print('an edit each, ms', ...edits);
  });
  const { size } = document.doc.content;
  const keys: number[] = [];
  for (const index of times(5)) keys.push(await milliseconds(() => { document.apply(document.tr.insertText('字', Math.floor((size * (index + 1)) / 7))); }));
  print('a key each, while 4900 ranges are held, ms', ...keys);
  print('undo, ms', await milliseconds(() => document.undo()));
  print('save, ms', await milliseconds(() => document.save()));
  pane.close();
}

void main();
