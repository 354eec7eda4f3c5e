import { unparse } from 'papaparse';
import type { Locale } from '../../locales';
import { inBrackets, printable } from '../context';
import { ignoredFindings, shownFindings, suggestionOf, type Entry, type ShownFinding } from '../entry';
import type { Format, Setting } from '.';

/**
 * A cell that a spreadsheet would make something else of: a formula, in full width too, whatever blanks stand before it, or a number or a date,
 * other than a plain whole number. Excel shows the label (1) as -1, 1. as 1 and 3-4 as a day in March.
 */
const changed = /^\s*[=+\-@＝＋－＠].*$|^[\t\r\n]|^(?!(?:0|[1-9]\d{0,10})$)[（(]?[\d０-９][\d０-９.．,，:：/－-]*[)）]?$/su;

/** A table that a spreadsheet opens as it is: with a byte order mark, a line a finding, and one for a file without any. */
export function csv({ locale }: Setting): Format {
  const { report } = locale.cli;
  let head = '\uFEFF' + toCsv([[report.file, report.kind, report.section, report.place, report.severity, report.rule, report.text, report.context, report.message, report.suggestion, report.reason]]);
  return {
    add: (entry) => {
      const before = head;
      head = '';
      return before + toCsv(rowsOf(entry, locale));
    },
    end: () => head,
  };
}

/** Rows as CSV with CRLF at the end of each; cells that a spreadsheet would change begin with an apostrophe. */
export function toCsv(rows: string[][]): string {
  return `${unparse(rows, { newline: '\r\n', escapeFormulae: changed })}\r\n`;
}

function rowsOf({ result, document }: Entry, locale: Locale): string[][] {
  const { cli, severities } = locale;
  const file = printable(result.file);
  if (document === undefined) return [[file, '', '', '', cli.report.unreadable, '', '', '', result.error.message, '', '']];
  const findings = shownFindings(result, document, locale);
  const cells = ({ finding, place, section, context }: ShownFinding, severity: string, reason: string): string[] => [
    file, result.kind.name, section, place, severity, finding.rule, printable(finding.text), inBrackets(context), printable(finding.message), suggestionOf(finding) ?? '', reason,
  ];
  return [
    ...(findings.length === 0 ? [[file, result.kind.name, '', '', '', '', '', '', cli.clean, '', '']] : findings.map((shown) => cells(shown, severities[shown.finding.severity], ''))),
    ...ignoredFindings(result, document, locale).map(({ shown, reason }) => cells(shown, cli.remarked(cli.aside, severities[shown.finding.severity]), printable(reason))),
  ];
}
