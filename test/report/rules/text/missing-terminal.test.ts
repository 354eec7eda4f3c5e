import type { Paragraph } from '../../../../src/report/document';
import { missingTerminal } from '../../../../src/report/rules/text/missing-terminal';
import { check } from '../../../../src/report/check';
import { mark, marked } from '../../../marked';
import { outlineOf } from '../../outlineOf';
import { fixed, found } from '../examples';

const sentence = '一年来，镇党委坚持每季度专题研究党风廉政建设工作。';

test.each([
  `${sentence}班子成员带头讲授廉政党⟦课⟧`,
  `${sentence}信访总量下降12⟦%⟧`,
  `${sentence}坚决做到“两个维护⟦”⟧`,
  `${sentence}各支部抓好落实⟦，⟧`,
  `${sentence}班子成员带头讲授廉政党⟦课⟧  `,
  '召开警示教育会2次，通报行业典型案例4起，组织采购岗位人员观看警示片《底线》，撰写体会36⟦篇⟧',
  '组织关键岗位人员参观廉政教育基地，开展警示教育3场，廉政谈话26人次，走访困难群众36⟦户⟧',
  '会议强调，要压实各级党组织书记的第一责任，从严从实抓好班子、带好队伍，以钉钉子精神推动各项任务落到实处，确保年度目标圆满完⟦成⟧',
])('an open end is found: %s', (text) => {
  expect(found(missingTerminal, text)).toBe(text);
});

test.each([
  `${sentence}`,
  `${sentence}会议强调：“要从严从实。”`,
  `${sentence}（牵头单位：镇纪委）`,
  `${sentence}重点做好以下工作：`,
  `${sentence}压实责任；`,
  `${sentence}效果明显……`,
  '一、坚持政治引领，扛牢主体责任，以更高标准推动全面从严治党向基层延伸、向纵深发展',
  '坚持严的基调，推动全面从严治党',
  '全年召开会议12次，研究议题30个，办结28个',
  '4.召开警示教育会2次，通报行业典型案例4起，组织采购岗位人员观看警示片《底线》，撰写体会36篇',
  '全年立案12件，处分15人，移送2人，以雷霆万钧之势推动反腐败斗争向纵深发展、向基层延伸',
  '党组会议研究12次，廉政谈话92人次，警示教育8场，专题党课6次，签订责任书28份，述责述廉9人',
  '2024年党风廉政建设主要数据：召开会议12次，廉政谈话92人次，警示教育8场，讲授党课6次',
  '抓实1个清单、2项制度，推行3级联动，以更高标准推动全面从严治党向基层延伸、向纵深发展',
  '中共清河镇委员会关于2024年度落实全面从严治党主体责任情况的报告和下一步工作打算',
  '各位领导、同志们',
  '中共清河镇委员会',
  '2024年12月20日',
  '出席人员：张三、李四、王五，赵六，孙七，周八，吴九，郑十，钱一，陈二，褚三，卫四，蒋五，沈六，韩七，杨八',
  '##leftover##',
  `${sentence}阅读全文请先登录`,
])('what needs no end mark is left alone: %s', (text) => {
  expect(found(missingTerminal, text)).toBe(text);
});

test('tables, headings, contents and other stories are left alone', () => {
  const text = `${sentence}班子成员带头讲授廉政党课`;
  const paragraphs: Paragraph[] = [{ text, inTable: true }, { text, headingLevel: 1 }, { text, toc: true }, { text, story: 'footnote' }];
  const outline = outlineOf({ paragraphs });
  expect(mark(outline.document, missingTerminal.find(outline))).not.toContain('⟦');
});

test('a text of broken lines has no open ends', () => {
  const lines = Array.from({ length: 8 }, () => `${sentence}班子成员带头讲授廉政党课，督促`).join('\n');
  expect(found(missingTerminal, lines)).toBe(lines);
});

test('the fix ends the sentence', () => {
  expect(fixed(missingTerminal, `${sentence}抓好落实，\n${sentence}抓好落实`)).toBe(`${sentence}抓好落实。\n${sentence}抓好落实。`);
});

test.each([
  ['以上报告，请予评⟦议⟧'],
  ['以上报告，请予评议。'],
  ['特此报告'],
])('a closing of two clauses is a sentence: %s', (closing) => {
  const { document } = marked(`某局党组2024年落实主体责任情况报告\n2024年，局党组认真履职，现将情况报告如下。\n一、压实责任\n召开会议4次。\n${closing}\n某局党组`);
  const open = check(document).findings.filter(({ rule }) => rule === 'text/missing-terminal');
  expect(mark(document, open).split('\n')[4]).toBe(closing);
});
