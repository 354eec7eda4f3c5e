import type { Page } from 'playwright-core';
import { checkLarge } from './longest-task';
import { usePaper } from './use-paper';

const openPaper = usePaper();

const remembered = { firstRunDismissed: true };
const report = '某局2025年党风廉政建设工作总结\n一、抓学习。开展谈话*人次。\n三、抓作风。';

/** The pane's worker is started from another script than its own. */
async function fromScript(page: Page, url: string): Promise<void> {
  await page.addInitScript(`window.Worker = class extends Worker { constructor() { super(${JSON.stringify(url)}); } };`);
}

const refusals: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the browser makes no worker', async (page) => { await page.addInitScript("window.Worker = class { constructor() { throw new DOMException('No worker here.', 'SecurityError'); } };"); }],
  ['the worker’s script is not there', (page) => fromScript(page, 'no-such-script.js')],
  ['the worker’s script fails', async (page) => {
    await page.context().route('**/failing.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("It fails.");' }));
    await fromScript(page, 'failing.js');
  }],
];

test.each(refusals)('where %s, the pane checks, and checks again after an edit', async (_, refuse) => {
  const page = await openPaper({ text: report, language: 'zh-CN', paper: { remembered } }, {}, refuse);
  await page.getByText(/\d\d:\d\d 检查/).waitFor();
  await page.getByRole('tab', { name: '待填' }).click();
  await page.getByText('还有 1 处待填').waitFor();
  await page.evaluate(() => { window.paper.edit('一、谈话*人次，立案*件。'); });
  await page.getByText('还有 2 处待填').waitFor();
  await page.context().close();
});

test.each(refusals)('where %s, 5 000 paragraphs are checked; the longest task is printed', async (name, refuse) => {
  const page = await openPaper({ text: '', language: 'zh-CN', paper: { remembered } }, {}, refuse);
  process.stdout.write(`longest task where ${name}: ${String(await checkLarge(page))} ms\n`);
  expect(await page.getByText('3000').first().isVisible()).toBe(true);
  await page.context().close();
});
