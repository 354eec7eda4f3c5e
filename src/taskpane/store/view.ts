import type { ReportDocument, Span } from '../../report/document';
import type { Finding, FindingOf, Severity } from '../../report/findings';
import { sectionsOf } from '../../report/genre/section-of';
import { splitIgnored, type Ignored, type Split } from '../../report/ignored';
import type { Report } from '../engine/report';
import { keyOf } from './keys';
import type { PlaceholderItem } from './placeholder-item';
import { sameName } from './same-name';

/** What the lists show of a check: findings without the ignored ones, and the placeholders among them. */
export interface View {
  readonly findings: readonly Finding[];
  readonly ignored: Split['ignored'];
  /** The places to fill: those that are certain or likely. */
  readonly placeholders: readonly PlaceholderItem[];
  /** Places that are only possibly left open: they are listed, and in nobody's way. */
  readonly possible: readonly PlaceholderItem[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Errors and warnings besides the placeholders, which have a count of their own. */
  readonly others: { readonly error: number; readonly warning: number };
}

export const emptyView: View = { findings: [], ignored: [], placeholders: [], possible: [], counts: { error: 0, warning: 0, info: 0 }, others: { error: 0, warning: 0 } };

/**
 * Draws the lists from a check.
 * @param findings those of the report that do not stand in deleted text only, in reading order
 */
export function drawView(document: ReportDocument, report: Report, findings: readonly Finding[], ignored: readonly Ignored[]): View {
  const split = splitIgnored(document, findings, ignored);
  const counts = { error: 0, warning: 0, info: 0 };
  const others = { error: 0, warning: 0 };
  for (const { severity, rule } of split.shown) {
    counts[severity] += 1;
    if (rule !== 'placeholder/unfilled' && severity !== 'info') others[severity] += 1;
  }
  const items = placeholdersAmong(document, report, split.shown);
  return { findings: split.shown, ignored: split.ignored, counts, others, placeholders: items.filter(({ certainty }) => certainty !== 'possible'), possible: items.filter(({ certainty }) => certainty === 'possible') };
}

/** A place as one number: no paragraph is longer than 2²² units. */
const place = ({ paragraph, start }: Span): number => paragraph * 0x400000 + start;

function placeholdersAmong(document: ReportDocument, report: Report, findings: readonly Finding[]): PlaceholderItem[] {
  const unfilled = new Map<number, FindingOf<'placeholder/unfilled'>>();
  for (const finding of findings) if (finding.rule === 'placeholder/unfilled') unfilled.set(place(finding), finding);
  const sectionOf = sectionsOf(report.sections);
  return report.placeholders.flatMap((placeholder): PlaceholderItem[] => {
    const finding = unfilled.get(place(placeholder));
    if (finding === undefined) return [];
    const name = sameName(document, placeholder);
    const section = placeholder.story === undefined ? sectionOf(placeholder.paragraph, placeholder.start) : undefined;
    return [{ ...placeholder, key: keyOf(finding), finding, section, ...(name === undefined ? {} : { sameName: name }) }];
  });
}
