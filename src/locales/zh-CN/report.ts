import type { Story } from '../../report/document';
import type { Severity } from '../../report/findings';
import type { Period, SectionState } from '../../report/genre/sections';

export const severities: Readonly<Record<Severity | 'off', string>> = { error: '错误', warning: '警告', info: '提示', off: '停用' };

export const statuses: Readonly<Record<SectionState['status'], string>> = { present: '有', missing: '缺少', misplaced: '错位' };

export const stories: Readonly<Record<Story, string>> = { header: '页眉', footer: '页脚', footnote: '脚注', endnote: '尾注', textbox: '文本框' };

const spans: Readonly<Record<Period['span'], string>> = { year: '全年', half: '半年', quarter: '季度', unknown: '' };

/** `2023年半年`, `2023年`, `半年`, or nothing. */
export function period({ year, span }: Period): string {
  return `${year === undefined ? '' : `${String(year)}年`}${spans[span]}`;
}
