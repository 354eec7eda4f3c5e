import type { Locale } from '../locales';
import type { Span, Story } from '../report/document';
import type { CheckResult } from '../report/check';
import type { Finding, FindingOf, RuleId } from '../report/findings';
import type { Split } from '../report/ignored';
import type { KindId, Need, SectionId } from '../report/genre/sections';
import type { MarkerForm } from '../report/numbering/forms';
import type { Sequence, SequenceItem } from '../report/numbering/sequences';
import type { Placeholder } from '../report/placeholders/placeholder';
import { rules } from '../report/rules';
import type { Source } from '../report/rules/rule';
import { sectionsOf, type SectionOf } from '../report/genre/section-of';

export type ReadErrorCode = 'unreadable' | 'unsupported' | 'encrypted' | 'damaged' | 'too-large';

/** A file that could not be read. */
export interface FileError {
  readonly schema: 1;
  readonly file: string;
  readonly error: { readonly code: ReadErrorCode; readonly message: string };
}

export interface ReportItem extends Span {
  readonly ordinal: number;
  readonly label: string;
  readonly automatic: boolean;
  readonly title: string;
  readonly section?: SectionId;
}

export type ReportFinding = Finding & { readonly message: string; readonly story?: Story };

export type IgnoredFinding = ReportFinding & { readonly reason: string };

/** What was found in one file, as `--format json` prints it. */
export interface FileReport {
  readonly schema: 1;
  readonly file: string;
  /** Of the body; characters are UTF-16 units, as offsets are. */
  readonly document: { readonly paragraphs: number; readonly characters: number };
  readonly kind: { readonly id: KindId | 'unknown'; readonly name: string; readonly confidence: number };
  readonly period: { readonly year?: number; readonly span: 'year' | 'half' | 'quarter' | 'unknown' };
  readonly sections: readonly {
    readonly id: SectionId;
    readonly name: string;
    readonly need: Need;
    readonly status: 'present' | 'missing' | 'misplaced';
    readonly mergedWith?: readonly SectionId[];
    readonly assertedOnly?: true;
    readonly at: readonly Span[];
  }[];
  readonly sequences: readonly { readonly form: MarkerForm; readonly level: number; readonly items: readonly ReportItem[] }[];
  readonly placeholders: readonly Placeholder[];
  readonly findings: readonly ReportFinding[];
  /** What the drafter put aside in Word, with the reason given; absent where nothing was. */
  readonly ignored?: readonly IgnoredFinding[];
}

export type FileResult = FileError | FileReport;

/**
 * The result of one file, with only the keys of the contract.
 * @param file the name to print
 * @param ignored what was put aside; the result's findings are the others
 */
export function toFileReport(file: string, result: CheckResult, locale: Locale, ignored: Split['ignored'] = []): FileReport {
  const { document, bodyLength, kind, period, sections, placeholders } = result;
  const body = document.paragraphs.slice(0, bodyLength);
  const toFinding = (finding: Finding): ReportFinding => {
    const story = document.paragraphs[finding.paragraph]?.story;
    return { ...finding, message: messageOf(finding, locale), ...(story === undefined ? {} : { story }) };
  };
  return {
    schema: 1,
    file,
    document: { paragraphs: bodyLength, characters: body.reduce((sum, { text }) => sum + text.length, 0) },
    kind: { id: kind.id, name: locale.kinds[kind.id], confidence: kind.confidence },
    period: { ...(period.year === undefined ? {} : { year: period.year }), span: period.span },
    sections: sections.map(({ id, need, status, mergedWith, assertedOnly, at }) => ({
      id,
      name: locale.sections[id],
      need,
      status,
      ...(mergedWith === undefined ? {} : { mergedWith }),
      ...(assertedOnly === undefined ? {} : { assertedOnly }),
      at: at.map(toSpan),
    })),
    sequences: listed(result, sectionsOf(sections)),
    placeholders: placeholders.map(({ text, certainty, expects, unit, context, story, ...span }) => ({
      ...toSpan(span),
      text,
      certainty,
      expects,
      ...(unit === undefined ? {} : { unit }),
      context,
      ...(story === undefined ? {} : { story }),
    })),
    findings: result.findings.map(toFinding),
    ...(ignored.length === 0 ? {} : { ignored: ignored.map(({ finding, reason }) => ({ ...toFinding(finding), reason })) }),
  };
}

function toSpan({ paragraph, start, end }: Span): Span {
  return { paragraph, start, end };
}

/** The runs of two or more items, and the single items that a finding speaks of. */
function listed({ sequences, findings }: CheckResult, sectionOf: SectionOf): FileReport['sequences'] {
  const spokenOf = new Set(findings.filter(({ rule }) => rule.startsWith('numbering/')).map(placeKey));
  return sequences
    .filter(({ items }) => items.length > 1 || spokenOf.has(placeKey(items[0])))
    .map(({ form, level, items }: Sequence) => ({ form, level, items: items.map((item) => toItem(item, sectionOf(item.paragraph, item.end))) }));
}

function placeKey({ paragraph, start, end }: Span): string {
  return `${String(paragraph)}:${String(start)}:${String(end)}`;
}

function toItem(item: SequenceItem, section: SectionId | undefined): ReportItem {
  const { ordinal, label, automatic, title } = item;
  return { ...toSpan(item), ordinal, label, automatic, title, ...(section === undefined ? {} : { section }) };
}

const sources: ReadonlyMap<RuleId, Source> = new Map(rules.map(({ id, source }) => [id, source]));

/** What a finding says, with the source of its rule. */
function messageOf<Id extends RuleId>({ rule, values }: FindingOf<Id>, { rules: texts, withSource }: Locale): string {
  const message = texts[rule].message(values);
  const source = sources.get(rule);
  return source === undefined ? message : withSource(message, source);
}
