import { repeatedPunctuation } from '../../../../src/report/rules/text/repeated-punctuation';
import { fixed, found } from '../examples';

test.each([
  '用好公众号⟦、、⟧短视频等平台。',
  '持续用力⟦，，⟧久久为功⟦。。⟧',
  '落到实处⟦，。⟧',
  '党委⟦、，⟧党组都要抓好⟦；；⟧如下⟦：：⟧',
  '抓学习⟦,，⟧抓作风⟦，;⟧抓纪律。',
  '要不要抓⟦？。⟧一定要抓⟦！。⟧',
  '未完待续⟦。。。⟧',
])('repeated marks are found: %s', (text) => {
  expect(found(repeatedPunctuation, text)).toBe(text);
});

test.each(['久久为功……', '久久为功。……', '真抓实干！！！怎么办？？真的？！', '“要从严。”“要从实。”、《怎么办？》，', '（见附件。）。', '1.、2', 'a,,b;;c::d..', '长期推进*，，'.slice(0, 6), '目录……………3', '，“从严”，'])('what is usual is left alone: %s', (text) => {
  expect(found(repeatedPunctuation, text)).toBe(text);
});

test('the strongest mark stays', () => {
  expect(fixed(repeatedPunctuation, '甲、、乙，。丙、，丁；。戊：，己。。。庚？。')).toBe('甲、乙。丙，丁。戊：己……庚？');
});

test.each([
  ['第一，甲。\n第二，。乙。\n第三，丙。', '第一，甲。\n第二，乙。\n第三，丙。'],
  ['一、甲\n二、，乙', '一、甲\n二、乙'],
])('the mark of a number stays: %s', (text, expected) => {
  expect(fixed(repeatedPunctuation, text)).toBe(expected);
});

test.each(['第一，甲。\n第二、，乙。', '（一）甲\n（二）、、乙', '一是甲，二是，，乙。'])('a wrong mark after a number is left to the numbering: %s', (text) => {
  expect(found(repeatedPunctuation, text)).toBe(text);
});
