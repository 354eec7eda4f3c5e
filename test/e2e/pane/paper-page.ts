import { mkdtempSync, readFileSync, rmSync, existsSync, copyFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import HtmlPlugin from 'html-webpack-plugin';
import type { Action } from '../../../src/taskpane/store/reducer';
import type { PaperOptions } from '../../taskpane/paper';

const root = path.join(__dirname, '../../..');
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/** What a pane over paper is opened with. */
export interface Opening {
  readonly text: string;
  readonly language: string;
  readonly phase?: 'starting' | 'not-in-word' | 'too-old' | 'blocked';
  readonly paper?: PaperOptions;
}

/** The pane's own components over a document on paper, served as the pane is, with its security policy: for states that no Word is needed for. */
export async function servePaper(): Promise<{ readonly address: string; close(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pane-'));
  await build(folder);
  for (const file of ['taskpane.css', 'unsupported.js']) copyFileSync(path.join(root, 'src/taskpane', file), path.join(folder, file));
  const server = createServer((request, response) => {
    const file = path.join(folder, path.basename(new URL(request.url ?? '/', 'http://localhost').pathname) || 'index.html');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}/`,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function build(folder: string): Promise<void> {
  const { default: configurations }: { readonly default: readonly Configuration[] } = await import(path.join(root, 'webpack.config.js'));
  const taskpane = configurations.find(({ name }) => name === 'taskpane');
  const compiler = webpack({
    ...taskpane, name: 'paper', context: root, mode: 'production', optimization: { minimize: false },
    entry: path.join(__dirname, 'entry.tsx'),
    output: { path: folder, filename: '[name].js' },
    plugins: [new HtmlPlugin({ template: path.join(root, 'src/taskpane/taskpane.html'), filename: 'index.html', scriptLoading: 'defer' })],
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}

/** Opens the pane over paper. @param prepare what is done to the page before anything of the pane is loaded */
export async function openPaper(browser: Browser, address: string, opening: Opening, options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  await prepare?.(page);
  await page.goto(address);
  await page.waitForFunction(() => 'openPane' in window);
  await openAnew(page, opening);
  return page;
}

/** Opens another document in the same page. */
export async function openAnew(page: Page, opening: Opening): Promise<void> {
  // A dialog hides what is behind it until it has gone by itself.
  if ((await page.getByRole('dialog').count()) > 0) {
    await act(page, { type: 'dialog', dialog: undefined });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelector('[aria-hidden=true]#root') === null);
    await page.waitForTimeout(300);
  }
  await page.evaluate((how) => window.openPane(how), opening);
}

/** Shows a tab, or anything else that an action does. */
export async function act(page: Page, action: Action): Promise<void> {
  await page.evaluate((one) => { window.store.dispatch(one); }, action);
  await page.waitForTimeout(150);
}
