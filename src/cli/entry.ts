import type { Locale } from '../locales';
import type { ReportDocument } from '../report/document';
import type { Severity } from '../report/findings';
import type { Chosen } from './chosen';
import { contextOf, type Context } from './context';
import type { FileError, FileReport, ReportFinding } from './file-result';
import { sectionsOf } from '../report/genre/section-of';

/** What a format is given of one file: the result, the text that it speaks of, and what was chosen in the document itself. */
export type Entry =
  | { readonly result: FileError; readonly document?: never; readonly chosen?: never }
  | { readonly result: FileReport; readonly document: ReportDocument; readonly chosen?: Chosen };

/** A finding as a reader is shown it. */
export interface ShownFinding {
  readonly finding: ReportFinding;
  /** `第12段`; for a text file `第12行`, elsewhere than in the body the story. */
  readonly place: string;
  readonly section: string;
  readonly context: Context;
}

export interface Group {
  readonly section: string;
  readonly findings: readonly ShownFinding[];
}

/** The findings of a file in reading order, each with its place in words. */
export function shownFindings({ file, sections, findings }: FileReport, { paragraphs }: ReportDocument, locale: Locale): ShownFinding[] {
  const sectionOf = sectionsOf(sections);
  const placeOf = file.toLowerCase().endsWith('.txt') ? locale.cli.line : locale.cli.paragraph;
  return findings.map((finding) => {
    const { story, paragraph, start } = finding;
    const id = finding.rule === 'section/missing' ? finding.values.section : sectionOf(paragraph, start);
    return {
      finding,
      place: story === undefined ? placeOf(paragraph + 1) : locale.stories[story],
      section: story !== undefined ? locale.stories[story] : id === undefined ? '' : locale.sections[id],
      context: contextOf(paragraphs[paragraph]?.text ?? '', finding),
    };
  });
}

/** A finding that the drafter put aside, with the reason given. */
export interface ShownIgnored {
  readonly shown: ShownFinding;
  readonly reason: string;
}

/** What the drafter put aside, in reading order. */
export function ignoredFindings(result: FileReport, document: ReportDocument, locale: Locale): ShownIgnored[] {
  const { ignored = [] } = result;
  return shownFindings({ ...result, findings: ignored }, document, locale).map((shown, index) => ({ shown, reason: ignored[index]?.reason ?? '' }));
}

/** What is said of a report under its name: kind, period and size, and what was chosen in the document itself. */
export function aboutOf(result: FileReport, chosen: Chosen | undefined, { cli, kinds, rules, severities, period }: Locale): string[] {
  const changed = (chosen?.severities ?? []).map(({ rule, severity }) => cli.remarked(rules[rule].name, severity === 'off' ? cli.off : severities[severity]));
  const inDocument = [...(chosen?.kind === undefined ? [] : [kinds[chosen.kind]]), ...(chosen?.period === undefined ? [] : [period(chosen.period)]), ...changed];
  const own = inDocument.length === 0 ? '' : cli.chosen(cli.list(inDocument));
  return [result.kind.name, period(result.period), cli.size(result.document.paragraphs, result.document.characters), own].filter((part) => part !== '');
}

/** The findings by the section that they stand in, in the order in which the sections are met. */
export function bySection(findings: readonly ShownFinding[]): Group[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const shown of findings) {
    const group = groups.get(shown.section);
    if (group === undefined) groups.set(shown.section, [shown]);
    else group.push(shown);
  }
  return [...groups].map(([section, members]) => ({ section, findings: members }));
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** What the overview tells of one report. */
export interface Overview {
  readonly kind: string;
  readonly period: string;
  /** The sections that its kind requires and that it lacks. */
  readonly missing: readonly string[];
  /** Certain and likely ones. */
  readonly placeholders: number;
  readonly counts: Record<Severity, number>;
}

/** The line of the overview for one report. */
export function overviewOf({ kind, period, sections, placeholders, findings }: FileReport, locale: Locale): Overview {
  return {
    kind: kind.name,
    period: locale.period(period),
    missing: sections.filter(({ status, need }) => status === 'missing' && need === 'required').map(({ name }) => name),
    placeholders: placeholders.filter(({ certainty }) => certainty !== 'possible').length,
    counts: countSeverities(findings),
  };
}

/** What a fix writes at the finding itself; undefined where it has none or changes other places only. */
export function suggestionOf({ fix = [], paragraph, start, end }: ReportFinding): string | undefined {
  return fix.find((edit) => edit.paragraph === paragraph && edit.start === start && edit.end === end)?.replacement;
}
