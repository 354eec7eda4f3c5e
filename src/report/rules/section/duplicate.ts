import type { ReportDocument, Span } from '../../document';
import type { FindingOf } from '../../findings';
import { headingOf } from '../../genre/headings';
import { isOnce, type SectionId } from '../../genre/sections';
import type { Rule } from '../rule';

/** A section that comes again after another one: the second title, lead-in, problems, plans or closing. */
export const duplicate: Rule<'section/duplicate'> = {
  id: 'section/duplicate',
  severity: 'warning',
  source: { document: 'practice' },
  fixable: false,
  examples: {
    wrong: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '一、存在问题',
      '个别干部纪律意识不强。',
      '二、下一步打算',
      '持续纠治“四风”。',
      '⟦三、存在的不足⟧',
      '警示教育形式不够多样。',
    ].join('\n'),
    right: [
      '某局2024年党风廉政建设工作总结',
      '2024年，我局扎实推进党风廉政建设，现将工作总结如下。',
      '一、存在问题',
      '个别干部纪律意识不强。',
      '二、下一步打算',
      '持续纠治“四风”。',
    ].join('\n'),
  },
  find({ document, sections }) {
    const places = sections.flatMap(({ id, at }) => at.map((span) => ({ id, span })));
    places.sort((one, other) => one.span.paragraph - other.span.paragraph || one.span.start - other.span.start);
    const merged = new Set(sections.flatMap(({ id, mergedWith }) => (mergedWith?.some(isOnce) ? [id] : [])));
    // 五、存在的问题和下一步打算, with 1.存在的问题 and 2.下一步打算 below it.
    const isDivision = (id: SectionId, first: Span, later: Span): boolean => merged.has(id) && rankAt(document, later) > rankAt(document, first);
    const known = new Map<SectionId, { first: Span; order: number }>();
    const found: FindingOf<'section/duplicate'>[] = [];
    let order = -1;
    let last: SectionId | undefined;
    for (const { id, span } of places) {
      if (macroOf(id) !== last) {
        order++;
        last = macroOf(id);
      }
      if (!isOnce(id)) continue;
      const earlier = known.get(id);
      if (earlier && earlier.order < order && earlier.first.paragraph < span.paragraph && !isDivision(id, earlier.first, span)) {
        const text = document.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '';
        const values = { section: id, otherParagraph: earlier.first.paragraph, otherStart: earlier.first.start };
        found.push({ rule: 'section/duplicate', severity: 'warning', ...span, text, values });
      }
      known.set(id, { first: earlier?.first ?? span, order });
    }
    return found;
  },
};

/** Smaller is higher; what is no heading is the lowest. */
function rankAt({ paragraphs }: ReportDocument, { paragraph }: Span): number {
  return headingOf(paragraphs[paragraph] ?? { text: '' })?.rank ?? Infinity;
}

/** The themes of the body are one macro section. */
function macroOf(id: SectionId): SectionId {
  return isOnce(id) || id === 'salutation' || id === 'integrity' || id === 'signature' || id === 'date' ? id : 'work';
}
