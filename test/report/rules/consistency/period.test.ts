import { consistency as english } from '../../../../src/locales/en-US/consistency';
import { consistency as chinese } from '../../../../src/locales/zh-CN/consistency';
import { period } from '../../../../src/report/rules/consistency/period';
import { found, remarked } from '../section/outlined';

const annual = (...body: string[]) => ['某局2024年党风廉政建设工作总结', '2024年，我局扎实工作，现将情况报告如下。', '一、严肃查处案件', ...body].join('\n');
const half = (...body: string[]) => ['某局2024年上半年党风廉政建设工作总结', '今年上半年，我局扎实工作，现将情况报告如下。', '一、严肃查处案件', ...body].join('\n');

test('it finds what its wrong example marks and nothing in its right one', () => {
  expect(remarked(period, period.examples.wrong)).toBe(period.examples.wrong);
  expect(found(period, period.examples.right)).toEqual([]);
});

describe('another time than the report’s', () => {
  test.each([
    ['last year’s work told as this year’s', annual('⟦2023年⟧，全局共立案5件，处分6人。')],
    ['last year’s figure inside a sentence', annual('办好大讲堂3期，⟦2023年⟧共培训业务骨干260人次。')],
    ['a day of last year among this year’s', annual('3月14日，召开工作会议；7月9日，召开推进会；⟦2023年⟧10月26日，召开党组扩大会议。')],
    ['a month of last year with its figure', annual('⟦2023年⟧11月8日，召开警示教育大会，通报典型案例7起。')],
    ['what one’s own body did in a month of last year', annual('⟦2023年⟧3月，镇党委召开干部作风整顿大会，对照规定查摆。', '明确任务41条。⟦2023年⟧2月，我代表局党组与18个党支部负责人签订责任书，提出要求。', '⟦2023年⟧10月，局党组组织支部书记集中述职，现场点评。', '办理退税1340件。⟦2023年⟧3月，局党委班子成员分组下沉大厅蹲点，收集意见64条，逐条反馈。', '⟦2023年⟧9月，我带队对水库开展安全检查，整改隐患11处。', '整改118个。⟦2023年⟧迎峰度夏期间，公司纪委组成督导组进驻一线。', '组织村干部培训2期，⟦2023年⟧11月，对3名村干部进行了调整。', '召开会议4次。⟦2023年⟧7月，组织青年干部赴教育基地现场教学。', '⟦2023年⟧9月新学期开学后，校领导带队检查食堂、宿舍。', '⟦2023年⟧9月，党委组织三个检查组进驻收购现场。')],
    ['last year’s deeds beside what is done each month, at the year’s end or anew', annual('执行情况每月抽查一次，⟦2023年⟧共下发通报14期，年底考核时逐一兑现。', '新成立项目支部2个，⟦2023年⟧发展党员6名。', '开展政治监督，⟦2023年⟧发现问题22个，下发整改通知书13份。')],
    ['the state of a remedy at a day of last year, told as it is now', annual('⟦截至2023年⟧5月底，反馈的29个问题整改到位27个，其余2个按计划推进。')],
    ['work since last year', annual('⟦2023年以来⟧共查处问题3个。')],
    ['work up to last year’s end', annual('⟦截至2023年⟧12月底，共处置线索8件。')],
    ['work up to last year’s end, all done', annual('⟦截至2023年⟧12月底，上述线索均已办结反馈。')],
    ['what was found, settled by last year’s end', annual('县委巡察反馈的26个问题，⟦截至2023年⟧12月底已全部销号。', '26个问题，⟦截至2023年⟧底全部办结。')],
    ['work up to last year’s end inside a sentence', annual('新建学校9所，⟦截至2023年⟧12月底，累计投入3亿元。')],
    ['a month of last year by its name', annual('按照统一安排，开展“⟦2023年⟧廉政宣传教育月”活动，通报案例10起。')],
    ['last year’s whole', annual('调整干部75名；⟦2023年⟧全年回复廉政意见40人次。')],
    ['last year’s shortcomings', annual('立案2件。', '二、存在的问题', '对照期盼，⟦2023年⟧我在履行责任方面主要存在三个方面不足：学习不深。')],
    ['those who joined the Party last year', annual('两个支部通过验收。⟦2023年⟧全年发展党员93名，高层次人才入党实现新的突破。')],
    ['Chinese numerals', annual('⟦二〇二三年⟧，全局共立案5件。')],
    ['a heading of the work done', '某局2024年党风廉政建设工作总结\n现将情况报告如下。\n一、⟦2023年⟧工作开展情况\n（一）严肃查处案件。立案2件。'],
    ['last year’s lead-in', '某局2024年党风廉政建设工作总结\n⟦2023年⟧，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n立案2件。'],
    ['last year’s lead-in that says what year it was', '某局2024年党风廉政建设工作总结\n⟦2023年⟧是极不平凡的一年。一年来，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n立案2件。'],
    ['last year’s lead-in of a person', '2024年度述责述廉报告\n⟦2023年⟧，我认真履行职责，现将情况报告如下。\n一、履行责任情况\n讲授党课2次。'],
    ['a third quarter in a half-yearly report', half('截至⟦9月⟧，立案2件。', '截至今年⟦三季度⟧末，处分3人。')],
    ['a third quarter that was reached, with the rest planned', half('对巡察反馈的17个问题逐项销号，截至⟦9月底⟧，已完成整改15个，其余2个按计划推进。')],
    ['a whole year in a half-yearly report', half('⟦全年⟧共立案4件。', '⟦一年来⟧，处分3人。')],
    ['the time since last year, without a figure', annual('⟦2023年以来⟧，机关作风持续好转，没有收到一起投诉。', '⟦2023年以来⟧，干部精神面貌焕然一新。')],
    ['months of last year', annual('⟦2023年⟧3月以来，群众满意度不断提升。', '⟦2023年⟧1至6月，全局信访量稳居全市最低。', '⟦二〇二三年⟧上半年，干部遵规守纪意识明显增强。')],
    ['last year’s end, all in order', annual('⟦截至2023年⟧11月底，36个村的小微权力清单全部建立。')],
    ['a deed of last year without a figure', annual('⟦2023年⟧，修订财务管理制度，堵塞漏洞。', '⟦2023年⟧，本人未收受任何礼品。', '⟦2023年⟧，撰写心得12篇。', '⟦2023年⟧，局党组把廉政教育纳入学习内容，约谈缺课干部。')],
    ['last year behind a label or a link', annual('一是⟦2023年⟧，建立廉政档案，约谈干部12人。', '同时，⟦2023年以来⟧，干部作风持续好转。')],
    ['a month of last year with its figure', annual('⟦2023年⟧5月，组织参观警示教育基地2次，受教育120人。')],
    ['last year’s deed behind a comma', annual('关心年轻干部，⟦2023年⟧局党组举办培训班6期，培训210人。', '坚持走基层，⟦2023年⟧班子成员走访企业42家。', '严肃问责，⟦2023年以来⟧没有一名干部被追责。')],
    ['a deed of the year before last in an account of this one', annual('走遍各乡镇，⟦2022年⟧共收集意见52条；⟦2022年⟧运用第一种形态处理8人次。', '⟦2022年⟧共召开警示教育会2场。')],
    ['work that was audited up to last year’s end', annual('⟦截至2023年⟧12月，审计项目7个，审减金额84万元。')],
    ['this year’s meeting with last year’s number', annual('3月5日，召开⟦2023年⟧党风廉政建设工作会议，安排全年工作。', '年初，组织召开全系统⟦2023年⟧度全面从严治党工作会议。', '7月12日，召开全县财政系统⟦2023年⟧警示教育大会，通报典型案例5起。')],
    ['this year’s tasks done by last year’s end', annual('召开会议4次，⟦截至2023年⟧底，今年确定的36项任务全部完成。', '⟦截至2023年⟧12月31日，今年市委下达的任务均已落实到位。')],
    ['this year’s list with last year’s number', annual('机关党建任务列入⟦2023年⟧党建工作要点。', '年初，制定⟦2023年⟧主体责任清单32项。', '与各科室签订⟦2023年⟧党风廉政建设责任书28份。', '专题部署⟦2023年⟧党风廉政建设重点任务。')],
    ['next year’s time told as gone', annual('⟦2025年以来⟧，干部作风明显好转。')],
    ['later quarters inside a sentence of a half-yearly report', half('开展整治，⟦前三季度⟧共排查风险点43个。', '推进整改，⟦全年⟧共完成整改46个。', '⟦三季度⟧共开展谈话33人次。', '⟦三季度⟧以来，累计为林农办事203件。')],
    ['later days in a half-yearly report', half('⟦8月15日⟧，召开警示教育大会。', '压实责任。⟦10月12日⟧，局党组召开会议研究。')],
    ['a later day after the report’s own year', half('2024年，我局压实责任，层层落实。⟦8月15日⟧，召开警示教育大会。')],
    ['the year itself over its plans', '某局2024年党风廉政建设工作总结\n2024年，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、⟦2024年⟧工作打算\n新的一年，加强学习。'],
    ['last year where the lead-in says what is reported on', '2024年上半年述责述廉报告\n2024年以来，我认真履行职责。现将我⟦2023年⟧上半年履行职责情况报告如下。\n一、履行责任情况\n讲授党课2次。'],
    ['last year’s new members', annual('⟦2023年⟧，全系统新发展党员47名，其中一线职工31名。')],
    ['later quarters and the whole year among what was done each time', half('每次都留有纪要，⟦全年⟧共约谈负责人13人次。', '开展谈话30人次，⟦三季度⟧又对受到处理的3名干部进行了回访教育。')],
    ['a whole year after what one did oneself', half('坚持重要工作亲自部署、重要案件亲自督办，⟦全年⟧共约谈负责人28人次。')],
    ['last year’s deed with a long subject, or behind its doer', annual('召开专题会议7次，⟦2023年⟧我与班子成员和9个所站负责人谈心谈话31人次。', '压实责任，局党组⟦2023年⟧听取专题汇报4次。', '履行第一责任，并于⟦2023年⟧5月带队督导6个股室。')],
    ['last year’s deed beside what another thing is compared with', annual('货物吞吐量同比增长5.1％，⟦2023年⟧查办走私案件14起。', '接待观众20万人次，⟦2023年⟧新增藏品310件，网站访问量同比翻番。')],
    ['a month of last year inside a sentence', annual('专题研究4次，⟦2023年⟧6月带队到7个分局督导，交办问题9个。', '组织学习12次；⟦2023年⟧3月，召开全系统作风建设大会，通报典型问题。')],
    ['a deed of last year with its figure', annual('⟦2023年⟧新建廉政教育基地2处。', '抓实培训，⟦2023年⟧4月举办培训班两期。', '抓实督查，⟦2023年⟧约谈履责不力的站长3人。')],
    ['the body after a lead-in of last year', '某局2024年党风廉政建设工作总结\n现将⟦2023年⟧工作情况报告如下。\n一、严肃查处案件\n签订责任书14份，⟦2023年⟧先后约谈负责人3人。'],
    ['later deeds with their figures in a half-yearly report', half('⟦三季度⟧组织的明察暗访中，未发现脱岗情形。', '⟦第四季度⟧开展了述职评议，普遍认可。', '⟦前三季度⟧完成门急诊12.6万人次，药占比下降。', '深入开展整治，⟦1至9月⟧共查实校园餐领域问题64个。', '严明纪律。⟦三季度⟧组织观看警示教育片4场。', '分批开展谈话；⟦9月⟧，组织干部赴廉政基地参观，参加68名。', '镇纪委⟦11月⟧立案审查案件2起。', '对专项资金全面自查，⟦12月⟧收回资金1.6万元。', '⟦1至11月⟧共立案6件。', '2024年⟦10月⟧开展交叉检查1次。', '⟦10月⟧，局里把公车使用情况查了一遍，退回费用1.3万元。', '⟦下半年⟧以来，约谈干部6人次。')],
    ['a later month after a campaign begun last year', half('2023年11月启动的清理行动延续到今年5月。镇纪委⟦10月⟧查处案件2起。', '与2023年同期相比投诉减少。⟦8月⟧开展回访12次。')],
    ['a whole year told in a half-yearly report', half('制定责任清单，⟦全年⟧共与18个科室签订责任书18份。', '⟦全年⟧主持召开党组会研究议题14次。', '与科室签订责任书12份，⟦全年⟧约谈负责人7人次。', '资金发放⟦全年⟧无差错。', '截止⟦11月底⟧，立案4件。')],
    ['an earlier year over the plans', '某局2024年党风廉政建设工作总结\n现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、⟦2022年⟧工作思路和重点任务\n加强学习。'],
    ['an earlier half over the plans of a half-yearly report', '某局2024年上半年党风廉政建设工作总结\n现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、⟦2023年⟧下半年工作打算\n加强学习。'],
    ['last year over the problems', '某局2024年党风廉政建设工作总结\n现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、⟦2023年⟧工作中存在的问题和不足\n学习还不够深入。\n三、下一步打算\n加强学习。'],
    ['last year over a part of the work', annual('（一）⟦2023年⟧党风廉政建设工作情况', '立案2件。')],
    ['half a year over the work of a whole one', '某局2024年度党风廉政建设工作总结\n现将情况报告如下。\n一、⟦上半年⟧工作情况\n立案2件。\n二、存在的问题\n学习还不够深入。\n三、下一步打算\n2025年，我局将加强学习。'],
    ['a lead-in that looks back on a year in a report of half of it', '某局2024年上半年党风廉政建设工作总结\n⟦一年来⟧，我局扎实工作。现将上半年情况报告如下。\n一、严肃查处案件\n立案2件。'],
    ['half a year over the plans of a whole one', '某局2024年度党风廉政建设工作总结\n一年来，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、存在的问题\n学习还不够深入。\n三、⟦下半年⟧打算\n加强学习。'],
    ['half a year in the lead-in of a whole one', '某局2024年度党风廉政建设工作总结\n2024年，我局扎实工作。现将⟦上半年⟧工作情况报告如下。\n一、严肃查处案件\n全年立案2件。\n二、存在的问题\n学习还不够深入。\n三、2025年工作打算\n加强学习。'],
    ['the half that is over above the plans', '某局2024年上半年党风廉政建设工作总结\n现将情况报告如下。\n一、⟦全年⟧工作情况\n立案2件。\n二、⟦上半年⟧工作打算\n加强学习。'],
    ['plans that begin with a year that is over', '某局2024年度党风廉政建设工作总结\n现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、下一步打算\n⟦2023年⟧，我局将加强学习。'],
    ['a date on which the year was not over', '某局2024年度党风廉政建设工作总结\n一年来，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n立案2件。\n特此报告。\n某局\n⟦2024年1月20日⟧'],
    ['last year looked back on before the problems', annual('回顾⟦2023年⟧的工作，党风廉政建设虽有进步，但仍有不少短板。')],
    ['a date at the beginning of the year that the title names', '某局2024年度党风廉政建设工作总结\n一、严肃查处案件\n立案2件。\n特此报告。\n某局\n⟦2024年1月9日⟧'],
    ['half a year looked back on before the problems of a whole one', '2024年度述责述廉报告\n现将履职情况报告如下。\n一、履行责任情况\n讲授党课2次。\n二、存在的问题\n回顾⟦半年来⟧的履职情况，学习还不够深入。'],
    ['next year’s months in a report that is not dated yet', annual('⟦截至2025年⟧6月，已立案12件。', '特此报告。', '某局', '2024年XX月XX日')],
    ['what was reached after the date of signing', annual('截至⟦2025年6月底⟧，全局已有12个支部达标。', '特此报告。', '某局', '2025年1月10日')],
    ['last year’s end, kept within bounds', annual('⟦截至2023年⟧6月底，公务接待费支出控制在2万元以内。')],
    ['a date before the year', annual('立案2件。', '特此报告。', '某局', '⟦2023年12月20日⟧')],
  ])('%s', (_, text) => {
    expect(remarked(period, text)).toBe(text);
  });
});

describe('no contradiction', () => {
  test.each([
    ['a comparison', annual('处置线索8件，较去年同期减少3件；2023年全年为22件。', '2024年立案5件，2023年立案4件。', '立案数比2023年减少2件。', '2023年，全局共立案5件，同比下降8％。')],
    ['titles and numbers of documents', annual('落实《2023年党风廉政建设工作要点》，召开会议。', '根据某纪发〔2023〕5号文件，开展检查。')],
    ['the next year over the plans, and plans for the rest of the year', '某局2024年党风廉政建设工作总结\n2024年，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、2025年工作打算\n新的一年，加强学习。'],
    ['the year over the plans of its first half', '某局2024年上半年党风廉政建设工作总结\n今年上半年，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、2024年下半年工作打算\n下半年，加强学习。'],
    ['how the year’s plans were carried out', '某局2024年党风廉政建设工作总结\n2024年，我局扎实工作，现将情况报告如下。\n一、2024年工作安排落实情况\n立案2件。'],
    ['a month of last year looked back on', annual('在“2023年廉政宣传教育月”活动中受表扬的2名同志作了发言。', '2023年开展“2023年廉政宣传教育月”活动，今年接着办，通报案例3起。', '结合开展“2023年警示教育月”活动形成的经验，常态化开展教育12场。', '巡察反馈指出，局党组开展“2023年警示教育月”活动走过场。')],
    ['history', annual('2018年成立纪检监察组以来，开展检查。', '自2019年起，每年开展检查。', '2023年，我局被评为先进单位，开展经验交流2次。')],
    ['a span of years', annual('2021—2023年，共培训干部600人次。', '“十四五”以来，共培训干部600人次。')],
    ['a day before the year’s own', annual('2023年12月28日，召开党组会议研究方案。3月14日，召开工作会议。')],
    ['what there was', annual('机关支部有党员30名，2023年共有在册党员31名。')],
    ['how things stood at last year’s end', annual('全局现有干部40名，截至2023年底，登记在册党员31名。', '截至2023年底，市委巡察反馈的问题全部整改。')],
    ['what one’s own body did last year and goes on with, or what others did', annual('2023年11月，局机关启动节能改造，目前已完工。', '2023年3月，局党组制定三年行动方案，今年是收官之年。', '2023年9月，县委巡察组对局党组开展巡察，反馈问题23个。', '2023年10月，县纪委监委印发通报，点名批评1名干部。', '2023年6月，局党组召开会议，启动职称改革，2024年全面推开。', '2023年9月，我在省委党校参加为期两个月的学习。', '2023年3月，学校组织教师赴外地交流的做法得到推广。', '2023年8月，我带队赴省城对接项目，经过一年多努力，项目落地开工。', '审计组指出，2023年3月，局机关组织外出学习超标准支出2300元。', '2023年5月，局党组召开会议研究确定的目标，如期完成。', '召开会议4次。2023年疫情期间，公司党委组织职工驻厂。')],
    ['last year’s deeds that are told for what became of them', annual('该项目由局属公司承建，2023年5月，局党组召开会议审议通过，目前主体已完工。', '柳河水库除险加固工程投资大，2023年5月，局党组召开专题会议研究立项，现已进入收尾阶段。', '局党组历来重视民生，2023年11月，局党组召开专题会研究柳河片区供水难题，目前已通水。', '柳河片区供水工程是重点民生工程，2023年10月，我局组织招标，经过一年多建设顺利通水。', '2023年9月，我赴省委党校参加为期一个月的培训。', '2023年10月，局党组联合驻局纪检监察组开展工程领域专项整治，专项整治为期一年。', '2023年11月，院党组召开会议，决定开展为期一年的“审判质效提升年”活动。', '2023年8月，医院派出5名医师赴上海进修，进修期满后全部返岗。', '2023年5月，局党组派出第三批驻村工作队，驻村期满考核优秀。', '2023年11月，学校派出3名教师赴西藏支教，支教期一年半。', '2023年11月，局党组印发《干部交流轮岗办法》，有关规定在选人用人中得到严格执行。', '2023年10月，集团党委组织开展“一企一策”改革，改革任务于年内全部完成。', '2023年10月，局党组组织开展中层干部竞聘，6名同志走上新岗位，一年来表现良好。', '2023年10月，我带队赴外地考察学习的经验在工程建设中得到推广运用。', '2023年10月，局党组邀请专家编制的水网规划获批。', '2023年11月，我在述职评议会上承诺的5件实事已全部办结。', '2023年9月我带队赴外地考察形成的调研成果，转化为12项制度。', '2023年10月局机关派出的工作队，按期完成驻村任务。')],
    ['last year’s faults that others found', annual('审计发现，2023年6月，局机关开展团建活动超标准列支4200元，已责令退缴。', '通报的案例中，2023年10月，学校组织教职工旅游问题影响恶劣。', '2023年中秋期间，公司开展慰问活动时超标准发放福利，被集团纪委通报。', '2023年11月，学校在办学督导检查中被点名，校党委深刻反思，举一反三。', '2023年10月，局机关在市局检查中排名靠后，局党组举一反三。')],
    ['what a lead-in goes back to', '某局长2024年度述责述廉报告\n现将本人2023年11月以来履职情况报告如下：\n一、履行主体责任\n2023年11月，我带队开展水利检查，整改隐患6处。'],
    ['an office held since last year', '某局长2024年度述责述廉报告\n2023年10月，我调任局党组书记。现将履职以来情况报告如下：\n一、履行主体责任\n2023年11月，我带队走访基层站所。'],
    ['a school year', '某中学党总支2024年度落实全面从严治党主体责任情况报告\n2023—2024学年，学校党总支认真履责。现将情况报告如下：\n一、压实责任\n2023年9月，学校组织教师签订承诺书。'],
    ['another event', annual('2023年度民主生活会查摆的问题全部整改。', '2023年11月召开的全会精神得到落实。')],
    ['next year’s plans', annual('二、存在问题', '学习不够。', '三、2025年工作打算', '2025年，开展警示教育6场，培训干部。')],
    ['last year’s shortcomings that an inspection told', annual('立案2件。', '二、存在的问题', '2023年巡察指出我局存在的问题，整改还不彻底。')],
    ['half a year of another reckoning', annual('立案2件。', '二、存在的问题', '近半年来，有的支部学习不够深入。')],
    ['half a year of a half-yearly report', half('立案2件。', '二、存在的问题', '半年来，学习还不够深入。')],
    ['what was reached on the day of signing, or is planned for a later one', annual('截至2025年1月，已办结12件。', '明确截至2025年6月底的目标，计划办结15件。', '特此报告。', '某局', '2025年1月10日')],
    ['a date of the next January', annual('立案2件。', '特此报告。', '某局', '2025年1月10日')],
    ['the half year’s own end', half('截至6月底，立案2件。', '截至目前，处分3人。', '预计截至12月底将完成整改。')],
    ['last year’s end in a half-yearly report', half('截至去年年底，累计立案9件。', '反馈的28个问题，截至去年底已整改21个。')],
    ['a third quarter of last year, and since then', half('去年三季度以来，累计为林农办事203件。', '三季度起，每月开展检查1次。')],
    ['the year’s targets in a half-yearly report', half('对照全年目标任务，召开推进会2次。')],
    ['an annual report that tells of its half', annual('上半年，开展检查2次。截至9月，立案2件。')],
    ['a time since last year that is one of history', annual('2023年以来，连续两年获评先进单位。', '自2023年以来，持续推进清廉机关建设。', '2023年5月以来，本人担任局党组书记。', '2023年10月以来，全县集中开展专项整治。')],
    ['the deeds of those above', annual('2023年以来，中央纪委先后通报典型问题，我局逐一组织学习。', '2023年，全国人大修订公司法，公司及时组织学习。')],
    ['last year told for the sake of this one', annual('2023年3月，局党组印发方案12份。今年以来，共排查问题32个。', '2023年，修订制度5项，今年又新建3项。', '2023年，推行轮岗。今年，扩大范围。')],
    ['what is reviewed at the beginning of a year', annual('1月12日，召开2023年度民主生活会。', '1月，召开2023年度工作总结表彰会议。', '1月8日，召开2023年第四季度党风廉政建设工作会议。', '制定2023年度民主生活会整改方案。', '印发2023年责任制考核通报。')],
    ['last year’s meeting and list that is gone back to', annual('传达学习2023年党风廉政建设工作会议精神。', '对照2023年责任清单，逐项回头看。', '召开会议总结2023年工作，部署2024年任务。')],
    ['what happened to things of last year', annual('2023年开展的专项检查发现的12个问题全部销号。', '2023年购置的公务用车实行定位管理。', '对2023年以来新提任的干部开展谈话24人次。', '梳理2023年以来查处的案件12件。')],
    ['last year’s side of a comparison', annual('全年立案5件，2023年立案4件。', '公务接待费32万元，2023年支出41万元。', '处置线索12件，其中2023年转来3件。')],
    ['what befell in last year, or at home', annual('2023年，全县遭遇特大洪水，重建项目12个。', '2023年，家庭购买住房1套，已如实报告。', '2022年12月底，我从县财政局调任现职。')],
    ['results that come out this year', annual('2023年，我局在责任制考核中名列第一。', '2023年度，本人个人事项报告查核一致。')],
    ['what is to be done in the whole year', half('制定学习计划，全年开展集中学习不少于12次。', '印发要点，全年组织督查4次。', '完成全年任务的56％。', '8月底前完成整改。', '计划于9月20日，召开推进会。')],
    ['days of the year before in a half-yearly report', half('去年9月12日，召开动员会。', '2023年11月15日，召开党组会；12月3日，召开动员会。', '自2023年起，我局持续整治，2024年不松劲。12月3日，召开动员会。', '印发2024年学习方案，9月20日，举办培训班。', '7月3日，召开半年形势分析会。')],
    ['a report of several years', '某校党委落实主体责任情况报告\n现将2023年7月至2024年6月工作情况报告如下。\n一、主要做法\n2023年以来，组织学习12次。2024年上半年，开展检查3次。'],
    ['a report of the time since a year', '某局2022年以来党风廉政建设工作报告\n现将工作情况报告如下。\n一、主要做法\n2023年，立案3件。2024年以来，没有发生违纪问题。'],
    ['a title that names a year and a lead-in that names its half', '某局2024年党风廉政建设工作总结\n2024年上半年，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n截至6月底，立案2件。'],
    ['the other side of a comparison', annual('查处案件31起，2023年立案27起。', '全年立案5件，同比增长25％，2023年查处案件4件。', '立案数同比增长28％，2023年查处案件7件。', '热线开通以来接听1200次，2023年受理320件。')],
    ['things of last year', annual('2023年下半年招录的12名干部全部参加培训。', '局党组2023年制定的规划进入收官阶段。', '在2023年整治问题12个的基础上，再整治9个。', '2023年12月29日，召开会议，部署2024年工作。')],
    ['last year’s meetings and lists that this year judges', annual('年初，召开2023年度全面从严治党工作会议，对先进集体进行表彰。', '1月，召开2023年度党风廉政建设工作会议，通报上年度考核结果。', '2月，签订2023年责任书，完成考核兑现。')],
    ['last year’s shortcomings that this year has mended, or that another office had', annual('立案2件。', '二、存在的问题', '2023年度，我局考核还存在平均主义，今年虽有改进，但仍不明显。', '2023年我局民主生活会查摆存在问题12个，还有1个未整改。', '2023年我任副局长期间还存在分管不严。')],
    ['what an inspection found, of last year’s end', annual('县委巡察反馈，截至2023年底仍有3个支部没有换届。', '2023年巡察反馈的26个问题，截至2023年底已整改20个，今年全部清零。')],
    ['a person’s own history and another’s fault', annual('我于2023年3月到任，先后走访企业24家。', '2023年，全科8名入党积极分子接受培训，其中3名当年入党。', '名下住房2套，2023年新增1套，已按规定报告。', '干部张某违规发放补贴，2023年发放3万元，已退缴。', '2023年3月，王某组织旅游2次，被给予警告处分。')],
    ['the deeds of the one above', annual('2023年市局通报典型案例4起，我局组织学习。')],
    ['last year’s meeting from which this year goes on', annual('开展整治6轮。2023年6月，召开动员会议，部署三年行动。2024年，行动进入收官阶段。')],
    ['plans for later months and quarters', half('三季度组织的检查要覆盖到村。', '制定培训计划，三季度举办培训2期，四季度举办1期。', '全年计划开展培训4期。', '拟于9月组织培训1期。', '8月可完成整改3项。', '9月起，每月开展检查1次。', '9月开学前夕，将开展检查1次。', '安排三季度开展督查2次。', '10月底前完成整改6项。')],
    ['a later quarter in which something is to be done again', half('开展谈话30人次，三季度又要对受到处理的干部进行回访。', '每次都留有纪要，三季度又将组织检查2次。')],
    ['a later month in what the problems need', '某局2024年上半年党风廉政建设工作总结\n现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、存在的问题\n学习还不够深入，三季度组织培训2期补上。\n三、下半年打算\n加强学习。'],
    ['what is held against the whole year', half('全年整改任务12项，已完成10项。', '全年共安排培训12期，已举办6期。', '全年组织学习12次，上半年完成6次。', '确保全年零投诉。', '承诺全年不发生问题。', '全年立案数控制在4件以内。')],
    ['later months of last year', half('2023年8月成立专班，9月开展摸排，发现问题23个，今年4月全部销号。', '去年10月开展检查2次，今年回头看。', '整治自2023年10月开始。12月，查处问题12个。', '5月至10月开展整治，发现问题12个。')],
    ['halves of a year where they belong', '某局2024年度党风廉政建设工作总结\n一年来，我局扎实工作，现将情况报告如下。\n一、上半年工作情况\n立案2件。\n二、下半年工作情况\n立案3件。'],
    ['half a year that only the lead-in names', '某局2024年度党风廉政建设工作总结\n现将上半年情况报告如下。\n一、上半年工作情况\n立案2件。\n二、存在的问题\n学习还不够深入。\n三、下半年打算\n2024年下半年，加强学习。'],
    ['last year’s problems put right', '某局2024年度党风廉政建设工作总结\n现将情况报告如下。\n一、严肃查处案件\n立案2件。\n二、2023年度存在问题整改落实情况\n全部整改。\n三、下一步打算\n2024年存在的问题将逐项整改。'],
    ['a masked year', '某局20XX年党风廉政建设工作总结\n现将情况报告如下。\n一、严肃查处案件\n2023年，共立案5件。'],
    ['this year’s tasks before last year’s end', annual('截至2023年底，今年确定的项目已完成前期工作。', '截至2023年底，今年的任务已有安排。')],
    ['a document of another kind', '关于报送2024年总结的通知\n2023年，共收到总结5份，报送及时。'],
    ['what began the year before last', annual('2022年以来，工程累计投资3亿元。', '推进改造，2022年以来共投入3亿元。', '2022年，共立案5件。')],
    ['a term of office', '某局2024年党风廉政建设工作总结\n2022年任职以来，我认真履职，现将情况报告如下。\n一、严肃查处案件\n立案2件。'],
  ])('%s', (_, text) => {
    expect(remarked(period, text)).toBe(text);
  });
});

test('the later place is named with the earlier one', () => {
  const [first] = found(period, annual('2023年，全局共立案5件。'));
  expect(first?.values).toEqual({ found: '2023年', expected: '2024年', otherParagraph: 0, otherStart: 0 });
  expect(first && chinese['consistency/period']?.message(first.values)).toContain('第1段');
  expect(first && english['consistency/period']?.message(first.values)).toContain('paragraph 1');
});
