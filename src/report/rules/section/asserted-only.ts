import type { ReportDocument, Span } from '../../document';
import { genreOf } from '../../genre/compile';
import { headingOf } from '../../genre/headings';
import type { Rule } from '../rule';

/** A section that says there are shortcomings, or that one will try, and lists nothing. */
export const assertedOnly: Rule<'section/asserted-only'> = {
  id: 'section/asserted-only',
  severity: 'info',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: [
      '某局党组2024年落实全面从严治党主体责任情况报告',
      '2024年，局党组认真落实上级部署，现将有关情况报告如下。',
      '一是压实主体责任。召开专题会议4次。',
      '一年来，工作虽有进展，但⟦还存在一定差距和不足⟧。下一步，我们将抓好整改。',
    ].join('\n'),
    right: [
      '某局党组2024年落实全面从严治党主体责任情况报告',
      '2024年，局党组认真落实上级部署，现将有关情况报告如下。',
      '一是压实主体责任。召开专题会议4次。',
      '一年来，工作虽有进展，但还存在压力传导不到位、警示教育形式单一等不足。下一步，我们将抓好整改。',
    ].join('\n'),
  },
  find({ document, sections, pack }) {
    const { pattern, words } = genreOf(pack.genre);
    const clause = pattern(`(?<=^|[，。；]|[，。；]但是?)(?!但)[^，。；]{0,24}${words.problems.asserting}[^，。；]{0,30}`);
    return sections.flatMap(({ id, assertedOnly: isAsserted, at }) => {
      const place = at.at(-1);
      if (isAsserted !== true || !place) return [];
      const span = assertion(document, place, clause);
      const text = document.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '';
      return [{ rule: 'section/asserted-only' as const, severity: 'info' as const, ...span, text, values: { section: id } }];
    });
  },
};

/** The clause that asserts: in the sentence that begins the section, or in the first paragraph under its heading; else the place itself. */
function assertion(document: ReportDocument, place: Span, clause: RegExp): Span {
  for (const paragraph of [place.paragraph, place.paragraph + 1]) {
    const text = document.paragraphs[paragraph]?.text ?? '';
    const from = paragraph > place.paragraph ? 0 : headingOf(document.paragraphs[paragraph] ?? { text }) === undefined ? place.start : place.end;
    const match = clause.exec(text.slice(from, from + 200));
    if (match && !/^\s*[一二三四五六七八九十（(\d]/.test(match[0])) return { paragraph, start: from + match.index, end: from + match.index + match[0].length };
  }
  return place;
}
