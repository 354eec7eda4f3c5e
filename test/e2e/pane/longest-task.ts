import type { Page } from 'playwright-core';
import { act } from './paper-page';

declare global {
  interface Window {
    /** Milliseconds of the long tasks that {@link longestTask} has seen. */
    longTasks: number[];
  }
}

/** A report of 5 000 paragraphs with 3 000 places to fill. */
export const large = ['清源县水务局党组2025年落实全面从严治党主体责任情况报告', '2025年以来，局党组认真落实责任。现将有关情况报告如下：',
  ...Array.from({ length: 5000 }, (_, index) => (index % 5 < 3 ? `第${String(index)}次检查开展廉政谈话*人次，形成专题报告，逐项抓好整改落实。` : '坚持把责任压紧压实，做到同部署、同检查、同考核，推动各项任务落地见效。'))].join('\n');

/** The longest task of the page's own thread during an action, in milliseconds. */
export async function longestTask(page: Page, action: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => { tasks.push(...list.getEntries().map(({ duration }) => duration)); }).observe({ type: 'longtask' });
    window.longTasks = tasks;
  });
  await action();
  await page.waitForTimeout(300);
  return page.evaluate(() => Math.max(0, ...window.longTasks));
}

/** Checks the large report by the button, everything loaded and compiled before. @returns as longestTask */
export async function checkLarge(page: Page): Promise<number> {
  for (const tab of ['placeholders', 'numbering', 'review', 'outline'] as const) await act(page, { type: 'tab', tab });
  await page.evaluate((text) => { window.paper.edit(text); }, large);
  return longestTask(page, async () => {
    await page.getByRole('button', { name: '重新检查' }).click();
    await page.getByText('3000').first().waitFor();
  });
}
