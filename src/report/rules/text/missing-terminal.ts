import type { ReportDocument, Span } from '../../document';
import { openEnds, type OpenEnd } from '../../text/prose';
import type { Rule } from '../rule';
import { sectionOf } from '../section/order';

export const missingTerminal: Rule<'text/missing-terminal'> = {
  id: 'text/missing-terminal',
  severity: 'info',
  source: { document: 'GB/T 15834-2011', clause: '4.1.3', force: 'must' },
  fixable: true,
  examples: {
    wrong: '一年来，局党组坚持每季度研究一次全面从严治党工作。班子成员分别到联系点讲授专题党课，督促问题整改到⟦位⟧',
    right: '一、提高站位，扛牢责任\n一年来，局党组坚持每季度研究一次全面从严治党工作。班子成员分别到联系点讲授专题党课，督促问题整改到位。',
  },
  find({ document, pack, bodyLength, leftovers, sections }) {
    const leftEnds = new Set(leftovers.map(({ paragraph, end }) => `${paragraph}:${end}`));
    const open = openEnds(document.paragraphs, bodyLength, pack.text);
    const closings = openClosings(document, sectionOf(sections, 'closing')?.at ?? []).filter(({ paragraph }) => !open.some((end) => end.paragraph === paragraph));
    return [...open, ...closings].filter(({ paragraph, last }) => !leftEnds.has(`${paragraph}:${last + 1}`)).map(({ paragraph, last }) => {
      const text = document.paragraphs[paragraph]?.text.charAt(last) ?? '';
      const replaces = text === '，' || text === '、' || text === ',';
      return {
        rule: 'text/missing-terminal', severity: 'info', paragraph, start: last, end: last + 1, text, values: { expected: '。' },
        fix: [{ paragraph, start: replaces ? last : last + 1, end: last + 1, replacement: '。' }],
      };
    });
  },
};

/** Closings of two clauses (以上报告，请予评议), which are sentences however short; 特此报告 may stand alone. */
function openClosings({ paragraphs }: ReportDocument, closings: readonly Span[]): OpenEnd[] {
  return closings.flatMap(({ paragraph, start, end }) => {
    const text = paragraphs[paragraph]?.text ?? '';
    const isOpen = end === text.trimEnd().length && /[\u3400-\u9fff]/.test(text.charAt(end - 1)) && text.slice(start, end).includes('，');
    return isOpen ? [{ paragraph, last: end - 1 }] : [];
  });
}
