import type { RuleId, Severity } from './findings';
import type { KindId } from './genre/sections';
import type { Ignored } from './ignored';
import { isReportYear } from './genre/period';
import type { ReportSpan } from './scaffolds/scaffold';

/** What the drafter chose for a report. It is kept in the document, so that it goes where the document goes. */
export interface Remembered {
  readonly ignored: readonly Ignored[];
  /** `detected`: as the check finds it. */
  readonly kind: KindId | 'detected';
  readonly year: number | 'detected';
  readonly span: ReportSpan | 'detected';
  /** How inserted sections look. */
  readonly look: 'surrounding' | 'standard';
  readonly liveCheck: boolean;
  readonly severities: Partial<Record<RuleId, Severity | 'off'>>;
  /** `host`: Word's own display language. */
  readonly language: 'zh-CN' | 'en-US' | 'host';
  readonly firstRunDismissed: boolean;
}

export const nothingRemembered: Remembered = {
  ignored: [],
  kind: 'detected',
  year: 'detected',
  span: 'detected',
  look: 'surrounding',
  liveCheck: true,
  severities: {},
  language: 'host',
  firstRunDismissed: false,
};

/** What the names of this add-in's settings in a document begin with. */
export const settingPrefix = 'responsibilityReport.';

type Readers = { readonly [Key in keyof Remembered]: (value: unknown) => Remembered[Key] | undefined };

const oneOf =
  <Text extends string>(...texts: readonly Text[]) =>
  (value: unknown): Text | undefined =>
    texts.find((text) => text === value);

const yesOrNo = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isIgnored = (value: unknown): value is Ignored => isObject(value) && typeof value['key'] === 'string' && typeof value['reason'] === 'string';

const severity = oneOf<Severity | 'off'>('error', 'warning', 'info', 'off');

const readers: Readers = {
  ignored: (value) => (Array.isArray(value) ? value.filter(isIgnored).map(({ key, reason }) => ({ key, reason })) : undefined),
  kind: oneOf('personalStatement', 'firstResponsible', 'partyGroup', 'workSummary', 'detected'),
  year: (value) => (value === 'detected' || (typeof value === 'number' && isReportYear(value)) ? value : undefined),
  span: oneOf('year', 'half', 'detected'),
  look: oneOf('surrounding', 'standard'),
  liveCheck: yesOrNo,
  // A name that is no rule's any more does no harm: it is looked up by rule.
  severities: (value) => (isObject(value) ? Object.fromEntries(Object.entries(value).flatMap(([rule, own]) => (severity(own) === undefined ? [] : [[rule, severity(own)]]))) : undefined),
  language: oneOf('zh-CN', 'en-US', 'host'),
  firstRunDismissed: yesOrNo,
};

/**
 * Reads what is kept in a document. The values are a stranger's: whatever is not of the right shape counts as not there.
 * @param setting the value, parsed from JSON, that the document keeps under {@link settingPrefix} and a name; undefined where there is none
 */
export function readRemembered(setting: (name: string) => unknown): Remembered {
  const read = <Key extends keyof Remembered>(key: Key): Remembered[Key] => readers[key](setting(key)) ?? nothingRemembered[key];
  return {
    ignored: read('ignored'),
    kind: read('kind'),
    year: read('year'),
    span: read('span'),
    look: read('look'),
    liveCheck: read('liveCheck'),
    severities: read('severities'),
    language: read('language'),
    firstRunDismissed: read('firstRunDismissed'),
  };
}
