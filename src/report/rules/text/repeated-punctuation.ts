import type { FindingOf } from '../../findings';
import type { Rule } from '../rule';

/** Two or more marks of which at least one is full-width, or a full stop after a mark that already ends the sentence. */
const runs = /[、，；：。][、，；：。,;:]+|[,;:][、，；。][、，；：。,;:]*|[？！]。+/g;
/** From the weakest to the strongest: of several marks the strongest stays. */
const strength = '、，；：。！？';

export const repeatedPunctuation: Rule<'text/repeated-punctuation'> = {
  id: 'text/repeated-punctuation',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: true,
  examples: {
    wrong: '用好宣传栏⟦、、⟧短视频等载体⟦，。⟧',
    right: '真抓实干！！久久为功……“一切为了群众。”、《怎么办？》等——。',
  },
  find({ document }) {
    const findings: FindingOf<'text/repeated-punctuation'>[] = [];
    document.paragraphs.forEach(({ text }, paragraph) => {
      for (const { 0: found, index } of text.matchAll(runs)) {
        const span = { paragraph, start: index, end: index + found.length };
        const expected = stays(found);
        findings.push({ rule: 'text/repeated-punctuation', severity: 'warning', ...span, text: found, values: { found, expected }, fix: [{ ...span, replacement: expected }] });
      }
    });
    return findings;
  },
};

/** Three full stops stand for an ellipsis. */
function stays(found: string): string {
  if (/^。{3,}$/.test(found)) return '……';
  let strongest = -1;
  for (const mark of found) strongest = Math.max(strongest, strength.indexOf(mark));
  return strength.charAt(strongest);
}
