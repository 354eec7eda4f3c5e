/** Takes the pictures of docs/guide.zh-CN.md from the built pane in the preview: `npm run build`, then `npm run docs:pictures`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { startBrowser } from '../test/e2e/browser';
import { serve } from '../test/e2e/server';

const folder = path.join(__dirname, '../docs/pictures');

/** One picture: what is done before it is taken. */
type Step = readonly [name: string, act: (pane: FrameLocator, page: Page) => Promise<void>];

const tab = (pane: FrameLocator, name: string): Promise<void> => pane.getByRole('tab', { name }).click();
const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

const steps: readonly Step[] = [
  ['outline', async (pane) => { await pane.getByRole('button', { name: '知道了' }).click(); }],
  ['insertion', async (pane) => { await pane.getByRole('button', { name: '插入“存在问题”' }).click(); await pane.getByRole('dialog').waitFor(); }],
  ['placeholders', async (pane, page) => { await escape(page); await tab(pane, '待填'); await pane.getByRole('button', { name: '下一处' }).click(); await pane.locator('form input').fill('7'); }],
  ['figures', async (pane) => {
    await pane.getByRole('button', { name: '粘贴数据' }).click();
    await pane.getByRole('dialog').getByRole('textbox').fill('指标\t数值\t单位\n研究党风廉政建设工作\t6\t次\n谈心谈话\t86\t人次\n警示教育\t5\t场次\n植树\t300\t棵');
    await pane.getByRole('button', { name: '对号入座' }).click();
    await pane.getByText('植树 300').waitFor();
  }],
  ['numbering', async (pane, page) => { await escape(page); await tab(pane, '序号'); await pane.locator('[data-row][aria-expanded]').first().click(); }],
  ['review', async (pane) => { await tab(pane, '审阅'); await pane.getByRole('button', { name: '下一处' }).click(); }],
  ['settings', async (pane) => { await pane.getByRole('button', { name: '设置' }).click(); await pane.getByRole('dialog').waitFor(); }],
];

async function take(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [browser, server] = await Promise.all([startBrowser(), serve()]);
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(server.address);
  await page.waitForSelector('.story p');
  const trust = page.locator('#trust');
  if (await trust.isVisible()) await trust.click();
  const pane = page.frameLocator('.pane iframe');
  await pane.getByText(/\d\d:\d\d 检查/).waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(folder, 'whole.png') });
  for (const [name, act] of steps) {
    await act(pane, page);
    await page.waitForTimeout(600);
    await page.locator('.pane iframe').screenshot({ path: path.join(folder, `${name}.png`) });
  }
  await browser.close();
  server.close();
}

void take();
