import type { Browser } from 'playwright-core';
import { startBrowser } from './browser';
import { openPreview, type Preview } from './open-preview';
import { serve } from './server';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let current: Preview | undefined;

/** The preview of the test that runs. */
export function preview(): Preview {
  if (!current) throw new Error('usePreview() comes first');
  return current;
}

/** Opens the preview before each test, and holds each to a quiet console and to no request to another host. */
export function usePreview(): void {
  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), serve()]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    current = await openPreview(browser, server.address);
  });
  afterEach(async () => {
    const { troubles, page } = preview();
    await page.context().close();
    expect(troubles).toEqual([]);
  });
}
