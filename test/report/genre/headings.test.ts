import { headingOf } from '../../../src/report/genre/headings';

const read = (text: string) => {
  const heading = headingOf({ text });
  return heading && { rank: heading.rank, ordinal: heading.ordinal, words: text.slice(heading.wordsFrom, heading.end), runIn: heading.runIn };
};

test.each([
  ['一、压实责任', 1, 1, '压实责任', false],
  ['　　（十二）改进作风。全年检查四次。', 2, 12, '改进作风', true],
  ['3.加强教育', 3, 3, '加强教育', false],
  ['（4）从严管理：开展检查', 4, 4, '从严管理', true],
  ['三．强化组织建设', 1, 3, '强化组织建设', false],
  ['第一，提高站位，抓好学习。逐条研究', 6.5, 1, '提高站位，抓好学习', true],
  ['二十一是完善制度。修订办法', 7, 21, '完善制度', true],
  ['其次，抓好落实。', 6.5, 2, '抓好落实', false],
  ['工作开展情况', 0.8, 1, '工作开展情况', false],
  ['第二部分 存在问题', 0.4, 2, '存在问题', false],
  ['第三章　下一步打算', 0.4, 3, '下一步打算', false],
  ['第一篇：工作回顾', 0.4, 1, '工作回顾', false],
  ['第一编 履责情况', 0.4, 1, '履责情况', false],
  ['第2部分 存在问题', 0.4, 2, '存在问题', false],
])('%s', (text, rank, ordinal, words, runIn) => {
  expect(read(text)).toEqual({ rank, ordinal, words, runIn });
});

test.each([
  ['表1　2024年重点领域治理情况'],
  ['附表二　风险点分布'],
  ['物资采购\t251\t23'],
  ['一年来，全局上下共同努力。'],
  ['第一责任人职责落实到位，全年召开会议四次。'],
  ['一是一、二是二，实事求是地开展工作。'],
  ['1.5亿元资金全部到位。'],
  ['2024年，全局上下共同努力。'],
  [''],
  ['　　'],
])('running text is no heading: %s', (text) => {
  expect(read(text)).toBeUndefined();
});

test('an automatic number makes a heading of the whole text', () => {
  expect(headingOf({ text: '压实责任', listLabel: '四、' })).toMatchObject({ rank: 1, ordinal: 4, start: 0, wordsFrom: 0, end: 4 });
});

test('a heading style makes a heading without a number', () => {
  expect(headingOf({ text: '压实责任。', headingLevel: 2 })).toMatchObject({ rank: 1.5, start: 0, end: 4 });
});
