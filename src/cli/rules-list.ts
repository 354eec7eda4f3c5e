import type { Locale } from '../locales';
import type { Pack } from '../report/pack';
import { rules } from '../report/rules';
import type { AnyRule } from '../report/rules/rule';
import type { FormatId } from './formats';
import { toCsv } from './formats/csv';
import { escaped, headCells, page } from './formats/html';
import { rulesPage, severityOf } from './rules-page';

/** What `--rules` prints: every rule with its source and severity. */
export function listRules(format: FormatId, pack: Pack, locale: Locale): string {
  const { cli, severities, describeSource } = locale;
  const head = [cli.rules.id, cli.report.severity, cli.rules.name, cli.rules.source, cli.rules.finds];
  const cells = (rule: AnyRule): string[] => {
    const text = locale.rules[rule.id];
    return [rule.id, severities[severityOf(rule, pack)], text.name, describeSource(rule.source), text.finds];
  };
  switch (format) {
    case 'text':
      return rules.map((rule) => `${rule.id.padEnd(32)}${cells(rule).slice(1, 4).join('  ')}\n`).join('');
    case 'json':
      return `${JSON.stringify(rules.map((rule) => ruleData(rule, pack, locale)), null, 2)}\n`;
    case 'markdown':
      return rulesPage(rules, pack, locale);
    case 'html':
      return page(locale.id, cli.rules.title, `<h1>${cli.rules.title}</h1>\n<table><thead><tr>${headCells(head)}</tr></thead>\n<tbody>${rules
        .map((rule) => `<tr>${cells(rule).map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`);
    case 'csv':
      return `\uFEFF${toCsv([head, ...rules.map(cells)])}`;
  }
}

function ruleData(rule: AnyRule, pack: Pack, { rules: texts }: Locale): Record<string, unknown> {
  const { id, source, fixable, examples } = rule;
  const { name, finds, fix } = texts[id];
  return { id, severity: severityOf(rule, pack), name, finds, ...(fix === undefined ? {} : { fix }), fixable, source, examples };
}
