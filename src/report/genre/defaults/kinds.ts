import type { GenreWords } from '../words';

const subject = '(?:党风廉政|反腐倡廉|反腐败|全面从严治党|从严治党|管党治党|廉政建设|党风政风)';
const account = '(?:总结|小结|报告|汇报|情况)';

/** What speaks for a kind, and what for none of the four. */
export const kinds: GenreWords['kinds'] = {
  threshold: 4,
  title: [
    { pattern: '述[责职](?:述[责职学法德绩])*述廉|述[责职]述[责职德学法]?述?廉|述廉', weights: { personalStatement: 8 } },
    { pattern: '(?:廉洁从[政业教]|廉政|遵守廉洁[^，。]{0,4}|廉洁自律)(?:的|方面的?|有关|执行)?情况|(?:履责|履职尽责|履行责任)[^，。]{0,4}廉', weights: { personalStatement: 7 } },
    { pattern: '述责|述职述[德学法]', weights: { personalStatement: 4 } },
    { pattern: '述职|个人(?:年度)?(?:工作)?总结', weights: { personalStatement: 1.5 } },
    { pattern: `${subject}.{0,14}述职|述职.{0,6}${subject}`, weights: { firstResponsible: 9 } },
    { pattern: '第一责任', weights: { firstResponsible: 8 } },
    { pattern: '一岗双责', weights: { firstResponsible: 5, partyGroup: 3.5 } },
    { pattern: '主体责任', weights: { partyGroup: 6.5 } },
    { pattern: '两个责任|监督责任', weights: { partyGroup: 5 } },
    { pattern: `责任制|${subject}+(?:建设|工作|[的“”"]|主体|政治|领导|监督|两个)*责任`, weights: { partyGroup: 5 } },
    { pattern: `(?:履行|落实|推进|执行|抓|贯彻|开展)+[“”"]?${subject}+.{0,8}${account}`, weights: { partyGroup: 3 } },
    { pattern: '党组|党委|党工委|党总支|领导班子', weights: { partyGroup: 1 } },
    {
      pattern: `(?:${subject}|纪检监察|纪检|廉洁建设|清廉(?:[^，。]{0,4})建设|反腐败斗争|正风(?:肃纪)?反腐|廉政)(?:建设)?(?:[和及与暨、].{0,12}?)?(?:各项|重点|专项|工作|斗争|开展|进展|推进|落实|情况|的|年度|专题|阶段性?|自查)*${account}`,
      weights: { workSummary: 5 },
    },
    { pattern: '(?:纪委|监委|纪检组|纪工委|纪检监察组).{0,24}工作(?:开展)?(?:情况)?的?(?:总结|小结|报告|汇报)', weights: { workSummary: 5 } },
    { pattern: '工作(?:情况)?的?(?:总结|小结|汇报)', weights: { workSummary: 0.5 } },
    {
      pattern:
        '(?:通知|方案|要点|意见|办法|规定|制度|细则|纪要|讲话|讲稿|计划|通报|决定|决议|请示|批复|复函|函|清单|台账|责任书|责任状|承诺书|保证书|倡议书|发言|发言稿|发言材料|发言提纲|心得|体会|心得体会|规则|条例|公告|公示|简报|信息|党课|建议|建议书|思考|提纲|主持词|致辞|规范|流程|指南|分工|安排|安排表|规划|预案|章程|准则|问答|须知|纲要|会议|启动|召开|举行|点评|读后感|观后感|经验|做法|经验材料|典型材料|事迹|事迹材料|解读|研究|探析|探讨|浅析|路径|对策|启示|议程|名单|合同|协议|公约|标准|评分表|测评表|评议表|登记表)(?:[（(][^（）()]{0,12}[）)])?$',
      weights: { unknown: 14 },
    },
    { pattern: '调研报告|调查报告|研究报告|考察报告|考核报告|审计报告|可行性|调查与思考|实践与思考|政府工作报告|述评|评估报告|分析报告|检查报告|审查报告|核查报告|起诉|检讨|督查报告|巡察报告|考察材料|研判报告', weights: { unknown: 14 } },
    { pattern: '整改(?:落实)?(?:工作)?(?:进展|完成)?(?:情况)?的?(?:报告|汇报|总结|通报)|整改方案', weights: { unknown: 9 } },
    { pattern: '民主生活会|组织生活会|对照检查|剖析材料|个人事项|离任|评议结果|测评结果', weights: { unknown: 12 } },
    { pattern: '抓(?:基层)?党建|党建(?:工作)?述职', weights: { unknown: 3 } },
    { pattern: '(?:宣传|教育|整治|学习|警示|专题|主题)[^，。]{0,8}(?:活动|月|周)[^，。]{0,6}(?:总结|汇报|小结|情况)', weights: { unknown: 5 } },
    { pattern: '^关于(?:印发|转发|开展|召开|做好|进一步|加强|组织|成立|表彰|调整|批转|公布|报送)', weights: { unknown: 5 } },
  ],
  subject: '(?:现[就将]|下面[，,]?我?[就将把]|向大家报告)([^。：；]{0,90}?)(?:(?:作|做|进行)?(?:一)?(?:简要|简单|专题|书面)?(?:工作)?(?:报告|汇报|总结|述职|述责述廉|述责|述廉|说明|介绍)?如下|(?:向|作|做)[^。：；]{0,16}(?:报告|汇报|述职|述责述廉|述责|述廉))',
  leadIn: [
    { pattern: '第一责任', weights: { firstResponsible: 2 } },
    { pattern: '一岗双责', weights: { firstResponsible: 1, partyGroup: 0.5 } },
    { pattern: '主体责任|两个责任', weights: { partyGroup: 2.5, firstResponsible: 0.5 } },
    { pattern: '(?:党风廉政|反腐败|全面从严治党)', weights: { workSummary: 2, partyGroup: 1.5, firstResponsible: 1, personalStatement: 1 } },
    {
      pattern: '纪检监察(?:机关|系统|组织|干部|组)[^，。]{0,4}(?:坚持|认真|深入|围绕|聚焦|忠诚|始终|全面|紧紧|以)|(?:纪委监委|纪委)(?:坚持|认真|深入|围绕|聚焦|忠诚|始终|全面|紧紧|以|忠实|在(?![^，。]{0,40}(?:指导|监督|帮助)下))',
      weights: { workSummary: 2.5 },
    },
    { pattern: '(?:工作)?(?:情况)?总结如下', weights: { workSummary: 2.5 } },
    { pattern: '党(?:组|委|工委|总支|支部|书记)+(?:始终|坚持|认真|在|深入|坚决|严格|切实|高度|紧紧|全面|以|聚焦|班子|自觉|把|紧扣|围绕|忠实|持续)', weights: { partyGroup: 2 } },
    { pattern: '本人|我(?![们国党局市县区省委校院司镇乡办厅处行所站部旗州系单公集街中支])', weights: { firstResponsible: 2, personalStatement: 1.5 } },
    { pattern: '本人|个人', weights: { personalStatement: 0.7 } },
    { pattern: '特制定|制定本|结合实际，?制定|(?:通知|通报|批复|函告|公告)如下|提出如下(?:意见|建议)|(?:意见|方案|办法|要点)如下', weights: { unknown: 12 } },
    { pattern: '(?:今天|今日)[^。]{0,24}(?:召开|会议|参加|在这里|大会)|我讲(?:几|[一二三四五两]|以下)|讲(?:几|[一二三四五两])(?:点|个)(?:意见|方面|问题)|会议由[^。]{0,20}主持|会议(?:传达|听取|审议)了|出席(?:会议|人员)|参会人员', weights: { unknown: 12 } },
    { pattern: '调研组|课题组|开展(?:了)?(?:专题|深入)?调研[^。]{0,30}(?:形成|情况报告|报告如下)|本文|笔者', weights: { unknown: 8 } },
    { pattern: '对照检查如下|发言如下|作如下发言|剖析如下|检查如下|整改(?:落实)?(?:进展)?情况(?:报告|汇报|通报)如下|巡察组(?:对|于)[^。]{0,30}(?:巡察|反馈)', weights: { unknown: 8 } },
  ],
  foreignParagraph: { pattern: '^\\s*(?:第[一二三四五六七八九十百]{1,4}[条章]|会议(?:指出|强调|要求|认为|决定|审议|听取|传达)|甲方|乙方|责任人：|时间：|地点：|参加人员|出席：|主持人?：|记录：)', weights: { unknown: 4 } },
  subjectWords: [
    '党风廉政', '从严治党', '主体责任', '第一责任', '一岗双责', '廉政', '反腐', '警示教育', '八项规定', '四风', '纪检', '监督执纪', '不敢腐', '三不腐', '谈心谈话', '责任书',
    '党纪', '违纪', '作风建设', '两个责任', '四种形态', '政治监督', '廉洁', '巡察', '政治生态', '民主集中制', '管党治党', '政治建设', '意识形态', '理论学习中心组', '主题教育', '第一议题',
  ],
  subjectShare: 0.55,
  untitled: { pattern: '(?:现[将就]|下面|向大家报告)[^。；]{0,90}(?:如下|报告)', weights: { personalStatement: 2, firstResponsible: 2, partyGroup: 2, workSummary: 2 } },
};
