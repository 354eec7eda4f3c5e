import { createOwnThreadEngine } from '../../src/taskpane/engine/own-thread';
import type { Engine } from '../../src/taskpane/engine/engine';
import { createPane, type Pane } from '../../src/taskpane/store/pane';
import type { PaneState } from '../../src/taskpane/store/state';
import { createStore } from '../../src/taskpane/store/store';
import type { Told } from '../../src/taskpane/store/told';
import { createPaper, type Paper, type PaperOptions } from './paper';

/** A pane over a text on paper, checked once. */
export interface OpenPane {
  readonly pane: Pane;
  readonly paper: Paper;
  state(): PaneState;
  /** What was told last. */
  told(): Told | undefined;
  /** The text on paper, a paragraph a line. */
  text(): string;
}

export async function openPane(text: string, options: PaperOptions = {}, engine: Engine = createOwnThreadEngine()): Promise<OpenPane> {
  const paper = createPaper(text, options);
  const store = createStore();
  const pane = createPane(store, paper, engine, () => 0);
  store.dispatch({ type: 'started', displayLanguage: 'zh-CN', capabilities: paper.capabilities, remembered: paper.recall() });
  await pane.check();
  return {
    pane, paper,
    state: store.get,
    told: () => store.get().spoken?.told,
    text: () => paper.document.paragraphs.map((paragraph) => paragraph.text).join('\n'),
  };
}
