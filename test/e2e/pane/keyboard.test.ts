import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { openPaper, servePaper } from './paper-page';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePaper>>;
beforeAll(async () => { [browser, server] = await Promise.all([startBrowser(), servePaper()]); }, 120_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

const text = '清源县水务局党组2025年落实全面从严治党主体责任情况报告\n2025年以来，现将有关情况报告如下：\n一、压实责任。召开专题会议*次，谈话*人次，签订责任书*份。\n二、加强监督。整改问题*个。';
const onPaper = (page: Page): Promise<string> => page.evaluate(() => window.paper.document.paragraphs.map((one) => one.text).join('\n'));
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test('by keyboard only: to the tab, along the list, into the field, on to the next, and out again', async () => {
  const page = await openPaper(browser, server.address, { text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  await page.locator('[role=tab][aria-selected=true]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('待填');
  const rows = page.locator('[role=tabpanel] [data-row]');
  await rows.first().waitFor();
  for (let turn = 0; turn < 12 && !(await rows.first().evaluate((row) => row === document.activeElement)); turn += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await rows.nth(1).evaluate((row) => row === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('填写');
  await page.keyboard.type('96');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value === '');
  expect(await onPaper(page)).toContain('谈话96人次');
  expect(await focused(page)).toContain('份');
  await page.keyboard.type('86');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
  expect(await onPaper(page)).toContain('签订责任书86份');
  await page.keyboard.press('Escape');
  expect(await page.locator('[aria-expanded=true][data-row]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-row'))).toBe(true);
  await page.context().close();
});

test('the year is changed by keyboard, kept, taken back by Escape, and detected again in an emptied field', async () => {
  const page = await openPaper(browser, server.address, { text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  const kept = (): Promise<unknown> => page.evaluate(() => (window as unknown as { paper: { recall(): { year: unknown } } }).paper.recall().year);
  const field = page.getByLabel('报告年份');
  await field.focus();
  expect(await field.getAttribute('placeholder')).toBe('自动识别：2025');
  await page.keyboard.type('202');
  await page.keyboard.press('Enter');
  await page.getByText('请填四位年份').waitFor();
  expect(await kept()).toBe('detected');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  expect(await kept()).toBe(2024);
  await page.keyboard.type('5');
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('2024');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelector('input[inputmode=numeric]')?.getAttribute('placeholder') === '自动识别：2025');
  expect(await kept()).toBe('detected');
  await page.context().close();
});

test('Enter that ends a word of the input method writes nothing', async () => {
  const page = await openPaper(browser, server.address, { text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  await page.getByRole('tab', { name: '待填' }).click();
  await page.locator('[role=tabpanel] [data-row]').first().click();
  const input = page.locator('form input');
  await input.focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: '十二', selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  expect(await onPaper(page)).toBe(text);
  await page.context().close();
});

test('a dialog is closed by Escape and gives the focus back to what opened it', async () => {
  const page = await openPaper(browser, server.address, { text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  await page.getByRole('button', { name: '设置' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForTimeout(400);
  expect(await focused(page)).toBe('设置');
  await page.context().close();
});
