import type { FindingOf } from '../../findings';
import type { Sequence, SequenceItem } from '../../numbering/sequences';
import { forEachMatch } from '../../pattern';
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
  find({ document, sequences }) {
    const findings: FindingOf<'text/repeated-punctuation'>[] = [];
    let labels: ReadonlyMap<string, SequenceItem> | undefined;
    document.paragraphs.forEach(({ text }, paragraph) => {
      forEachMatch(runs, text, ({ 0: found, index }) => {
        labels ??= labelsByEnd(sequences);
        const [label, ...others] = Array.from(found, (_, at) => labels?.get(`${paragraph}:${index + at + 1}`));
        if (label?.marker.fault !== undefined || others.some((other) => other !== undefined)) return;
        const span = { paragraph, start: index, end: index + found.length };
        const expected = label === undefined ? stays(found) : found.charAt(0);
        findings.push({ rule: 'text/repeated-punctuation', severity: 'warning', ...span, text: found, values: { found, expected }, fix: [{ ...span, replacement: expected }] });
      });
    });
    return findings;
  },
};

/** The number labels by paragraph and end: the mark of a label (第二，) is the one that stays, and a wrong one is found by the numbering. */
function labelsByEnd(sequences: readonly Sequence[]): ReadonlyMap<string, SequenceItem> {
  const labels = new Map<string, SequenceItem>();
  for (const { items } of sequences) for (const item of items) if (!item.automatic) labels.set(`${item.paragraph}:${item.end}`, item);
  return labels;
}

/** Three full stops stand for an ellipsis. */
function stays(found: string): string {
  if (/^。{3,}$/.test(found)) return '……';
  let strongest = -1;
  for (const mark of found) strongest = Math.max(strongest, strength.indexOf(mark));
  return strength.charAt(strongest);
}
