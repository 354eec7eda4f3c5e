import type { Rule } from '../rule';
import { isBefore, sectionOf, sectionsBefore } from './order';

/** A section that stands before one which it should follow: plans before problems. */
export const misplaced: Rule<'section/misplaced'> = {
  id: 'section/misplaced',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '一、严肃查处案件',
      '立案2件。',
      '⟦二、下一步打算⟧',
      '持续纠治“四风”。',
      '三、存在问题',
      '个别干部纪律意识不强。',
    ].join('\n'),
    right: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '一、严肃查处案件',
      '立案2件。',
      '二、存在问题',
      '个别干部纪律意识不强。',
      '三、下一步打算',
      '持续纠治“四风”。',
    ].join('\n'),
  },
  find({ document, sections }) {
    return sections.flatMap((section) => {
      const at = section.at[0];
      if (section.status !== 'misplaced' || !at) return [];
      const before = [...sectionsBefore(section.id)].reverse().find((id) => {
        const other = sectionOf(sections, id)?.at[0];
        return other !== undefined && isBefore(at, other);
      });
      if (before === undefined) return [];
      const text = document.paragraphs[at.paragraph]?.text.slice(at.start, at.end) ?? '';
      return [{ rule: 'section/misplaced' as const, severity: 'warning' as const, ...at, text, values: { section: section.id, before } }];
    });
  },
};
