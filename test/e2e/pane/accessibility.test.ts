import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openAnew } from './paper-page';
import { states } from './states';
import { usePaper } from './use-paper';

declare global {
  interface Window {
    /** Put into the page by this test. */
    readonly axe: { run(): Promise<AxeResults> };
  }
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const themes: Readonly<Record<string, BrowserContextOptions>> = { light: {}, dark: { colorScheme: 'dark' }, contrast: { forcedColors: 'active', colorScheme: 'dark' } };

const openPaper = usePaper();

/** What axe finds, a line each. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 400)} ${failureSummary ?? ''}`));
}

describe.each(['zh-CN', 'en-US'])('in %s', (language) => {
  describe.each(Object.entries(themes))('in the %s theme', (_, options) => {
    let page: Page;
    beforeAll(async () => {
      page = await openPaper({ text: '', language }, options);
      await page.evaluate(axe);
    });
    afterAll(async () => { await page.context().close(); });
    test.each(states)('axe finds nothing: $name', async ({ opening, then }) => {
      await openAnew(page, { ...opening, language });
      await then?.(page);
      // A button that was disabled while the check ran has its colours back.
      await page.locator('header .fui-Spinner').waitFor({ state: 'detached' });
      await page.waitForTimeout(300);
      expect(await faults(page)).toEqual([]);
    });
  });
});
