import { doubledCharacters, doubledParticles, type DoubledCharacter, type DoubledParticle } from './doubled';

/** The words by which the rules of the area `text` tell a slip from good Chinese. */
export interface TextWords {
  readonly doubled: {
    readonly characters: readonly DoubledCharacter[];
    readonly particles: readonly DoubledParticle[];
    /** Characters that nothing doubles at the end of a clause: 挂在墙上上，. */
    readonly finals: string;
    /** Words of place, taken to make no word with what follows: 在轨道上运行 (regular expressions). */
    readonly places: readonly string[];
    /** Characters that end a body's name and begin the names of what is its own, and what follows them there: 公安局局机关, 图书馆馆藏. */
    readonly bodies: string;
    readonly own: string;
    /** Words that begin with the last character of what stands before them: 院报 of 医院院报, 班主任 of 三（2）班班主任, 同审 of 合同同审, 过磅 of 经过过磅 (regular expressions). */
    readonly titles: readonly string[];
    /** Verbs with their object, of which the verb is doubled where something is done for a moment: 动动手, 跑跑腿. */
    readonly brief: readonly string[];
    /** Characters that count behind a figure and begin the name of what is counted: 9部部门志. */
    readonly measures: string;
    /** What stands for each and every one where it is doubled, and what then follows: 信访件件有回复. */
    readonly each: string;
    readonly ofEach: string;
    /** Doublings that no words make, though each character makes some with its other neighbours (regular expressions). */
    readonly never: readonly string[];
  };
  readonly repeated: {
    /** Words said twice for stress or by nature: 非常非常, 某某某某. */
    readonly emphatic: readonly string[];
    /** Characters that make a word with 一 and are no measure: 一体体 is a slip, 一件件 is none. */
    readonly afterOne: string;
    /** Verbs that speech doubles (研究研究); a slip only after one of `formal`. */
    readonly spoken: readonly string[];
    readonly formal: readonly string[];
    /** Nouns that end one compound and begin the next (党建工作工作要点): none where one of `tails` (regular expressions) follows and none of `leads` stands before. */
    readonly nouns: readonly string[];
    readonly tails: readonly string[];
    readonly leads: readonly string[];
    /** Words with 一 or 逐 that nothing doubles, as 一件一件 and 逐项逐项 are. */
    readonly apart: readonly string[];
    /** What follows where the second copy begins a longer word: 监督监督者, 制度制度化. */
    readonly suffixes: readonly string[];
    /** Names that end in a word which they then do, or with which another begins (patterns): 党组织组织学习, 盐城市城市管理局. */
    readonly bodies: readonly string[];
    /** Compounds that rightly follow a verb which looks like their beginning: 学习学习强国. */
    readonly compounds: readonly string[];
    /** Phrases of the pattern 评先评优, whose first half may follow its own second character: 优先评先评优. */
    readonly coordinates: readonly string[];
  };
  /** In short brackets at the end of a paragraph: they are a note, and need no end mark. */
  readonly notes: readonly string[];
  readonly year: {
    /** What makes the number before it a year that lost its 年. */
    readonly spans: readonly string[];
    /** Before a number with 度, and after it: degrees or kilowatt-hours, and no 年度 (patterns). */
    readonly notDegree: { readonly before: readonly string[]; readonly after: readonly string[] };
    /** Between 将 or 把 and these, a number is a year. */
    readonly declared: readonly string[];
    /** After 自 or 从 and a number, these make it a year. */
    readonly since: readonly string[];
    /** Whose deeds follow a year at the beginning of a sentence. */
    readonly actors: readonly string[];
    /** What else makes a number a year by standing before it and after it (patterns). */
    readonly times: readonly { readonly before: string; readonly after: string }[];
  };
}

/** The beginning of a clause. */
const clause = '(?:^|[。；！？，]|[一二三四五六七八九十]是)[ 　]{0,4}';
/** Who names a year, or works in one. */
const actor = '(?:全[市县区省镇乡局院校厅行系集]|我[们市县区省镇乡局院校厅行]|[局院校镇乡县市区]党|党[组委]|集团|公司|学校|医院|学院|机关)';
const declared = '(?:确定|定|列|明确|确立|命名|设定|设|定位)为';

export const textDefaults: TextWords = {
  doubled: { characters: doubledCharacters, particles: doubledParticles, finals: '上下中后前内到性度力制化率量', places: ['在[^，。；：]{2,12}[上下]'], bodies: '馆院校部所站厅处科室队社行厂矿村镇县市区州省会委庭局系团河官', own: '德道口面堤岸段域床湾民务内外区部领机史级训规风庆办直班感党藏名志刊徽歌属管情商历所室科', titles: ['(?<=其中)中(?=[幼稻草])', '(?<=[蹄瘟鼠兽]疫)疫苗', '(?<=纳入)入职', '(?<=栽培)培训', '(?<=探测)测(?=[轨控距])', '(?<=[校统联省]考)考[生点场官试]', '(?<=[东南北黄渤上珠沿近远深领公滨临威青宁镇琼定]海)海(?=[岛域关事洋警防岸湾疆水产军鲜运外])', '(?<=[一二三四五六七八九十]步执法)法', '(?<=合同)同(?:[^，。；]{1,10}(?:一并|同步)|(?!签[订署]|管理|条款|文本|履[行约]|审[查核批]|[，。；\\d]))', '(?<=经过)过[磅滤渡筛秤]', '(?<=法)法律', '(?<=立法)法(?![律规])', '(?<=协同)同[^，。；]{1,4}、同', '(?<=于)于(?:都县|洪区|田县|己)', '(?<=工作)作(?:如下|以下|一|了|出|个|过|简要|专题|全面|汇报|报告|总结|部署|安排|说明|重点|典型|表态|交流|发言|经验|检[讨查]|述职|讲话|点评|分析|动员|介绍|评价)', '(?<=解决)决而', '(?<=书记)记[在得住牢着]', '[院校司]报(?=[、，。；和与及])', '院网(?=[、，。；和与及])', '班主任', '班组长'], brief: ['动手', '动嘴', '动脚', '跑腿', '散步', '握手', '挥手', '加油', '减负', '撑腰', '排队', '压担'], measures: '部个件名所处起场项条户家支座组批期份位', each: '件项人', ofEach: '跟知参懂尽有都皆均要能过见受抓必不', never: ['提提(?=[拔升高])', '(?<![光尊殊虚繁枯])荣荣誉', '(?<![等门及次])第第', '(?<![学练研复预温实见自演补传修践诵讲领晨常教])习习近平', '(?<=习)近近平', '没没有', '(?<=党)支支部', '做做(?=好(?![事人吃看]))'] },
  repeated: {
    afterOne: '体定直切致律旦贯',
    emphatic: ['有没', '非常', '特别', '很多', '许多', '好多', '永远', '什么', '怎么', '如何', '这样', '那样', '多少', '哪里', '等等', '某某', '十分', '彼此', '万岁', '加油', '前进', '来回', '多么', '好好', '不能', '上下', '反复', '是否'],
    spoken: ['研究', '学习', '讨论', '商量', '考虑', '了解', '总结', '交流', '锻炼', '反思', '琢磨', '思考', '体会', '感受', '提醒', '敲打', '关心', '检讨', '活动', '沟通', '整理', '打扫', '放松', '休息', '掂量', '参考', '盘点', '批评', '鼓励', '比较', '观察', '照顾', '熟悉', '介绍', '打听', '收拾', '走动', '核实', '分析', '摔打', '说道', '念叨', '唠叨', '盘算', '端详', '打点', '拾掇', '张罗', '磨合', '溜达', '转悠', '比划', '掰扯', '斟酌', '推敲', '切磋', '品味', '回味', '寻思', '请教', '关照', '照应', '招呼', '开导', '热闹', '规整', '意思'],
    formal: ['文化', '深入', '全面', '不断', '切实', '扎实', '大力', '进一步', '积极', '持续', '系统', '集中', '组织', '开展', '进行', '坚持', '加强', '强化', '带头', '推进', '推动', '通过', '定期', '专题', '主题', '警示', '廉政', '”', '》', '的'],
    nouns: ['工作', '责任', '会议', '制度', '问题', '服务', '组织', '学习', '任务', '管理', '活动', '项目', '机关', '企业', '教育', '群众', '安全', '信访', '监督', '干部', '单位', '案件', '线索', '文件', '方案', '领导', '建设', '大学', '中学', '小学', '农民', '教师', '妇女', '国家', '宣传', '纪检', '巡察', '巡视', '检查', '考核', '督查', '审计', '标准', '规范', '程序', '社会', '人民', '公司', '职工', '党员', '委员', '发展', '保障', '生产', '信息', '技术', '资金', '预算', '培训', '调研', '专项', '专题', '社区', '学校', '医院', '银行', '集团', '中心', '支部', '部门', '内容', '目标', '重点', '军人'],
    tails: [
      '清单', '方案', '要点', '计划', '例会', '会议', '制度', '机制', '台账', '办法', '规定', '规则', '细则', '条例', '专班', '人员', '部门', '单位', '党委', '党组织', '党支部', '纪委', '支部', '书记', '分工', '分解', '体系', '标准', '指标', '平台', '中心', '基地', '系统', '网络', '工程', '项目', '成果', '规划', '报告', '总结', '情况', '简报', '负责人', '纪要', '记录', '目标', '任务', '要求', '责任', '领导', '主体', '考核',
      '组(?!织)', '力(?!争|戒)', '度(?!过)', '性', '观(?!看)', '感(?!受)', '权', '关(?!于)', '网', '室', '站(?!在)', '制(?!定|止|约)', '书(?!写)', '状', '卡', '库', '局', '厅', '科', '区(?!别|分)', '长(?!期)', '生', '工', '级', '类', '点', '型', '业', '员', '法(?!律)', '条',
    ],
    apart: ['一些', '统一', '一般', '一定', '一致', '同一', '唯一', '一律', '一起', '逐一', '逐级', '逐人', '逐步', '逐年', '逐月'],
    leads: ['制定', '开展', '召开', '做好', '抓好', '加强', '落实', '压实', '推进', '推动', '完善', '健全', '建立', '强化', '履行', '承担', '深化', '扎实', '认真', '全面', '深入', '切实', '持续', '严格', '整改', '解决', '发现', '的', '了', '各', '和', '与', '及', '个', '项', '次', '对', '将', '把', '在', '以', '为', '各级', '有关', '相关', '全体', '全市', '全县', '全区', '我市', '我县', '我区', '我局', '完成', '提高', '抓实', '实施', '明确', '突出', '聚焦', '围绕', '坚持'],
    suffixes: ['者', '长', '化', '再', '又', '、再', '，再', '书记', '组长', '副组', '主任', '成员'],
    bodies: ['(?:^|[^一-龥])[^对在以从把将为让使向与和及是]城市', '[盐聊晋运宣桐]城市', '(?<!围绕|聚焦|紧扣|服从|突出|抓住|立足|着眼|融入|保障)中心', '党组织', '社会组织', '群团组织', '上级组织', '基层组织', '各级组织', '工会组织', '团组织', '级组织', '党代表', '人大代表', '职工代表', '群众代表', '党员代表', '主要领导', '分管领导', '上级领导', '各级领导', '全面领导', '集中领导'],
    coordinates: ['主责主业', '监委监', '述职述廉', '述职述责述廉', '述责述廉', '评先评优', '评优评先', '走深走实', '走实走深', '做深做实', '做细做实', '做实做细', '抓细抓实', '抓实抓细', '抓常抓长', '抓早抓小', '谋深谋实', '学深学透', '学深学实', '落细落实', '落小落细', '落实落细', '落实落地', '自警自省', '自省自警', '自重自省', '敢抓敢管', '敢想敢干', '会管会干', '想干会干', '群防群治', '共建共享', '共商共建', '联防联控', '互学互鉴', '互帮互助', '以案促改', '以学促干', '应查尽查', '应改尽改', '能上能下', '可学可做', '管人管事', '管党治党', '选人用人'],
    compounds: ['学习强国', '董事会', '监事会', '组织生活', '组织部', '组织委员', '组织人事', '宣传部', '宣传委员', '大学生', '中学生', '小学生', '农民工', '执行款', '服务对象', '服务业', '服务型', '检查组', '考核组', '巡察组', '巡视组', '督查组', '督导组', '调研组', '审计组', '审计局', '机关党委', '机关纪委', '机关党总支', '机关支部', '支部委员', '工作组', '工作队', '工作室', '工作站', '会议室', '企业家', '教育局', '教育系统', '管理局', '监督局', '发展银行', '建设银行', '领导小组'],
  },
  notes: ['单位', '部门', '牵头', '责任', '附', '注', '完', '略', '据', '供稿', '作者'],
  year: {
    spans: ['以来', '上半年', '下半年', '一季度', '二季度', '三季度', '四季度', '第一季度', '第二季度', '第三季度', '第四季度', '前三季度', '年来，'],
    notDegree: { before: ['[用节耗省发售]电[^，。；]{0,4}', '电[量费表][^，。；]{0,4}', '[气水室油炉体]温[^，。；]{0,4}', '温度[^，。；]{0,4}', '[转旋倾斜][^，。；]{0,3}', '[约近超]', '(?<![传转下送])达'], after: ['电', '用电', '以[上下内外]', '左右', '上下', '多', '余', '不等', '的(?![工述考报总目预决绩任计])', '角', '高温', '热', '后', '时'] },
    declared: ['打造成', '打造为', '建设成', '设定为', '确定为', '定为', '明确为', '列为', '作为', '设为', '确立为', '命名为', '定位为'],
    since: ['起', '开始', '至今'],
    actors: ['在', '市委', '县委', '区委', '镇党委', '乡党委', '街道', '局党', '党组', '党委', '全市', '全县', '全区', '全局', '全镇', '全乡', '全系统', '全院', '全校', '公司', '集团', '医院党', '学校党', '纪检', '我局', '我市', '我县', '我区', '我镇', '我院', '我校', '本人', '我认真', '我坚持', '我始终', '我严格', '我深入', '我在', '我将', '我们', '面对', '院党', '校党', '学院', '学校', '医院', '县纪', '市纪', '区纪', '党总支', '支部', '机关', '各级', '各单位', '全厅', '全行', '全省', '全集团', '全体', '我公司', '我厅', '我行', '我省', '我乡', '我委', '我办', '围绕', '按照', '聚焦', '坚持', '通过', '共', '累计', '先后', '没有发生', '开展', '召开', '组织', '举办'],
    times: [
      { before: clause, after: `(?:我们)?被[^，。；]{0,12}?${declared}` },
      { before: clause, after: `(?:${actor}[^，。；\\d]{0,6})?${declared}[^，。；]{0,20}年` },
      { before: clause, after: '将?是[^，。；]{0,30}(?:之年|一年|年[，。；”])' },
      { before: clause, after: `(?:全年)?(?:共|累计|先后|${actor}[^，。；\\d]{0,10}?(?:共|累计|先后|没有|未))?(?:发生|开展|组织|召开|举办|立案|查处|受理|办理|签订|完成|培训|约谈|接访|新建|排查|走访)` },
      { before: clause, after: `${actor}[^，。；\\d]{0,6}?(?:开展|召开|举办|立案|查处|签订|约谈)` },
      { before: clause, after: `全年(?:共|累计|先后|${actor})` },
      { before: '(?:确?定|以|设|列|命名|明确)', after: '为[^，。；]{1,20}年' },
      { before: '[较比]', after: '(?:同期|年?相比|下降|减少|增长|增加|提高|上升|提升|压减|降低|有所)' },
      { before: '[与同跟]', after: '(?:同期)?相比' },
      { before: '(?:始|建|成立|创办|组建|启动)于', after: '[，。；]' },
      { before: '(?<![小大低高等位少多])于', after: '(?:成立|组建|建成|启动|挂牌|投用|投入使用|竣工|开工|完工|搬迁|获评|通过验收)' },
      { before: '', after: '(?:底(?![数册稿子线板图盘层座薪价漆])|末(?![端尾班梢])|全年|以前|之前|期间)' },
      { before: '(?:[在于到赶]|截[至止]|力争|预计|计划|确保)', after: '前(?![三两一二四五六七八九十\\d列后述沿端来提夕往期置])' },
      { before: '(?:^|关于|[党局委府校院司心市县区镇乡厅组会行处所站队团])', after: '[^，。；《》\\d]{0,20}(?:工作总结|述[职责][^，。；]{0,4}报告|情况的?(?:报告|汇报)|工作的?(?:报告|汇报))$' },
    ],
  },
};
