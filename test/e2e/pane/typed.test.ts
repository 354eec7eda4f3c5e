import type { Page } from 'playwright-core';
import { usePaper } from './use-paper';

const openPaper = usePaper();

const text = '清源县水务局党组2025年落实全面从严治党主体责任情况报告\n2025年以来，现将有关情况报告如下：\n一、压实责任。召开专题会议*次，谈话*人次，签订责任书*份。\n二、加强监督。整改问题*个。';

/** Opens the field of the second place and types in it; the field is kept by the window to be known again. */
async function typeInSecond(words: string): Promise<Page> {
  const page = await openPaper({ text, language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  await page.getByRole('tab', { name: '待填' }).click();
  await page.locator('[role=tabpanel] [data-row]').nth(1).click();
  const input = page.locator('form input').first();
  await input.focus();
  await page.keyboard.type(words);
  await input.evaluate((field) => { field.setAttribute('data-known', ''); });
  return page;
}

const edit = (page: Page, next: string): Promise<void> => page.evaluate((to) => { window.paper.edit(to); }, next);

test('a check under the drafter’s hands leaves the field, its words and its focus, though its place moves', async () => {
  const page = await typeInSecond('9');
  await edit(page, `某某办\n${text}`);
  await page.waitForFunction(() => window.store.get().view.placeholders[0]?.paragraph === 3);
  await page.keyboard.type('6');
  expect(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.hasAttribute('data-known') && document.activeElement.value)).toBe('96');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.store.get().view.placeholders.length === 3);
  expect(await page.evaluate(() => window.paper.document.paragraphs.map((one) => one.text).join('\n'))).toContain('谈话96人次');
  await page.context().close();
});

test('words whose place is gone stay readable until they are dismissed', async () => {
  const page = await typeInSecond('96');
  await edit(page, text.replace('，谈话*人次', ''));
  await page.keyboard.press('Enter');
  const words = page.locator('strong', { hasText: '96' });
  await words.waitFor();
  expect(await page.getByText('原在“题会议*次，谈话*人次，签订责任书').isVisible()).toBe(true);
  await page.locator('div[role=group]', { has: words }).getByRole('button', { name: '关闭提示' }).click();
  await words.waitFor({ state: 'detached' });
  await page.context().close();
});
