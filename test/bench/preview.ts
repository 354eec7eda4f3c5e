import { replaceText } from '../../src/preview/model/edit';
import { WordDocument } from '../../src/preview/model/word-document';
import { openPane } from '../preview/officeHarness';
import { longDocument } from './long-document';

const PARAGRAPHS = 5000;

/** What the preview must reach, and what it does: milliseconds, over a document of 5 000 paragraphs. */
async function run(): Promise<void> {
  const bytes = longDocument(PARAGRAPHS);
  const row = (what: string, most: number, milliseconds: number) => process.stdout.write(`| ${what} | ${most} | ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} |\n`);
  process.stdout.write('\n| preview, 5 000 paragraphs | at most, ms | ms |\n| --- | --- | --- |\n');

  const opened = await median(5, () => void WordDocument.open(bytes));
  row('open the file', 2000, opened);

  const word = WordDocument.open(bytes);
  let at = 5000;
  row('type a character, labels anew', 50, await median(50, () => {
    const { tr } = word;
    at = replaceText(tr, word.fragments, at, at, '字').to;
    word.apply(tr, { undo: 'step' });
    void word.labels.size;
  }));
  row('undo', 50, await median(10, () => void word.undo()));
  row('save', 2000, await median(5, () => void word.save()));

  const pane = await openPane({ document: word, locale: 'zh-CN', documentUrl: 'https://localhost/x.docx' });
  const answered: number[] = [];
  for (let index = 0; index < 5; index++) {
    const start = performance.now();
    await pane.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/isListItem,items/tableNestingLevel,items/styleBuiltIn,items/outlineLevel');
      await context.sync();
      if (paragraphs.items.length !== PARAGRAPHS) throw new Error(`${paragraphs.items.length} paragraphs`);
      // The library's cleaning up behind itself comes after the answer, and is its own.
      answered.push(performance.now() - start);
    });
  }
  row('load all paragraphs with five properties, to the answer', 500, middle(answered));
  row('insert text through the Rich API', 50, await median(10, () =>
    pane.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange('Start').insertText('字', 'Start');
      await context.sync();
    })));
  pane.close();
}

async function median(runs: number, work: () => void | Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return middle(times);
}

function middle(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

void run();
