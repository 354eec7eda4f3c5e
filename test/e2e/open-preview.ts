import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

/** The preview in a browser of its own window. */
export interface Preview {
  readonly page: Page;
  readonly body: Locator;
  readonly pane: FrameLocator;
  /** Errors in the console, requests that failed or went to another host. */
  readonly troubles: readonly string[];
  /** Saves, and gives the file. */
  saved(): Promise<Uint8Array>;
  /** Drops a file on the document. */
  drop(name: string, bytes: Uint8Array): Promise<void>;
  /** Lets the pane be loaded, and waits for its first check: until then its library asks whether to trust the page, and a key pressed meanwhile is lost. */
  openPane(): Promise<void>;
}

/**
 * Opens the preview in a window of its own, with nothing kept from before.
 * @param address the server's, without a slash at its end
 */
export async function openPreview(browser: Browser, address: string): Promise<Preview> {
  const troubles: string[] = [];
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1400, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`) && !/^(?:data|blob|about):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(address);
  await page.waitForSelector('.story p');
  const pane = page.frameLocator('.pane iframe');
  return {
    page, pane, troubles,
    body: page.locator('.story[data-story="body"]'),
    async saved() {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
      return readFileSync(await download.path());
    },
    async drop(name, bytes) {
      const transfer = await page.evaluateHandle(([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(content)], fileName));
        return data;
      }, [name, [...bytes]] as const);
      await page.dispatchEvent('.ProseMirror', 'dragover', { dataTransfer: transfer });
      await page.dispatchEvent('.ProseMirror', 'drop', { dataTransfer: transfer });
    },
    async openPane() {
      await page.click('#trust');
      await pane.getByText(/\d\d:\d\d 检查/).waitFor();
    },
  };
}
