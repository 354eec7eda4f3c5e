import { printable } from '../context';
import { aboutOf, bySection, ignoredFindings, overviewOf, shownFindings, type Entry, type Overview, type ShownFinding, type ShownIgnored } from '../entry';
import type { FileReport } from '../file-result';
import type { Format, Setting } from '.';
import { style } from './style';

/** One self-contained page to print: a table over all reports, then each report on a page of its own. */
export function html({ locale }: Setting): Format {
  const { cli, needs, severities, statuses } = locale;
  const { report } = cli;
  const rows: string[] = [];
  const pages: string[] = [];

  const rowOf = (name: string, link: string, { kind, missing, placeholders, counts }: Overview): string => {
    const numbers = [[placeholders, 'open'], [counts.error, 'error'], [counts.warning, 'warning'], [counts.info, 'info']] as const;
    const cells = numbers.map(([count, tint]) => `<td class="number${count > 0 ? ` ${tint}` : ''}">${String(count)}</td>`);
    return `<tr><th scope="row"><a href="#${link}">${name}</a></th><td>${escaped(kind)}</td><td>${escaped(cli.list(missing)) || report.none}</td>${cells.join('')}</tr>`;
  };

  const findingRow = (shown: ShownFinding): string => `<tr>${findingCells(shown)}</tr>`;

  const findingCells = ({ finding, place, context: { before, found, after } }: ShownFinding): string =>
    `<td class="place">${escaped(place)}</td><td class="severity ${finding.severity}">${severities[finding.severity]}</td>` +
    `<td>${escaped(before)}<mark>${escaped(found) || '▼'}</mark>${escaped(after)}</td><td>${escaped(finding.message)}<br><code>${finding.rule}</code></td>`;

  const ignoredTable = (ignored: readonly ShownIgnored[]): string => {
    if (ignored.length === 0) return '';
    const lines = ignored.map(({ shown, reason }) => `<tr>${findingCells(shown)}<td>${escaped(reason)}</td></tr>`);
    return `\n<h3>${escaped(cli.ignored(ignored.length))}</h3>\n<table class="ignored"><thead><tr>${headCells([report.place, report.severity, report.context, report.message, report.reason])}</tr></thead>\n<tbody>${lines.join('\n')}</tbody></table>`;
  };

  const findingsTable = (shown: readonly ShownFinding[]): string => {
    if (shown.length === 0) return `<p class="clean">${cli.clean}</p>`;
    const bodies = bySection(shown).map(({ section, findings }) => `<tbody><tr><th colspan="4" scope="rowgroup">${escaped(section || cli.noSection)}</th></tr>${findings.map(findingRow).join('\n')}</tbody>`);
    return `<table class="findings"><thead><tr>${headCells([report.place, report.severity, report.context, report.message])}</tr></thead>\n${bodies.join('\n')}</table>`;
  };

  const sectionList = (sections: FileReport['sections']): string => {
    const lines = (['present', 'misplaced', 'missing'] as const).flatMap((status) => {
      const names = sections.filter((section) => section.status === status).map(({ name, need }) => (status === 'missing' ? cli.remarked(name, needs[need]) : name));
      return names.length === 0 ? [] : [`<dt>${statuses[status]}</dt><dd>${escaped(cli.list(names))}</dd>`];
    });
    return lines.length === 0 ? '' : `<dl>${lines.join('')}</dl>`;
  };

  const add = ({ result, document, chosen }: Entry): string => {
    const name = escaped(result.file);
    const link = `r${String(rows.length + 1)}`;
    if (document === undefined) {
      const why = escaped(cli.couldNotRead(report.unreadable, result.error.message));
      rows.push(`<tr><th scope="row"><a href="#${link}">${name}</a></th><td class="error" colspan="6">${report.unreadable}</td></tr>`);
      pages.push(`<section id="${link}"><h2>${name}</h2><p class="error">${why}</p></section>`);
      return '';
    }
    const overview = overviewOf(result, locale);
    rows.push(rowOf(name, link, overview));
    const about = [...aboutOf(result, chosen, locale), cli.counts(overview.counts)].join(' · ');
    pages.push(`<section id="${link}"><h2>${name}</h2><p>${escaped(about)}</p>${sectionList(result.sections)}\n${findingsTable(shownFindings(result, document, locale))}${ignoredTable(ignoredFindings(result, document, locale))}</section>`);
    return '';
  };

  const end = (): string => {
    const head = headCells([report.file, report.kind, report.missing, report.placeholders, report.errors, report.warnings, report.infos]);
    return page(locale.id, report.title, `<h1>${report.title}</h1>\n<table><thead><tr>${head}</tr></thead>\n<tbody>${rows.join('\n')}</tbody></table>\n${pages.join('\n')}`);
  };
  return { add, end };
}

/** A whole page that asks for nothing from elsewhere. @param body HTML */
export function page(lang: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The cells of a table's head. @param titles plain text */
export function headCells(titles: readonly string[]): string {
  return titles.map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text as HTML that shows it, in an attribute too. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
