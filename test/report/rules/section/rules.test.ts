import { section as english } from '../../../../src/locales/en-US/section';
import { section as chinese } from '../../../../src/locales/zh-CN/section';
import { assertedOnly } from '../../../../src/report/rules/section/asserted-only';
import { duplicate } from '../../../../src/report/rules/section/duplicate';
import { misplaced } from '../../../../src/report/rules/section/misplaced';
import { missing } from '../../../../src/report/rules/section/missing';
import { requestInReport } from '../../../../src/report/rules/section/request-in-report';
import { themesUncovered } from '../../../../src/report/rules/section/themes-uncovered';
import { found, remarked } from './outlined';

const rules = [missing, misplaced, duplicate, assertedOnly, themesUncovered, requestInReport];

test.each(rules.map((rule) => [rule.id, rule] as const))('%s finds what its wrong example marks and nothing in its right one', (_, rule) => {
  expect(remarked(rule, rule.examples.wrong)).toBe(rule.examples.wrong);
  expect(found(rule, rule.examples.right)).toEqual([]);
});

test.each(rules.map((rule) => [rule.id] as const))('%s has its words in both languages', (id) => {
  expect(chinese[id]?.name).toBeTruthy();
  expect(english[id]?.name).toBeTruthy();
});

const title = '某局党组2024年落实全面从严治党主体责任情况报告';
const leadIn = '2024年，局党组认真履职，现将情况报告如下。';
const work = '一、压实主体责任\n召开专题会议4次。';
const problems = '二、存在问题\n个别支部学习不够经常。';
const plans = '三、下一步打算\n持续抓好整改。';
const report = (...parts: string[]) => parts.join('\n');
const personal = '2024年度述责述廉报告';

describe('missing', () => {
  test.each([
    ['a title, before the first paragraph', report(`⟦⟧${leadIn}`, work, problems, plans)],
    ['a lead-in, before a heading that ends like a name', report(title, '⟦⟧一、压实责任链条，构建齐抓共管格局', '召开专题会议4次。', problems, plans)],
    ['a lead-in, after title and name', report(title, '（2024年12月8日）', `⟦⟧${work}`, problems, plans)],
    ['problems, before the plans', report(title, leadIn, work, `⟦⟧${plans}`)],
    ['problems, before a sentence of plans', report(title, leadIn, `${work}⟦⟧下一步，我们将持续抓好整改。`)],
    ['problems, before a heading of plans that names nothing', report(title, leadIn, work, '⟦⟧二、久久为功，当好新征程的奋进者\n2025年，我们将继续抓好责任落实，紧盯重点。')],
    ['plans, before the closing', report(title, leadIn, work, problems, '⟦⟧特此报告。', '某局党组', '2024年12月8日')],
    ['plans, after the last paragraph', report(title, leadIn, work, `${problems}⟦⟧`, '', '##paidend##')],
  ])('%s', (_, text) => {
    expect(remarked(missing, text, 'partyGroup')).toBe(text);
  });

  test('a heading behind a paragraph that ends in ； is one', () => {
    expect(found(missing, report(title, leadIn, work, '二、存在问题\n学习不够深入；', '三、下一步打算', '加强学习。'), 'partyGroup')).toEqual([]);
  });

  test('a heading that ends in 。 behind a list that ends in ； is one', () => {
    expect(found(missing, report(title, leadIn, work, '二、存在问题。\n1.学习不够深入；\n2.作风不够扎实；', '三、下一步打算。', '加强学习。'), 'partyGroup')).toEqual([]);
  });

  test('problems that are told at length are so, whatever they end in', () => {
    expect(found(missing, report(title, leadIn, work, '二、存在的主要问题是有的同志学习抓得不紧、不深、不实，用于指导工作不够；', '三、下一步打算', '加强学习。'), 'partyGroup')).toEqual([]);
  });

  test('integrity and closing of a personal statement, the closing as an info', () => {
    const text = report(personal, leadIn, work, problems, plans);
    expect(found(missing, text).map(({ severity, paragraph, values }) => [severity, paragraph, values.section])).toEqual([
      ['warning', 4, 'integrity'],
      ['info', 7, 'closing'],
    ]);
  });

  test('sections that are only common or optional are not warned of', () => {
    expect(found(missing, report(title, leadIn, work, problems, plans))).toEqual([]);
  });

  test('problems and plans in one paragraph, or in one heading, are there', () => {
    expect(found(missing, report(title, leadIn, work, '一年来，工作有进步，但也存在学习不够深入等问题。下一步，我们将抓好学习。'))).toEqual([]);
    expect(found(missing, report(title, leadIn, work, '二、存在问题及下一步打算', '学习不够深入，今后加强。'))).toEqual([]);
  });

  test.each([
    ['headings', report(title, leadIn, '一、肩上这副担子\n年初我和各站签了责任书。', '二、灶台边的话\n老乡说路灯坏了。', '三、摊开账本\n每笔都念。', '四、夜里想过的事\n答应的事拖了。', '五、开春以后\n先把灯修好。')],
    ['paragraphs of a speech with a list', report(title, leadIn, '先说说担子。年初签了责任书。', '再说说老乡的话。路灯坏了三盏。', '好的说完了，该说欠的。答应的事拖了。', '我立个字据。第一，先修灯。第二，再修路。第三，常来坐坐。')],
    ['paragraphs', report(title, leadIn, '春天路灯坏了三盏。', '老乡在灶台边同我说话。', '夜里想起来，答应的事拖了。', '开春先修灯。')],
    ['headings without numbers', report(title, leadIn, '肩上这副担子', '年初签了责任书。', '灶台边的话', '老乡说路灯坏了。', '夜里想过的事', '答应的事拖了。', '开春以后', '先把灯修好。')],
  ])('where the %s are in words of the author’s own, what is not found may be there', (_, text) => {
    expect(found(missing, text, 'partyGroup')).toEqual([]);
    expect(found(themesUncovered, text, 'partyGroup')).toEqual([]);
  });

  test.each([
    ['an empty draft', report(title, leadIn), ['problems', 'plans']],
    ['headings of the business', report(title, leadIn, '一、狠抓收入\n增长。', '二、优化支出\n压减。', '三、防范风险\n化债。', '四、压实主体责任\n开会4次。', '五、强化警示教育\n看片。'), ['problems', 'plans']],
    ['headings of the business and the problems', report(title, leadIn, '一、狠抓收入\n增长。', '二、优化支出\n压减。', '三、压实主体责任\n开会4次。', '四、强化警示教育\n看片。', '五、存在的问题\n学习不够。'), ['plans']],
    ['paragraphs in the words of the genre', report(title, leadIn, '压实主体责任，召开党组会4次。', '组织观看警示教育片4场，开展廉政谈话。', '落实八项规定精神，纠治“四风”。'), ['problems', 'plans']],
  ])('where the last headings are understood, or there is no text, what is missing is told: %s', (_, text, sections) => {
    expect(found(missing, text, 'partyGroup').map(({ values }) => values.section)).toEqual(sections);
  });

  test('one heading in words of the author’s own among those of the genre hides nothing', () => {
    const text = report(title, leadIn, '一、压实主体责任\n召开会议4次。', '二、加强政治建设\n督查2次。', '三、灶台边的话\n老乡说路灯坏了。', '四、一体推进“三不腐”\n立案2件。', '⟦⟧五、下一步打算\n持续整改。');
    expect(remarked(missing, text, 'partyGroup')).toBe(text);
  });

  test('a document of none of the four kinds lacks nothing', () => {
    expect(found(missing, '关于开展述责述廉的通知\n一、时间安排\n12月底前完成。')).toEqual([]);
  });
});

describe('misplaced', () => {
  test.each([
    ['plans before problems, by headings', report(title, leadIn, work, '⟦二、下一步打算⟧\n持续整改。', '三、存在问题\n学习不够经常。')],
    ['plans before problems, by sentences', report(title, leadIn, work, '⟦下一步，我们将抓好学习。⟧', '我们也清醒地认识到，工作中还存在学习不够深入等问题。')],
    ['a closing before the plans', report(title, leadIn, work, problems, '⟦特此报告。⟧', plans)],
    ['problems before all of the body', report(title, leadIn, '⟦一、存在问题⟧\n学习不够经常。', '二、压实主体责任\n召开会议。', plans)],
  ])('%s', (_, text) => {
    expect(remarked(misplaced, text, 'partyGroup')).toBe(text);
  });

  test.each([
    ['integrity after problems', report(personal, leadIn, work, problems, '三、廉洁自律情况\n按时报告个人有关事项。', '四、下一步打算\n持续整改。')],
    ['problems that come again behind the plans', report(title, leadIn, '第一，压实责任。召开会议。', '第二，对照检视，在正视问题上不遮不掩。主要不足有：学习不深。', '第三，奋力争先，在下步工作上抓紧抓实。下半年，将带头学习。', '此外，工作中还存在一些突出的短板：有的村务公开流于形式。')],
    ['problems named under the plans', report(title, leadIn, work, '二、下一步打算', '虽然取得了成绩，但还存在学习不够深入的问题。', '一是加强学习。')],
    ['a theme that plans to go on', report(title, leadIn, '一、压实主体责任\n召开会议4次。下一步将持续压实。', '二、作风建设\n检查6次。', problems, plans)],
    ['themes in another order', report(title, leadIn, '一、作风建设\n检查6次。', '二、主体责任\n召开会议。', problems, plans)],
  ])('not %s', (_, text) => {
    expect(found(misplaced, text)).toEqual([]);
  });
});

describe('duplicate', () => {
  test.each([
    ['plans after the closing', report(title, leadIn, work, problems, plans, '特此报告。', '⟦四、今后工作打算⟧\n继续用力。')],
    ['problems after one heading for both', report(title, leadIn, work, '二、存在的问题和下一步打算', '学习抓得不紧。下一步，我们将逐月检查。', '三、强化监督\n检查6次。', '⟦四、存在的不足⟧\n监督存在盲区。')],
    ['a closing', report(title, leadIn, work, problems, '特此报告。', plans, '⟦特此报告。⟧')],
    ['a title', report(title, leadIn, work, `⟦${title}⟧`, problems, plans)],
    ['a lead-in', report(title, leadIn, work, '⟦2024年，局党组认真履职，现将情况报告如下。⟧', problems, plans)],
    ['a lead-in in other words', report(title, leadIn, work, '⟦现就有关情况作如下汇报：⟧', problems, plans)],
    ['a lead-in that names who arranged it', report(title, leadIn, work, '⟦按照市委工作安排，现将有关情况报告如下：⟧', problems, plans)],
    ['a closing after one in other words', report(title, leadIn, work, '以上是我一年来的履职情况，请各位领导批评指正。特此报告。', problems, plans, '⟦特此报告。⟧')],
  ])('%s that comes again', (_, text) => {
    expect(remarked(duplicate, text, 'partyGroup')).toBe(text);
  });

  test.each([
    ['a theme that comes twice', report(title, leadIn, '一、作风建设\n检查。', '二、主体责任\n开会。', '三、纠治“四风”\n检查。', problems, plans)],
    ['an announcement of plans', report(title, leadIn, work, problems, '现将下一步工作安排汇报如下：', plans)],
    ['the announcement of a table', report(title, leadIn, work, '现将年度主要数据列表如下。', problems, plans)],
    ['the announcement of details', report(title, leadIn, work, '现将“三公”经费支出情况公布如下：公务接待费2万元，公车运行费8万元。', '现将信访办理情况简述如下：来信9件，均已办结。', '现将获奖情况列举如下：机关支部1次。', problems, plans)],
    ['a problem under 第二部分', report(title, leadIn, '第一部分 主要工作', work, '第二部分 存在问题', '一、责任落实不够到位。谈话偏少。', '二、重点领域监管存在薄弱环节。进度偏慢。', plans)],
    ['plans over two paragraphs', report(title, leadIn, work, problems, '下一步，我们将抓好学习。', '今后，我们将继续用力。')],
    ['the parts of one heading for both', report(title, leadIn, work, '二、正视差距，明年工作打算', '1.存在的主要问题。学习抓得不紧。', '2.下一步工作打算。2025年，持续抓好整改。')],
    ['a lead-in over two paragraphs', report(title, '今年以来，局党组认真履职。', '现将有关情况报告如下：', work, problems, plans)],
    ['an outline that is told of', '某局2024年工作总结\n2024年，我局扎实工作，现将情况报告如下。\n一、压实责任\n自查报告须写明：\n（一）工作开展情况；\n（二）存在的主要问题；\n（三）下一步打算。\n各单位均已报送。\n二、存在问题\n学习不够深入。\n三、下一步打算\n加强学习。'],
    ['parts of the work that are named like problems and plans', '某局2024年工作总结\n2024年，我局扎实工作，现将情况报告如下。\n一、压实责任\n（一）查摆问题不遮掩\n查摆问题12个。\n（二）下一步任务早谋划\n征求意见33条。\n二、存在问题\n学习不够深入。\n三、下一步打算\n加强学习。'],
    ['an opening that is quoted', '某局2024年工作总结\n2024年，我局扎实工作，现将情况报告如下。\n一、压实责任\n简报按语写道：“现将有关经验刊发如下，请结合实际学习。”'],
  ])('not %s', (_, text) => {
    expect(found(duplicate, text, 'partyGroup')).toEqual([]);
  });
});

describe('asserted-only', () => {
  test.each([
    ['problems under a heading with a wrong mark', report(title, leadIn, work, '二，存在的问题\n取得了一定成绩，但⟦也还存在一些差距和不足⟧，今后要加以改进。', plans)],
    ['problems under a heading', report(title, leadIn, work, '二、存在问题\n对照上级要求，⟦工作还存在一定差距和不足⟧。', plans)],
    ['problems of one who bears the first responsibility', report(title, leadIn, work, '二、存在问题\n对照上级要求，⟦工作还存在不少差距和短板⟧。对此，我作为第一责任人负有首要责任。', plans)],
    ['problems under one heading with the plans', report(title, leadIn, work, '二、存在问题及下一步打算\n一年来取得一些进步，但与要求相比，⟦工作中仍然存在不少问题和不足⟧。下一步，将对薄弱的支部逐一帮扶。')],
    ['problems under one heading with plans that have paragraphs of their own', report(title, leadIn, work, '二、存在的问题和下一步打算', '一年来工作有了起色，但对照群众期盼，⟦还存在一些差距和不足⟧。', '下一步，我将抓好以下两项工作：', `（一）在压实责任上再加力。${'完善履责纪实办法，对支部开展一轮督导，把压力传到每一个岗位。'.repeat(4)}`, `（二）在作风上再用心。${'开展专项检查，逐项销号，让群众看到变化。'.repeat(4)}`)],
    ['problems, and plans by another word', report(title, leadIn, work, '半年来，工作有了进步，但⟦离群众期盼还有差距⟧，还存在薄弱环节。下半年，我们将从四个方面发力：一是抓学习。')],
    ['what only says that it has to get better', report(title, leadIn, work, '一年来取得了进步，但与要求相比，⟦还存在一些差距⟧，有待进一步改进。', plans)],
    ['areas without a shortcoming', report(title, leadIn, work, '静下心来想，⟦在履职尽责等方面还存在不少薄弱环节⟧。', plans)],
    ['one area without a shortcoming', report(title, leadIn, work, '二、存在问题\n在履行第一责任人职责方面，⟦我还存在一定的差距和不足⟧。', plans)],
    ['areas of one’s own without a shortcoming', report(title, leadIn, work, '二、存在问题\n在履行职责方面，⟦本人还存在差距⟧。', plans)],
    ['areas of several without a shortcoming', report(title, leadIn, work, '二、存在问题\n在履行职责方面，⟦我们也存在着一些短板和不足⟧。', plans)],
    ['a heading without a text', report(title, leadIn, work, '⟦二、存在的问题⟧', plans)],
    ['a heading that ends as a sentence does', report(title, leadIn, work, '⟦二、存在的问题，有待进一步改进⟧。', plans)],
    ['a heading with a year', report(title, leadIn, work, '⟦二、2025年工作打算⟧', '三、存在问题\n学习抓得不紧。')],
    ['what is done, only not well enough', report(title, leadIn, work, '成效比较明显，但与期盼相比，⟦还有一定差距⟧，一些工作做得还不够好。', plans)],
    ['plans without a text before the problems', report(title, leadIn, work, '⟦二、下一步打算⟧', '三、存在问题\n学习抓得不紧。')],
    ['problems under one heading with plans of next year', report(title, leadIn, work, '二、存在的问题和下一步打算', '一年来有进步，但与要求相比，⟦还存在一定的不足⟧。', '2025年，局党组将做好两项工作：', '一是抓学习，二是抓作风。')],
    ['problems that begin under a heading of the plans', report(title, leadIn, work, '二、努力方向\n一年来做了一些工作，但对照要求，⟦还存在一定的差距⟧。下一步，我将带头学习。')],
    ['plans that only promise', report(title, leadIn, work, problems, '三、下一步打算\n⟦我们将再接再厉⟧，争取更大成绩。')],
  ])('%s', (_, text) => {
    expect(remarked(assertedOnly, text)).toBe(text);
  });

  test.each([
    ['problems that are listed', report(title, leadIn, work, '二、存在问题\n一是学习抓得不紧。二是监督存在盲区。', plans)],
    ['areas with their shortcomings', report(title, leadIn, work, '二、存在问题\n在学习方面，有时时断时续。在联系群众方面，我还存在下村次数少、停留时间短的不足。', plans)],
    ['an area with its shortcoming', report(title, leadIn, work, '二、存在问题\n在学习方面，还存在坐不住的问题。', plans)],
    ['an uneven hand', report(title, leadIn, work, '成绩之外，也存在不足：对3个支部的指导不均匀。', plans)],
    ['problems beside what was achieved', report(title, leadIn, work, '九是看不足。成绩之外，问题也摆在那里：学习有时赶进度；教育跟不上；标准还比较粗。', plans)],
    ['a last item that names its shortcoming first', report(title, leadIn, work, '二、存在问题', '对照职责，还有以下不足：', '一是学习抓得不紧。补学不及时。', '二是岸线管理存在薄弱环节。占用岸线8处中，有5处年久失管，发现晚。', plans)],
    ['a last item that tells its shortcoming by figures', report(title, leadIn, work, '二、存在问题', '（一）学习抓得不紧。补学不及时。', '（二）人才结构存在短板。三类专业人员共29名，占总数的5.4%。', plans)],
    ['problems in items of their own', report(title, leadIn, work, '二、存在问题', '（一）学习抓得不紧。', '（二）监督存在盲区。', plans)],
    ['a heading of both, whose plans begin with the problems', report(title, leadIn, work, '二、存在的问题及下一步打算', '针对学习抓得不紧、监督存在盲区等问题，下一步将逐月检查。', '（一）抓学习。')],
    ['a heading of both with paragraphs of their own', report(title, leadIn, work, '二、存在的问题及下一步打算', '一年来工作有了起色，但还存在学习抓得不紧、监督不够有力的差距。', '下一步，将逐月检查。')],
    ['a heading of both', report(title, leadIn, work, '二、存在的问题及下一步打算', '一是学习抓得不紧。下一步，将逐月检查。')],
    ['a last item that looks ahead by itself', report(title, leadIn, work, '二、存在问题\n一是学习不深；二是检查不勤。', '三、下半年打算', '（一）抓学习，月月过关。', '（二）把教育做到班组，下半年安排6场，全年达到11场。')],
    ['problems that are named before 等', report(title, leadIn, work, '虽然取得了成绩，但还存在压力传导层层递减、警示教育形式单一等问题。下一步，我们将加强教育。')],
  ])('not %s', (_, text) => {
    expect(found(assertedOnly, text)).toEqual([]);
  });
});

describe('themes-uncovered', () => {
  const covered = '一、加强政治建设，压实主体责任\n二、抓好理论学习，建强干部队伍\n三、深化警示教育\n四、一体推进“三不腐”';

  test('words of a theme that stand about the body cover it', () => {
    expect(found(themesUncovered, report(title, leadIn, `${covered}\n五、其他工作\n局机关压减会议，严管公车私用。${'基层反映好。'.repeat(60)}全年没有违规吃喝。`, problems, plans))).toEqual([]);
  });

  test('one word in passing, or in the plans, does not', () => {
    const text = report(title, leadIn, `${covered}\n五、其他工作\n局机关公车全部登记。`, problems, '三、下一步打算\n持续纠治“四风”，整治文山会海。');
    expect(found(themesUncovered, text)).toMatchObject([{ values: { sections: ['conduct'] } }]);
  });
});

describe('request-in-report', () => {
  test.each([
    ['特此报告，⟦请批复⟧。'],
    ['以上报告妥否，⟦请予批示⟧。'],
    ['当否，⟦请批示⟧。'],
  ])('%s', (closing) => {
    const text = report(title, leadIn, work, problems, plans, closing);
    expect(remarked(requestInReport, text)).toBe(text);
  });

  test.each([
    ['以上报告，请予审议。'],
    ['以上报告，请批评指正。'],
    ['及时向市纪委请示报告，请批示的事项全部办结。'],
  ])('not %s', (closing) => {
    expect(found(requestInReport, report(title, leadIn, work, problems, plans, closing))).toEqual([]);
  });
});

test('the words say what is missing and where it should be', () => {
  expect(chinese['section/missing']?.message({ section: 'plans' })).toBe('没有找到“下一步打算”部分，这类报告通常在此处写明。');
  expect(english['section/misplaced']?.message({ section: 'plans', before: 'problems' })).toBe('“Next steps” stands before “Problems”; it usually follows it.');
});

test('a theme that is touched by enough of its own words is not told as uncovered', () => {
  const { wrong } = themesUncovered.examples;
  const uncovered = (text: string) => found(themesUncovered, text).flatMap((finding) => ('sections' in finding.values ? finding.values.sections : []));
  expect(uncovered(wrong.replace('⟦⟧', ''))).toContain('organisation');
  expect(uncovered(wrong.replace('⟦⟧', '').replace('召开专题会议4次。', '召开专题会议4次。选优配强支部委员，抓班子、带队伍，发展党员从严把关。'))).not.toContain('organisation');
  expect(uncovered(wrong.replace('⟦⟧', '').replace('召开专题会议4次。', '召开专题会议4次，县委巡察延伸到我局。'))).toContain('politics');
  expect(uncovered(wrong.replace('⟦⟧', '').replace('召开专题会议4次。', '召开专题会议4次，县委巡察指出的6个问题全部整改。'))).not.toContain('politics');
});
