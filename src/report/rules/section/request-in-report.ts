import { genreOf } from '../../genre/compile';
import type { Rule } from '../rule';
import { sectionOf } from './order';

/** A report that asks for an instruction or an approval in its closing: that is what a request (请示) is for. */
export const requestInReport: Rule<'section/request-in-report'> = {
  id: 'section/request-in-report',
  severity: 'warning',
  source: { document: '党政机关公文处理工作条例', clause: '第十五条', force: 'must' },
  fixable: false,
  examples: {
    wrong: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '一、存在问题',
      '个别干部纪律意识不强。',
      '二、下一步打算',
      '持续纠治“四风”。',
      '以上报告妥否，⟦请批示⟧。',
    ].join('\n'),
    right: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '一、存在问题',
      '个别干部纪律意识不强。',
      '二、下一步打算',
      '持续纠治“四风”。',
      '以上报告，请予审议。',
    ].join('\n'),
  },
  find({ document, sections, pack }) {
    const { words, pattern } = genreOf(pack.genre);
    return (sectionOf(sections, 'closing')?.at ?? []).flatMap((closing) => {
      const text = document.paragraphs[closing.paragraph]?.text.slice(closing.start, closing.end) ?? '';
      const match = pattern(words.closing.requests).exec(text);
      if (!match) return [];
      const start = closing.start + match.index;
      const span = { paragraph: closing.paragraph, start, end: start + match[0].length };
      return [{ rule: 'section/request-in-report' as const, severity: 'warning' as const, ...span, text: match[0], values: { found: match[0] } }];
    });
  },
};
