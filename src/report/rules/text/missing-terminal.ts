import { openEnds } from '../../text/prose';
import type { Rule } from '../rule';

export const missingTerminal: Rule<'text/missing-terminal'> = {
  id: 'text/missing-terminal',
  severity: 'info',
  source: { document: 'GB/T 15834-2011', clause: '4.1.3', force: 'must' },
  fixable: true,
  examples: {
    wrong: '一年来，局党组坚持每季度研究一次全面从严治党工作。班子成员分别到联系点讲授专题党课，督促问题整改到⟦位⟧',
    right: '一、提高站位，扛牢责任\n一年来，局党组坚持每季度研究一次全面从严治党工作。班子成员分别到联系点讲授专题党课，督促问题整改到位。',
  },
  find({ document, bodyLength, leftovers }) {
    const leftEnds = new Set(leftovers.map(({ paragraph, end }) => `${paragraph}:${end}`));
    return openEnds(document.paragraphs, bodyLength).filter(({ paragraph, last }) => !leftEnds.has(`${paragraph}:${last + 1}`)).map(({ paragraph, last }) => {
      const text = document.paragraphs[paragraph]?.text.charAt(last) ?? '';
      const replaces = text === '，' || text === '、' || text === ',';
      return {
        rule: 'text/missing-terminal', severity: 'info', paragraph, start: last, end: last + 1, text, values: { expected: '。' },
        fix: [{ paragraph, start: replaces ? last : last + 1, end: last + 1, replacement: '。' }],
      };
    });
  },
};
