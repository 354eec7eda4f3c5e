import type { FindingOf } from '../../findings';
import { findRepeats } from '../../text/repeats';
import { slipJudge } from '../../text/slips';
import type { Rule } from '../rule';

export const repeatedWord: Rule<'text/repeated-word'> = {
  id: 'text/repeated-word',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: true,
  examples: {
    wrong: '坚持把纪律⟦挺在挺在⟧前面，⟦贯贯⟧彻落实上级要求。',
    right: '坚持把纪律挺在前面，逐项检查查处情况，常常对照，层层落实。',
  },
  find({ document, pack }) {
    const judge = slipJudge(pack.text);
    const texts = document.paragraphs.map(({ text }) => text);
    const findings: FindingOf<'text/repeated-word'>[] = [];
    findRepeats(texts, (paragraph, from, length, copies) => {
      const slip = judge.judge(texts[paragraph] ?? '', from, length, copies);
      if (!slip) return;
      const { start, end, unit } = slip;
      const found = unit.repeat(copies);
      findings.push({
        rule: 'text/repeated-word', severity: 'warning', paragraph, start, end, text: found,
        values: { found, expected: unit },
        fix: [{ paragraph, start: start + unit.length, end, replacement: '' }],
      });
    });
    return findings;
  },
};
