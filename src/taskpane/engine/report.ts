import type { Finding, RuleId, Severity } from '../../report/findings';
import type { KindResult, Period, SectionState } from '../../report/genre/sections';
import type { Placeholder } from '../../report/placeholders/placeholder';
import type { Source } from '../../report/rules/rule';
import type { Span } from '../../report/document';

/** One numbered item, as the tree of the numbering shows it. The span covers its label; that of an automatic label is empty. */
export interface NumberedItem extends Span {
  readonly label: string;
  readonly title: string;
  /** The depth in this report, from 1. */
  readonly level: number;
  readonly automatic: boolean;
  /** Which sequence it belongs to, from 0. */
  readonly sequence: number;
  /** It begins its paragraph; otherwise it stands in running text. */
  readonly initial: boolean;
}

/** What is known of a rule without its code. */
export interface RuleFacts {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly source: Source;
  readonly fixable: boolean;
}

/** What a check says of a report, as plain data that a worker can send. */
export interface Report {
  readonly paragraphs: number;
  readonly bodyLength: number;
  readonly kind: Pick<KindResult, 'id' | 'confidence'>;
  readonly period: Period;
  readonly sections: readonly SectionState[];
  readonly placeholders: readonly Placeholder[];
  readonly numbering: readonly NumberedItem[];
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleFacts[];
}
