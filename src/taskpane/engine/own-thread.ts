import { createDesk } from './desk';
import type { Engine, Questions } from './engine';

/** An engine on the pane's own thread, for a browser that refuses the worker. What is on the screen is painted before each answer. */
export function createOwnThreadEngine(): Engine {
  const desk = createDesk();
  return {
    ask: <Name extends keyof Questions>(name: Name, asked: Questions[Name]['asked']) =>
      new Promise<Questions[Name]['answer']>((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(desk[name](asked));
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
      }),
  };
}
