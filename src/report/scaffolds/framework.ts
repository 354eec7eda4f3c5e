import type { KindId } from '../genre/sections';
import { formatChinese } from '../numbering/numerals';
import type { Pack } from '../pack';
import { assemble } from './assemble';
import type { ReportSpan, ScaffoldParagraph } from './scaffold';

/**
 * A whole report to start from: every section that the pack lists for the kind, headings numbered 一、 二、 … and points 一是 二是 … (GB/T 9704-2012, 7.3.3).
 * @returns its paragraphs in order, with `*` where the drafter has to fill in
 */
export function framework(kind: KindId, span: ReportSpan, pack: Pack): ScaffoldParagraph[] {
  const { frameworks, sections, words } = pack.scaffolds;
  let headings = 0;
  return frameworks[kind].flatMap((id) => {
    const scaffold = sections[id][kind];
    const label = scaffold.role === 'section' ? `${formatChinese(++headings)}、` : '';
    return assemble(scaffold, words[span], { label, level: 1, style: 'alone', numberedPoints: true });
  });
}
