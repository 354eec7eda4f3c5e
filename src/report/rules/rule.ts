import type { FindingOf, RuleId, Severity } from '../findings';
import type { Outline } from '../outline';

/** Where a rule comes from. Only a `must` clause is worded 规定; what a standard recommends, and practice, is worded 通常. */
export type Source =
  | { readonly document: 'GB/T 9704-2012' | 'GB/T 15834-2011' | 'GB/T 15835-2011' | '党政机关公文处理工作条例'; readonly clause: string; readonly force: 'must' | 'usual' }
  | { readonly document: 'practice' };

/** One rule. `examples` are texts, a paragraph a line, with ⟦…⟧ around what the rule finds in the wrong one, and ‹三、› for an automatic label. */
export interface Rule<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  readonly source: Source;
  readonly fixable: boolean;
  readonly examples: { readonly wrong: string; readonly right: string };
  /** Everything that this rule finds, in reading order. The severity is the rule's own; the pack's is applied afterwards. */
  find(outline: Outline): FindingOf<Id>[];
}

/** A rule of any id, as the table lists it. */
export type AnyRule = { [Id in RuleId]: Rule<Id> }[RuleId];
