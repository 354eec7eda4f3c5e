import { createColors } from 'picocolors';
import type { Severity } from '../../report/findings';
import { inBrackets, printable } from '../context';
import { aboutOf, bySection, countSeverities, ignoredFindings, shownFindings, suggestionOf, type Entry, type ShownFinding } from '../entry';
import type { Format, Setting } from '.';

/** For a terminal: by file, then by section, a line a finding; a count at the end. */
export function text({ locale, colors }: Setting): Format {
  const paint = createColors(colors);
  const { cli, severities } = locale;
  const tints: Readonly<Record<Severity, (words: string) => string>> = { error: paint.red, warning: paint.yellow, info: paint.cyan };
  const totals = { files: 0, unreadable: 0, error: 0, warning: 0, info: 0 };

  const lineOf = ({ finding, place, context }: ShownFinding): string => {
    const { severity, rule, message } = finding;
    const suggestion = suggestionOf(finding);
    return [
      `    ${place}`,
      tints[severity](severities[severity]),
      inBrackets(context, String, paint.bold),
      printable(suggestion === undefined || message.includes(suggestion) ? message : `${message} ${cli.replaceBy(suggestion)}`),
      paint.dim(rule),
    ].join('  ');
  };

  const add = ({ result, document, chosen }: Entry): string => {
    totals.files++;
    const name = paint.bold(printable(result.file));
    if (document === undefined) {
      totals.unreadable++;
      return `${name}\n  ${paint.red(cli.report.unreadable)}  ${result.error.message}\n\n`;
    }
    const found = countSeverities(result.findings);
    totals.error += found.error;
    totals.warning += found.warning;
    totals.info += found.info;
    const groups = bySection(shownFindings(result, document, locale));
    const lines = groups.flatMap(({ section, findings }) => [
      ...(groups.length === 1 && section === '' ? [] : [`  ${paint.underline(section === '' ? cli.noSection : section)}`]),
      ...findings.map(lineOf),
    ]);
    const ignored = ignoredFindings(result, document, locale).map(({ shown, reason }) => paint.dim(`    ${[shown.place, printable(shown.finding.message), printable(reason)].filter((part) => part !== '').join('  ')}`));
    const aside = ignored.length === 0 ? [] : [`  ${paint.underline(cli.ignored(ignored.length))}`, ...ignored];
    return [`${name}  ${paint.dim(aboutOf(result, chosen, locale).join(' · '))}`, ...lines, ...aside, `  ${lines.length === 0 ? paint.green(cli.clean) : cli.counts(found)}`, '', ''].join('\n');
  };
  return { add, end: () => `${cli.total(totals)}\n` };
}
