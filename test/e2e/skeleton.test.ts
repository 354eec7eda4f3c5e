import { readDocx } from '../../src/docx/read';
import { preview, usePreview } from './preview-page';

usePreview();

test('the pane reads the document, selects a placeholder, fills it, and the file has it', async () => {
  const { page, pane, questions, saved, openPane } = preview();
  await openPane();
  await pane.locator('li').first().waitFor();
  expect(questions.length).toBe(1);
  const item = pane.locator('li').filter({ hasText: '*次' }).first();
  await item.locator('.select').click();
  await page.locator('.shown').waitFor();
  await expect(page.locator('.shown').innerText()).resolves.toBe('*');
  const filled = pane.locator('li').first();
  await filled.locator('input').fill('12');
  const count = await pane.locator('li').count();
  await filled.locator('.fill').click();
  await pane.locator('li').nth(count - 2).waitFor();
  await expect(pane.locator('li').count()).resolves.toBe(count - 1);
  const read = readDocx(await saved());
  expect(read.paragraphs.some(({ text }) => text.includes('制定责任清单12项'))).toBe(true);
  await page.click('#undo');
  expect(readDocx(await saved()).paragraphs.some(({ text }) => text.includes('制定责任清单*项'))).toBe(true);

  await page.reload();
  await pane.locator('li').first().waitFor();
  expect(questions.length).toBe(1);
});

test('the requests of the pane are shown, and a switch makes Word refuse to write', async () => {
  const { page, pane, saved, openPane } = preview();
  await openPane();
  await pane.locator('li').first().waitFor();
  await page.click('#diagnostics');
  await expect(page.locator('.requests li').count()).resolves.toBeGreaterThan(3);
  await page.check('#switch-readOnly');
  const first = pane.locator('li').first();
  await first.locator('input').fill('12');
  await first.locator('.fill').click();
  await pane.locator('[role="status"]').filter({ hasText: '没有完成' }).waitFor();
  expect(readDocx(await saved()).paragraphs.some(({ text }) => text.includes('清单12项'))).toBe(false);
});

