import { readDocx } from '../../src/docx/read';
import { preview, usePreview } from './preview-page';

usePreview();

const text = async (): Promise<string> => readDocx(await preview().saved()).paragraphs.map((paragraph) => paragraph.text).join('\n');

/** Opens the pane at its first place to fill. */
async function openAtFirst(): Promise<void> {
  const { pane, openPane } = preview();
  await openPane();
  await pane.getByRole('tab', { name: '待填' }).click();
  await pane.getByRole('button', { name: '下一处' }).click();
  await pane.locator('form input').waitFor();
}

const fill = async (): Promise<void> => {
  const { pane } = preview();
  await pane.locator('form input').fill('12');
  await pane.locator('form input').press('Enter');
};

test('a placeholder that is chosen is selected in the document; a fill is one step of undo', async () => {
  const { page, pane } = preview();
  await openAtFirst();
  await page.locator('.shown').waitFor();
  await expect(page.locator('.shown').innerText()).resolves.toBe('*');
  await fill();
  await pane.locator('[role="status"]').filter({ hasText: /已填入|已选中/ }).waitFor({ state: 'attached' });
  await expect(text()).resolves.toContain('制定责任清单12项');
  await page.click('#undo');
  await expect(text()).resolves.toContain('制定责任清单*项');
});

test.each([
  ['readOnly', /只读/],
  ['protected', /受保护/],
  ['searchMissesAll', /没有找到这处文字/],
])('where Word misbehaves (%s), nothing is written and the pane says why', async (id, said) => {
  const { page, pane } = preview();
  await openAtFirst();
  const before = await text();
  await page.click('#diagnostics');
  await page.check(`#switch-${id}`);
  await fill();
  await pane.locator('.fui-MessageBar').filter({ hasText: said }).waitFor();
  await expect(text()).resolves.toBe(before);
  // Checking goes on working.
  await pane.getByRole('button', { name: '重新检查' }).click();
  await pane.getByText(/\d\d:\d\d 检查/).waitFor();
});

test.each(['slow', 'othersInsert', 'failsInTheMiddle'])('where Word misbehaves (%s), the fill is right or refused, and said', async (id) => {
  const { page, pane } = preview();
  await openAtFirst();
  const before = (await text()).split('*').length;
  await page.click('#diagnostics');
  await page.check(`#switch-${id}`);
  await fill();
  await pane.locator('[role="status"]').filter({ hasText: /已填入|已选中|没有|请/ }).waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const after = await text();
  expect(after.split('*').length).toBe(after.includes('制定责任清单12项') ? before - 1 : before);
});

test('with WordApi 1.3 only, filling works and findings are highlighted in place of comments', async () => {
  const { page, pane, openPane } = preview();
  await openPane();
  await page.click('#diagnostics');
  await page.selectOption('#level', '1.3');
  await pane.getByText(/\d\d:\d\d 检查/).waitFor();
  await pane.getByRole('tab', { name: '待填' }).click();
  await pane.getByRole('button', { name: '下一处' }).click();
  await fill();
  await pane.locator('[role="status"]').filter({ hasText: /已填入|已选中/ }).waitFor({ state: 'attached' });
  await expect(text()).resolves.toContain('制定责任清单12项');
  await pane.getByRole('tab', { name: '审阅' }).click();
  await pane.getByRole('button', { name: '标出问题' }).click();
  await pane.getByRole('dialog').getByRole('button', { name: '标出问题' }).click();
  await pane.locator('.fui-MessageBar').filter({ hasText: /已给 \d+ 处加底色/ }).waitFor();
});
