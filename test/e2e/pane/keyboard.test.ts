import type { Page } from 'playwright-core';
import { usePaper } from './use-paper';

const openPaper = usePaper();

const text = '清源县水务局党组2025年落实全面从严治党主体责任情况报告\n2025年以来，现将有关情况报告如下：\n一、压实责任。召开专题会议*次，谈话*人次，签订责任书*份。\n二、加强监督。整改问题*个。';
const onPaper = (page: Page): Promise<string> => page.evaluate(() => window.paper.document.paragraphs.map((one) => one.text).join('\n'));
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test('by keyboard only: to the tab, along the list, into the field, on to the next, and out again', async () => {
  const page = await openPaper({ text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
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
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.includes('份') === true);
  expect(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value)).toBe('');
  expect(await onPaper(page)).toContain('谈话96人次');
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
  const page = await openPaper({ text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  const kept = (): Promise<unknown> => page.evaluate(() => window.paper.recall().year);
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
  const page = await openPaper({ text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
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

/** A report whose second and third headings end in a wrong mark: findings that are fixed at once. */
const slips = '清源县水务局党组2025年落实全面从严治党主体责任情况报告\n2025年以来，现将有关情况报告如下：\n一、压实责任。认真认真落实责任。\n二、加强监督。扎实扎实推进整改。\n三、改进作风。深入深入基层调研，谈话*人次。';

const onward: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['改正', async (page) => { await page.getByRole('button', { name: '改正', exact: true }).focus(); await page.keyboard.press('Enter'); }],
  ['忽略', async (page) => {
    await page.getByRole('button', { name: '忽略', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '忽略' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }],
];

test.each(onward)('%s by keyboard goes on to the next finding of its rule', async (_, act) => {
  const page = await openPaper({ text: slips, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  await page.getByRole('tab', { name: '审阅' }).click();
  const card = page.locator('section:has(h3)').filter({ hasText: '认真认真' });
  const rows = page.locator('section:has(h3) [data-row]');
  await page.locator('h3 button').evaluateAll((all) => { for (const one of all) if (one instanceof HTMLElement && one.getAttribute('aria-expanded') !== 'true') one.click(); });
  await card.first().waitFor();
  await rows.filter({ hasText: '认真认真' }).first().click();
  await act(page);
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'true');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('扎实扎实');
  await page.context().close();
});

test('what is dismissed or restored by keyboard leaves the focus in the pane', async () => {
  const page = await openPaper({ text: slips, language: 'zh-CN' });
  await page.getByRole('button', { name: '知道了' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'tab');
  await page.context().close();
});

const dialogs: readonly (readonly [string, string])[] = [['提纲', '设置'], ['提纲', '插入“存在问题”'], ['待填', '粘贴数据'], ['审阅', '写入批注'], ['审阅', '定稿清理']];

test.each(dialogs)('on the tab %s the dialog of %s is walked through by Tab, and Escape gives the focus back', async (tab, name) => {
  const page = await openPaper({ text: slips, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  await page.getByRole('tab', { name: tab }).click();
  const opener = page.getByRole('button', { name, exact: true }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(300);
  for (let turn = 0; turn < 14; turn += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.context().close();
});

test('Escape that ends a word of the input method leaves the dialog open', async () => {
  const page = await openPaper({ text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  await page.getByRole('tab', { name: '待填' }).click();
  await page.getByRole('button', { name: '粘贴数据' }).click();
  await page.getByRole('dialog').getByRole('textbox').focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: '立案', selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.press('Escape');
  await page.waitForTimeout(400);
  expect(await page.getByRole('dialog').getByRole('textbox').isVisible()).toBe(true);
  await page.context().close();
});

test('back from the matched figures the focus stays in the dialog', async () => {
  const page = await openPaper({ text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  await page.getByRole('tab', { name: '待填' }).click();
  await page.getByRole('button', { name: '粘贴数据' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('谈话\t96\t人次');
  await page.getByRole('button', { name: '对号入座' }).click();
  await page.getByRole('button', { name: '重新粘贴' }).click();
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.context().close();
});

test('a dialog is closed by Escape and gives the focus back to what opened it', async () => {
  const page = await openPaper({ text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
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
