import { sumMismatch } from '../../../../src/report/rules/count/sum-mismatch';
import { marked } from '../../../marked';
import { outlineOf } from '../../outlineOf';
import { found } from '../examples';

test.each([
  '细化为⟦80⟧个问题，整改完成61个，基本整改完成10个，长期坚持2个，尚未完成3个。',
  '召开会议*次，交办的⟦26⟧个问题，已整改20个，正在整改4个，未整改1个。',
  '确定任务⟦12⟧项，已完成9项，正在推进2项。',
  '受理来信⟦20⟧件，其中涉纪类25件。',
  '查处问题⟦20⟧起，其中违规吃喝12起、违规收礼9起。',
  '现有党员⟦56⟧名，其中男38人、女20人。',
  '运用“四种形态”处理⟦100⟧人次，其中第一种形态70人次、第二种形态20人次、第三种形态6人次、第四种形态5人次。',
  '通报典型案例⟦12⟧起，分别为违规吃喝5起、违规收礼4起、公车私用2起。',
  '投入资金⟦5.6⟧亿元，其中财政资金3.2亿元、自筹资金1.8亿元、其他资金0.3亿元。',
  '反馈问题⟦30⟧个，已整改20个，其中立行立改8个，正在整改6个。',
  '查摆问题⟦1,200⟧个，已解决1000个，正在解决100个。',
  '整改问题⟦12⟧个，已完成9个，正在推进两个。',
  '专项检查发现问题⟦31⟧个，现场整改20个，限期整改10个。',
  '县委巡察反馈的三个方面⟦40⟧个问题，已完成整改31个，正在整改6个，长期整改2个。',
  '到32所学校蹲点，其中村小19所，收到意见⟦187⟧条，已办结151条，其余16条列入明年实事。',
  '开展交叉检查，列出整改事项⟦57⟧项，已完成55项，正在整改5项。',
  '巡察反馈的⟦18⟧个问题中，已完成整改12个，正在整改4个，长期坚持1个，每一个都有责任人。',
  '发现问题⟦58⟧个，其中理解偏差23个，台账不全26个，人员更替11个，均已交办。',
  '反馈的⟦27⟧个问题，已完成整改23个，基本完成2个，正在推进1个，群众对市容环境的投诉量比上年下降37%。',
  '反馈的⟦36⟧个问题，已完成整改30个，正在整改3个，“两个维护”落到实处。',
])('parts that do not add up are found: %s', (text) => {
  expect(found(sumMismatch, text)).toBe(text);
});

test.each([
  '细化为76个问题，整改完成61个，基本整改完成10个，长期坚持2个，尚未完成3个。',
  '共受理信访30件，其中涉农12件、民生9件。',
  '受理线索6件，其中重点件5件，立案4件，结案3件。',
  '反馈问题27个，比上年增加5个，已整改20个，正在整改1个。',
  '共有党员40名，其中女党员20名、35岁以下25名。',
  '立案50件，其中科级干部10件，结案48件，处分52人。',
  '处置线索50件，其中立案12件，了结30件，谈话函询20件。',
  '党纪政务处分50人，其中党纪处分40人、政务处分15人。',
  '受理线索20件，已立案5件，正在初核3件。',
  '反馈问题30个，已整改20个，其中立行立改8个，正在整改10个。',
  '收到线索50件，查否10件，正在办理20件，立案5件。',
  '发现问题90个，移交76个，已整改61个，正在整改15个。',
  '收到来信76件，上年结转5件，已办结70件，正在办理11件。',
  '梳理问题20余个，已整改12个，正在整改6个。',
  '投入资金5.2亿元，其中财政资金3.14亿元、其他资金2.05亿元。',
  '梳理问题20个，较上年减少3个，已整改12个，正在整改6个。',
  '梳理问题20个。已整改12个，正在整改6个。',
  '梳理问题20个，整改完成率90%，发放资金20万元，正在发放6万元。',
  '接待群众30人，期待群众满意，高尚品德2人，未成年人5人。',
  '梳理问题20个，已整改18个，正在整改2个，确保未整改问题一个不漏。',
  '梳理问题20个，已整改17个，正在整改1个，两个问题未整改。',
  '评价设施386座，其中优秀152座、良好171座、合格49座、不合格14座。',
  '排查隐患120处，已整改110处，其中投入资金整改的30处，剩余10处正在整改。',
  '制定措施30条，其中立行立改10条、限期整改12条、长期坚持8条。',
  '分三期实施，其中一期48个、二期56个。',
  '查处问题12起25人，其中科级干部20人。',
])('parts that add up, overlap or are no account of the whole are left alone: %s', (text) => {
  expect(found(sumMismatch, text)).toBe(text);
});

test('where a part is still open, nothing is said', () => {
  const { document } = marked('梳理问题20个，已整改12个，正在整改*个。\n梳理问题20个，已整改12个，正在整改6个。');
  const placeholder = { paragraph: 0, start: 18, end: 19, text: '*', certainty: 'certain', expects: 'quantity', unit: '个', context: '' } as const;
  expect(sumMismatch.find(outlineOf(document, { placeholders: [placeholder] }))).toMatchObject([{ paragraph: 1, values: { whole: 20, sum: 18, parts: [12, 6], unit: '个' } }]);
});

test('a placeholder after the parts that counts something else leaves the sum closed', () => {
  const text = '梳理问题⟦20⟧个，已整改12个，正在整改6个，追回资金*万元。';
  const { document } = marked(text);
  const at = text.replace(/[⟦⟧]/g, '').indexOf('*');
  const open = { paragraph: 0, start: at, end: at + 1, text: '*', certainty: 'certain', expects: 'quantity', unit: '万元', context: '' } as const;
  expect(sumMismatch.find(outlineOf(document, { placeholders: [open] }))).toMatchObject([{ values: { whole: 20, sum: 18 } }]);
  expect(sumMismatch.find(outlineOf(document, { placeholders: [{ ...open, unit: '个' }] }))).toEqual([]);
});
