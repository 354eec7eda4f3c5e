import type { Finding } from '../../report/findings';
import type { ReportSpan } from '../../report/scaffolds/scaffold';
import { keyOf } from './keys';
import type { PaneState, SeverityFilter } from './state';

/** Whether scaffolds tell of a year or of half a year: as the drafter says, else as the report does. */
export function spanOf({ remembered, checked }: PaneState): ReportSpan {
  if (remembered.span !== 'detected') return remembered.span;
  return checked?.report.period.span === 'half' ? 'half' : 'year';
}

/** A document without any text. */
export function isEmptyDocument({ checked }: PaneState): boolean {
  return checked !== undefined && checked.document.paragraphs.every(({ text, listLabel }) => text.trim() === '' && listLabel === undefined);
}

export const passes = (filter: SeverityFilter, { severity }: Finding): boolean => filter === 'all' || severity === filter;

/**
 * The item after, or before, the one that is selected, round the end. Where the selected one is gone, the first in the
 * direction from its place.
 * @param items in reading order
 */
export function neighbour<Item extends { readonly paragraph: number; readonly start: number }>(
  items: readonly Item[], key: (item: Item) => string, selected: string | undefined, step: 1 | -1,
): Item | undefined {
  if (items.length === 0) return undefined;
  const at = items.findIndex((item) => key(item) === selected);
  if (at >= 0) return items[(at + step + items.length) % items.length];
  const place = selected === undefined ? undefined : placeIn(selected);
  if (place === undefined) return step === 1 ? items[0] : items.at(-1);
  const after = items.findIndex(({ paragraph, start }) => paragraph > place.paragraph || (paragraph === place.paragraph && start >= place.start));
  if (step === 1) return items[after < 0 ? 0 : after];
  return items[(after < 0 ? items.length : after) - 1] ?? items.at(-1);
}

/** Reads the place back from a finding's key. */
function placeIn(key: string): { paragraph: number; start: number } | undefined {
  const [, paragraph, start] = /@(\d+):(\d+)-/.exec(key) ?? [];
  return paragraph === undefined || start === undefined ? undefined : { paragraph: Number(paragraph), start: Number(start) };
}

/** The findings of a rule, in reading order. */
export interface RuleGroup {
  readonly rule: Finding['rule'];
  readonly findings: readonly Finding[];
}

/** Findings by rule; errors first, then as they come in the text. */
export function groupByRule(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<Finding['rule'], Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  const rank = { error: 0, warning: 1, info: 2 };
  const worst = (own: readonly Finding[]): number => Math.min(...own.map(({ severity }) => rank[severity]));
  return [...groups].map(([rule, own]) => ({ rule, findings: own, worst: worst(own) })).sort((a, b) => a.worst - b.worst).map(({ rule, findings: own }) => ({ rule, findings: own }));
}

export { keyOf };
