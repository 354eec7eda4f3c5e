import { createDesk } from './desk';
import type { Engine, Questions } from './engine';
import type { Report } from './report';

/** So long, in milliseconds, a check keeps the pane's thread in one go: what the drafter does meanwhile waits no longer. */
const patience = 25;

type Answers = {
  readonly [Name in keyof Questions]: (asked: Questions[Name]['asked'], isWanted: () => boolean) => Questions[Name]['answer'] | Promise<Questions[Name]['answer']>;
};

/**
 * An engine on the pane's own thread, for a browser that refuses the worker. A check lets the pane do its own work every now and
 * then; it ends in an error, unfinished, where another one is asked for meanwhile.
 */
export function createOwnThreadEngine(): Engine {
  const desk = createDesk();
  const answers: Answers = { ...desk, check: (asked, isWanted) => inSlices(desk.checkInSteps(asked), isWanted) };
  let last: Promise<unknown> = Promise.resolve();
  let newest = 0;
  return {
    ask: <Name extends keyof Questions>(name: Name, asked: Questions[Name]['asked']): Promise<Questions[Name]['answer']> => {
      if (name === 'check') newest += 1;
      const turn = newest;
      // What is on the screen is painted before each answer.
      const answer = last.then(otherTasks).then(() => answers[name](asked, () => turn === newest));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

async function inSlices(steps: Generator<void, Report, void>, isWanted: () => boolean): Promise<Report> {
  for (let since = performance.now(); isWanted(); ) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < patience) continue;
    await otherTasks();
    since = performance.now();
  }
  throw new Error('A newer check was asked for.');
}

const otherTasks = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
