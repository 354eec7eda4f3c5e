import type { Story } from '../report/document';
import type { Severity } from '../report/findings';
import type { KindId, Need, Period, SectionId, SectionState } from '../report/genre/sections';
import type { Source } from '../report/rules/rule';
import type { CliTexts } from './cli-texts';
import type { RuleTexts } from './messages';

export type LocaleId = 'zh-CN' | 'en-US';

/** Every string of one language that more than one part shows, and those of the command line. */
export interface Locale {
  readonly id: LocaleId;
  readonly rules: RuleTexts;
  readonly kinds: Readonly<Record<KindId | 'unknown', string>>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly needs: Readonly<Record<Need, string>>;
  readonly statuses: Readonly<Record<SectionState['status'], string>>;
  readonly severities: Readonly<Record<Severity | 'off', string>>;
  readonly stories: Readonly<Record<Story, string>>;
  /** A period as a reader says it; empty where nothing is known of it. */
  readonly period: (period: Period) => string;
  /** Where a rule comes from, and whether that is 规定 or 通常. */
  readonly describeSource: (source: Source) => string;
  /** A rule's message with its source. */
  readonly withSource: (message: string, source: Source) => string;
  readonly cli: CliTexts;
}
