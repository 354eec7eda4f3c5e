import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from '../test/e2e/browser';

/** The sizes that Office asks for, and 128 for pages that show the add-in. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = path.join(__dirname, '../assets');

/** Draws `assets/icon.svg` as PNGs, each at its own size, on a transparent ground. */
async function makeIcons(): Promise<void> {
  const source = readFileSync(path.join(assets, 'icon.svg'), 'utf8');
  mkdirSync(path.join(assets, 'icons'), { recursive: true });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
      writeFileSync(path.join(assets, `icons/icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

makeIcons().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
