import { fromText } from '../../../src/report/document';
import { readGenre } from '../../../src/report/genre/read-genre';
import { defaultPack } from '../../../src/report/pack';

const kindOf = (text: string) => {
  const document = fromText(text);
  return readGenre(document, document.paragraphs.length, defaultPack).kind;
};

const body = [
  '根据工作要求，现将有关情况报告如下：',
  '一、加强学习，提高认识',
  '坚持集中学习，全年组织研讨6次。',
  '二、严格管理，改进作风',
  '严格执行中央八项规定精神，开展警示教育3场。',
  '三、存在的不足',
  '学习还不够深入，监督还不够经常。',
  '四、下一步打算',
  '继续抓好各项任务落实。',
].join('\n');

describe('a title names the kind', () => {
  test.each([
    ['2023年度述责述廉报告', 'personalStatement'],
    ['2023年度个人述职述廉报告', 'personalStatement'],
    ['述职述德述廉报告', 'personalStatement'],
    ['关于2024年度履行职责的述责述廉报告', 'personalStatement'],
    ['李明同志述职述责述廉报告', 'personalStatement'],
    ['2024年述学述职述廉报告', 'personalStatement'],
    ['履行党风廉政建设第一责任人责任情况汇报', 'firstResponsible'],
    ['某县财政局局长2024年度履行全面从严治党“第一责任人”职责情况报告', 'firstResponsible'],
    ['2024年履行全面从严治党责任述职报告', 'firstResponsible'],
    ['落实全面从严治党第一责任人责任的报告', 'firstResponsible'],
    ['落实“一岗双责”情况报告', 'firstResponsible'],
    ['关于落实全面从严治党主体责任情况的报告', 'partyGroup'],
    ['某局党组2024年上半年履行全面从严治党主体责任情况汇报', 'partyGroup'],
    ['党委履行全面从严治党主体责任情况报告', 'partyGroup'],
    ['党风廉政建设责任制执行情况报告', 'partyGroup'],
    ['关于落实党风廉政建设责任制情况的自查报告', 'partyGroup'],
    ['2024年落实“两个责任”情况报告', 'partyGroup'],
    ['纪检监察工作总结', 'workSummary'],
    ['某集团2024年党风廉政建设和反腐败工作总结', 'workSummary'],
    ['2024年某局党风廉政建设半年工作总结', 'workSummary'],
    ['某局2024年清廉机关建设工作总结', 'workSummary'],
    ['2024年上半年党风廉政建设工作情况汇报', 'workSummary'],
    ['某县纪委监委2024年工作总结', 'workSummary'],
    ['全面从严治党工作情况报告', 'workSummary'],
    ['2024年度廉政工作总结', 'workSummary'],
  ])('%s: %s', (title, kind) => {
    expect(kindOf(`${title}\n${body}`).id).toBe(kind);
  });
});

describe('a title of another document is none of the four', () => {
  test.each([
    ['关于做好2024年度述责述廉工作的通知'],
    ['关于印发《落实全面从严治党主体责任清单》的通知'],
    ['2024年党风廉政建设工作要点'],
    ['党风廉政建设和反腐败工作计划'],
    ['在全市党风廉政建设工作会议上的讲话'],
    ['党风廉政建设责任书'],
    ['全面从严治党主体责任清单'],
    ['述责述廉评议会会议纪要'],
    ['落实全面从严治党主体责任实施办法（试行）'],
    ['关于落实巡察反馈意见整改情况的报告'],
    ['2024年度民主生活会个人对照检查材料'],
    ['某县落实主体责任情况的调研报告'],
    ['2024年度抓基层党建工作述职报告'],
    ['2024年工作总结及2025年工作计划'],
    ['政府工作报告'],
    ['党风廉政建设宣传教育月活动总结'],
    ['在述责述廉大会上的点评讲话'],
    ['落实“一岗双责”承诺书'],
    ['学习《中国共产党纪律处分条例》心得体会'],
    ['2024年安全生产工作情况报告'],
    ['落实意识形态工作责任制情况报告'],
  ])('%s', (title) => {
    expect(kindOf(`${title}\n${body}`).id).toBe('unknown');
  });
});

test('a title over two lines, with the unit in front and name and date below, is one title', () => {
  const kind = kindOf(`某市水利局党组\n2024年度落实全面从严治党主体责任情况报告\n（2024年12月20日）\n${body}`);
  expect(kind.id).toBe('partyGroup');
});

test('a statement that is read out at a meeting is one', () => {
  expect(kindOf('在县纪委全会上的述责述廉报告\n今天站在这里，就是请大家照照镜子。我向全会报告2022年度履责情况。\n一、担子挑起来了吗\n召开会议4次。').id).toBe('personalStatement');
});

test('without a title the subject that the lead-in announces decides', () => {
  expect(kindOf('今年以来，我认真履行职责。现将落实第一责任人职责的情况汇报如下：\n一、带头学习\n参加研讨4次。').id).toBe('firstResponsible');
  expect(kindOf('按照安排，现将本人一年来的述责述廉情况报告如下：\n一、履行责任情况\n召开专题会议4次。').id).toBe('personalStatement');
});

test('without title and subject the lead-in decides only where most paragraphs speak of self-governance', () => {
  const leadIn = '今年以来，局党组切实扛起全面从严治党主体责任，以严的基调抓好各项任务。现将有关情况汇报如下。';
  const governed = ['一是压实主体责任。层层签订责任书，班子成员履行“一岗双责”，召开专题会议部署任务。', '二是改进作风。严格落实中央八项规定精神，开展专项检查6次，纠正各类问题。', '三是强化警示教育。组织观看专题片，开展廉政谈话，推动干部知敬畏、存戒惧。'];
  const business = ['一是抓项目。全年新开工项目十二个，完成投资超额，道路硬化里程创历年新高。', '二是惠民生。新建水厂两座，解决三个村的饮水困难，农田灌溉条件大为改善。', '三是保安全。汛期组织巡堤查险，水库安全度汛，未发生任何人员伤亡事故。'];
  expect(kindOf([leadIn, ...governed].join('\n')).id).toBe('partyGroup');
  expect(kindOf([leadIn, ...business].join('\n')).id).toBe('unknown');
});

test('rules, minutes and speeches without a title are none of the four', () => {
  expect(kindOf('第一条 为落实主体责任，制定本办法。\n第二条 党组承担主体责任。\n第三条 书记是第一责任人。\n第四条 纪检组承担监督责任。').id).toBe('unknown');
  expect(kindOf('今天，我们在这里召开党风廉政建设会议。下面，我讲三点意见。\n一、压实主体责任\n各级党组织要压实主体责任。').id).toBe('unknown');
  expect(kindOf('为落实全面从严治党主体责任，结合实际，制定本方案。\n一、工作目标\n压实责任。').id).toBe('unknown');
});

test('each piece of evidence says what stands where and what it weighs, for a kind or against all', () => {
  const notice = kindOf('关于开展述责述廉的通知\n请各单位按时报送。');
  expect(notice.evidence).toContainEqual({ kind: 'unknown', weight: 14, at: { paragraph: 0, start: 0, end: 11 }, text: '通知' });
  expect(notice.confidence).toBeGreaterThan(0.3);
  expect(notice.confidence).toBeLessThanOrEqual(1);
});

test('an empty document is unknown, with no evidence', () => {
  expect(kindOf('')).toEqual({ id: 'unknown', confidence: 1, evidence: [] });
});

test('a kind that the user names is taken', () => {
  const document = fromText(`某局工作总结\n${body}`);
  const { kind, sections } = readGenre(document, document.paragraphs.length, defaultPack, { kind: 'partyGroup' });
  expect(kind.id).toBe('partyGroup');
  expect(sections).toHaveLength(19);
});

describe('a report without a title is known by its lead-in, where its paragraphs speak of the subject', () => {
  const governed = '一、压实主体责任\n召开专题会议研究党风廉政建设工作4次，层层签订责任书，班子成员履行“一岗双责”。\n二、改进作风\n严格落实中央八项规定精神，开展专项检查6次，纠正各类违规问题。';
  test.each([
    ['今年以来，我坚持从严管党。现将本人履责和廉洁从政情况报告如下：', 'personalStatement'],
    ['2024年，局党委把从严治党抓在手上，政治生态持续向好。现将有关情况报告如下：', 'partyGroup'],
    ['2024年，全县纪检监察机关忠诚履职，政治生态持续向好。现将一年来的工作总结如下。', 'workSummary'],
    ['2024年，我带头落实全面从严治党要求。现将本人履行第一责任人职责情况报告如下：', 'firstResponsible'],
  ])('%s', (leadIn, kind) => {
    expect(kindOf(`${leadIn}\n${governed}`).id).toBe(kind);
  });
});
