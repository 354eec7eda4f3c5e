import { checkLarge, longestTask } from './longest-task';
import { act } from './paper-page';
import { usePaper } from './use-paper';

const openPaper = usePaper();

test('3 000 findings are checked, listed and walked through; the longest task of each step is printed', async () => {
  const page = await openPaper({ text: '', language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
  const times: Record<string, number> = { check: await checkLarge(page) };
  for (const tab of ['placeholders', 'review'] as const) times[tab] = await longestTask(page, () => act(page, { type: 'tab', tab }));
  times['next'] = await longestTask(page, async () => { for (let turn = 0; turn < 5; turn += 1) await page.getByRole('button', { name: '下一处' }).click(); });
  process.stdout.write(`longest tasks in ms: ${JSON.stringify(times)}\n`);
  expect(await page.getByText('3000').first().isVisible()).toBe(true);
  await page.context().close();
});
