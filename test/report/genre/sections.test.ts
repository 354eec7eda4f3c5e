import { readGenre } from '../../../src/report/genre/read-genre';
import type { KindId, SectionId } from '../../../src/report/genre/sections';
import { defaultPack } from '../../../src/report/pack';
import { mark, marked } from '../../marked';

const sectionsOf = (text: string, kind: KindId) => {
  const { document } = marked(text);
  return { document, sections: readGenre(document, document.paragraphs.length, defaultPack, { kind }).sections };
};

/** The text with each place of a section marked. */
const places = (text: string, id: SectionId, kind: KindId = 'partyGroup') => {
  const { document, sections } = sectionsOf(text, kind);
  return mark(document, sections.find((section) => section.id === id)?.at ?? []);
};

const head = '某局党组2024年落实全面从严治党主体责任情况报告\n2024年，局党组认真履职，现将情况报告如下。\n';

describe('a section is marked where it begins', () => {
  test.each<[SectionId, string]>([
    ['title', '⟦某市水利局党组⟧\n2024年落实主体责任情况报告\n（2024年12月）\n现将情况报告如下。\n一、压实责任'],
    ['title', '⟦述 责 述 廉 报 告⟧\n现将情况报告如下。\n一、压实责任'],
    ['title', '附件1\n⟦2024年落实主体责任情况报告⟧\n现将情况报告如下。\n一、压实责任'],
    ['salutation', '2024年落实主体责任情况报告\n⟦市纪委：⟧\n现将情况报告如下：\n一、压实责任'],
    ['salutation', '2024年落实主体责任情况报告\n⟦各位领导、同志们：⟧根据安排，现将情况报告如下。\n一、压实责任'],
    ['leadIn', '2024年落实主体责任情况报告\n各位领导、同志们：⟦根据安排，现将情况报告如下。⟧\n一、压实责任'],
    ['leadIn', '2024年落实主体责任情况报告\n⟦今年以来，局党组认真履职。⟧主要情况如下：\n一、压实责任'],
    ['leadIn', '⟦根据市纪委要求，现将情况报告如下：⟧\n一、压实责任'],
    ['work', `${head}⟦一、2024年工作开展情况⟧\n（一）压实责任。召开会议4次。`],
    ['work', '某局2024年党风廉政建设工作总结\n⟦（一）主要工作情况⟧\n1.压实责任。召开会议4次。'],
    ['work', `${head}⟦1.上半年主要工作⟧\n（1）压实责任。召开会议4次。\n2.下一步打算\n（1）抓学习。`],
    ['problems', `${head}一、主要做法\n（一）压实责任。召开会议4次。\n⟦二、仍需正视的不足⟧\n督促还不够有力。`],
    ['work', `${head}⟦一、主要做法⟧\n（一）压实责任。召开会议4次。`],
    ['work', `${head}⟦一、一年来做了些什么⟧\n（一）压实责任。召开会议4次。`],
    ['work', `${head}⟦一、今年着重抓了这些工作⟧\n（一）压实责任。召开会议4次。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦二、还有哪些没抓好⟧\n一是学习不够透。二是管得不够严。`],
    ['problems', `${head}第一，压实责任。召开会议。\n⟦第二，对照“第一责任人”要求，我还存在三个方面的差距⟧。一是学习不够透。`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、霉点与翻仓\n（一）霉点。⟦党委也看到，库点监管尚有盲区。⟧`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、霉点与翻仓\n（一）霉点。⟦我们也看到，监管还有漏洞，少数人不上心。⟧`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、霉点与翻仓\n（一）霉点。党委也看到，监管尚有盲区，少数人不上心。\n（二）翻仓。⟦2025年，党委将在一季度接通视频。⟧`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦二、哪些地方还不够好⟧\n一是学习不够透。二是管得不够严。`],
    ['problems', `${head}第一，压实责任。召开会议。\n⟦第二，对标廉洁从政准则，我还存在一些不足⟧。一是学习不够透。`],
    ['responsibility', `${head}⟦一、强化组织领导⟧\n召开会议4次。\n二、改进作风`],
    ['politics', `${head}⟦（一）提高政治站位，抓实巡察整改⟧。整改5个。`],
    ['ideology', `${head}一、主要工作\n坚持周调度。⟦一是抓实理论学习⟧。研讨6次。⟦二是落实意识形态工作责任制⟧。研判4次。`],
    ['organisation', `${head}⟦第一，建强基层党组织⟧。换届5个。`],
    ['organisation', `${head}一、压实责任\n开会。\n⟦二、带好队，把规矩立在前头⟧。议事13次。`],
    ['conduct', `${head}⟦一是驰而不息纠治“四风”⟧。查处1起。`],
    ['conduct', `${head}一、压实责任\n⟦层层签订责任书，学习中央八项规定精神⟧。`],
    ...['全员竞聘，12个岗位有30人报名', '坚持好干部标准，没有发现问题', '没有“带病提拔”', '坚持公道正派，群众没有意见', '选任中层副职3名', '发展预备党员1名', '培养入党积极分子3名', '提任中层干部2名', '提任股级干部3名'].map((told): [SectionId, string] => ['organisation', `${head}一、压实责任\n⟦${told}⟧。`]),
    ['discipline', `${head}一、压实责任\n⟦观看警示教育片3部⟧。`],
    ['discipline', `${head}一、压实责任\n⟦组织警示教育3场⟧。`],
    ['anticorruption', `${head}一、压实责任\n⟦配合上级开展专项整治⟧。`],
    ['conduct', `${head}一、压实责任\n⟦公务接待支出下降两成⟧。`],
    ['conduct', `${head}一、压实责任\n⟦没有发生“四风”问题⟧。`],
    ['discipline', `${head}⟦（三）常敲警钟，开展廉政谈话⟧。谈话12人次。`],
    ['discipline', `${head}⟦三、坚持正风肃纪不松劲⟧\n召开会议4次。`],
    ['anticorruption', `${head}⟦四、一体推进不敢腐、不能腐、不想腐⟧\n立案2件。`],
    ['systems', `${head}⟦五、坚持建章立制⟧\n修订制度6项。`],
    ['systems', `${head}五、坚持标本兼治，一体推进“三不腐”\n立案4件。\n⟦六、坚持建章立制⟧\n召开会议4次。`],
    ['business', `${head}⟦六、聚焦中心工作，推动乡村振兴⟧\n落地项目3个。`],
    ['integrity', `${head}⟦第七，绷紧廉洁之弦⟧。检查。\n⟦第八，把自己管住⟧。召开会议。\n⟦第九，管住自己⟧。检查。\n⟦第十，把自己管好⟧。检查。`],
    ['integrity', `${head}⟦三、带头廉洁自律⟧\n按时报告个人有关事项。`],
    ['integrity', `${head}一、压实责任\n召开会议4次。\n⟦我带头执行廉洁规定，如实报告个人有关事项，管好配偶子女⟧。`],
    ['discipline', `${head}一、支部的责任\n⟦会计代人领钱的案子通报后，警示教育开了两回，批评教育2人，签廉洁承诺书14份⟧。`],
    ['problems', `${head}一、压实责任\n召开会议。⟦在看到成绩的同时，我们也清醒地认识到，工作中还存在压力传导不够等问题。⟧`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦6月28日，召开半年分析会，梳理出党风廉政建设存在的三个问题：一是教育覆盖不够。⟧二是监督不细。三是跟踪不紧。`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、刀刃向内，短板找得准。⟦工作虽有进展，但存在的问题不容忽视：一是压力递减，个别干部抓而不实。⟧\n三、久久为功，把工作谋得远。下半年，重点抓好落实。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦回头看，自己履责还有不到位的地方：学习抓得不紧。⟧`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦在总结工作的同时，我也看到三个方面的差距：压力传导逐级递减，整改质量有待提高。⟧`],
    ['plans', `${head}一、压实责任\n召开会议。\n⟦明年，重点抓好以下四项工作：⟧\n一是再压责任。二是再抓整改。三是再严监督。四是再树新风。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦一年下来，毛病也不少：学习浅尝辄止，监督抹不开面子。⟧\n下一步，我将加强学习。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦客观地讲，我履职还不到位，学习抓得不紧。⟧`],
    ['plans', `${head}一、压实责任\n还存在学习不够深入的问题。\n⟦2025年，我将盯住这些问题往下改。⟧每季度定一个专题。`],
    ['plans', `${head}一、压实责任\n还存在学习不够深入的问题。\n⟦我决心以更高的标准要求自己，带头守纪。⟧`],
    ['plans', `${head}一、压实责任\n还存在学习不够深入的问题。⟦为此，我将重点抓好学习。⟧`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦二、掂量下来，分量轻的地方⟧\n学习不够深，监督有漏洞。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、几点不足\n学习不深。\n⟦三、劲往哪里使⟧\n我将带头学习，力争每季讲一课。`],
    ['integrity', `${head}一、压实责任\n召开会议。\n⟦二、家里的账交给大家⟧\n爱人教书，女儿读研，我没有亲戚做工程。\n三、几点不足\n学习不深。`],
    ['discipline', `${head}⟦一、纪律和反腐败是怎么管的⟧\n查办案件2件。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦二、坐下来照照镜子⟧\n一是学习不够透。二是管得不够严。\n三、明年怎么干\n带头学习。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦二、照照镜子，还有哪些不足⟧\n学得少。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、几点不足\n学习不深。\n⟦三、后六个月的几步棋⟧\n1.在学习上使劲。9月底前办班。\n2.在作风上使劲。年底前减表。`],
    ['problems', `${head}一、压实责任\n⟦二、几点不足⟧\n学习不够深入。`],
    ['problems', `${head}一、压实责任\n⟦二、反思与检视⟧\n学习不够深入。`],
    ['plans', `${head}一、压实责任\n⟦二、谋划来年⟧\n带头学习。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦二、自我画像⟧\n静下心来对照同志们的期待，我身上还有不少不足：一是学用结合不够紧。二是督查不够细。\n三、下一步打算\n多学一点。`],
    ['plans', `${head}第一，压实责任。召开会议。\n第二，照一照镜子。对照要求还有几处明显短板。一是研究不深。二是督查不细。\n⟦第三，乘着东风再启程⟧。一是建议题台账，一个月内回头看。二是建督查台账，半年内见效。`],
    ['plans', `${head}一、压实责任\n⟦二、扎实谋划下半年工作⟧\n一是抓学习，把责任压到人。`],
    ['plans', `${head}一、压实责任\n⟦二、锚定新目标，持续推进下半年工作⟧\n一是抓学习，把责任压到人。`],
    ['plans', `${head}一、压实责任\n⟦二、全力做好明年各项工作⟧\n一是抓学习，把责任压到人。`],
    ['plans', `${head}一、压实责任\n⟦二、后续工作⟧\n一是抓学习，把责任压到人。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、几点不足\n学习不深。\n⟦三、乘势而上，再创佳绩⟧\n一是抓学习，把责任压到人。`],
    ['plans', `${head}一、压实责任\n⟦二、2025年工作要点⟧\n带头学习。`],
    ['problems', `${head}一、握紧方向盘\n1.压实责任。召开会议。\n⟦二、路面还有坑洼⟧\n1.督促责任不够均衡。\n2.纪律教育不够精准。\n三、下半程咋开\n1.补足检查盲区。10月底前逐个督促。\n2.抓警示教育。力争人人到场。`],
    ['plans', `${head}一、握紧方向盘\n1.压实责任。召开会议。\n二、路面还有坑洼\n1.督促责任不够均衡。\n2.纪律教育不够精准。\n⟦三、下半程咋开⟧\n1.补足检查盲区。10月底前逐个督促。\n2.抓警示教育。力争人人到场。`],
    ['problems', `${head}一、压实责任\n⟦二、还没有做好的几件事⟧\n学习不够深入。`],
    ['problems', `${head}一、压实责任\n⟦二、差距与不足⟧\n学习不够深入。`],
    ['problems', `${head}一、压实责任\n⟦二、需要正视的差距和不足⟧\n学习不够深入。`],
    ['problems', `${head}一、压实责任\n⟦二、正视存在问题，明确努力方向⟧\n学习不够深入。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦存在的主要问题⟧\n学习不够深入。`],
    ['problems', `${head}一、压实责任\n⟦二、清醒认识，问题短板找得准⟧\n学习不够深入。`],
    ['problems', `${head}一、压实责任\n⟦二、聚焦问题短板，在检视剖析上找真因⟧\n学习不够深入。`],
    ['problems', `${head}一、压实责任\n⟦二、反躬自省，还存在一些不容忽视的问题⟧\n学习不够深入。`],
    ['work', `${head}⟦一、一年来做的主要工作⟧\n压实责任。召开会议4次。`],
    ['work', `${head}⟦一年来的主要工作⟧\n（一）压实责任。召开会议4次。`],
    ['problems', `${head}一、压实责任\n⟦二、坚持问题导向，正视短板和不足⟧\n学习不够深入。`],
    ['problems', `${head}一、压实责任\n⟦一年来虽有一些成效，但与群众期望还有距离：学习不够深入。⟧`],
    ['problems', `${head}一、压实责任\n⟦一年来的工作离组织要求还有距离，主要有以下四个方面的不足：学习不够深入。⟧`],
    ['problems', `${head}一、压实责任\n召开会议。⟦在肯定成绩的同时，我也清醒认识到存在的问题和不足：学习不够深入。⟧\n二、永葆清醒，善作善成\n下一步，我将抓好学习。`],
    ['problems', `${head}一、压实责任\n⟦二、回头看差在哪⟧：找准短板\n学习不够深入。`],
    ['plans', `${head}一、压实责任\n⟦2025年，局党组将针对以上问题，持续用力。⟧`],
    ['plans', `${head}一、压实责任\n⟦二、2025年工作思路⟧\n持续用力。`],
    ['plans', `${head}一、压实责任\n⟦二、存在问题及改进措施⟧\n学习不够深入。`],
    ['plans', `${head}一、压实责任\n⟦二、存在问题和下半年打算⟧\n学习不够深入。`],
    ['plans', `${head}一、压实责任\n学习还存在不够深入的问题。⟦针对以上问题，我们将持续抓好学习。⟧`],
    ['plans', `${head}一、压实责任\n召开会议。\n⟦今后，我们将继续压实责任。⟧一是抓学习。二是改作风。`],
    ['closing', `${head}一、压实责任\n二、下一步打算\n持续用力。\n⟦特此报告。⟧\n某局党组\n2024年12月8日`],
    ['closing', `${head}一、压实责任\n二、下一步打算\n持续用力。⟦以上报告，请予审议。⟧`],
    ['discipline', `${head}⟦一、守住底线⟧\n组织观看警示教育片，开展廉政谈话12人次。`],
    ['organisation', `${head}⟦（二）强基⟧。借换届契机抓队伍建设，培训干部60人次。`],
    ['politics', `${head}一、压实责任\n开会。\n⟦县委教育工委巡察，我要求不打折扣⟧。`],
    ['politics', `${head}⟦一、提高站位，扛牢责任⟧\n召开会议4次。\n⟦（一）加强政治建设⟧。专题研究。`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某镇党委书记\u3000李明⟧\n2024年12月8日`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某局党组⟧\n2024年12月8日\n附表：主要数据\n项目\t数量\n${'廉政党课\t8场\n'.repeat(14)}`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某局党组⟧\t2024年12月8日`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某银行城东支行：何明⟧\n2024年12月8日`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某县科技馆\u3000【姓名】⟧\n2024年12月8日`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某海关关长\u3000李明⟧\n2024年12月8日\n\n附件1\n典型案例\n一、某站违规收费案\n案情已经查清。`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某局⟧\n2024年12月8日\n附2024年主要数据：\n党组会议：31次；\n廉政谈话：92人次。`],
    ['plans', `${head}一、压实责任\n⟦二、下一步打算⟧\n持续用力。\n特此报告。\n附件：1. 整改台账\n2. 下半年重点任务安排\n某局党组\n2024年7月8日`],
    ['plans', `${head}一、压实责任\n⟦二、下一步打算⟧\n持续用力。\n附件：1. 整改台账\n2. 制度目录\n3. 下半年重点任务安排\n某局党组\n2024年7月8日`],
    ['plans', `${head}一、压实责任\n持续用力。\n2024年3月5日\n附件：会议记录\n召开会议。\n⟦二、下一步打算⟧\n持续用力。`],
    ['date', `${head}一、压实责任\n持续用力。\n附件：1.清单\n某局党组\n⟦2024年12月8日⟧\n附表1\n2024年谈话情况表（人次）\n科室\t谈话\n办公室\t8`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某局党组书记、局长：李明⟧\n2024年12月8日`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦[单位全称]⟧\n20XX年X月X日\n*注：数据截至12月10日。`],
    ['closing', `${head}一、压实责任\n持续用力。\n⟦以上报告，请审议。⟧\n某局党组\n2024年12月8日\n⟦特此报告。⟧`],
    ['problems', `${head}一、压实责任\n召开会议。\n责任的成效，要看中心工作和高质量发展。⟦成绩之外，我心里还装着问题：指导不均匀。⟧`],
    ['problems', `${head}一、压实责任\n⟦总结全年，成效是初步的，问题也很现实：有的支部学习不深入。⟧`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某管委会副主任\u3000【姓名】⟧\n2024年12月8日`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某联合会党组书记、理事长\u3000李明⟧\n2024年12月8日`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某监狱\u3000李明⟧\n2024年12月8日`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦某局党组书记、局长⟧\n2024年12月8日`],
    ['signature', `${head}一、压实责任\n持续用力。\n⟦中共某局党组⟧\n2024年12月8日`],
    ['problems', `${head}一、压实责任\n持续用力。\n⟦二、在肯定成绩的同时，也看到工作与群众期待相比仍有差距⟧。一是学习不深。二是检查不勤。`],
    ['problems', `${head}一、压实责任\n持续用力。\n⟦二、短处自己看得见⟧\n学习抓得时紧时松。`],
    ['plans', `${head}一、压实责任\n持续用力。\n二、存在问题。学习不深。\n⟦三、2025年，局党组将以政治建设为统领，对准差距补短板⟧。一是加强学习。`],
    ['plans', `${head}一、压实责任\n持续用力。\n二、存在问题\n学习不深。\n⟦三、2025年要做的几件事⟧\n加强学习。`],
    ['plans', `${head}先说责任。持续用力。\n好的说完了，说说不足。学习还不够深。\n⟦明年怎么做，我在这里立个字据。⟧多学一点。`],
    ['signature', `${head}一、压实责任\n持续用力。\n特此报告。\n⟦述责人：李明⟧`],
    ['date', `${head}一、压实责任\n持续用力。\n某局党组\n⟦二〇二四年十二月八日⟧`],
    ['date', `${head}一、压实责任\n持续用力。\n某局党组\u3000⟦2024年12月8日⟧`],
  ])('%s: %s', (id, text) => {
    expect(places(text, id)).toBe(text);
  });
});

describe('words in passing begin no section', () => {
  test.each<[SectionId, string]>([
    ['problems', `${head}一、压实责任\n开会。\n短板弱项逐项补齐\n财务人员不足的站所实行集中核算。`],
    ['problems', `${head}一、聚焦突出问题，开展专项整治\n检查发现个别支部还存在记录不全的问题，已督促整改。`],
    ['problems', `${head}一、深入查摆短板弱项，抓好巡察反馈问题整改\n整改率100％。`],
    ['plans', `${head}一、握紧方向盘\n1.压实责任。召开会议。\n二、路面修得平\n1.督促责任均衡。\n2.纪律教育精准。\n三、下半程咋开\n1.补足检查盲区。10月底前逐个督促。\n2.抓警示教育。力争人人到场。`],
    ['problems', `${head}一、压实责任\n成绩之外，我们也没有回避问题，也没有发现新的问题。`],
    ['plans', `${head}一、压实责任\n整治会风不实、文风不严。\n二、改进作风\n会风不实、文风不严逐项整改。\n三、健全制度\n要逐项落实，将考核结果与评优挂钩。`],
    ['problems', `${head}一、压实责任\n（一）督促整改。对学习不够、监督不严的支部逐一约谈。`],
    ['plans', `${head}一、压实责任\n还存在学习不够深入的问题，主要是要求不严。\n以上报告，请予审议。`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、在上年度考核中，我局工作还存在不少短板。对此，专题研究3次。`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、我局作风建设与先进单位相比仍有差距，为此持续纠治四风。检查6次。`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、欠账清零，兑现承诺\n都办了。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、2024年要做的十件实事全部办结\n都办了。`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、哪些事没有回头看就不放过\n整改12个。`],
    ['problems', `${head}一、压实责任\n党委也看到，去年还有盲区的12个库点都接通了视频。`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、哪些事不能做\n列出清单12条。`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、家里家外\n慰问困难党员。`],
    ['problems', `${head}一、反思案例，以案促改\n整改率100％。`],
    ['problems', `${head}一、着力解决工作中的突出问题\n整改率100％。`],
    ['problems', `${head}一、巡察反馈问题整改情况\n完成整改12个。`],
    ['plans', `${head}一、压实责任\n会议研究了下一步工作，对今后一个时期的任务作出部署。`],
    ['problems', `${head}一、聚焦反馈问题，检视剖析抓整改\n整改率100％。`],
    ['problems', `${head}一、坚持问题导向，补齐短板弱项\n整改率100％。`],
    ['plans', `${head}一、压实责任\n2024年，局党组将全面从严治党纳入重要议程。`],
    ['plans', `${head}一、压实责任\n局党组将今年定为“清廉建设年”，以此带动作风持续好转。`],
    ['plans', `${head}一、科学制定工作计划\n印发清单。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、几点不足\n学习不深。\n三、成因剖析\n要求不严。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、几点不足\n学习不深。\n三、结语\n谢谢各位。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、几点不足\n学习不深。\n三、主观努力不够的原因\n要求不严。`],
    ['plans', `${head}一、认真谋划2024年工作\n召开会议。`],
    ['plans', `${head}一、谋划下一步工作扎实有效\n召开会议。`],
    ['plans', `${head}一、强化理论武装，把准前进方向\n召开会议。`],
    ['plans', `${head}一、扎实做好2024年党风廉政建设工作\n召开会议。`],
    ['plans', `${head}一、后续工作跟进有力\n召开会议。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、几点不足\n学习不深。\n三、需要说明的事项\n数据截至月底。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、抓好巡察反馈后续工作\n整改率100％。`],
    ['plans', `${head}一、压实责任\n下半年，召开会议2次，培训干部60人次。`],
    ['anticorruption', `${head}一、压实责任\n（一）从严管理监督干部\n核查报告事项。`],
    ['conduct', `${head}一、压实责任\n层层签订责任书，节约用水用电。`],
    ['anticorruption', `${head}一、落实意识形态工作责任制\n研判4次，查处不实信息1条。`],
    ['responsibility', `${head}一、落实意识形态工作责任制\n研判4次。`],
    ['integrity', `${head}一、压实责任\n（一）廉洁润心\n办展览。`],
    ['integrity', `${head}一、改进作风\n通报他人违规收受礼金、礼品的典型案例，要求干部管好自己。`],
    ['discipline', `${head}一、有教育，反腐败不手软\n查办案件2件。`],
    ['business', `${head}一、改进作风，为高质量发展提供保障\n检查6次。`],
    ['conduct', `${head}一、压实责任\n二、下一步打算\n（一）加强作风建设。持续用力。\n（二）抓好警示教育。持续用力。`],
    ['discipline', `${head}一、压实责任\n下一步，我们将做好以下工作：\n一是加强警示教育。持续用力。\n二是改进作风。持续用力。`],
    ['title', '今年以来，局党组认真履职，现将情况报告如下。\n一、压实责任'],
    ['leadIn', '2024年落实主体责任情况报告\n一、压实责任\n今年以来，召开会议4次。'],
    ['signature', `${head}一、压实责任\n二、下一步打算`],
    ['closing', `${head}一、压实责任\n以上情况，请各单位对照批评指正，抓好整改。\n二、下一步打算\n持续用力。`],
    ['closing', `${head}一、压实责任\n以上率下，带头执行。\n二、下一步打算\n持续用力。`],
  ])('%s: %s', (id, text) => {
    expect(places(text, id)).toBe(text);
  });
});

describe('integrity that nothing opens is marked where a report must speak of it', () => {
  test.each<[KindId, string]>([
    ['personalStatement', `${head}一、压实责任\n召开会议4次。\n⟦我和家人没有收过服务对象的礼，也没有插手工程。⟧`],
    ['personalStatement', `${head}一、压实责任\n召开会议4次。\n慰问困难党员家人4户，通报公车私用1起。`],
    ['partyGroup', `${head}一、压实责任\n召开会议4次。\n我和家人没有收过服务对象的礼，也没有插手工程。`],
  ])('%s: %s', (kind, text) => {
    expect(places(text, 'integrity', kind)).toBe(text);
  });
});

test('a heading that holds two sections merges them, and both are present', () => {
  const { sections } = sectionsOf(`${head}一、压实责任\n二、存在问题及下一步打算\n学习不够深入。下一步加强学习。`, 'partyGroup');
  expect(sections.filter(({ mergedWith }) => mergedWith)).toEqual([
    expect.objectContaining({ id: 'problems', status: 'present', mergedWith: ['plans'] }),
    expect.objectContaining({ id: 'plans', status: 'present', mergedWith: ['problems'] }),
  ]);
});

test('all nineteen sections are listed in the standard order, each with its need', () => {
  const { sections } = sectionsOf(head, 'personalStatement');
  expect(sections.map(({ id, need }) => `${id} ${need}`)).toEqual([
    'title required', 'salutation optional', 'leadIn required', 'work common', 'responsibility required', 'politics common', 'ideology common',
    'organisation common', 'conduct common', 'discipline common', 'anticorruption optional', 'systems optional', 'business optional',
    'integrity required', 'problems required', 'plans required', 'closing common', 'signature optional', 'date optional',
  ]);
});

test('entries of the contents and other stories are not read', () => {
  const { document } = marked(`${head}一、压实责任`);
  const paragraphs = [{ text: '一、作风建设', toc: true }, ...document.paragraphs, { text: '三、存在问题', story: 'footnote' as const }];
  const { sections } = readGenre({ paragraphs }, paragraphs.length - 1, defaultPack);
  expect(sections.filter(({ id }) => id === 'conduct' || id === 'problems').map(({ status }) => status)).toEqual(['missing', 'missing']);
});
