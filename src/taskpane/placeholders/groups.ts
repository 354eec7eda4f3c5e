import type { SectionId } from '../../report/genre/sections';
import type { PlaceholderItem } from '../store/placeholder-item';

/** Where a placeholder is listed: under its section, before the first one, or among headers, footers and notes. */
export type Group = SectionId | 'beginning' | 'stories';

export const groupOf = ({ story, section }: PlaceholderItem): Group => (story === undefined ? (section ?? 'beginning') : 'stories');

/** Whether a row opens a group: its heading stands before it. @param index the row's, from 0 */
export function opensGroup(items: readonly PlaceholderItem[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  return item !== undefined && (before === undefined || groupOf(before) !== groupOf(item));
}
