import { readLabel } from '../../../src/report/numbering/labels';

/** The label at the start of a text, as `form ordinal [fault → expected]`. */
function told(text: string): string {
  const label = readLabel(text, 0);
  if (label === undefined) return 'none';
  const fault = label.fault === undefined ? '' : ` ${label.fault} → ${label.expected ?? ''}`;
  return `${text.slice(0, label.end)}|${label.form} ${label.ordinal}${fault}`;
}

test.each([
  ['一、学习', '一、|一、 1'],
  ['十二、学习', '十二、|一、 12'],
  ['二十一、学习', '二十一、|一、 21'],
  ['三．学习', '三．|一、 3 punctuation → 三、'],
  ['三.学习', '三.|一、 3 punctuation → 三、'],
  ['三，学习', '三，|一、 3 punctuation → 三、'],
  ['（二）学习', '（二）|（一） 2'],
  ['（十一）学习', '（十一）|（一） 11'],
  ['(二)学习', '(二)|（一） 2 width → （二）'],
  ['（二)学习', '（二)|（一） 2 width → （二）'],
  ['（二）、学习', '（二）、|（一） 2 punctuation → （二）'],
  ['(二)、学习', '(二)、|（一） 2 punctuation → （二）'],
  ['二）学习', '二）|（一） 2 punctuation → （二）'],
  ['3.学习', '3.|1. 3'],
  ['12.学习', '12.|1. 12'],
  ['1.2023年抽检计划', '1.|1. 1'],
  ['1.12345热线全天响应', '1.|1. 1'],
  ['3．学习', '3．|1. 3 punctuation → 3.'],
  ['3、学习', '3、|1. 3 punctuation → 3.'],
  ['３.学习', '３.|1. 3 width → 3.'],
  ['３．学习', '３．|1. 3 punctuation → 3.'],
  ['（3）学习', '（3）|（1） 3'],
  ['(3)学习', '(3)|（1） 3 width → （3）'],
  ['（３）学习', '（３）|（1） 3 width → （3）'],
  ['（3）、学习', '（3）、|（1） 3 punctuation → （3）'],
  ['3）学习', '3）|1） 3'],
  ['3)学习', '3)|1） 3 width → 3）'],
  ['③学习', '③|① 3'],
  ['㉑学习', '㉑|① 21'],
  ['③、学习', '③、|① 3 punctuation → ③'],
  ['b.学习', 'b.|a. 2'],
  ['第二，学习', '第二，|第一， 2'],
  ['第二、学习', '第二、|第一， 2 punctuation → 第二，'],
  ['其三，学习', '其三，|其一， 3'],
  ['其次，学习', '其次，|首先， 2'],
  ['首先：学习', '首先：|首先， 1 punctuation → 首先，'],
  ['二是学习', '二是|一是 2'],
  ['二要学习', '二要|一是 2'],
  ['二是、学习', '二是、|一是 2 punctuation → 二是'],
  ['二是，学习', '二是，|一是 2 punctuation → 二是'],
  ['二要，学习', '二要，|一是 2 punctuation → 二要'],
  ['一、三不腐一体推进', '一、|一、 1'],
  ['二、三会一课', '二、|一、 2'],
])('%s begins with the label %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  '一体推进', '十一届全会', '二十大精神', '第一责任人', '第一议题', '第一种形态', '第一季度', '一是一，二是二',
  '一、二季度', '三、四级主任科员', '第一、第二季度', '1.5亿元', '1.2345万元', '1.12亿元', '2023年', '4月27日', '8：30', '3、4月份', '三要素', '二要点', '(2023)17号', '1.2.3', '四要五严禁', '首先要', '',
])('%s begins with no label', (text) => {
  expect(told(text)).toBe('none');
});
