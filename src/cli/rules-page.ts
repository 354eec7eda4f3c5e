import type { Locale } from '../locales';
import type { Severity } from '../report/findings';
import type { Pack } from '../report/pack';
import type { AnyRule } from '../report/rules/rule';
import { escaped } from './formats/markdown';

/** The severity that a rule's findings have by a pack. */
export function severityOf({ id, severity }: AnyRule, { severities }: Pick<Pack, 'severities'>): Severity | 'off' {
  return severities[id] ?? severity;
}

/**
 * The page of rules, as Markdown: every rule with what it finds, an example wrong and right, its source and its fix.
 * @param rules in the order to list them; the severities are those of the pack
 */
export function rulesPage(rules: readonly AnyRule[], pack: Pick<Pack, 'severities'>, { cli, rules: texts, severities, describeSource }: Locale): string {
  const words = cli.rules;
  const overview = rules.map((rule) => `| [\`${rule.id}\`](#${anchorOf(rule)}) | ${escaped(texts[rule.id].name)} | ${severities[severityOf(rule, pack)]} | ${escaped(describeSource(rule.source))} | ${rule.fixable ? words.yes : words.no} |`);
  const details = rules.map((rule) => {
    const text = texts[rule.id];
    return [
      `## ${rule.id}`,
      `**${escaped(text.name)}** · ${severities[severityOf(rule, pack)]} · ${escaped(describeSource(rule.source))}`,
      escaped(text.finds),
      `**${words.wrong}**\n\n${fenced(rule.examples.wrong)}`,
      `**${words.right}**\n\n${fenced(rule.examples.right)}`,
      `**${words.fix}** ${escaped(text.fix ?? words.noFix)}`,
    ].join('\n\n');
  });
  const head = `| ${[words.id, words.name, cli.report.severity, words.source, words.fixable].join(' | ')} |\n| --- | --- | --- | --- | --- |`;
  return `# ${words.title}\n\n${words.intro}\n\n${head}\n${overview.join('\n')}\n\n${details.join('\n\n')}\n`;
}

/** How a host of Markdown names the anchor of a rule's heading. */
function anchorOf({ id }: AnyRule): string {
  return id.replace('/', '');
}

/** A text as it stands, in a fence longer than any run of backticks in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
