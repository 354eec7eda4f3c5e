import * as fc from 'fast-check';
import type { AnyRule } from '../../../src/report/rules/rule';
import { fromText, type Span } from '../../../src/report/document';
import type { KindId } from '../../../src/report/genre/sections';
import { period } from '../../../src/report/rules/consistency/period';
import { assertedOnly } from '../../../src/report/rules/section/asserted-only';
import { duplicate } from '../../../src/report/rules/section/duplicate';
import { misplaced } from '../../../src/report/rules/section/misplaced';
import { missing } from '../../../src/report/rules/section/missing';
import { requestInReport } from '../../../src/report/rules/section/request-in-report';
import { themesUncovered } from '../../../src/report/rules/section/themes-uncovered';
import { outlined } from '../rules/section/outlined';

const pieces = fc.constantFrom(
  '一、', '（一）', '一是', '第一，', '存在问题', '下一步，我们将', '2024年', '2023年以来', '截至9月', '主体责任', '作风建设', '现将有关情况报告如下：', '特此报告。', '请批示', '某局',
  '述责述廉报告', '廉洁自律', '配偶', '礼金', '。', '，', '：', '；', '\n', '\r\n', '\n\n', ' ', '　', '《', '》', '\0', '\uD800', '*', '12', '各位领导：', '清醒认识到还存在不足', '##paidend##',
);
const texts = fc.oneof(fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }));
const rules: readonly AnyRule[] = [missing, misplaced, duplicate, assertedOnly, themesUncovered, requestInReport, period];
const kinds = fc.constantFrom<KindId>('personalStatement', 'firstResponsible', 'partyGroup', 'workSummary');

test('any text is read without fail, with places inside their paragraphs and in reading order, always the same', () => {
  fc.assert(
    fc.property(texts, kinds, (text, kind) => {
      const document = fromText(text);
      const outline = outlined(document, kind);
      const found = rules.flatMap((rule): readonly Span[] => rule.find(outline));
      const spans = [...outline.sections.flatMap(({ at }) => at), ...outline.kind.evidence.map(({ at }) => at), ...found];
      for (const { paragraph, start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(document.paragraphs[paragraph]?.text.length ?? -1);
      }
      for (const { at } of outline.sections) {
        const order = at.map(({ paragraph, start }) => paragraph * 1e6 + start);
        expect(order).toEqual([...order].sort((one, other) => one - other));
      }
      expect(outlined(document, kind)).toEqual(outline);
    }),
    { numRuns: 500 },
  );
});

test('a paragraph of very many sentences is read', () => {
  const { sections } = outlined(fromText(`某局2024年述责述廉报告\n一、压实责任\n${'离期盼有差距。'.repeat(200_000)}`), 'partyGroup');
  expect(sections.find(({ id }) => id === 'problems')?.status).toBe('present');
});
