/** Parts that the rows of the tables refer to as `{name}`. Those that end in 's' are characters for use within […]. */
export const parts = {
  han: '[\\u3400-\\u4dbf\\u4e00-\\u9fff〇]',
  star: '[*＊]',
  crosses: 'XxＸｘ×ХхΧχ╳✕',
  cross: '[{crosses}]',
  zeros: '〇○◯',
  /** Two or more, perhaps spaced: XX, × ×. */
  crossRun: '{cross}(?:[ \\u3000]?{cross}){1,11}(?!{cross})',
  /** Any open sign, as it stands beside another. */
  open: '(?:{star}{1,4}|{cross}{1,6}|[_＿]{2,30}|某{1,2}|[（(][ \\u3000]{1,20}[）)])',
  spaces: ' \\t\\u3000\\u00a0',
  space: '[{spaces}]',
  stop: '[，。；：、！？,;:!?]',
  opening: '[“‘《〈（【「『〔]',
  closing: '[”’》〉）】」』〕]',
  /** Any mark at which a word may end. */
  mark: '[，。；：、！？,.;:!?“”‘’"\'（）()《》〈〉【】\\[\\]〔〕「」\\-—…#>|~·]',
  /** The end of a stretch: a mark, or the end of the paragraph. */
  end: '(?:{stop}|[”’》〉）】」』〕)]|$)',
  start: '(?:^|{stop}|[“‘《〈（【「『〔(])',

  /** Two figures, or a masked one: X, 1X, 1至6. */
  dayFigure: '(?:[{crosses}\\d]{1,2}(?:{space}?[至到\\-—–~～－]{space}?[{crosses}\\d]{1,2})?{space}?)',
  /** What makes 年, 月, 日 a part of another word. */
  notYear: '(?:轻|龄|级|货|会(?!议|同)|鉴|报(?!告)|味|画|夜|均|薪)',
  notMonth: '(?:均|亮|饼|嫂|球|薪|刊|报(?!告))',
  notDay: '(?:报(?![告送请批到名来])|常|均|程|夜|记(?!录)|志|益|内|子|本|用|新|趋|渐)',
  /** What makes the years that follow a span of time. */
  sinceYears: '(?:近|连续|最近|过去|为期|历时|长达|将近|任职|从事|从警|从教|参加工作|服务|服刑|刑期|未满|已满|满|累计|未来|今后|利用|用|每|工龄|党龄|有期徒刑|处分期|影响期)',
  spanYears: '年(?:来|以上|以下|内|期|制|多|左右|之久|之内|行动|规划|攻坚|滚动|过渡)',

  /** What follows the closing quotation mark of a sign that is spoken of as one: “*”代替, “***”标注. */
  spokenSign: '(?:[、和及与]?“[^“”]{1,6}”){0,3}等?[两三四几]?种?(?:特殊)?(?:号|字符|代表|表示|作|模板符号|占位符|通配符|充数|标注|标记|标识|标示|代替|替代|遮挡|遮盖|屏蔽|的形式|形式(?!主义)|字样|符号|等弱口令)',
  /** 加 as a word of its own. */
  adding: '(?<![参增追添附更施])加',
  /** What stands before a sign that is spoken of as one: 含有“*”的询价单一律退回. */
  speakingOf: '(?:含有?|写有|留有|残留|出现|显示为|替换[为成]|通配符|乘号|符号|字符|{adding}|[只仅](?:有|写|填))(?:的是)?[“"]',
  /** What follows a sign in a quotation that is spoken of as words, in one of several quotations or alone: XX科室”等模糊表述. */
  spokenOf: '[^“”]{0,12}”(?:、?“[^“”]{1,12}”){0,4}(?:之类|这[类种样]|式的|(?:、?等)?的?(?:模糊|笼统|含糊|不规范|空泛|随意)*(?:表述|字样|说法|提法|用语|名义|未填|代替|替代|模板符号|符号|占位符))',

  /** Offices that a name stands with. */
  office:
    '(?:书记(?![处员])|(?:常务)?副?(?:省长|市长|区长|县长|州长|旗长|盟长|镇长|乡长|村长|局长|厅长|部长(?!级)|司长|处长|科长|股长|所长|站长|队长|院长|校长|园长|行长|台长|馆长|社长|会长|组长|班长|庭长|秘书长|检察长|审判长|董事长|理事长|总经理|经理|主任|主席(?!团)|政委|巡视员|调研员|总裁|总编辑?|总会计师|总工程师|总经济师|出纳|会计(?!师|年度)))',
  surname:
    '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾夏韦邹孟熊秦邱尹薛闫段雷侯龙陶黎贺顾郝龚邵钱严覃武戴莫孔汤温康施牛樊葛邢齐易乔伍庞颜庄聂章鲁岳翟殷詹申欧耿兰焦俞柳甘祝符舒阮柯纪梅童凌毕季裴霍涂苗谷盛翁冉骆蓝辛靳柴蒙鲍华喻祁蒲滕屈饶牟艾尤阳穆卓吉缪芦麦褚娄窦戚岑宫卜晏柏瞿桂佟臧闵苟邬卞姬栾隋刁荣巫寇桑郎甄仲虞敖巩佘池苑迟邝]',
  /** What stands before a name. */
  nameStart:
    '(?:^|{stop}|[“‘《（( ]|对|给予|由|与|和|及|了|叫|位|同志|查处|立案|处分|问责|免去|任命|逮捕|留置|移送|安排|选派|推荐|提拔|约谈|通报|诫勉|抽调|表彰|慰问|辞退|{office}|干部|党员|职工|人员|村民|居民|被告人?|嫌疑人|群众|学生|教师|医生|民警|律师|老板|商人|下属|亲属|妻子|丈夫|儿子|女儿)',
  nameEnd:
    '(?:[，。；、（(）”’》,;)]|等|同志|案(?!件)|党内|政务|诫勉|记过|参加|到(?![位期])|涉嫌|严重|因|在|受|违|利用|虚报|骗取|套取|冒领|侵占|截留|挥霍|收|的|和|与|为|是|被|系|以权|公车|公款|贪|挪|酒|醉|赌|私|多次|担任|任|夫妇|先生|女士|$)',
} as const;
