import type { Story } from '../../report/document';
import type { Severity } from '../../report/findings';
import type { Period, SectionState } from '../../report/genre/sections';

export const severities: Readonly<Record<Severity | 'off', string>> = { error: 'error', warning: 'warning', info: 'info', off: 'off' };

export const statuses: Readonly<Record<SectionState['status'], string>> = { present: 'present', missing: 'missing', misplaced: 'misplaced' };

export const stories: Readonly<Record<Story, string>> = { header: 'header', footer: 'footer', footnote: 'footnote', endnote: 'endnote', textbox: 'text box' };

const spans: Readonly<Record<Period['span'], string>> = { year: 'whole year', half: 'half-year', quarter: 'quarter', unknown: '' };

/** `2023, half-year`, `2023`, `half-year`, or nothing. */
export function period({ year, span }: Period): string {
  return [year === undefined ? '' : String(year), spans[span]].filter((part) => part !== '').join(', ');
}
