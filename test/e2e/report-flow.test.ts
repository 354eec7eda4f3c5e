import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { serve } from './server';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => { [browser, server] = await Promise.all([startBrowser(), serve()]); });
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors on the console, and requests to anywhere but the page's own origin. */
  readonly troubles: string[];
}

/** Opens the sample in the preview, with the pane beside it. */
async function open(): Promise<Desk> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1400, height: 900 }, acceptDownloads: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const troubles: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') troubles.push(message.text()); });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => { if (!request.url().startsWith(`${server.address}/`) && !/^(?:data|blob|about):/.test(request.url())) troubles.push(request.url()); });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(server.address);
  await page.waitForSelector('.story p');
  const trust = page.locator('#trust');
  if (await trust.isVisible()) await trust.click();
  const pane = page.frameLocator('.pane iframe');
  await pane.getByRole('tab', { name: '提纲' }).waitFor();
  await checked(pane);
  return { page, pane, troubles };
}

/** Waits until the pane has read and checked what stands there. */
const checked = async (pane: FrameLocator): Promise<void> => {
  await pane.getByText(/\d\d:\d\d 检查/).waitFor();
};
const body = async (page: Page): Promise<string> => page.locator('.story[data-story="body"]').innerText();
const count = async (pane: FrameLocator, name: string): Promise<number> => Number(/\d+/.exec(await pane.getByRole('region', { name: '检查概况' }).getByRole('button', { name: new RegExp(`^${name}`) }).innerText())?.[0]);
const tab = (pane: FrameLocator, name: string): Promise<void> => pane.getByRole('tab', { name }).click();
/** What is read once it is right, or what it was when patience ended. */
async function settled<Value>(read: () => Promise<Value>, isRight: (value: Value) => boolean): Promise<Value> {
  for (let turn = 0; ; turn += 1) {
    const value = await read();
    if (isRight(value) || turn === 75) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
/** Waits for what the pane says of the last thing done. */
const told = (pane: FrameLocator, text: RegExp): Promise<void> => pane.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

test('from the sample to a report that is filled, fixed, completed, saved and opened again as it was left', async () => {
  const { page, pane, troubles } = await open();
  await pane.getByRole('button', { name: '知道了' }).click();
  const atFirst = await count(pane, '待填');
  expect(atFirst).toBeGreaterThan(5);

  // Fill by hand: Enter writes and goes on to the next place.
  await tab(pane, '待填');
  await pane.getByRole('button', { name: '下一处' }).click();
  await pane.locator('form input').fill('7');
  await pane.locator('form input').press('Enter');
  await told(pane, /已填入“7”|已选中/);
  expect(await settled(() => count(pane, '待填'), (found) => found === atFirst - 1)).toBe(atFirst - 1);
  expect(await body(page)).toContain('制定责任清单7项');

  // Figures pasted from a table.
  await pane.getByRole('button', { name: '粘贴数据' }).click();
  await pane.getByRole('dialog').getByRole('textbox').fill('指标\t数值\t单位\n研究党风廉政建设工作\t6\t次\n植树\t300\t棵');
  await pane.getByRole('button', { name: '对号入座' }).click();
  await pane.getByText('植树 300').waitFor();
  await pane.getByRole('button', { name: /^填入 \d+ 处/ }).click();
  expect(await settled(() => body(page), (text) => text.includes('党风廉政建设工作6次'))).toContain('党风廉政建设工作6次');

  // The numbering: a gap is not ticked by itself.
  await tab(pane, '序号');
  await pane.getByRole('button', { name: '全部改正' }).click();
  const box = pane.getByRole('dialog').getByRole('checkbox').first();
  expect(await box.isChecked()).toBe(false);
  await box.check();
  await pane.getByRole('dialog').getByRole('button', { name: /^改正 \d+ 处/ }).click();
  expect(await settled(() => body(page), (text) => text.includes('（三）从严考责'))).toContain('（三）从严考责');

  // A missing section.
  await tab(pane, '提纲');
  await pane.getByRole('button', { name: '插入“存在问题”' }).click();
  await pane.getByRole('dialog').getByRole('button', { name: '插入' }).click();
  await pane.getByRole('button', { name: /^存在问题，?\s*已有|存在问题.*已有/ }).first().waitFor();

  // One is ignored, with its reason.
  await tab(pane, '审阅');
  await pane.locator('h3 button').last().click();
  await pane.locator('section:has(h3) [data-row]').last().click();
  await pane.getByRole('button', { name: '忽略', exact: true }).click();
  await pane.getByRole('dialog').getByRole('button', { name: '原文如此，核对无误' }).click();
  await pane.getByRole('dialog').getByRole('button', { name: '忽略' }).click();
  await pane.getByRole('button', { name: '已忽略 1 处' }).waitFor();

  // Comments.
  await pane.getByRole('button', { name: '写入批注' }).click();
  await pane.getByRole('dialog').getByRole('button', { name: '写入' }).click();
  await told(pane, /已写入 \d+ 条批注/);
  const left = await count(pane, '待填');

  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  const saved = readFileSync(await download.path());
  await page.context().close();
  expect(troubles).toEqual([]);

  // Opened again, everything is as it was left.
  const again = await open();
  const transfer = await again.page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(content)], 'again.docx'));
    return data;
  }, [...saved]);
  await again.page.dispatchEvent('.ProseMirror', 'dragover', { dataTransfer: transfer });
  await again.page.dispatchEvent('.ProseMirror', 'drop', { dataTransfer: transfer });
  expect(await settled(() => body(again.page), (text) => text.includes('制定责任清单7项'))).toContain('制定责任清单7项');
  await checked(again.pane);
  expect(await settled(() => count(again.pane, '待填'), (found) => found === left)).toBe(left);
  expect(await again.pane.getByRole('button', { name: '知道了' }).count()).toBe(0);
  await tab(again.pane, '审阅');
  await again.pane.getByRole('button', { name: '已忽略 1 处' }).waitFor();
  expect(again.troubles).toEqual([]);
  await again.page.context().close();
});
