import { Unreadable } from '../../docx/error';
import { preview as english } from '../../locales/en-US/preview';
import { preview as chinese } from '../../locales/zh-CN/preview';
import { WordDocument } from '../model/word-document';
import { announceTrust, confirmDiscard, showMessage } from './announcement';
import { createCommentsMargin } from './comments-margin';
import { createDivider } from './divider';
import { createDrawer, type Drawer } from './drawer';
import { createEditor, type Editor } from './editor';
import { element } from './element';
import { acceptDrops, chooseFile, downloadFile, type NamedFile } from './files';
import { layPage } from './paper';
import { createPane } from './pane';
import { keepPreferences, readPreferences } from './preferences';
import { createToolbar } from './toolbar';

const preferences = readPreferences();
const texts = preferences.language === 'zh-CN' ? chinese : english;
const root = document.documentElement;
root.lang = preferences.language;
root.dataset['theme'] = preferences.theme;
document.title = texts.title;

const live = element('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
const dropHint = element('div', { class: 'drop-hint', hidden: true }, texts.dropHere);
const paper = element('div', { class: 'paper' });
const margin = element('aside', { class: 'comments', 'aria-label': texts.comments, hidden: true });
const desk = element('main', { class: 'desk', 'aria-label': texts.document }, element('div', { class: 'sheet' }, paper, margin));
const paneArea = element('div', { class: 'pane' });
const name = element('span', { class: 'file-name' });

let open: { readonly word: WordDocument; readonly editor: Editor; name: string; saved: WordDocument['doc'] } | undefined;

const drawer: Drawer = createDrawer(texts, undefined, () => pane.reconfigure());
const pane = createPane(paneArea, texts, preferences.language, () => drawer);
const divider = createDivider(texts.divider, preferences.paneWidth, (width) => {
  root.style.setProperty('--pane-width', `${width}px`);
  keepPreferences({ paneWidth: width });
});

const author = () => ({ author: texts.notWord, date: new Date().toISOString().replace(/\.\d+Z$/, 'Z') });

function show({ name: fileName, bytes }: NamedFile): void {
  let word: WordDocument;
  try {
    word = WordDocument.open(bytes);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    showMessage(texts, texts.unreadable[error.code]);
    return;
  }
  open?.editor.destroy();
  layPage(paper, word);
  const editor = createEditor(paper, word, texts, () => (word.tracking === 'Off' ? {} : { track: author() }));
  const drawComments = createCommentsMargin(margin, word, editor.view);
  word.subscribe((transactions) => {
    drawComments();
    if (editor.view.hasFocus() || !transactions.some(({ selectionSet }) => selectionSet)) return;
    const { from, to, empty } = word.state.selection;
    if (!empty) live.textContent = texts.selected(word.doc.textBetween(from, to, ' '));
  });
  drawComments();
  open = { word, editor, name: fileName, saved: word.doc };
  name.textContent = fileName;
  live.textContent = texts.opened(fileName);
  desk.scrollTop = 0;
  connectPane();
}

function connectPane(): void {
  const connect = () => {
    if (open) pane.connect(open.word, open.name);
  };
  if (location.protocol === 'https:' || readPreferences().trustAnnounced) connect();
  else {
    announceTrust(paneArea, texts, () => {
      keepPreferences({ trustAnnounced: true });
      connect();
    });
  }
}

/** Goes on where there is nothing to lose, or the person says so. */
function unlessUnsaved(proceed: () => void): void {
  if (open && open.word.doc !== open.saved) confirmDiscard(texts, proceed);
  else proceed();
}

async function fetched(file: string, fileName: string): Promise<void> {
  const response = await fetch(file);
  show({ name: fileName, bytes: new Uint8Array(await response.arrayBuffer()) });
}

function save(): void {
  if (!open) return;
  downloadFile({ name: open.name, bytes: open.word.save() });
  open.saved = open.word.doc;
  live.textContent = texts.saved(open.name);
}

const toolbar = createToolbar(texts, {
  blank: () => unlessUnsaved(() => void fetched('blank.docx', texts.blankName)),
  sample: () => unlessUnsaved(() => void fetched('sample.docx', texts.sampleName)),
  open: () => chooseFile((file) => unlessUnsaved(() => show(file))),
  save,
  undo: () => open?.word.undo(),
  redo: () => open?.word.redo(),
  bold: () => open?.editor.run('bold'),
  theme: () => {
    const theme = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    toolbar.press('theme', theme === 'dark');
    keepPreferences({ theme });
  },
  language: () => unlessUnsaved(() => {
    keepPreferences({ language: preferences.language === 'zh-CN' ? 'en-US' : 'zh-CN' });
    leaving = true;
    location.reload();
  }),
  diagnostics: () => {
    drawer.dom.hidden = !drawer.dom.hidden;
    toolbar.press('diagnostics', !drawer.dom.hidden);
  },
}, { theme: preferences.theme === 'dark', diagnostics: false });

document.body.append(
  element('header', {}, element('h1', {}, texts.title), element('p', { class: 'not-word' }, texts.notWord), toolbar.dom, name, element('p', { class: 'why' }, texts.notWordWhy)),
  element('div', { class: 'work' }, desk, element('aside', { class: 'side', 'aria-label': texts.pane }, divider, paneArea)),
  drawer.dom, live, dropHint);

/** The parts of the page, in the order in which F6 goes through them. */
const regions = [() => open?.editor.view.focus(), () => pane.focus(), () => toolbar.dom.querySelector<HTMLElement>('[tabindex="0"]')?.focus()];

window.addEventListener('keydown', (event) => {
  const key = event.key.toLowerCase();
  if (event.key === 'F6') {
    const at = paper.contains(document.activeElement) ? 0 : paneArea.contains(document.activeElement) ? 1 : 2;
    event.preventDefault();
    regions[(at + (event.shiftKey ? 2 : 1)) % 3]?.();
  } else if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === 's' || key === 'o')) {
    event.preventDefault();
    if (key === 's') save();
    else chooseFile((file) => unlessUnsaved(() => show(file)));
  }
});
let leaving = false;
window.addEventListener('beforeunload', (event) => {
  if (!leaving && open && open.word.doc !== open.saved) event.preventDefault();
});
acceptDrops(dropHint, (file) => unlessUnsaved(() => show(file)));
void fetched('sample.docx', texts.sampleName);
