import { figure } from '../../../../src/report/rules/consistency/figure';
import { outlineOf } from '../../outlineOf';
import { found } from '../examples';

const table = (...rows: readonly string[]): string => rows.map((row) => row.replaceAll('｜', '\t')).join('\n');

test.each([
  table('讲授廉政党课8场。', '附表：主要数据', '项目｜数量', '廉政党课｜⟦11⟧场'),
  table('讲授廉政党课8场。', '廉政党课（场）｜⟦7⟧'),
  table('组织党组理论学习中心组学习10次。', '某局党组', '2024年7月8日', '1｜党组理论学习中心组学习｜次｜⟦12⟧'),
  table('对新任干部开展廉政谈话64人次。', '廉政谈话｜⟦46⟧人次'),
  table('公司纪委受理信访举报19件，立案3件。', '受理信访举报｜⟦21⟧件'),
  table('开展了8场廉政党课。', '廉政党课｜场｜⟦9⟧'),
  table('廉政党课｜11场', '讲授廉政党课⟦8⟧场。'),
  table('围绕三资管理开展专项整治，受理信访举报17件，处置问题线索12件，立案8件。', '受理信访举报｜17件', '处置问题线索｜12件', '立案｜⟦6⟧件'),
  table('立案312件，较2023年增长9％。主要指标见下表：', '讲授廉政党课8场，比2023年多2场。主要数据如下：', '指标｜单位｜完成数', '廉政党课｜场｜⟦11⟧'),
])('a number of a table that the text tells otherwise is found: %s', (text) => {
  expect(found(figure, text)).toBe(text);
});

test.each([
  table('讲授廉政党课8场。', '廉政党课｜8场'),
  table('全年讲授廉政党课11场，书记讲授廉政党课8场。', '廉政党课｜11场'),
  table('到村讲廉政党课8场。', '廉政党课｜11场'),
  table('讲授廉政党课8场，各支部的廉政党课也有特色。', '廉政党课｜11场'),
  table('讲授廉政党课8场。', '附表：2023年主要数据', '廉政党课｜11场'),
  table('讲授廉政党课8场。', '项目｜2023年', '廉政党课｜11场'),
  table('讲授廉政党课8场。', '2023年主要数据如下。单位：场', '廉政党课｜场｜11'),
  table('讲授廉政党课8场。', '以下为2023年情况。具体数据见下表：', '廉政党课｜场｜11'),
  table('讲授廉政党课8场。', '项目｜2023年｜2024年', '廉政党课｜11场｜8场'),
  table('县纪委受理信访举报190件。', '受理信访举报｜210件'),
  table('去年讲授廉政党课8场。', '廉政党课｜11场'),
  table('讲授廉政党课8次。', '廉政党课｜11场'),
  table('党课8场。', '党课｜11场'),
  ...['警示教育', '政策宣传', '廉政文化', '清廉活动'].map((month) => table(`开展${month}月，组织参观廉政基地2次。`, '参观廉政基地（次）｜3')),
  table('全年召开党组会12次，开展廉政谈话30人次，我本人讲授廉政党课3次。', '党组会｜12次', '廉政谈话｜30人次', '廉政党课｜4次'),
  table('受理信访举报17件，处置问题线索12件，其中立案8件。', '受理信访举报｜17件', '处置问题线索｜12件', '立案｜9件'),
  table('围绕三资管理开展专项整治，受理信访举报17件，处置问题线索9件，立案6件。', '受理信访举报｜17件', '处置问题线索｜12件', '立案｜8件'),
  table('讲授廉政党课6次。', '附表：责任清单', '廉政党课｜5次'),
  table('讲授廉政党课6次。', '事项｜频次', '廉政党课｜5次'),
  table('年初，局党组下达全年任务如下：', '廉政党课｜5次', '讲授廉政党课6次。'),
  table('开展廉政谈话86人次。', '附表：党组书记履责情况', '廉政谈话｜人次｜24'),
  table('处置问题线索28件。', '受理问题线索｜件｜30'),
  table('制定管理制度5项、修订6项。', '制定管理制度｜项｜5', '修订管理制度｜项｜6'),
  table('发出监察建议书6份，已落实5份。', '落实监察建议书｜份｜5'),
  table('签订廉洁承诺书286份。', '发放廉洁承诺书｜份｜300'),
  table('局机关支部开展集中学习12次。', '集中学习｜36次'),
  table('讲授廉政党课8场。', '甲站', '廉政党课｜3场', '乙站', '廉政党课｜5场'),
  table('讲授廉政党课8场。', '三、下一步工作打算', '讲授廉政党课12场。', '廉政党课｜8场'),
])('a table that counts something else, or more, is left alone: %s', (text) => {
  expect(found(figure, text)).toBe(text);
});

test.each([
  ['序号', '单位', '廉政谈话（人次）', '1', '城关水务站', '12', '2', '柳河水务站', '34'],
  ['1', '廉政党课', '场', '', '2', '廉政谈话', '人次', '46'],
  ['廉政党课（场）', '2', '任前', '提醒', '3'],
])('a table whose rows are not regular, or count by unit, is left alone', (...cells) => {
  const paragraphs = [{ text: '全年开展廉政谈话46人次，讲授廉政党课1场。' }, ...cells.map((text) => ({ text, inTable: true }))];
  expect(figure.find(outlineOf({ paragraphs }))).toEqual([]);
});

test('the cells of a document’s table are read in rows', () => {
  const cells = ['序号', '项目', '单位', '数量', '1', '警示教育大会', '次', '2', '2', '廉政党课', '场', '11'];
  const paragraphs = [{ text: '召开警示教育大会2次，讲授廉政党课8场。' }, ...cells.map((text) => ({ text, inTable: true }))];
  const findings = figure.find(outlineOf({ paragraphs }));
  expect(findings.map(({ paragraph, text, values }) => [paragraph, text, values.other, values.subject])).toEqual([[12, '11', '8', '廉政党课']]);
});
