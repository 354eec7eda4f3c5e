/** The words by which counted claims, sums and figures are known: those of claims (but `within`, `reporting` and `unlisted`), `partitions`, `specific`, `vague` and `telling` as they are written, all others as regular expressions. */
export interface CountWords {
  readonly claim: {
    /** Measure words between a number and what it counts. */
    readonly measures: readonly string[];
    /** Between the measure word and the noun: 三项重点工作. */
    readonly qualifiers: readonly string[];
    /** Parts of a text or of a plan, as a list can enumerate them. */
    readonly nouns: readonly string[];
    /** What turns such a noun into another: 问题线索, 工作组. */
    readonly compounds: readonly string[];
    /** Set phrases with a number that count nothing, each from its number on. */
    readonly slogans: readonly string[];
    /** Before the number: it speaks of another list, or of an order. */
    readonly referring: readonly string[];
    /** Right before the number: the list follows for certain. */
    readonly announcing: readonly string[];
    /** Right before the number: a list may follow after a full stop too. */
    readonly governing: readonly string[];
    /** Nouns that are as often things of the world as parts of the text: they need one of the words above. */
    readonly worldly: readonly string[];
    /** What 等 names completely, as a rule: one item short is a slip. Of other things it often names only some. */
    readonly complete: readonly string[];
    /** Nouns of which 等 hardly leaves a single one of three or more out. */
    readonly listed: readonly string[];
    /** Nouns of which it hardly leaves a single one of four or more out, and neither where kinds are counted (五类…). */
    readonly wellListed: readonly string[];
    /** What bodies and persons are counted as. */
    readonly peopled: readonly string[];
    /** At the end of what stands before the number: a body, whose demands or measures are counted and not itself. */
    readonly bodies: readonly string[];
    /** At the beginning of a clause, before the first item of an enumeration. */
    readonly introducing: readonly string[];
    /** Within what stands before the first 、, where somebody is named before: its first item follows (regular expressions). */
    readonly within: readonly string[];
    /** Before such a word: 重点解决…. */
    readonly emphasis: readonly string[];
    /** At the end of what stands before the number: it is a verb's object and no enumeration. */
    readonly verbs: readonly string[];
    /** Between the noun and a list: the sentence says what is reported, and leads to no list (regular expressions). */
    readonly reporting: readonly string[];
    /** At the beginning of brackets behind a noun: they hold examples or who is responsible, and not what is counted (regular expressions). */
    readonly unlisted: readonly string[];
  };
  readonly sum: {
    /** A sentence without one of these has no parts of a whole. */
    readonly parts: readonly string[];
    /** In a sentence in which no two numbers have one unit: parts without units. */
    readonly bare: readonly string[];
    /** In the words before a number: these items are dealt with, or not. Together they leave none out; what discipline bodies do with a clue (立案, 了结) leaves many out and is none of them. */
    readonly done: readonly string[];
    readonly undone: readonly string[];
    /** These are out of the account as well, but some may be done with the same items: only a small difference is a slip. */
    readonly settled: readonly string[];
    /** So are these, but what others have taken over may be done as well. */
    readonly handed: readonly string[];
    /** Between 共 and its number: verbs that fit any account. */
    readonly general: readonly string[];
    /** At the end of each part's words: the parts are classes of the whole. */
    readonly classes: readonly string[];
    /** Parts that between them leave nothing out: 男, 女. */
    readonly partitions: readonly (readonly string[])[];
    /** In brackets, before a number: it is no part. */
    readonly apart: readonly string[];
    /** The last part is all that is left. */
    readonly rest: readonly string[];
    /** Parts that may share members, so that they may exceed the whole. */
    readonly overlapping: readonly string[];
    /** Parts that are picked out of the whole and need not make it up. */
    readonly selected: readonly string[];
    /** After a numeral in words: it counts these, and no items of the account (两个部门). */
    readonly others: readonly string[];
    /** What is done with the parts of another account: 其中甲5件，结案3件. */
    readonly stages: readonly string[];
    /** Comparisons and vague numbers: the sentence is no account of a whole. */
    readonly inexact: readonly string[];
  };
  /** How many of something a body has (全镇18个行政村): whose they are, verbs for having with who has, what behind the noun says that these are all, what else ends it, and what tells of a change (regular expressions, but for the units). */
  readonly stock: {
    readonly wholes: readonly string[];
    readonly owners: readonly string[];
    readonly belonging: readonly string[];
    readonly holding: readonly string[];
    readonly units: readonly string[];
    readonly all: readonly string[];
    readonly ending: readonly string[];
    readonly changing: readonly string[];
  };
  readonly figure: {
    /** In a subject: a case or a clue, which a campaign told in the sentence before may have narrowed. */
    readonly casework: readonly string[];
    /** In the figure's own clause: it is a part, or compared with something. */
    readonly relative: readonly string[];
    /** In the sentence before the figure, or in the one before: it speaks of a part. */
    readonly narrowing: readonly string[];
    /** In the sentence before the figure: it speaks of another time, a comparison or a plan. */
    readonly distant: readonly string[];
    /** At the end of what is counted, before the number: 达到, and 先后, after which the rest follows the number (先后4次研究…). */
    readonly leading: readonly string[];
    /** In the sentence before the figure: it speaks of the whole. */
    readonly total: readonly string[];
    /** At the beginning of a clause: how many there are at all. */
    readonly standing: readonly string[];
    /** At the beginning of a clause, before what is counted. */
    readonly prefixes: readonly string[];
    /** Short subjects that a report counts once for its whole period. */
    readonly specific: readonly string[];
    /** In the sentence before a figure without words of time, or in the one before: whom or what it may be limited to. */
    readonly scoping: readonly string[];
    /** Who talks and is talked of by office. */
    readonly agents: readonly string[];
    /** In the figure's clause: it may hold years before. */
    readonly cumulative: readonly string[];
    /** In what a meeting is called: when and by whom it was held; it says nothing of which meeting it was. */
    readonly holding: readonly string[];
    /** Before a meeting's name: whose it is, in a report of that body. */
    readonly owners: readonly string[];
    /** The body's own meetings, without 会 or 会议 at the end. */
    readonly meetings: readonly string[];
    /** After the number of meetings: what these were about, so that they are not all. */
    readonly themes: readonly string[];
    /** What was done, and later has 的 behind it: 签订的36份责任书. Those of one expression are the same. */
    readonly deeds: readonly string[];
    /** What it was done to. */
    readonly objects: readonly string[];
    /** Such nouns as are told of many times, and the only deeds with which they are known again. */
    readonly vague: readonly string[];
    readonly telling: readonly string[];
    /** Before such a noun: it stays the same thing with or without them. */
    readonly modifiers: readonly string[];
    /** What turns it into another thing. */
    readonly compounds: readonly string[];
    /** Before a deed with 的: when, how and by whom it was done, if that is nothing new. */
    readonly doing: readonly string[];
    /** Before that: what governs it. Where something else stands there, somebody else did it, or will. */
    readonly governing: readonly string[];
    /** Verbs that add nothing: 开展廉政谈话 is 廉政谈话. */
    readonly light: readonly string[];
    /** After the number of before: 由22项压减到9项. */
    readonly changed: readonly string[];
    /** Words that do not say what is counted. */
    readonly idle: readonly string[];
    /** In the clause of a figure that looks back: it is of a part, or something new. */
    readonly limiting: readonly string[];
    /** At the beginning of such a clause: what it goes on with was told before. */
    readonly backward: readonly string[];
    /** With whom one signs. */
    readonly partners: readonly string[];
    /** Everybody with whom one signs. */
    readonly everybody: readonly string[];
  };
}

/** Words that name the report's own period. */
const ownPeriod = ['今年以来', '年初以来', '一年来', '全年度?', '半年来', '上半年', '今年'];
const year = '20\\d\\d(?:年(?:以来|上半年|度)?|以来)';
const inAll = ['共计?', '总共', '一共', '累计', '合计', '总计', '先后', '已经?'];
const held = ['召开', '开展', '举办', '举行', '进行'];
/** Of whom a report says 我 or 本: 本局, 我县. */
const bodies = '局镇乡县市区院校厅委办处所站社行';

export const countDefaults: CountWords = {
  claim: {
    measures: ['个', '项', '条', '点', '件', '大', '种', '类', '步', '支', '道', '块', '张', '套'],
    qualifiers: ['重点', '主要', '具体', '关键', '突出', '核心', '重要', '基本', '专项', '必要', '有力', '硬', '主要的', '民生', '共性', '作风', '廉政', '廉洁', '业务', '风险', '廉政风险', '高风险', '薄弱', '敏感', '日常', '管理', '监管', '执法', '内控', '配套', '底线', '一线', '热点', '难点', '惠民', '便民', '利民', '保障', '核查', '公共'],
    nouns: ['方面', '环节', '问题', '不足', '短板', '差距', '措施', '举措', '办法', '任务', '工作', '事项', '事情', '大事', '实事', '事', '要求', '意见', '建议', '步骤', '阶段', '内容', '重点', '关键', '原则', '部分', '情况', '做法', '特点', '体会', '经验', '启示', '原因', '目标', '要点', '机制', '制度', '行动', '工程', '关口', '抓手', '关系', '转变', '维度', '层面', '层次', '途径', '渠道', '方式', '方法', '领域', '清单', '症状', '表现', '课题', '专题', '主题', '议题', '队伍', '板块', '条线', '载体', '平台', '阵地', '防线', '要素', '手段', '模块', '体系', '能力', '本领', '意识', '作用', '活动', '战役', '路径', '支点', '链条', '关卡', '品牌', '计划', '标准', '岗位', '群体', '情形', '难题', '困难', '现象', '乱象', '顽疾', '痛点', '堵点', '难点', '弱项', '倾向', '服务', '主线', '部门', '科室', '资金', '经费', '款项', '费用', '权力', '业务', '指标', '职责', '纪律', '程序', '流程', '政策', '改革', '场所', '行业', '行为', '类型', '形式', '负担', '战略', '承诺', '物资', '档案', '材料', '产业', '窗口', '节点', '角色', '课程', '优势', '保障'],
    compounds: ['线索', '清单', '台账', '组', '队', '人员', '专班', '室', '站', '日', '小组', '者', '单位', '部门', '点位', '学校', '企业', '村', '社区', '乡镇', '项目', '岗位', '人群', '对象', '案件', '品种', '之一', '中的', '里的', '以上', '以内', '左右', '多'],
    slogans: [
      '四个意识', '四个自信', '两个维护', '两个确立', '四个服从', '五位一体', '四个全面', '三大攻坚战', '六稳', '六保', '三严三实', '两学一做', '四下基层', '三会一课', '八项规定', '六项纪律', '四风', '三资', '三公', '两不愁三保障', '四个不摘', '三重一大', '一岗双责', '七个有之', '五个必须', '十个严禁', '三个区分开来', '四种形态', '三张清单', '四张清单', '两个责任', '三不腐', '三不一体', '四议两公开', '两函一书', '四个服务', '三个代表', '两个一百年', '四个伟大', '五大发展理念', '五个坚持', '六个坚持', '十个坚持', '九个坚持', '十个明确', '十四个坚持', '十三个方面成就', '六个必须坚持', '四个坚持', '五个统筹', '四个最严', '五个牢牢把握', '三个务必', '两个务必', '五个自觉', '四个对照', '四个能否', '三个以案', '四个严', '五个进一步', '三项机制', '三项制度改革', '三大建设', '六大员', '四个一', '五个一', '三个一', '六个一', '四个到位', '三个到位', '五个到位', '三个走在前', '四个走在前', '两个毫不动摇', '三个有利于', '四个革命', '五个振兴', '四项基本原则', '四项监督制度', '四项监督', '六项专项', '四个专项', '六个严禁', '九个严禁', '八个严禁', '五个严禁', '四个严禁', '五条禁令', '六条禁令', '八条禁令', '十项规定', '双报告', '五个聚焦', '三个聚焦', '四个聚焦', '六个聚焦', '七个聚焦', '四个合格', '五级书记', '三级书记', '两级', '三级', '四级', '五级', '三农', '四好农村路', '两高', '一把手', '第一', '三驾马车', '四梁八柱', '五险一金', '两代表一委员', '一网通办', '一件事', '一类事', '高效办成一件事',
    ],
    referring: ['第', '每', '各', '前', '后', '这', '那', '该', '此', '上述', '以上', '上面', '其他', '其它', '其余', '另', '另外', '其中', '任何', '余', '几', '数', '多', '近', '约', '超', '超过', '百', '千', '万', '亿', '〇', '零', '.', '．', '—', '～', '/', '%', '％', '至少', '最多', '不少于', '两三', '三四'],
    announcing: ['以下', '下列', '如下', '下面', '以下这', '以下的'],
    governing: ['办好', '办成', '办实', '抓实', '做实', '打好', '打赢', '用好', '守牢', '筑牢', '走好', '落细', '抓好', '抓了', '做好', '做了', '抓住', '把握', '把握好', '存在', '主要存在', '体现在', '表现在', '集中在', '强调', '提', '提出', '讲', '讲了', '采取', '采取了', '落实', '实施', '开展', '开展了', '突出', '突出抓好', '重点抓好', '重点做好', '完成', '有', '主要有', '需要', '做到', '分', '分为', '包括', '从', '在', '围绕', '聚焦', '着力', '着重抓好', '重点', '主要', '推进', '推动', '处理好', '实现', '谈', '汇报', '分析', '归纳为', '概括为', '坚持', '主要做了', '主要抓了', '重点抓了', '注重', '切实抓好', '扎实做好', '全力抓好', '推出', '推行', '打造', '探索', '部署', '制定', '建立', '把好', '守好', '强化', '总结出', '形成', '查找出', '查摆出', '梳理出', '还存在', '仍存在'],
    worldly: ['问题', '任务', '事项', '制度', '机制', '工程', '行动', '意见', '建议', '领域', '清单', '情况', '经验', '做法', '目标', '实事', '大事', '事', '事情', '阶段', '课题', '专题', '主题', '议题', '队伍', '平台', '活动', '品牌', '体系', '能力', '战役', '计划', '标准', '岗位', '群体', '作用', '意识', '阵地', '资金', '经费', '款项', '费用', '权力', '业务', '指标', '职责', '纪律', '程序', '流程', '政策', '改革', '场所', '行业', '行为', '类型', '形式', '负担', '战略', '承诺', '物资', '档案', '材料', '产业', '窗口', '节点', '角色', '课程', '优势', '保障'],
    complete: ['方面', '环节', '专题', '条线', '层面', '维度', '步骤', '阶段', '关口', '板块', '症状', '关系', '原则'],
    listed: ['方面', '环节', '专题', '条线', '层面', '维度', '步骤', '阶段', '关口', '板块', '领域', '活动', '阵地', '岗位', '渠道', '形式', '方式', '作品', '负担', '行为', '情形', '类型'],
    wellListed: ['任务', '事项', '内容', '要求', '指标', '纪律', '程序', '要素', '情形', '关系'],
    peopled: ['层面', '层级', '群体', '主体', '队伍', '人员', '对象', '部门', '科室', '单位', '岗位'],
    bodies: ['委', '中央', '国务院', '政府', '局', '厅', '部', '部门', '会', '院', '委办', '府办', '公办', '党办', '党组', '单位', '系统', '组', '公司', '集团', '支部', '组织', '上级', '领导', '同志', '书记', '市', '县', '区', '镇', '乡', '省'],
    within: ['从(?![业事严政教警])', '(?<![面应针校绝相反])对(?![口象照接外内策])', '赴', '深入', '走进', '围绕', '聚焦', '紧盯', '针对', '着眼', '立足', '抓住', '突出', '开展', '推进', '健全', '完善', '强化', '严把', '建立', '涵盖', '包括'],
    introducing: ['与', '同', '向', '由', '为', '到', '赴', '立足', '着眼', '设立', '配齐', '盘活', '清查', '整顿', '统筹', '分析', '评估', '守牢', '用好', '管好', '抓细', '从', '推出', '提供', '启动', '发放', '深入', '走进', '下沉到', '加强', '深化', '严格', '压实', '夯实', '提升', '增强', '分', '筑牢', '扎牢', '抓牢', '围绕', '聚焦', '紧盯', '针对', '抓好', '抓住', '突出', '在', '就', '对', '把', '将', '按照', '坚持', '落实', '健全', '建立', '完善', '制定', '开展', '推动', '推进', '强化', '实现', '做到', '包括', '分为', '实施', '把好', '把握', '抓实', '严把', '守好', '做好', '出台', '印发', '修订', '抓紧', '查找', '查摆', '通过', '构建', '明确', '盯紧', '盯住', '扭住', '处理好', '主要是', '重点是', '涵盖', '涉及', '排查', '整治', '检查', '走访', '治理', '梳理', '以', '推行', '执行', '严格落实', '严格执行', '主要集中在', '集中在', '主要体现在', '体现在', '表现在', '存在', '解决', '纠治', '纠正', '查处', '查纠', '破解', '整改', '化解', '打通', '清理', '规范', '细化', '优化', '研判'],
    emphasis: ['重点', '着力', '着重', '扎实', '集中', '深入', '全面', '大力', '主要', '专项', '帮助', '协调', '推动', '督促', '严肃', '切实', '全力', '及时', '有效'],
    verbs: ['采取', '制定', '提出', '落实', '抓好', '做好', '实施', '开展', '完成', '存在', '出台', '建立', '健全', '完善', '分', '分为', '有', '是', '共', '强化', '突出', '把握', '聚焦', '推进', '推动', '取得', '形成', '实现', '做到', '抓', '办', '查找', '查找出', '发现', '梳理', '梳理出', '查摆', '查摆出', '整改', '整治', '解决', '推出', '作出', '提', '讲', '汇报', '通过', '围绕', '从', '在', '为', '对', '以', '按', '于', '了', '的', '出', '好', '成', '到', '把', '将', '就', '针对', '紧盯', '坚持', '遵循', '承担', '牵头', '负责', '新增', '列出', '明确', '确定', '部署', '安排', '分解', '细化', '作为', '成为', '达到', '涉及', '涵盖', '包括', '包含', '抓实', '抓住', '破解', '打通', '守住', '实行', '执行', '推行', '组织', '反馈', '指出', '移交', '交办', '转办', '督办', '承办', '主办', '打造', '培育', '创建', '谋划', '策划', '研究', '审议', '讨论', '听取', '处理', '处置', '化解', '办好', '办成', '办理', '实事', '获得', '荣获', '争取', '总结', '提炼', '概括', '归纳', '分别', '各', '共计', '累计', '合计', '总计', '达', '修订', '新建', '废止', '印发', '下发', '转发', '进行'],
    reporting: ['报告', '汇报', '总结如下'],
    unlisted: ['不?含', '如', '例如', '比如', '包括', '见', '详见', '牵头', '责任', '配合', '分别', '原', '即将', '由', '按'],
  },
  sum: {
    bare: ['[（(][一-龥]{1,14}[0-9]{1,6}[、，；][一-龥]{1,14}[0-9]'],
    parts: ['其中', '分别[为是]', '(?:[合共总累]计|共)(?<=[0-9][^。]{0,60}[，；、][^，。；、]{0,6})[^，。；、：]{0,12}[0-9０-９]', '[（(][^（）()0-9其含包]{1,14}[0-9][^（）()]{0,20}[、，；和及][^（）()]{0,20}[0-9]', '(?<end>[一-龥])[0-9]+[^、，。；0-9]{1,2}(?:[、，]|和|及|以及)[^、，。；0-9]{1,13}\\k<end>[0-9]', '[未尚剩余还仍暂待]', '正在', '在[办审建查]', '长期', '持续', '限期', '其[他余]'],
    done: ['立行立改', '立整立改', '即知即改', '立即整改', '[当现]场整改', '完成', '整改', '办结', '解决', '化解', '销号', '到位', '合格', '整治', '答复', '建成', '见效', '整治到位', '核查', '落实', '兑现'],
    undone: ['未(?!成年|来)', '正在', '在办(?![公事法结好])', '尚(?:未|有|在)', '还(?:有|在|未)', '仍在', '剩余', '其余', '余下', '长期(?:坚持|整改|推进)', '持续(?:坚持|整改|推进|跟进|落实)', '继续(?:整改|推进)', '(?:限期|长期|持续|跟踪|逐步|分期)(?:整改|办结|完成|推进|坚持)', '待(?:整改|办|解决|完成|销号)', '暂(?:未|缓)', '不合格'],
    settled: ['纳入.{0,6}(?:台账|管理|规划|计划|清单|项目库)', '列入.{0,6}(?:台账|计划|清单|规划)', '挂账', '排除', '查否', '核减', '核销', '销账', '作废', '撤销', '终止', '关停', '拆除', '取缔', '注销', '兑付', '支付', '收回', '追回', '归还', '验收', '交付', '采纳', '回复', '核实', '更正', '清退', '不予(?:受理|立案|支持|处理)'],
    handed: ['移送', '移交', '转交', '转办', '交办', '退回'],
    general: ['开展', '举办', '召开', '组织', '举行', '进行', '完成', '签订', '处理', '处置', '问责', '查处', '发放', '印发', '下发', '发出', '梳理', '排查', '查找', '查摆', '发现', '收集', '收到', '受理', '接受', '接到', '安排', '投入', '使用', '新增', '新建', '建立', '形成', '制定', '修订', '整改', '走访', '慰问', '检查', '督查', '约谈', '谈话', '培训', '教育', '参加', '有', '为', '计', '达', '各类', '相关', '人员', '干部', '职工', '人'],
    classes: ['类', '型', '方面', '领域', '环节', '层面', '级'],
    partitions: [['男', '女'], ['第一种', '第二种', '第三种', '第四种']],
    apart: ['其中', '含', '包括', '包含', '不含', '另', '附件', '附?[表图]', '编号', '序号', '见', '详见', '占', '比', '较', '每', '第$'],
    rest: ['其他', '其它', '其余', '剩余', '余下'],
    overlapping: ['党员', '女', '男', '少数民族', '岁', '学历', '本科', '以上', '以下', '涉及', '党纪', '政务', '处分', '留置', '移送', '干部', '连续', '获', '重点', '同时', '一把手', '年轻', '新', '首次', '上级', '通报'],
    selected: ['的$', '反映', '属于', '来自', '用于', '包括', '(?<!子)女', '男', '(?<!非)党员', '少数民族', '岁', '学历', '本科', '硕士', '博士', '高级', '以上', '以下', '年轻', '年龄', '一把手', '主要负责', '重点', '重大', '典型', '首次', '新', '获', '连续', '同时', '优秀', '骨干', '专业', '涉及', '最', '立案', '处分', '留置', '司法机关', '移送', '亿元', '规上', '先进', '示范', '省级', '市级', '国家级', '担任'],
    others: ['部门', '单位', '支部', '科室', '乡镇', '村', '社区', '街道', '同志', '干部', '责任人', '负责人', '企业', '学校', '小组', '工作组', '专班', '方面', '层面', '批次', '阶段', '环节', '月', '季度', '领域', '县', '区', '镇'],
    stages: ['立[查行整]立改', '即[知查]即改', '立案', '结案', '办结', '处分', '处理', '处置', '移送', '了结', '整改', '完成', '销号', '答复', '解决', '已', '未', '正在', '反馈', '化解', '留置', '追缴', '问责'],
    inexact: ['每[周月季年个人名次天日][^，。；]{0,6}[0-9]', '至少', '不少于', '不低于', '同比', '较上', '较去', '比上', '比去', '环比', '增加', '减少', '下降', '上升', '增长', '结转', '上年', '去年', '若干', '[几数][十百个件人名次项条]', '不足[0-9]', '[0-9](?:以上|左右)', '重复', '交叉(?!检查|互查|巡察|监督|执法|验收|评)', '双重'],
  },
  stock: {
    wholes: ['班子', '[省市州县区局]属', '全[省市州县区旗局厅委办院校行镇乡处所站社司团公集街系](?:街道|统|团|司)?'],
    owners: [`[我本][${bodies}]`, '集团', '公司', '学校', '医院', '学院'],
    belonging: ['所属', '下属', '直属'],
    holding: ['共?有', '现有', '共?下辖', '现?辖', '共?下设', '共?设有'],
    units: ['个', '家', '所', '名', '支'],
    all: ['逐', '全部', '均', '都', '皆', '普遍', '无一', '一律'],
    ending: ['已', '分别', '共', '完成', '实现', '开展', '签订', '按期', '实行', '推行', '建立', '和', '与', '及', '进行', '参加', '接受', '层层', '统一', '全面', '换届', '的'],
    changing: ['第[一二三]批', '新增', '增至', '增加', '减少', '减至', '撤[并销]', '合并', '调整', '由', '原', '分[为成]', '前[一-龥]个', '[较比](?:上|去)年', '去年', '上年'],
  },
  figure: {
    casework: ['案', '处分', '处置', '查处', '受理', '留置', '移送', '处理', '信访', '线索', '问题', '整改', '检查', '约谈', '谈话', '通报', '问责', '损失', '培训', '活动'],
    relative: ['其中', '分别', '同比', '环比', '较', '比', '另', '每', '各', '占', '平均', '仅'],
    narrowing: [
      '其中', '分别', '领域', '专项', '行动', '整治', '围绕(?!中心|主责)', '聚焦(?!主责|主业|主线|中心|惩|反腐|腐败|正风|纪律|监督|执纪|严)', '针对', '紧盯', '节日', '节前', '期间', '每[月季半年周个名]', '各[县区市乡镇街村支部]', '市直', '县直', '区直', '乡镇', '街道', '村级', '村[（(]', '(?<![向支持配合])派驻(?!.{0,8}(?:通报|报告|沟通))', '某', '第[一二三四]种', '“四种形态”', '[一二三四]季度', '基层', '下属', '所属', '另', '本人', '分管', '班子成员', '主要负责同志', '累计.{0,6}以来', '五年', '三年', '近[两三四五]年', '20\\d\\d年至',
    ],
    distant: ['同比', '环比', '较上', '较去', '去年', '上年', '前年', '同期', '比上', '力争', '计划', '确保', '不少于', '不低于', '目标', '预计', '将要', '拟', '争取', '明年', '下一步', '新增'],
    leading: [`(?:${[...ownPeriod, '20\\d\\d年', ...inAll].join('|')})+(?:主持|组织)?(?:组织|${held.join('|')})?`, '达到?', '主持召开', ...held],
    total: ['今年以来', '年初以来', '一年来', '全年', '全年度', '半年来', '20\\d\\d年', '截至', '上半年'],
    standing: ['现有', '共有', '下辖', '下设', '设有'],
    prefixes: [
      '[一二三四五六七八九十][是要]', '(?:我|本人)(?=全年|上半年|今年|一年来|先后|累计|共|主持|带头)', '将', '把', '现有', '共有', '下辖', '下设', '设有', '我[行所站社司厂队]', '给予', '[局镇乡区县市]?党[组委](?:会议?)?(?=专题研究)', ...ownPeriod, year, '截至目前', '截至年底', '目前', '全[市县区镇乡局院校系统]{1,2}', '我[市县区镇乡局院校]', '本[市县区镇乡局院校]', '[市县区]?纪检监察机关', '[市县区]?纪委监委', '[市县区]委常委会', '[局镇乡区县市]?党[组委](?!会|理论|书记|班子|工)', ...inAll, '组织', ...held, '特别是', '尤其是', '虽然?', '尽管', '[与同对](?=[^、]{1,12}$)',
    ],
    specific: [
      '立案', '立案审查调查', '结案', '办结案件', '审结', '党纪政务处分', '给予党纪政务处分', '党纪处分', '给予党纪处分', '政务处分', '给予政务处分', '组织处理', '留置', '采取留置措施', '移送司法机关', '移送检察机关', '处置问题线索', '受理问题线索', '受理信访举报', '受理信访', '接收信访举报', '查处违纪违法案件', '党组会议', '党委会议', '党组会', '党委会', '理论学习中心组学习', '中心组学习', '党组理论学习中心组学习', '中心组集体学习', '集中学习', '理论学习中心组集中学习', '廉政谈话', '谈心谈话', '警示教育大会', '警示教育会', '民主生活会', '党风廉政建设专题会议', '专题党课', '讲授专题党课', '讲专题党课', '讲廉政党课', '廉政党课', '签订责任书', '签订目标责任书', '签订党风廉政建设责任书', '开展警示教育', '警示教育', '集体研究三重一大事项', '挽回经济损失',
      '廉政约谈', '专题约谈', '提醒谈话', '谈话提醒', '任前廉政谈话', '集体廉政谈话', '警示教育会议', '第一议题学习', '信访举报', '旁听庭审', '主题党日',
    ],
    scoping: ['新任', '提拔', '任前', '岗位', '年轻干部', '一把手', '书记', `我(?![${bodies}])`, '班子', '[科处股]级', '中层', '支部', '小组', '学习教育', '主题教育', '教育实践', '读书班', '巡[察视]', '疫', '防汛', '抗旱', '换届', '意识形态', '安全', '保密', '统战', '信访', '国庆', '中秋', '春节', '端午', '元旦', '五一', '招生', '采购', '工程', '项目', '扶贫', '脱贫', '帮扶', '振兴', '案发', '个案', '一案', '以案', '[一该此]村', '有的', '一些', '个别', '部分', '少数', '只', '仅', '以来(?!，?全)', '牵头', '联合', '参加', '列席', '督促', '指导'],
    agents: ['纪委书记', '纪检组长', '党[组委]书记', '党工委书记', '党总支书记', '(?:党组|党委|领导)?班子成员', '班子其他成员', '[局院校镇乡县市区行所站社]长', '主要负责[人同志]{1,2}', '主要领导', '分管领导', '总经理', '董事长'],
    cumulative: ['累计', '总[数量]', '历年', '现有', '存量'],
    holding: ['^回[看顾]', '^盘点', ...ownPeriod, year, '截至目前', ...inAll, `我(?![${bodies}])`, `[本我](?=[${bodies}])`, '本人', '主持', '组织', '召开', '召集', '举行', '坚持', '定期', '按时', '次数', '达到?', '为', '[（）()]'],
    owners: ['[省市州县区旗局厅委办院校行镇乡处所站社部司团街道公集]{0,4}(?:(?:人民)?政府)?(?:党[组委])?'],
    meetings: ['党组(?:扩大)?', '党委(?:扩大)?', '党工委(?:扩大)?', '政府党组(?:扩大)?', '党?总支(?:委员)?(?:扩大)?', '支委', '党?支部委员', '常委(?:扩大)?', '[局厅院校镇乡县区市州行所处站社部司会]长办公', '(?:总经理|经理|主任|书记|行政)办公', '政府常务', '[院局校行所处站]务', '董事', '理事', '党政联席', '(?:领导|党政|党政领导)?班子', '书记专题'],
    themes: ['(?:专题|专门|集体|集中|认真|及时|第一时间|重点|全面|深入|系统)*(?:研究|学习|听取|部署|传达|讨论|审议|分析|研判|安排|贯彻|落实|推进|推动|解决|组织|通报|专题|专门)'],
    deeds: ['签订|签署', '出台', '制定|制订', '修订', '印发|下发', '建立', '排查|梳理|查找|摸排|辨识|识别', '查处|查办', '受理|接收', '处置', '抽查|评查|核查|检查', '收集|征求|征集', '移送|移交', '巡察.{0,3}反馈', '巡视.{0,3}反馈', '审计.{0,3}反馈', '开展|举办|召开|组织'],
    objects: ['责任[书状]', '承诺书', '案卷', '卷宗', '意见建议', '制度', '办法', '机制', '清单', '风险点', '线索', '案件', '信访举报', '信访件', '建议书', '问题', '廉政谈话', '谈心谈话', '警示教育大?会', '党课', '中心组学习'],
    vague: ['问题'],
    telling: ['反馈'],
    modifiers: ['党风廉政建设和反腐败工作', '党风廉政建设', '党风廉政', '全面从严治党', '党风', '主体责任', '廉洁从[政业]', '廉[政洁]', '目标管理', '目标', '规章', '管理', '工作', '各[类项]', '相关', '有关', '具体', '违纪违法', '违[纪法]', '问题', '岗位', '全县', '专题', '理论学习'],
    compounds: ['化', '建设', '线索', '清单', '体系', '台账', '办理', '管理', '整改', '化解', '评查'],
    doing: ['年初', '今年以?来?', '全年', '上半年', '一年来', '半年来', '20\\d\\d年', '已经?', '所', '新', '共计?', '先后', '累计', '层层', '逐级', '逐一', '分别', `[本我][${bodies}]`, '[局镇乡县市区院校厅处所社行]?党[组委]', '党工委', '党总支', '[县市区]委(?=[与同年今巡])', '班子', '我(?=[与同])'],
    governing: ['对照', '对于', '对', '把', '将(?=年初|今年|已|所|与|同|我)', '针对', '围绕', '按照?', '根据', '依据', '结合', '依托', '推动', '推进', '促进', '确保', '督促', '督导', '落实好?', '抓[好实紧牢]', '用[好足活]', '执行好?', '兑现', '履行好?', '盯[紧住]', '紧盯', '跟踪', '检查', '考核', '复盘', '回[看访]', '完善', '健全', '细化', '深化', '巩固', '宣传', '学习', '特别是', '尤其是', '但', '而', '虽然?', '从', '在', '就', '以', '因', '由于', '使', '让', '靠', '凭', '尽管', '关于', '比如', '例如', '如', '通过', '随着', '督办', '整改'],
    light: ['开展', '进行'],
    changed: ['(?:压减|压缩|减少|下降|降低|降|精简|缩减|缩短|整合|合并|归并|增加|增长|提高|提升|上升|扩大|扩展|拓展|调整|优化)[到至为]'],
    idle: ['^[一二三四五六七八九十][是要]', ...ownPeriod, year, '截至目前', '目前', ...inAll, ...held, '虽然?', '已', '仅', '只', '仅?有', '达到?', '组织', '主持', '面[向对]', '围绕', '对照', '针对', '通过', '[的了所从在对向与同和及我本下到中里上是等看也都]', '全[市县区镇乡局院校]'],
    limiting: ['其中', '分别', '同比', '环比', '较', '比', '占', '平均', '各', '个别', '有的', '部分', '少数', '一些', '某', '仍', '还', '尚', '未', '没有', '另', '再', '新增', '超', '不足', '不到', '将', '每', '力争', '至少', '以内', '今后', '下半年', '其余', '余下'],
    backward: ['围绕', '对照', '针对', '面对'],
    partners: ['乡镇', '镇街', '街道', '部门', '村', '社区', '科室', '股室', '处室', '庭室', '站所', '科所', '单位', '支部', '总支', '学校', '企业', '公司', '机构', '班子', '党员', '干部', '人员', '书记', '中心', '研究所', '年级组', '县局', '支队', '学院', '系所', '医院', '卫生[院室]'],
    everybody: ['各(?:责任|相关|有关|级|基层)*(?:单位|部门单位|级)', '责任单位', '相关单位', '有关单位'],
  },
};
