import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Tab } from '../../../src/taskpane/store/state';
import { fixturesIn } from '../../fixture';
import { act, type Opening } from './paper-page';

const sample = readFileSync(path.join(__dirname, '../../../assets/sample-report.txt'), 'utf8');
const clean = fixturesIn(path.join(__dirname, '../../fixtures/reports')).find(({ name }) => name.startsWith('04-party-group-half-yearly-clean'))?.text ?? '';
const seen = { firstRunDismissed: true };

/** One state of the pane: how it is opened, and what is done then. */
export interface State {
  readonly name: string;
  readonly opening: Omit<Opening, 'language'>;
  readonly then?: (page: Page) => Promise<void>;
}

const tab = (name: Tab) => (page: Page): Promise<void> => act(page, { type: 'tab', tab: name });
const row = async (page: Page, index: number): Promise<void> => {
  await page.locator('[role=tabpanel] [data-row]').nth(index).click();
  await page.waitForTimeout(100);
};
/** Opens a dialog by a button of an English or Chinese name. */
const press = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(250);
};
const open = (paper: Opening['paper'] = {}): Omit<Opening, 'language'> => ({ text: sample, paper: { remembered: seen, ...paper } });

/** Every state that the pane is designed for. */
export const states: readonly State[] = [
  { name: 'starting', opening: { text: '', phase: 'starting' } },
  { name: 'not in Word', opening: { text: '', phase: 'not-in-word' } },
  { name: 'Word too old', opening: { text: '', phase: 'too-old' } },
  { name: 'library blocked', opening: { text: '', phase: 'blocked' } },
  { name: 'first run', opening: { text: sample } },
  { name: 'outline', opening: open() },
  { name: 'a year of the drafter’s', opening: open({ remembered: { ...seen, year: 2024 } }) },
  { name: 'no year', opening: open(), then: async (page) => { await page.getByLabel(/年份|Year/).fill('25'); await page.keyboard.press('Enter'); } },
  { name: 'empty document', opening: { ...open(), text: '' } },
  { name: 'kind unknown', opening: { ...open(), text: '今天天气很好。\n大家去爬山。' } },
  { name: 'cannot be read', opening: open({ refusesReading: 'busy' }) },
  { name: 'tracked changes on', opening: open({ tracking: 'on' }) },
  { name: 'document changed', opening: open(), then: (page) => act(page, { type: 'changed' }) },
  { name: 'a refusal told', opening: open(), then: (page) => act(page, { type: 'told', told: { what: 'refused', reason: 'read-only', code: 'AccessDenied', paragraphSelected: true } }) },
  { name: 'a choice not kept', opening: open(), then: (page) => act(page, { type: 'told', told: { what: 'not-kept', reason: 'read-only' } }) },
  { name: 'partly fixed', opening: open(), then: (page) => act(page, { type: 'told', told: { what: 'batch', done: 3, skipped: 2, steps: 3, asRevision: true, reasons: ['changed', 'not-found'] } }) },
  { name: 'inserting', opening: open(), then: (page) => press(page, /^(插入|Insert) ?“/) },
  { name: 'a framework', opening: { ...open(), text: '' }, then: (page) => press(page, /框架|framework/) },
  { name: 'settings', opening: open(), then: (page) => press(page, /^(设置|Settings)$/) },
  { name: 'placeholders', opening: open(), then: tab('placeholders') },
  { name: 'filling', opening: open(), then: async (page) => { await tab('placeholders')(page); await row(page, 2); } },
  { name: 'a doubt', opening: open(), then: async (page) => { await tab('placeholders')(page); await row(page, 1); await page.locator('form input').first().fill('若干'); await page.keyboard.press('Enter'); } },
  {
    name: 'typed words without a place', opening: open(), then: async (page) => {
      await tab('placeholders')(page);
      await row(page, 1);
      await page.locator('form input').first().fill('12');
      await page.evaluate(() => { window.paper.edit('一、总体情况。'); });
      await page.locator('strong', { hasText: '12' }).waitFor();
    },
  },
  { name: 'nothing to fill', opening: { ...open(), text: clean }, then: tab('placeholders') },
  { name: 'pasting figures', opening: open(), then: async (page) => { await tab('placeholders')(page); await press(page, /粘贴数据|Paste figures/); } },
  {
    name: 'figures matched', opening: open(), then: async (page) => {
      await tab('placeholders')(page);
      await press(page, /粘贴数据|Paste figures/);
      await page.locator('textarea').fill('指标\t数值\t单位\n第一议题\t12\t次\n专题研究\t8\t次\n惠及群众\t23000\t人\n廉政谈话\t120\t人次\n谈话\t99\t人次\n植树\t300\t棵\n留置\t无\t人');
      await page.getByRole('button', { name: /对号入座|^Match$/ }).click();
      await page.waitForTimeout(250);
    },
  },
  { name: 'ignoring', opening: open(), then: async (page) => { await tab('placeholders')(page); await row(page, 1); await press(page, /这不是空缺|Not a gap/); } },
  { name: 'numbering', opening: open(), then: async (page) => { await tab('numbering')(page); await page.locator('[data-row][aria-expanded]').first().click(); } },
  { name: 'numbering is right', opening: { ...open(), text: clean }, then: tab('numbering') },
  { name: 'nothing numbered', opening: { ...open(), text: '今天天气很好。' }, then: tab('numbering') },
  { name: 'fixing all', opening: open(), then: async (page) => { await tab('numbering')(page); await press(page, /全部改正|Fix all/); } },
  { name: 'review', opening: open(), then: tab('review') },
  { name: 'a finding', opening: open(), then: async (page) => { await tab('review')(page); await page.getByRole('button', { name: /下一处|Next/ }).click(); await page.waitForTimeout(200); } },
  { name: 'nothing found', opening: { ...open(), text: clean }, then: tab('review') },
  {
    name: 'ignored findings', opening: open(), then: async (page) => {
      await tab('review')(page);
      await page.locator('h3 button').nth(1).click();
      await page.locator('[data-row]').first().click();
      await press(page, /^(忽略|Ignore)$/);
      await page.getByRole('dialog').getByRole('button', { name: /^(忽略|Ignore)$/ }).click();
      await page.getByRole('button', { name: /已忽略 1|1 ignored/ }).click();
    },
  },
  { name: 'writing comments', opening: open(), then: async (page) => { await tab('review')(page); await press(page, /写入批注|Write comments/); } },
  { name: 'no comments', opening: open({ capabilities: { comments: false } }), then: async (page) => { await tab('review')(page); await press(page, /标出问题|Highlight findings/); } },
  { name: 'cleaning up', opening: open(), then: async (page) => { await tab('review')(page); await press(page, /定稿清理|Clean up/); } },
];
