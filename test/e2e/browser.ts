import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium or Chrome is usually installed; CHROMIUM names another place. */
const installed = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts a headless Chromium: an installed one, else that of the npm package. Its security stays as people have it: none of the package's own flags is used. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: installed.find((path) => path !== '' && existsSync(path)) ?? (await packaged()), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

async function packaged(): Promise<string> {
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  return chromiumPackage.executablePath();
}
