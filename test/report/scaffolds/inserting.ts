import { applyInsertion } from '../../../src/report/edits';
import type { SectionId } from '../../../src/report/genre/sections';
import { formatChinese } from '../../../src/report/numbering/numerals';
import { defaultPack } from '../../../src/report/pack';
import { type InsertionNote, planInsertion } from '../../../src/report/scaffolds/insertion';
import { described } from './described';

/** What the report is after the insertion: new paragraphs with their first words only, marked by +. */
export function insert(text: string, id: SectionId): { result: string; notes: readonly InsertionNote[] } {
  const outline = described(text);
  const plan = planInsertion(outline, id, 'year', defaultPack);
  if (plan.status === 'refused') return { result: plan.reason, notes: [] };
  const { insertion, notes } = plan;
  const { document, inserted } = applyInsertion(outline.document, insertion);
  expect(inserted).toBe(true);
  const added = insertion.paragraphs.length;
  const lines = document.paragraphs.map(({ text: line }, index) =>
    index >= insertion.before && index < insertion.before + added ? `+${/^(?:.*?[，。：]){1}/.exec(line)?.[0] ?? line}` : line,
  );
  return { result: lines.join('\n'), notes };
}

/** A report with headings 一、, marked as `described` reads it. */
export const flat = `§title§落实主体责任情况报告
§leadIn§现将情况报告如下。
⟨一、⟩§responsibility§压实主体责任
正文甲。
⟨二、⟩§politics§加强政治建设
正文乙。⟨一是⟩学。⟨二是⟩做。
⟨三、⟩§conduct§深化作风建设
正文丙。
⟨四、⟩§problems§存在的问题
问题。
⟨五、⟩§plans§下一步打算
打算。
`;

/** A report that numbers its sentences. */
export const sentences = `§leadIn§现将情况报告如下。
⟨一是⟩§responsibility§强化领导。正文甲。
⟨二是⟩§conduct§抓实作风。正文乙。
⟨三是⟩§discipline§严明纪律。正文丙。
§problems§还存在一些不足。§plans§下一步，继续努力。`;

/** The report without one of its numbered sections, its siblings counted anew. */
export function remove(text: string, id: SectionId): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(`§${id}§`));
  lines.splice(at, 2);
  let count = 0;
  return lines.join('\n').replace(/⟨[一二三四五六七]、⟩/g, () => `⟨${formatChinese((count += 1))}、⟩`);
}
