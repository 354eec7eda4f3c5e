import { loneItem } from '../../../../src/report/rules/numbering/lone-item';
import { found } from '../examples';

test.each([
  '一、抓责任\n坚持抓早抓小。⟦第一，⟧让教育走进日常。组织收看警示片。\n二、抓作风',
  '一、抓责任\n做到：⟦一是⟧定措施，逐项落实。\n二、抓作风',
])('an item without a second one is found: %s', (text) => {
  expect(found(loneItem, text)).toBe(text);
});

test.each([
  '一、抓责任\n坚持抓早抓小。第一，让教育走进日常。第二，让监督走进岗位。\n二、抓作风',
  '一、抓责任\n坚持质量第一，服务第一。首先，让教育走进日常。\n二、抓作风',
  '一、抓责任\n（一）甲\n（二）乙\n二、抓作风\n（一）抓立项\n1.严把关\n（一）先踏勘\n2.再拨付\n（二）抓验收\n三、抓纪律\n（一）丙\n（二）丁',
])('what is a list, or no item, is left alone: %s', (text) => {
  expect(found(loneItem, text)).toBe(text);
});
