import { createRoot } from 'react-dom/client';
import { start as startWord } from '../word/start';
import { startEngine } from './engine/start-engine';
import { languageFor, loadWords } from './language/words';
import { App } from './start/app';
import { createPane } from './store/pane';
import { createStore } from './store/store';

async function run(place: HTMLElement): Promise<void> {
  const store = createStore();
  const root = createRoot(place);
  const started = startWord();
  const engine = startEngine();
  const first = await loadWords(languageFor('host', undefined));
  root.render(<App store={store} words={first} pane={undefined} />);

  const start = await started;
  if (start.status !== 'ready') {
    store.dispatch({ type: 'not-started', phase: start.status });
    return;
  }
  const { word, displayLanguage } = start;
  const pane = createPane(store, word, engine);
  const remembered = word.recall();
  const words = await loadWords(languageFor(remembered.language, displayLanguage));
  store.dispatch({ type: 'started', displayLanguage, capabilities: word.capabilities, remembered });
  root.render(<App key="ready" store={store} words={words} pane={pane} />);
  pane.follow();
  await pane.check();
}

const place = document.getElementById('root');
if (place !== null) void run(place);
