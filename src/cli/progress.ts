import type { Output } from './run';

/** A line that says how far a run has come. */
export interface Progress {
  /** @param done the number, from 1, of the file in hand */
  show(done: number): void;
  clear(): void;
}

const many = 4;

/** Progress on a terminal when there are many files; elsewhere nothing. */
export function startProgress(total: number, output: Output, words: (done: number, total: number) => string): Progress {
  if (output.isTTY !== true || total < many) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done) => output.write(`\r\u001B[K${words(done, total)}`),
    clear: () => output.write('\r\u001B[K'),
  };
}
