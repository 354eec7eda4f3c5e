import type { ReportDocument } from '../../src/report/document';
import { parseNumeral } from '../../src/report/numbering/numerals';
import type { Sequence, SequenceItem } from '../../src/report/numbering/sequences';

const labels = /^\s*([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}\.)|(?<=^|[。；：，])([一二三四五六七八九]是|第[一二三四五六七八九]，)/g;

/** Plain sequences of a small test text: an item one begins a new run, whatever its form. */
export function sequencesOf({ paragraphs }: ReportDocument): Sequence[] {
  const runs: SequenceItem[][] = [];
  paragraphs.forEach(({ text }, paragraph) => {
    for (const match of text.matchAll(labels)) {
      const label = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].length - label.length;
      const ordinal = parseNumeral(/[一二三四五六七八九十]+|\d+/.exec(label)?.[0] ?? '') ?? 0;
      if (ordinal === 1) runs.push([]);
      runs.at(-1)?.push({ paragraph, start, end: start + label.length, ordinal, label, automatic: false, title: '' });
    }
  });
  return runs.filter((items) => items.length > 1).map((items) => ({ form: '一是', level: 1, items }));
}
