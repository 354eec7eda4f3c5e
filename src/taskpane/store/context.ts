import type { ReportInWord } from '../../word/report-in-word';
import type { Engine } from '../engine/engine';
import type { Store } from './store';
import type { Told } from './told';

/** What the commands work with. */
export interface Context {
  readonly store: Store;
  readonly word: ReportInWord;
  readonly engine: Engine;
  /** Milliseconds. */
  now(): number;
  tell(told: Told): void;
}
