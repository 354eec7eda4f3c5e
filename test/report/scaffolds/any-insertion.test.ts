import fc from 'fast-check';
import { applyInsertion } from '../../../src/report/edits';
import type { Finding } from '../../../src/report/findings';
import { sectionIds } from '../../../src/report/genre/sections';
import { formatChinese } from '../../../src/report/numbering/numerals';
import { defaultPack } from '../../../src/report/pack';
import { rules } from '../../../src/report/rules';
import { planInsertion } from '../../../src/report/scaffolds/insertion';
import { described } from './described';

const debris = [...sectionIds.map((id) => `§${id}§`), '⟨一、⟩', '⟨三、⟩', '⟨（一）⟩', '⟨（二）⟩', '⟪二、⟫', '⟨1.⟩', '⟨一是⟩', '⟨二是⟩', '⟨首先，⟩', '标题', '正文。', ' ', '\n', '\n', '\n'];

test('however the report is put together, a plan can be applied or says why there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...debris), { maxLength: 30 }), fc.constantFrom(...sectionIds), (pieces, id) => {
      const outline = described(pieces.join(''));
      const plan = planInsertion(outline, id, 'half', defaultPack);
      if (plan.status === 'refused') return;
      expect(plan.insertion.before).toBeGreaterThanOrEqual(0);
      expect(plan.insertion.before).toBeLessThanOrEqual(outline.bodyLength);
      expect(applyInsertion(outline.document, plan.insertion).inserted).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('whatever is missing, the insertion lies in the body, edits only labels, and numbers without a gap', () => {
  fc.assert(
    fc.property(fc.subarray(sectionIds.slice(4, 16), { minLength: 2 }), fc.constantFrom(...sectionIds), fc.boolean(), (present, id, automatic) => {
      const text = ['§title§报告', '§leadIn§报告如下。', ...present.flatMap((section, index) => {
        const label = `${formatChinese(index + 1)}、`;
        return [`${automatic ? `⟪${label}⟫` : `⟨${label}⟩`}§${section}§标题`, '正文。'];
      })].join('\n');
      const outline = described(text);
      const plan = planInsertion(outline, id, 'year', defaultPack);
      if (plan.status === 'refused') return expect(['present', 'container']).toContain(plan.reason);
      expect(plan.insertion.before).toBeGreaterThanOrEqual(0);
      expect(plan.insertion.before).toBeLessThanOrEqual(outline.bodyLength);
      const { document, inserted } = applyInsertion(outline.document, plan.insertion);
      expect(inserted).toBe(true);
      if (automatic) return expect(plan.insertion.edits).toEqual([]);
      const whole = { ...described(document.paragraphs.map(({ text: line }) => line).join('\n')), sections: [] };
      expect(rules.flatMap((rule): readonly Finding[] => rule.find(whole)).filter(({ rule }) => rule.startsWith('numbering/'))).toEqual([]);
      const labels = document.paragraphs.flatMap(({ text: line }) => /^[一二三四五六七八九十]+(?=、)/.exec(line)?.[0] ?? []);
      expect(labels).toEqual(labels.map((_, index) => formatChinese(index + 1)));
    }),
  );
});
