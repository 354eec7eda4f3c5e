import { unbalancedPair } from '../../../../src/report/rules/text/unbalanced-pair';
import { outlineOf } from '../../outlineOf';
import { fixed, found } from '../examples';

test.each([
  '用好⟦“⟧清风讲堂阵地，推动廉洁文化入心。',
  '完善好支部⟦”⟧评选机制，树立导向。',
  '印发⟦《⟧党员教育管理实施细则，抓好落实。',
  '印发《廉政谈话制度》⟦》⟧，抓好落实。',
  '各支部⟦（⟧含机关支部均已换届。',
  '各支部含机关支部⟦）⟧均已换届。',
  '县委印发⟦〔⟧2024号文件和〔2024〕5号文件。',
  '坚持“严⟦“⟧字当头。',
  '坚持⟦”⟧严”字当头。',
  '坚持“严⟦’⟧字当头，久久为功。',
  '参加“清风”、“廉韵”、⟦“⟧正气活动。',
  '一、加强领导\n⟦（⟧一压实责任\n（二）完善机制',
  '（一）压实责任\n二⟦）⟧完善机制\n（三）强化监督',
  '关于学习⟦《⟧中国共产党纪律处分条例的通知\n各支部要认真学习《党章》。',
  '他说：⟦“⟧要从严。\n各支部要抓好落实。',
])('a lonely mark is found: %s', (text) => {
  expect(found(unbalancedPair, text)).toBe(text);
});

test.each([
  '坚持“两个维护”，落实《条例》（试行），学习【文件】和〔2024〕5号。',
  '包括：1）提醒；2）约谈；a）通报；b）问责；①）其他。',
  '包括（一是：1）提醒；2）约谈）。',
  '（一)压实责任\n(二）完善机制',
  '一）压实责任\n二）完善机制\n三）强化监督',
  '他说："要从严。\n他说："要从严"，“要从严"。',
  "it's、Party’s、’24、DON’T、5’ 都不算。",
  '总书记强调：“第一段话。\n“第二段话。\n“第三段话。”',
  '会议指出：“第一段话。\n第二段话。”',
  '关于印发《清河镇党委落实\n主体责任清单》的通知',
  '（联系人：张三。\n电话：123）',
  '“一切为了‘群众’的‘小事’”，《关于转发〈通知〉的通知》，《关于转发《通知》的通知》。',
  '取值在[0,1)和(0,1]之间 :) ;-)',
  '“甲（乙”丙）交叉时各自成对。',
  '﻿“开头有标记”。',
])('what is paired or meant is left alone: %s', (text) => {
  expect(found(unbalancedPair, text)).toBe(text);
});

test('a mark turned the wrong way is put right', () => {
  expect(fixed(unbalancedPair, '坚持“严“字当头，落实《条例〉。')).toBe('坚持“严”字当头，落实《条例》。');
});

test('headers and notes are read too', () => {
  const paragraphs = [{ text: '正文。' }, { text: '（草稿', story: 'header' as const }];
  expect(unbalancedPair.find(outlineOf({ paragraphs }))).toMatchObject([{ paragraph: 1, start: 0, end: 1, text: '（', values: { expected: '）' } }]);
});
