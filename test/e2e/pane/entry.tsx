import { createRoot } from 'react-dom/client';
import { startEngine } from '../../../src/taskpane/engine/start-engine';
import { languageFor, loadWords } from '../../../src/taskpane/language/words';
import { App } from '../../../src/taskpane/start/app';
import { createPane } from '../../../src/taskpane/store/pane';
import { createStore, type Store } from '../../../src/taskpane/store/store';
import type { Phase } from '../../../src/taskpane/store/state';
import { createPaper, type Paper, type PaperOptions } from '../../taskpane/paper';

declare global {
  interface Window {
    /** Opens the pane over a text, or in a phase without one. */
    openPane(options: { readonly text: string; readonly language: string; readonly phase?: Exclude<Phase, 'ready'>; readonly paper?: PaperOptions }): Promise<void>;
    store: Store;
    paper: Paper;
  }
}

const engine = startEngine();
const root = createRoot(document.getElementById('root') ?? document.body);

window.openPane = async ({ text, language, phase, paper: options = {} }) => {
  const store = createStore();
  const words = await loadWords(languageFor('host', language));
  window.store = store;
  if (phase !== undefined) {
    if (phase !== 'starting') store.dispatch({ type: 'not-started', phase });
    root.render(<App key={Math.random()} store={store} words={words} pane={undefined} />);
    return;
  }
  const word = createPaper(text, options);
  window.paper = word;
  const pane = createPane(store, word, engine);
  store.dispatch({ type: 'started', displayLanguage: language, capabilities: word.capabilities, remembered: word.recall() });
  root.render(<App key={Math.random()} store={store} words={words} pane={pane} />);
  pane.follow();
  await pane.check();
};
