import type { PaneLocale } from '../../locales/pane';
import type { Finding } from '../../report/findings';
import type { RuleFacts } from '../engine/report';

/** What a finding says, as a sentence. */
export function messageOf({ rules }: PaneLocale, { rule, values }: Finding): string {
  const text = rules[rule] as { readonly message: (values: Finding['values']) => string } | undefined;
  return text?.message(values) ?? rule;
}

export const ruleName = ({ rules }: PaneLocale, rule: Finding['rule']): string => rules[rule]?.name ?? rule;

/** The sentence with the rule's source: 规定 or 通常, and by which clause. */
export function sourcedMessage(words: PaneLocale, finding: Finding, facts: readonly RuleFacts[]): string {
  const source = facts.find(({ id }) => id === finding.rule)?.source;
  const message = messageOf(words, finding);
  return source === undefined ? message : words.withSource(message, source);
}
