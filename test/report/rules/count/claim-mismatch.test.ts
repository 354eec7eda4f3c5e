import { claimMismatch } from '../../../../src/report/rules/count/claim-mismatch';
import { marked } from '../../../marked';
import { outlineOf } from '../../outlineOf';
import { found } from '../examples';

const three = '一是抓学习，强思想。二是抓作风，树形象。三是抓纪律，严监督。';

describe('a claim before a list', () => {
  test.each([
    `重点抓好以下⟦四⟧个方面工作：${three}`,
    `重点抓好⟦四⟧项工作。${three}`,
    `采取⟦两⟧项措施：${three}`,
    `主要存在⟦5⟧个方面的问题：${three}`,
    `突出抓好⟦四⟧件事。${three}`,
    '下一步，重点做好以下⟦四⟧项工作。\n（一）压实责任。抓好落实。\n（二）正风肃纪。抓好落实。\n（三）建章立制。抓好落实。',
    '要做好以下⟦2⟧项工作：\n\n1.压实责任。\n2.正风肃纪。\n3.建章立制。',
    '提⟦两⟧点要求：\n一、提高站位。\n二、压实责任。\n三、严明纪律。',
    '主要存在⟦三⟧个方面的问题：学习不够深入；担当不够有力；作风不够扎实；监督不够严格。',
    '着力抓好⟦四⟧项重点：学习、作风、纪律。',
  ])('is compared with it: %s', (text) => {
    expect(found(claimMismatch, text)).toBe(text);
  });

  test.each([
    `重点抓好以下三个方面工作：${three}`,
    `采取三项措施：${three}`,
    `坚持“四个意识”，做到“两个维护”，落实八项规定：${three}`,
    `完成巡察反馈的12个问题。${three}`,
    `整改问题12个，移交线索3条。${three}`,
    `今后几个方面工作：${three}`,
    `第五个方面：${three}`,
    `为期五个月：${three}`,
    `抓好四个重点、三项工作：${three}`,
    `一年来，抓了五项工作，现将有关情况报告如下：\n一、工作情况。\n二、存在问题。`,
    `走访12个乡镇、3个支部：${three}`,
    '重点抓好以下四项工作：一是抓学习。二是抓作风。四是抓纪律。',
    '重点抓好以下三个方面工作：抓学习，强思想；抓作风，树形象。',
    '着力抓好四项重点：学习、作风和纪律、监督。',
    `上述四个方面：${three}`,
    '实施五大行动。\n各单位要抓好落实。',
  ])('is right, or is no claim: %s', (text) => {
    expect(found(claimMismatch, text)).toBe(text);
  });
});

describe('a claim after an enumeration', () => {
  test.each([
    '从理论学习、政治素质、能力本领、担当作为、工作作风等⟦四⟧个方面查找不足。',
    '从思想认识、责任落实、纪律作风⟦四⟧个方面查摆。',
    '严把动议、考察⟦三⟧个环节。',
    '严格执行“周调度”“月通报”“季评议”⟦四⟧项制度。',
    '严格执行“周调度”、“月通报”、“季评议”⟦两⟧项制度。',
    '瞄准推诿症、拖延症、浮躁症、畏难症、虚浮症等“⟦四⟧种症状”精准施治。',
    '围绕组织领导、压力传导、监督检查、追责问责⟦3⟧个环节发力。',
    '从学习教育、作风建设、纪律建设、制度建设等⟦五⟧个方面推进。',
    '对教学、后勤、基建、招生、采购等⟦四⟧个条线开展检查。',
    '开展以下⟦四⟧项活动：（1）廉政宣誓；（2）家属座谈；（3）知识测试。',
  ])('is compared with it: %s', (text) => {
    expect(found(claimMismatch, text)).toBe(text);
  });

  test.each([
    '从理论学习、政治素质、能力本领、担当作为、工作作风、廉洁自律等六个方面查找不足。',
    '紧盯决策、执行两个环节。',
    '围绕学习、作风等五个方面开展自查。',
    '修订学习、考勤、公车、接待等五项制度，走访东山、西河、南坪、北岭等五个村。',
    '落实省委、市委四项措施，执行党中央、国务院、省委、市委三项要求。',
    '紧盯工程建设、物资采购、资金管理等4个重点领域。',
    '按照市委、市政府关于作风、纪律两个方面的要求抓好落实。',
    '围绕学习、作风采取四项措施。',
    '统筹学习和教育、作风和纪律三个方面。',
    '形式主义、官僚主义等“四风”问题。',
    '运用谈话函询、提醒谈话、批评教育、责令检查、诫勉等“四种形态”。',
    '坚持党委、政府齐抓共管，完成三项任务。',
    '党员干部本人和单位领导、监管责任人三方面签字。',
    '抓好“庸、懒、散”三个方面问题。',
    '通过会议、文件，公开栏三种方式公开。',
    '县、乡、村三级联动，思想、行动、作风三个方面过硬。',
    '抓好学习、作风两个方面、三项任务。',
    '省、市、县部署的五项任务。',
    '向市委、市政府汇报三项工作。',
  ])('is right, or leaves a doubt: %s', (text) => {
    expect(found(claimMismatch, text)).toBe(text);
  });
});

test('the finding says what is claimed and what is listed', () => {
  const { document } = marked(`做好以下四项工作：${three}`);
  expect(claimMismatch.find(outlineOf(document))).toMatchObject([{ text: '四', values: { claimed: 4, counted: 3, direction: 'forward' } }]);
});

test('automatic numbers count too', () => {
  const item = (listLabel: string) => ({ text: '抓好落实。', listLabel });
  const outline = outlineOf({ paragraphs: [{ text: '做好以下四项工作：' }, item('1.'), item('2.'), item('3.')] });
  expect(claimMismatch.find(outline)).toMatchObject([{ paragraph: 0, start: 4, end: 5 }]);
});
