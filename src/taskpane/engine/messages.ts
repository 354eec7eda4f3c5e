import type { Finding } from '../../report/findings';
import type { Placeholder } from '../../report/placeholders/placeholder';
import type { Question, Questions } from './engine';

/** What the pane sends to the worker. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** What the worker sends: parts of the long lists, so that no message keeps the pane busy for long, then the answer without them. */
export type Answered =
  | { readonly id: number; readonly findings: readonly Finding[]; readonly placeholders: readonly Placeholder[] }
  | { readonly id: number; readonly answer: Questions[keyof Questions]['answer'] }
  | { readonly id: number; readonly error: string };

/** How many entries of each list go into one message. */
export const entriesAMessage = 500;
