import type { ReportInWord } from '../../word/report-in-word';
import type { Engine } from '../engine/engine';
import { checking, type Checking } from './checking';
import type { Context } from './context';
import { marking, type Marking } from './marking';
import type { Store } from './store';
import { writing, type Writing } from './writing';

/** Everything that the pane can do. Nothing here throws or rejects: what can't be done is told. */
export interface Pane extends Checking, Writing, Marking {
  readonly store: Store;
  /** Asks the engine what a pasted table says. */
  readonly engine: Engine;
}

/** Joins a store, Word and the engine. */
export function createPane(store: Store, word: ReportInWord, engine: Engine, now: () => number = () => Date.now()): Pane {
  const context: Context = { store, word, engine, now, tell: (told) => { store.dispatch({ type: 'told', told }); } };
  const checks = checking(context);
  return { store, engine, ...checks, ...writing(context, checks), ...marking(context, checks) };
}
