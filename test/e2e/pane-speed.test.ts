import { clickToList, firstPaint, paneFrame } from './click-to-list';
import { preview, usePreview } from './preview-page';
import { longDocument } from './long-document';

usePreview();

test('a report of 5 000 paragraphs is checked from click to list, and the first picture of the pane comes at once', async () => {
  const { page, pane, drop, openPane } = preview();
  await openPane();
  await drop('长.docx', longDocument(5000));
  await page.waitForFunction(() => document.querySelectorAll('.story p').length >= 5000);
  await pane.getByText(/\d\d:\d\d 检查/).waitFor();
  await page.waitForTimeout(1000);
  const frame = paneFrame(page.frames());
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) times.push(await clickToList(frame));
  const paint = await firstPaint(frame);
  process.stdout.write(`click to list ${times.map((time) => Math.round(time)).join(', ')} ms; first contentful paint ${String(Math.round(paint))} ms\n`);
  expect(await pane.getByText(/\d\d:\d\d 检查/).isVisible()).toBe(true);
});
