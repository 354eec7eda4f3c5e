import type { Page } from 'playwright-core';
import { openAnew } from './paper-page';
import { states } from './states';
import { usePaper } from './use-paper';

const openPaper = usePaper();

/** 160 is a pane of 320 pixels at a zoom of 200 %. */
describe.each([['zh-CN', 160], ['zh-CN', 250], ['en-US', 160], ['en-US', 250], ['en-US', 329], ['zh-CN', 600]] as const)('in %s at %d pixels', (language, width) => {
  let page: Page;
  beforeAll(async () => { page = await openPaper({ text: '', language }, { viewport: { width, height: 445 } }); });
  afterAll(async () => { await page.context().close(); });
  test.each(states)('nothing has to be scrolled sideways: $name', async ({ opening, then }) => {
    await openAnew(page, { ...opening, language });
    await then?.(page);
    const wide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const boxes = [...document.querySelectorAll<HTMLElement>('#root *, [role=dialog], [role=dialog] *')];
      return boxes.filter((box) => box.getBoundingClientRect().right > limit + 1 && getComputedStyle(box).position !== 'absolute' && box.checkVisibility() && getComputedStyle(box).clipPath === 'none').map((box) => `${box.tagName} ${box.textContent?.slice(0, 30) ?? ''}`);
    });
    expect(wide).toEqual([]);
  });
});
