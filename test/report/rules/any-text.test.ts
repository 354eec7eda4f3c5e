import fc from 'fast-check';
import { fromText } from '../../../src/report/document';
import { figure } from '../../../src/report/rules/consistency/figure';
import { claimMismatch } from '../../../src/report/rules/count/claim-mismatch';
import { sumMismatch } from '../../../src/report/rules/count/sum-mismatch';
import { malformedYear } from '../../../src/report/rules/text/malformed-year';
import { missingTerminal } from '../../../src/report/rules/text/missing-terminal';
import { repeatedPunctuation } from '../../../src/report/rules/text/repeated-punctuation';
import { repeatedWord } from '../../../src/report/rules/text/repeated-word';
import { unbalancedPair } from '../../../src/report/rules/text/unbalanced-pair';
import { outlineOf } from '../outlineOf';
import { found } from './examples';

const rules = [unbalancedPair, repeatedPunctuation, repeatedWord, malformedYear, missingTerminal, claimMismatch, sumMismatch, figure];
const genreUnits = ['“', '”', '（', '）', '《', '》', '‘', '’', '，', '。', '、', '；', '：', '一', '二', '三', '十', '1', '2', '20', '2023', '年', '以来', '个', '方面', '件', '立案', '其中', '已', '未', '正在', '整改', '等', '以下', '一是', '二是', '建', '设', '的', '了', '\n', ' ', '\ud83d', '\u0000'];

test.each(rules)('$id: any text is read without a throw, and every span holds its text', (rule) => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...genreUnits), { maxLength: 80 }).map((units) => units.join('')));
  fc.assert(fc.property(texts, (text) => {
    const document = fromText(text);
    for (const { paragraph, start, end, text: at, fix } of rule.find(outlineOf(document))) {
      const own = document.paragraphs[paragraph]?.text ?? '';
      expect(own.slice(start, end)).toBe(at);
      for (const edit of fix ?? []) expect(edit.start >= 0 && edit.start <= edit.end && edit.end <= own.length).toBe(true);
    }
  }), { numRuns: 300 });
});

test.each(rules)('$id: the examples are what they say', (rule) => {
  expect(found(rule, rule.examples.wrong)).toBe(rule.examples.wrong);
  expect(found(rule, rule.examples.right)).toBe(rule.examples.right);
});

test.each(rules)('$id: a huge paragraph is read to its end', (rule) => {
  for (const unit of ['“', '）', '（', '一', '做到', '2023', '1件，', '其中1件、已整改2件，', '三个方面：', '甲、乙等三个方面', '《甲”', '、', ' ']) {
    const text = unit.repeat(Math.floor(40_000 / unit.length));
    const outline = outlineOf(fromText(`${text}\n${text}`), { sequences: [] });
    for (const { start, end } of rule.find(outline)) expect(start <= end && end <= text.length).toBe(true);
  }
});
