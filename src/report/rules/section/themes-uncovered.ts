import { themeIds } from '../../genre/words';
import type { Rule } from '../rule';
import { earliest, sectionOf } from './order';

/** Themes that reports of the kind usually tell of and nothing here covers: all together, at the first section of the body. */
export const themesUncovered: Rule<'section/themes-uncovered'> = {
  id: 'section/themes-uncovered',
  severity: 'info',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '⟦⟧一、压实主体责任',
      '召开专题会议4次。',
      '二、存在问题',
      '个别干部纪律意识不强。',
      '三、下一步打算',
      '持续纠治“四风”。',
    ].join('\n'),
    right: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '一、加强政治建设，压实主体责任',
      '二、抓好理论学习，建强干部队伍',
      '三、深化作风建设和警示教育',
      '四、一体推进“三不腐”',
      '五、存在问题',
      '个别干部纪律意识不强。',
      '六、下一步打算',
      '持续纠治“四风”。',
    ].join('\n'),
  },
  find({ sections, ownWords }) {
    const themes = themeIds.filter((id) => id !== 'integrity');
    const uncovered = themes.filter((id) => {
      const section = sectionOf(sections, id);
      return section !== undefined && section.status === 'missing' && section.need !== 'optional';
    });
    const first = earliest(sections.filter(({ id }) => id === 'work' || id === 'integrity' || themes.some((theme) => theme === id)).flatMap(({ at }) => at.slice(0, 1)));
    if (ownWords.body || uncovered.length === 0 || first === undefined) return [];
    return [{ rule: 'section/themes-uncovered', severity: 'info', paragraph: first.paragraph, start: first.start, end: first.start, text: '', values: { sections: uncovered } }];
  },
};
