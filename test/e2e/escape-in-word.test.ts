import { preview, usePreview } from './preview-page';

usePreview();

/** Word's library listens to Escape on the window as well, and moves the focus to the pane's first button. */
const focused = (): Promise<string> => preview().pane.locator('body').evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test.each([['提纲', '插入“存在问题”'], ['待填', '粘贴数据'], ['序号', '全部改正'], ['审阅', '写入批注'], ['审阅', '定稿清理'], ['审阅', '设置']])('on the tab %s Escape in the dialog of %s gives the focus back', async (tab, name) => {
  const { page, pane, openPane } = preview();
  await openPane();
  await pane.getByRole('tab', { name: tab }).click();
  await pane.getByRole('button', { name, exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('dialog').waitFor();
  await page.waitForTimeout(400);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  await expect(focused()).resolves.toBe(name);
});

test('Escape in the year’s field takes back what was typed and leaves the focus there', async () => {
  const { page, pane, openPane } = preview();
  await openPane();
  await pane.getByLabel('报告年份').focus();
  await page.keyboard.type('20');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  await expect(pane.getByLabel('报告年份').evaluate((field) => field === document.activeElement && field instanceof HTMLInputElement && field.value === '')).resolves.toBe(true);
});

test('Escape that dismisses what was told leaves the focus where it is', async () => {
  const { page, pane, openPane } = preview();
  await openPane();
  await pane.getByRole('tab', { name: '待填' }).click();
  await pane.getByRole('button', { name: '标出全部' }).focus();
  await page.keyboard.press('Enter');
  await pane.locator('.fui-MessageBar').waitFor();
  await page.keyboard.press('Escape');
  await pane.locator('.fui-MessageBar').waitFor({ state: 'detached' });
  await expect(focused()).resolves.toBe('标出全部');
});
