import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../src/cli/formats';
import { rulesPage } from '../../src/cli/rules-page';
import { locales } from '../../src/locales';
import { defaultPack } from '../../src/report/pack';
import { rules } from '../../src/report/rules';
import { folderOf, runIn } from './running';

const nowhere = folderOf({});

it('docs/rules.md is what the table of rules says; `npm run docs:rules` writes it', () => {
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesPage(rules, defaultPack, locales['zh-CN']));
});

it('the command prints the same page', async () => {
  expect((await runIn(nowhere, ['--rules', '--format', 'markdown'])).stdout).toBe(rulesPage(rules, defaultPack, locales['zh-CN']));
});

it.each(formats)('%s lists every rule', async (format) => {
  const { stdout } = await runIn(nowhere, ['--rules', '--format', format]);
  for (const { id } of rules) expect(stdout).toContain(id);
});

it.each(['zh-CN', 'en-US'] as const)('in %s every rule has its own words', (id) => {
  const names = rules.map((rule) => locales[id].rules[rule.id].name);
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(rules.length);
});
