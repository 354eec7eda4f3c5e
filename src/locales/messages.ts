import type { RuleId, Values } from '../report/findings';

/** The words of one rule. `message` says what stands there and what should; the source is added by whoever shows it. */
export interface RuleText<Id extends RuleId> {
  readonly name: string;
  /** What the rule finds, for the page of rules. */
  readonly finds: string;
  /** What its fix does; absent where it has none. */
  readonly fix?: string;
  message(values: Values[Id]): string;
}

/** The words of the rules of one area. */
export type AreaTexts<Area extends string> = { readonly [Id in Extract<RuleId, `${Area}/${string}`>]: RuleText<Id> };

export type RuleTexts = { readonly [Id in RuleId]: RuleText<Id> };
