import type { PlaceholderForm } from '../words';

const counted = '(?:启动|涉及|覆盖|建成|新建|新增|发现|整改|整治|纠治|解决|化解|排查|收到|受理|办结|查处|通报|曝光|制定|修订|出台|印发|签订|提出|梳理|打造|培育|引进|实施|建立|选派|表彰|督查|检查|巡察|巡视|走访|慰问|帮扶|反馈|整顿|创建|申报|整合|挂牌|新开工|开工|竣工|完工|新设|改造|升级|抽查|暗访|调研|约谈|联系|包保|挂点|结对|完成(?:审计|改造|验收)|[走跑]遍|先后到|走进|深入)出?';
/** After 个, what makes a word with it: 个人, 个案, 个税. */
const notAlone = '(?!中(?!心)|[人别体性案税股头月百贷险展旧位数子私转独协护保养访信档金个])';
/** What stands between the unit and its noun. */
const adjective = '{han}{0,8}';

/**
 * A figure that was deleted: a verb, then a unit without its number. Each pair of verb, unit and noun is one that no
 * correct sentence has; a row without `alone`, such as 立案件, needs another open place in its sentence.
 */
export const lostFigures: readonly PlaceholderForm[] = [
  { example: '启动⟦个⟧项目，涉及⟦个⟧村', begins: '个', before: counted, sign: '个', after: `${notAlone}${adjective}(?:项目|村|乡镇|镇|社区|街道|县|市|区|单位|部门|问题|难题|堵点|党支部|党组织|支部|企业|方面|领域|行业|科室|点位|地块|标段|合同|自然村|网格|服务点|风险点|隐患|漏洞|环节|岗位|事项|任务|小区|站点|车间|班组|门店|窗口|中心|林场|农场|园区|场所)`, is: 'lost figure', alone: true },
  { example: '发现问题⟦个⟧，整改问题⟦个⟧。', begins: '个', before: '(?:问题|难题|堵点|风险点|项目|隐患|漏洞|乡镇|支部|党组织|单位|部门|点位)', sign: '个', after: '[，。；、]', is: 'lost figure', alone: true },
  { example: '召开⟦次⟧专题会议，开展⟦次⟧集中学习', begins: '次', before: '(?:召开|举行|举办|开展|组织|进行)', sign: '次', after: '会议|专[题项]|集中|全会|常委会|党组会|廉政|谈话|学习|警示|检查|督查|督导|监督|暗访|抽查|走访|回访|座谈|宣讲|活动|调研|培训', is: 'lost figure', alone: true },
  { example: '联合公安部门开展⟦次⟧飞行检查', begins: '次', before: '(?:开展|组织)', sign: '次', after: '(?![年月周季轮批干高声生数要日序品级于第席均])[\\u4e00-\\u9fff]{1,6}(?:检查|督查|抽查|暗访|巡查|督导|演练|谈话|约谈|走访|活动|宣讲|培训|学习)', is: 'lost figure', alone: true },
  { example: '召开专题会议⟦次⟧，集中学习⟦次⟧。', begins: '次', before: '(?:会议|集中学习|专题学习|警示教育|谈心谈话|廉政谈话|专题研究|督查检查|监督检查|联合检查|专项检查|执法检查|交叉检查|明察暗访)', sign: '次', after: '[，。；、]', is: 'lost figure', alone: true },
  { example: '举办⟦场⟧专题讲座，上党课⟦场⟧，', begins: '场', before: '(?:举办|召开|组织|开展)', sign: '场', after: '专题|讲座|研讨|宣讲|义诊|培训|警示|报告会|座谈会|活动|会议|党课|推进会', is: 'lost figure', alone: true },
  { example: '开展宣讲⟦场⟧，', begins: '场', before: '(?:宣讲|义诊|义卖|演练|招聘会|观影|比赛|竞赛|党课|讲座|警示教育|宣传活动|主题活动|培训会|报告会|座谈会)', sign: '场', after: '[，。；、]', is: 'lost figure', alone: true },
  { example: '处置问题线索⟦件⟧，查结案件⟦件⟧。', begins: '件', before: '(?:问题线索|案件)', sign: '件', after: '[，。；、]', is: 'lost figure', alone: true },
  { example: '化解⟦件⟧信访积案，查办⟦件⟧违纪案件，化解⟦个⟧信访难题', begins: '件个', before: '(?:化解|查处|查办|审结|调处|调解)', sign: '件|个(?=信访|积案|矛盾|纠纷)', after: '{han}{0,4}(?:信访|积案|案件|线索|矛盾|纠纷|提案|议案|来信|举报|投诉|诉求|实事)', is: 'lost figure', alone: true },
  { example: '立案⟦件⟧，结案⟦件⟧，', begins: '件', before: '(?:^|[^已未所新在旧拟应待])(?:立案|结案|了结)', sign: '件', after: '[，。；、]', is: 'lost figure' },
  { example: '党纪政务处分⟦人⟧，组织处理⟦人⟧。', begins: '人', before: '(?:^|[^被受])(?:党纪处分|党纪政务处分|组织处理|移送司法机关|移送检察机关|采取留置措施|问责)', sign: '人', after: '[，。；、]', is: 'lost figure' },
  { example: '走访⟦家⟧企业，抽查⟦家⟧药店', begins: '家', before: '(?:走访|服务|检查|督查|抽查|暗访|帮扶|引进|联系|调研|约谈|处罚|关停|涉及|新增|培育)', sign: '家', after: '(?![族庭电具居政装纺畜禽乡校委长属访国家户常门教用私宴境风底护化]){han}{0,4}(?:企业|单位|公司|商户|门店|机构|医院|药店|网点|商家|合作社)', is: 'lost figure', alone: true },
  { example: '走访⟦所⟧学校', begins: '所', before: '(?:走访|检查|督查|抽查|暗访|调研|覆盖|涉及)了?', sign: '所', after: '(?:学校|中小学|幼儿园|民办|高校|中学|小学|院校)', is: 'lost figure', alone: true },
  { example: '启动⟦个⟧问责程序，启动⟦项⟧跟踪审计', begins: '个项', before: '(?:启动|开启|立项)', sign: '[个项]', after: `(?!目)${notAlone}{han}{0,6}(?:程序|审计|调查|核查|行动|整治|改革|课题|工程|预案|专项|项目|任务)`, is: 'lost figure', alone: true },
  { example: '制定⟦项⟧制度，出台⟦项⟧措施', begins: '项', before: '(?:制定|修订|出台|建立|完善|落实|推出|明确|梳理|排查)', sign: '项', after: '(?:管理|工作|内部(?:控制)?|内控|实施|配套)?(?:办法|细则|规程|制度|机制|流程)|措施|举措|机制|规定|规章|整改|重点|任务|清单|问题|隐患', is: 'lost figure', alone: true },
  { example: '收集职工意见⟦条⟧，', begins: '条', before: '收集[^，。；]{0,10}意见', sign: '条', after: '[，。；、]', is: 'lost figure', alone: true },
  { example: '选派骨干到⟦个⟧小区担任调解指导员', begins: '个', before: '选派[^，。；]{0,10}到', sign: '个', after: '(?:小区|村|社区|街道|乡镇)', is: 'lost figure', alone: true },
  { example: '梳理⟦条⟧风险隐患，收集⟦条⟧意见建议', begins: '条', before: '(?:梳理|排查|发现|收集|征集|征求|收到|采纳|提出|整改|制定|推送|发送|编发)', sign: '条', after: '(?:风险|隐患|问题|意见|建议|线索|措施|短信|信息|提醒|任务|举措|廉政|岗位)', is: 'lost figure', alone: true },
  { example: '制定整改措施⟦条⟧，', begins: '条项', before: '(?:整改措施|意见建议|工作措施|具体措施|整改任务|规章制度|监督意见|整改建议)', sign: '[条项]', after: '[，。；、]', is: 'lost figure', alone: true },
  { example: '公开党务、财务信息⟦条⟧，', begins: '条', before: '(?:公开|发布|推送|编发|报送|采集)[^，。；]{0,14}(?:信息|消息)', sign: '条', after: '[，。；]', is: 'lost figure', alone: true },
  { example: '查处⟦起⟧违纪案件', begins: '起', before: '(?:查处|通报|曝光|查办|发生)', sign: '起', after: '违|案件|典型|问题|群众身边|形式主义|腐败|安全|事故', is: 'lost figure', alone: true },
  { example: '处置网络舆情⟦起⟧，调处纠纷⟦起⟧。', begins: '起', before: '(?<!(?:从(?![严快])|[由因]|自(?![行觉身]))[^，。；]{0,24})(?:舆情|纠纷|案件|事件|事故|投诉|积案)', sign: '起', after: '[，。；、]', is: 'lost figure', alone: true },
  { example: '印发⟦份⟧文件，发放宣传资料⟦份⟧，', begins: '份', before: '(?:印发|签订|发放|下发|制发|撰写|形成)', sign: '份', after: '文件|通知|责任书|承诺书|建议书|提醒函|宣传|调研|报告|倡议|资料|问卷', is: 'lost figure', alone: true },
  { example: '签订责任书⟦份⟧，', begins: '份', before: '(?:[书函卷]|(?<![为均按仅])单|司法建议|检察建议|宣传资料|文件)', sign: '份', after: '[，。；、]', is: 'lost figure', alone: true },
  { example: '培训⟦名⟧党员干部', begins: '名', before: '(?:培训|轮训|选派|组织|处分|处理|调整|提拔|约谈|选拔|交流|表彰|慰问|看望|走访|帮扶|资助|救助)', sign: '名', after: '党员|干部|科级|处级|领导干部|同志|年轻|后备|优秀|一线|困难|困境|贫困|残疾|退休|离退休|老党员|老干部|职工|员工|学生|群众|民警|医护|护士|驾驶员|环卫|农民工|新任|新入职|村干部|班组长|入党', is: 'lost figure', alone: true },
  { example: '选派机关干部⟦名⟧到社区挂职', begins: '名', before: '(?:干部|党员|人员|职工|教师|医生|骨干|队员)', sign: '名', after: '(?:到|赴|下沉|参加|驻村|挂职)', is: 'lost figure', alone: true },
  { example: '邀请⟦名⟧执法人员家属代表', begins: '名', before: '邀请', sign: '名', after: '(?![家人师医校流牌优老中誉律企班单册录角记特辩])(?:(?!为)[\\u4e00-\\u9fff]){2,10}代表', is: 'lost figure', alone: true },
  { example: '走访⟦户⟧困难家庭', begins: '户', before: '(?<!建立|确定|实行|对)(?:走访|慰问|看望)', sign: '户', after: '困难|群众|低收入|脱贫|贫困|农户|家庭|居民|企业|特困|监测|商户|军属|(?![外内籍主表厕用均型]){han}{0,3}(?:客户|用户|业主)|(?:学生|职工|党员|村民|残疾人?|低保)(?:家庭|家长|家属)|(?:养殖|种植|低保)大?户', is: 'lost figure', alone: true },
  { example: '清收⟦笔⟧冒名贷款', begins: '笔', before: '(?:清收|发放|追缴|追回|核查|办理|收回|清理)', sign: '笔', after: '{han}{0,6}(?:贷款|资金|款项|业务|账目|专项)', is: 'lost figure', alone: true },
  { example: '启动⟦处⟧古民居的修缮', begins: '处', before: '(?:启动|修缮|整治|清理|拆除|排查|发现)', sign: '处', after: '(?:古|文物|不可移动|隐患|违建|违法建|老旧|危房)', is: 'lost figure', alone: true },
  { example: '完成投资⟦亿元⟧，实现收入⟦万元⟧。', begins: '万亿', before: '(?:投资|收入|产值|资金|财政|支出|损失|税收|利润|总额|金额|贷款)', sign: '[万亿]元', after: '[，。；、]', is: 'lost figure', alone: true },
  { example: '同比增长⟦％⟧，', begins: '%％', before: '(?:增长|下降|提高|上升|减少|降低|增加|压减|完成率|满意率|办结率|覆盖率|达到|比例达)', sign: '[%％]', after: '[，。；、]', is: 'lost figure', alone: true },

  { example: '举办讲座4期，培训党员⟦人次⟧。', begins: '人', next: '次', before: '(?:[，；]|(?:开展|组织)(?:廉政|谈心|提醒|任前|集体|专题|警示))(?:培训|轮训|参训|受教育|教育|覆盖|谈话|约谈|惠及|走访|慰问|服务)(?:党员干部|党员|干部|群众|职工|师生|村民|居民)?', sign: '人次', after: '[，。；]', is: 'lost figure', alone: true },
  { example: '立案⟦*⟧件，培训干部⟦人次⟧，', begins: '人', next: '次', before: '{han}(?<![总按均的计数万千百十亿多余少两几〇零一二三四五六七八九])', sign: '人次', after: '[，。；、]', is: 'lost figure' },
  { example: '立案⟦*⟧件，集体学习⟦次⟧，', begins: '次', before: '(?:学习|研讨|会商|调研|检查|督查|约谈|谈话|汇报|研究|通报|宣讲|培训|演练|座谈|走访|巡查|抽查|暗访|党课|会议)', sign: '次', after: '[，。；、]', is: 'lost figure' },
  { example: '立案⟦*⟧件，接听来电⟦个⟧，', begins: '个', before: '(?:来电|电话|窗口|品牌|阵地|基地|平台|小组|专班|网格|社区|班次)', sign: '个', after: '[，。；、]', is: 'lost figure' },
  { example: '立案⟦*⟧件，发送廉洁短信⟦条⟧，', begins: '条', before: '(?:短信|信息|线索|意见|建议|问题|措施|提示|消息|留言|舆情|诉求)', sign: '条', after: '[，。；、]', is: 'lost figure' },
  { example: '处罚⟦*⟧件，取消资质⟦家⟧，', begins: '家', before: '(?:资质|资格|企业|单位|公司|机构|商户|门店)', sign: '家', after: '[，。；、]', is: 'lost figure' },
  { example: '修订《财务管理办法》等⟦项⟧制度，立案⟦*⟧件', begins: '项', before: '》等', sign: '项', after: '制度|办法|规定|机制|措施|规章', is: 'lost figure' },
  { example: '成立⟦个⟧专班', begins: '个', before: '(?:成立|组建|设立|打造|建立|创建)', sign: '个', after: '{han}{0,6}(?:专班|小组|工作组|分队|基地|平台|品牌|阵地|窗口)', is: 'lost figure', alone: true },
  { example: '改造⟦个⟧老旧配电室', begins: '个', before: '(?:改造|维修)', sign: '个', after: '(?:老旧|破旧){han}{0,6}[室站房库桥楼厂馆亭院]', is: 'lost figure', alone: true },
  { example: '新建⟦个⟧口袋公园', begins: '个', before: '(?:新建|建设|改建|扩建|修建|改造|施划|增设|新增|开放)', sign: '个', after: `${notAlone}${adjective}(?:公园|广场|车位|泊位|停车场|厕所|驿站|游园|场馆|书屋|教室|食堂|球场|桩|大棚)`, is: 'lost figure', alone: true },
  { example: '举办合规培训⟦期⟧，参训180人次', begins: '期', before: '举办[\\u4e00-\\u9fff]{1,10}培训', sign: '期', after: '，', is: 'lost figure', alone: true },
  { example: '举办⟦期⟧党务骨干轮训班', begins: '期', before: '(?:举办|开办|承办|组织|开设)', sign: '期', after: '(?![间限货末中初满待盼刊权])[\\u4e00-\\u9fff、]{0,14}(?:班|培训|轮训|讲座|讲坛|课堂|沙龙|论坛)', is: 'lost figure', alone: true },
  { example: '添置⟦台⟧烘干机，购置⟦辆⟧执法车', begins: '台辆盏', before: '(?:添置|购置|购买|新购|采购|配备|配置|更换|安装|投用|新增|增配)', sign: '[台辆盏]', after: '(?![账风湾式历阶上下前帐])[\\u4e00-\\u9fff]{0,8}(?:机|车|设备|仪|器|泵|电脑|空调|灯)', is: 'lost figure', alone: true },
  { example: '组建⟦支⟧党员先锋队', begins: '支', before: '(?:组建|成立|打造|组织)', sign: '支', after: '(?![部队行局付持撑点委])[\\u4e00-\\u9fff]{1,8}队', is: 'lost figure', alone: true },
  { example: '修建⟦座⟧便民桥，硬化⟦条⟧通组道路', begins: '座条', before: '(?:新建|修建|改建|重建|新修|修复|硬化|拓宽|维修|打通)', sign: '[座条]', after: '(?![件例约款谈])[\\u4e00-\\u9fff]{0,6}(?:桥|水库|水闸|泵站|公厕|道路|公路|村道|街巷|断头路|水渠|渠道|生产线)', is: 'lost figure', alone: true },
  { example: '选派⟦名⟧科技特派员', begins: '名', before: '(?:选派|聘请|招录|引进|配备|下派|选聘)', sign: '名', after: '(?!优(?!秀)|医(?![生护疗务学药技师])|师(?![傅范生])|家(?!庭)|校(?![园医])|企(?!业)|老(?!党员|干部|同志|师)|[匠嘴]){han}{0,8}(?:员|人才|专家|顾问|书记|骨干|教师|医生|博士|硕士)', is: 'lost figure', alone: true },
];
