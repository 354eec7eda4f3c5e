import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../e2e/browser';
import { clickToList, firstPaint, paneFrame } from '../e2e/click-to-list';
import { longDocument } from '../e2e/long-document';
import { openPreview, type Preview } from '../e2e/open-preview';
import { checkLarge, longestTask } from '../e2e/pane/longest-task';
import { act, openPaper, servePaper } from '../e2e/pane/paper-page';
import { serve } from '../e2e/server';
import { measureSyncs } from './syncs';

/** What the pane must reach, measured: prints one Markdown table. The page that stands in for Word has the same thread, so tasks are measured over paper. */

const dist = join(__dirname, '../../dist/taskpane');
const loads = 9;

function print(what: string, measured: string, limit: string): void {
  process.stdout.write(`| ${what} | ${measured} | ${limit} |\n`);
}

const rounded = (values: readonly number[]): string => values.map((value) => value.toFixed(0)).join(', ');

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Opens the built pane beside the sample, checked once. */
async function openPane(browser: Browser, address: string): Promise<Preview> {
  const opened = await openPreview(browser, address);
  await opened.openPane();
  return opened;
}

async function measureLoads(browser: Browser, address: string): Promise<void> {
  const paints: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const { page } = await openPane(browser, address);
    paints.push(await firstPaint(paneFrame(page.frames())));
    await page.context().close();
  }
  print(`first contentful paint of the pane, cold, median of ${String(loads)}`, `${rounded([median(paints)])} ms (${rounded(paints)})`, '400 ms');
}

/** The pane's own scripts that its page has loaded by the time the first list is shown: Microsoft's library apart, and what the worker loads by itself. */
async function measureScripts(browser: Browser, address: string): Promise<void> {
  const { page } = await openPane(browser, address);
  const loaded = await paneFrame(page.frames()).evaluate(() => performance.getEntriesByType('resource').flatMap((entry) => (entry instanceof PerformanceResourceTiming && entry.initiatorType === 'script' ? [new URL(entry.name).pathname] : [])));
  await page.context().close();
  const markup = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const inPage = [...markup.matchAll(/<script[^>]* src="([^"/]+)"/g)].flatMap(([, name]) => name ?? []);
  const later = loaded.flatMap((path) => /^\/taskpane\/([^/]+\.js)$/.exec(path)?.[1] ?? []);
  const files = [...new Set([...inPage, ...later])];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  print('own scripts of the first screen, gzipped', `${(bytes / 1024).toFixed(0)} KiB in ${String(files.length)} files`, '190 KiB');
}

async function measureCheck(browser: Browser, address: string): Promise<void> {
  const { page, pane, drop } = await openPane(browser, address);
  await drop('长.docx', longDocument(5000));
  await pane.getByText(/\d\d:\d\d 检查/).waitFor();
  await page.waitForTimeout(2000);
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push(await clickToList(paneFrame(page.frames())));
  print('5 000 paragraphs, from click to list, median of 5', `${rounded([median(times)])} ms (${rounded(times)})`, '1 000 ms');
  await page.context().close();
}

/** Turns the wheel down the list, then to its next page, and so on: a list shows fifty findings a page. */
async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(160, 500);
  for (let turned = 0; turned < 10; turned += 1) {
    for (let count = 0; count < 8; count += 1) {
      await page.mouse.wheel(0, 600);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.getByRole('button', { name: '下一页' }).click();
  }
}

async function measureTasks(browser: Browser): Promise<void> {
  const paper = await servePaper();
  try {
    const page = await openPaper(browser, paper.address, { text: '', language: 'zh-CN', paper: { remembered: { firstRunDismissed: true } } });
    const checks: number[] = [];
    for (let run = 0; run < 3; run += 1) checks.push(await checkLarge(page));
    const told = (values: readonly number[]): string => `${median(values) === 0 ? 'none of 50 ms or more' : `${rounded([median(values)])} ms`} (${rounded(values)})`;
    print('longest own task while 5 000 paragraphs are checked, median of 3', told(checks), '50 ms');
    for (const tab of ['placeholders', 'review'] as const) {
      await act(page, { type: 'tab', tab });
      if (tab === 'review') await page.locator('h3 button[aria-expanded=false]').filter({ hasText: '3000' }).click();
      const tasks: number[] = [];
      for (let run = 0; run < 3; run += 1) tasks.push(await longestTask(page, () => scrollThrough(page)));
      print(`longest own task while 3 000 findings are scrolled, ten pages of the tab ${tab}, median of 3`, told(tasks), '50 ms');
    }
    await page.context().close();
  } finally {
    paper.close();
  }
}

async function main(): Promise<void> {
  process.stdout.write('| the pane | measured | limit |\n| --- | --- | --- |\n');
  for (const { what, syncs, limit } of await measureSyncs()) print(what, `${String(syncs)} syncs`, String(limit));
  let browser: Browser;
  try {
    browser = await startBrowser();
  } catch (error) {
    process.stdout.write(`\nNo browser was found, so that nothing else of the pane is measured (CHROMIUM names one): ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}\n`);
    return;
  }
  const server = await serve();
  try {
    await measureScripts(browser, server.address);
    await measureLoads(browser, server.address);
    await measureCheck(browser, server.address);
    await measureTasks(browser);
    process.stdout.write(`\nChromium ${browser.version()}\n`);
  } finally {
    await browser.close();
    server.close();
  }
}

void main();
