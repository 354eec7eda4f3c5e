import { inBrackets, printable } from '../context';
import { aboutOf, bySection, ignoredFindings, overviewOf, shownFindings, type Entry } from '../entry';
import type { Format, Setting } from '.';

/** A table over all reports, then a part for each. */
export function markdown({ locale }: Setting): Format {
  const { cli, severities } = locale;
  const { report } = cli;
  const rows: string[] = [];
  const parts: string[] = [];

  const add = ({ result, document, chosen }: Entry): string => {
    const name = escaped(result.file);
    if (document === undefined) {
      rows.push(row([name, report.unreadable, report.none, '', '', '', '']));
      parts.push(`## ${name}\n\n${escaped(cli.couldNotRead(report.unreadable, result.error.message))}\n`);
      return '';
    }
    const { kind, missing, placeholders, counts } = overviewOf(result, locale);
    rows.push(row([name, kind, cli.list(missing) || report.none, ...[placeholders, counts.error, counts.warning, counts.info].map(String)]));
    const groups = bySection(shownFindings(result, document, locale)).map(({ section, findings }) => {
      const lines = findings.map(({ finding, place, context }) =>
        row([place, severities[finding.severity], inBrackets(context, escaped, (found) => `**${escaped(found)}**`), escaped(finding.message), `\`${finding.rule}\``]));
      return `### ${section || cli.noSection}\n\n${table([report.place, report.severity, report.context, report.message, report.rule], lines)}`;
    });
    const ignored = ignoredFindings(result, document, locale).map(({ shown: { finding, place }, reason }) => row([place, escaped(finding.message), escaped(reason)]));
    const aside = ignored.length === 0 ? [] : [`### ${cli.ignored(ignored.length)}\n\n${table([report.place, report.message, report.reason], ignored)}`];
    parts.push([`## ${name}\n\n${escaped(aboutOf(result, chosen, locale).join(' · '))}\n`, ...(groups.length === 0 ? [`${cli.clean}\n`] : groups), ...aside].join('\n'));
    return '';
  };
  const head = [report.file, report.kind, report.missing, report.placeholders, report.errors, report.warnings, report.infos];
  return { add, end: () => [`# ${report.title}\n`, table(head, rows), ...parts].join('\n') };
}

/** A table. @param rows each as {@link row} makes it */
export function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n') + '\n';
}

/** One row. @param cells Markdown without line ends */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Any text as Markdown that shows it, on one line. */
export function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>()#+!|~&$]/g, '\\$&').replace(/^(\s*)([-=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
