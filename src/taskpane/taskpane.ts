import { skeleton as english } from '../locales/en-US/skeleton';
import { skeleton as chinese } from '../locales/zh-CN/skeleton';
import { check } from '../report/check';
import type { Placeholder } from '../report/placeholders/placeholder';

/** A walking skeleton: it reads the document, lists what is still to be filled in, selects one and fills it. */
let texts = chinese;
const status = document.createElement('p');
const list = document.createElement('ol');
status.setAttribute('role', 'status');

/** The range of a placeholder in the document as it is now; undefined where its paragraph reads otherwise than when it was checked. */
async function locate(context: Word.RequestContext, { paragraph, start, text }: Placeholder, seen: string): Promise<Word.Range | undefined> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const found = paragraphs.items[paragraph];
  if (found?.text !== seen) return undefined;
  const hits = found.search(text.replaceAll('^', '^^'), { matchCase: true });
  hits.load('items/text');
  await context.sync();
  const exact = hits.items.filter((hit) => hit.text === text);
  return exact.length === seen.split(text).length - 1 ? exact[seen.slice(0, start).split(text).length - 1] : undefined;
}

function inWord(placeholder: Placeholder, seen: string, act: (range: Word.Range) => void, done: () => void): void {
  Word.run(async (context) => {
    const range = await locate(context, placeholder, seen);
    if (!range) {
      status.textContent = texts.changed;
      return;
    }
    act(range);
    await context.sync();
    done();
  }).catch((error: unknown) => {
    status.textContent = `${texts.failed} ${error instanceof Error ? error.message : ''}`;
  });
}

function item(placeholder: Placeholder, seen: string): HTMLElement {
  const line = document.createElement('li');
  const select = document.createElement('button');
  select.textContent = `${placeholder.text} ${placeholder.context}`;
  select.lang = 'zh-CN';
  select.className = 'select';
  select.addEventListener('click', () => inWord(placeholder, seen, (range) => range.select(), () => (status.textContent = texts.selected)));
  const value = document.createElement('input');
  value.setAttribute('aria-label', texts.value);
  const fill = document.createElement('button');
  fill.textContent = texts.fill;
  fill.className = 'fill';
  fill.addEventListener('click', () => {
    if (value.value !== '') inWord(placeholder, seen, (range) => range.insertText(value.value, 'Replace'), read);
  });
  line.append(select, value, fill);
  return line;
}

function read(): void {
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    const { placeholders } = check({ paragraphs: paragraphs.items.map(({ text }) => ({ text })) });
    list.replaceChildren(...placeholders.map((placeholder) => item(placeholder, paragraphs.items[placeholder.paragraph]?.text ?? '')));
    status.textContent = texts.found(placeholders.length);
  }).catch((error: unknown) => {
    status.textContent = `${texts.failed} ${error instanceof Error ? error.message : ''}`;
  });
}

void Office.onReady(({ host }) => {
  texts = /^zh/i.test(Office.context.displayLanguage) ? chinese : english;
  const again = document.createElement('button');
  again.textContent = texts.read;
  again.addEventListener('click', read);
  document.body.append(again, status, list);
  if (host === Office.HostType.Word) read();
  else status.textContent = texts.notInWord;
});
