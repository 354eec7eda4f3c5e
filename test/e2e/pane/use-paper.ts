import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { openPaper, servePaper, type Opening } from './paper-page';

/** Starts a browser and serves the pane over paper, for the tests of one file. @returns what opens the pane */
export function usePaper(): (opening: Opening, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>) => Promise<Page> {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePaper>>;
  beforeAll(async () => { [browser, server] = await Promise.all([startBrowser(), servePaper()]); }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return (opening, options, prepare) => openPaper(browser, server.address, opening, options, prepare);
}
