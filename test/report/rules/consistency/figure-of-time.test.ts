import { areOfOtherRounds } from '../../../../src/report/counts/times';
import { figure } from '../../../../src/report/rules/consistency/figure';
import { found } from '../examples';
import { remarked } from '../section/outlined';

test.each([
  '上半年召开党组会13次，全年召开党组会28次。\n一年来，召开党组会⟦26⟧次。',
  '上半年处置问题线索5件，全年处置问题线索12件。\n全年处置问题线索⟦13⟧件。',
  '第二轮巡察共反馈问题38个。\n第二轮巡察反馈的⟦36⟧个问题已全部整改。',
  '本轮巡察共反馈问题38个。\n巡察反馈的⟦36⟧个问题已全部整改。',
  '班子成员带领所属16个党支部开展共建。\n年中，所属⟦14⟧个党支部全部接受检查。',
  '学生对食堂满意率为93.6%。\n今年学生对食堂满意率⟦96.3⟧%。',
  '窗口满意率为93.6%。\n下一步，在窗口满意率⟦96.3⟧%的基础上，继续改进服务。',
  '上一轮巡察共反馈问题38个。\n上轮巡察反馈的⟦36⟧个问题已全部整改。',
  '全年新签约项目27个。\n全年新签约项目⟦24⟧个均明确了专人。',
  '召开警示教育大会2场，旁听庭审1次。\n全年院里召开的警示教育大会⟦3⟧场，我场场参加。',
  '召开警示教育大会2场，旁听庭审1次。\n全年院里举办的警示教育大会⟦3⟧场，我场场参加。',
])('a figure of the same time, round or body that is told in two ways is found: %s', (text) => {
  expect(found(figure, text)).toBe(text);
});

test.each([
  '上半年组织警示教育4场，全年组织警示教育9场。',
  '上半年，共处置问题线索5件；全年，共处置问题线索12件。',
  '上半年讲党课10次、谈话146人次，全年讲党课26次、谈话318人次。',
  '1至10月开展廉政家访43户，全年共开展廉政家访52户。',
  '前10个月处置线索10件，全年共处置线索12件。',
  '前11个月到位资金2.21亿元，全年共到位资金2.36亿元。',
  '本轮巡察共反馈问题38个。\n上轮巡察反馈的45个问题已全部完成整改。',
  '本次督查共发现问题12个。\n上次督查发现的9个问题已全部整改。',
  '县委第七轮巡察共反馈问题38个。\n县委第四轮巡察共反馈的45个问题已全部整改。',
  '第一批清单共列问题21个。\n第二批清单共列的17个问题，已整改15个。',
  '本届党组共开展巡察3轮。\n上届党组共开展的5轮巡察，材料均已归档。',
  '供水公司追缴欠费121.4万元，排水公司追缴欠费37.32万元，全系统追缴欠费158.72万元。',
  '第9次会议研究处分事项1件，第17次会议研究处分事项2件，全年研究处分事项3件。',
  '全年走访慰问38名已退休干部。\n全年走访慰问36名已故党员家属。',
  '全年选派46名干部到企业服务。\n全年选派42名干部到乡镇服务。',
  '督促所属5个党支部换届。\n指导所属3个党支部共建。',
  '督促所属16个党支部换届。\n县局所属14个党支部全部接受检查。',
])('a figure of another time, round or body is left alone: %s', (text) => {
  expect(found(figure, text)).toBe(text);
});

const report = (...parts: string[]) => ['某局2024年上半年党风廉政建设工作总结', '今年上半年，我局扎实工作，现将情况报告如下。', '一、压实责任', ...parts].join('\n');
const plans = '二、下一步打算\n持续用力。';

test.each([
  report('收回欠款1360万元。', '1-6月收回欠款⟦1630⟧万元。'),
  report('收回欠款1360万元。', '前6个月收回欠款⟦1630⟧万元。'),
  report('1至6月，党组成员开展廉政谈话74人次。', '党组成员开展廉政谈话⟦47⟧人次。'),
  report('收回欠款1360万元。', '上年11月至6月收回欠款1630万元。'),
])('the first six months are the half year: %s', (text) => {
  expect(remarked(figure, text)).toBe(text);
});

test('what plans begin with as done is held against the work', () => {
  const text = report('实地走访实习医院27家。', plans, '完善制度，在今年已走访实习医院⟦29⟧家的基础上，走访社区。');
  expect(remarked(figure, text)).toBe(text);
});

test('figures listed behind the plans under a heading of their own are held against the work', () => {
  const text = report('上半年受理信访举报36件。', plans, '三、上半年主要数据', '受理信访举报⟦33⟧件；立案5件。');
  expect(remarked(figure, text)).toBe(text);
});

test.each([
  report('上半年受理信访举报36件。', plans, '力争受理信访举报33件；立案5件。'),
  report('集中学习党内法规28次。', '二、下一步打算。集中学习党内法规30次。'),
  report('开展廉政谈话148人次。', plans, '把握节奏，今年开展廉政谈话184人次，覆盖全部岗位。'),
])('what is planned is left alone: %s', (text) => {
  expect(remarked(figure, text)).toBe(text);
});

test.each([
  ['上一轮巡察', '上轮巡察', false],
  ['首轮巡察', '第一轮巡察', false],
  ['第2轮巡察', '第二轮巡察', false],
  ['第二轮巡察', '巡察', false],
  ['本轮巡察', '巡察', false],
  ['上轮巡察', '本轮巡察', true],
  ['第一批清单', '第二批清单', true],
])('%s and %s are of other rounds: %s', (one, other, expected) => {
  expect(areOfOtherRounds(one, other)).toBe(expected);
});
