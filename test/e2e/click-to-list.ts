import type { Frame } from 'playwright-core';

/** The pane's frame in the preview. @throws an Error where there is none */
export function paneFrame(frames: readonly Frame[]): Frame {
  const frame = frames.find((one) => one.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('no pane');
  return frame;
}

/** Milliseconds from the click on 重新检查 until the list is shown. */
export function clickToList(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('重新检查'));
    const start = performance.now();
    button?.click();
    const isBusy = (): boolean => document.querySelector('[role=progressbar].fui-Spinner, .fui-Spinner') !== null;
    while (!isBusy()) await new Promise(requestAnimationFrame);
    while (isBusy()) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}

/** Milliseconds from the request of the pane's page to its first contentful paint; 0 where the browser tells none. */
export function firstPaint(frame: Frame): Promise<number> {
  return frame.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
}
