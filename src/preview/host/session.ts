import type { WordDocument } from '../model/word-document';
import type { Misbehaviour } from './misbehaviour';
import type { Places } from './places';
import type { Level } from './requirements';
import type { References } from './richapi/references';

/** What every object of the Rich API works in: a document, and the Word that the host stands for. */
export interface Session {
  readonly document: WordDocument;
  /** Follows what the pane holds through every edit, whoever makes it. */
  readonly places: Places;
  readonly references: References;
  readonly level: Level;
  misbehaviour: Misbehaviour;
  /** Who writes, for comments and revisions. */
  readonly author: string;
  /** The language of the interface, for example zh-CN. */
  readonly locale: string;
  /** The time, as an ISO string. */
  now(): string;
}
