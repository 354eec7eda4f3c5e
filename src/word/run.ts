import { hostRefusal } from './host-refusal';
import type { HostRefusal } from './refusal';

/**
 * Runs a batch in Word. Whatever goes wrong, in Word or in the library, comes back as an outcome. No proxy may outlive it.
 * @param work what to do; its own syncs are the only ones, but for the clean-up that the library does at the end
 */
export async function inWord<Result>(work: (context: Word.RequestContext) => Promise<Result>): Promise<Result | HostRefusal> {
  try {
    return await Word.run(work);
  } catch (error) {
    return hostRefusal(error);
  }
}

/** Makes functions wait for each other: a call begins when the one before it has ended, however it ended. */
export function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
