import type { ReportDocument } from '../document';
import type { HeadingStyle } from '../findings';
import { rankOf } from './forms';
import { readLabel } from './labels';
import type { Sequence, SequenceItem } from './sequences';

/** A heading longer than this is a sentence. */
const longestHeading = 40;

/**
 * How an item's heading is set: followed by its text in the same paragraph, or alone.
 * @returns undefined where the item is no heading, such as a sentence of a list
 */
export function headingStyle(document: ReportDocument, sequence: Sequence, index: number): HeadingStyle | undefined {
  const item = sequence.items[index];
  if (item === undefined || !item.marker.initial || item.marker.writtenAs !== undefined) return undefined;
  const text = document.paragraphs[item.paragraph]?.text.trimEnd() ?? '';
  const stop = text.indexOf('。', item.end);
  const length = (stop < 0 ? text.length : stop) - item.end;
  if (length > longestHeading || length === 0 || /[：；]/.test(text.slice(item.end, item.end + length))) return undefined;
  if (stop >= 0 && stop < text.length - 1) return 'run-in';
  const next = sequence.items[index + 1];
  if (below(document, item, sequence, next) === undefined) return undefined;
  if (stop >= 0) return next === undefined ? undefined : 'alone-with-stop';
  return /[\u4e00-\u9fff”》）]$/.test(text) ? 'alone' : undefined;
}

/** What stands below an item and is its own: text, or a list of a lower form. */
function below(document: ReportDocument, item: SequenceItem, { form }: Sequence, next: SequenceItem | undefined): 'text' | 'list' | undefined {
  for (let at = item.paragraph + 1; at < document.paragraphs.length; at++) {
    const paragraph = document.paragraphs[at];
    if (paragraph === undefined || paragraph.story !== undefined || at === next?.paragraph) return undefined;
    const start = paragraph.text.search(/\S/);
    if (start < 0) continue;
    const rank = rankOf(readLabel(paragraph.text, start)?.form ?? '一是');
    if (rank === undefined) return 'text';
    return rank > (rankOf(form) ?? 0) ? 'list' : undefined;
  }
  return undefined;
}

/** The items of a sequence that are set otherwise than most of it; where it is a tie, the later ones. Those that have a list below may well stand alone among others that run in; of a report's sections none may run in among those. */
export function oddStyles(document: ReportDocument, sequence: Sequence): { index: number; other: SequenceItem }[] {
  if (sequence.items.length < 2 || rankOf(sequence.form) === undefined || !sequence.items[0].marker.initial) return [];
  const styles = sequence.items.map((_, index) => headingStyle(document, sequence, index));
  const counts = new Map<HeadingStyle, number>();
  for (const style of styles) if (style !== undefined) counts.set(style, (counts.get(style) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const other = sequence.items[styles.indexOf(usual)] ?? sequence.items[0];
  const hasList = (item: SequenceItem, index: number): boolean => below(document, item, sequence, sequence.items[index + 1]) === 'list';
  const areLists = sequence.form !== '一、' && sequence.items.every((item, index) => styles[index] !== usual || hasList(item, index));
  return sequence.items.flatMap((item, index) => {
    const style = styles[index];
    if (style === undefined || style === usual) return [];
    return (usual === 'run-in' && hasList(item, index)) || (style === 'run-in' && areLists) ? [] : [{ index, other }];
  });
}
