import type { Hint, PlaceholderForm } from '../words';

/** Parts of the rows below. */
export const hintParts = {
  /** What a drafter writes to the one who is to complete the text. */
  hint: '(?:待(?:补(?![助偿选考缴交办贴种植发])|填|定(?![向点位期岗额制价级性])|核(?:实|对|准|定|查|(?=[）)】\\]]))|确认|确定|完善|更新|统计|提供|明确|查(?:实|证|(?=[）)】\\]]))|写|插入|添加|续写|录入)|此处(?:填|插|补|写|加|添|替|输|列|放|需|应|请|待|可|为|按|根据|结合|用|标)|请(?:填(?:写|入)?(?!回执|报名|附件)|补充|输入|在此|插入|替换)|填(?:写|入|上)(?!说明|要求|须知|示例|规范|人|回执)|插入(?:图|表|数|案例|照片|单位|内容|具体|链接|此)|补充(?:具体|本单位|数据|数字|案例|事例|人数|单位|姓名|日期|内容|完整|相关)|(?:根据|按|结合|视)[^（）【】\\[\\]]{0,10}(?:填写|补充|修改|完善|填入)|TODO|TBD|FIXME|todo)',
  /** The thing that is open, before 待补充 or as the only words of a bracket. */
  openThing:
    '(?:全称|简称|名称|姓名|人名|名字|日期|年份|月份|时间|数字|数量|数据|数值|人数|户数|次数|件数|场数|个数|金额|数额|总额|比例|百分比|占比|增幅|职务|职位|地名|地点|地区|届次|文号|编号|序号|标题|题目|主题|内容|案例|事例|单位|部门|年度|名单|领导|(?:单位|机构|企业|学校|支部|党员|项目|问题)数)',
} as const;

/** Hints in brackets that a drafter or a template left. */
export const hintForms: readonly PlaceholderForm[] = [
  { example: '⟦【待补：案件数】⟧', begins: '【', sign: '【[^【】]{0,16}{hint}[^【】]{0,60}】', is: 'likely', expects: 'hint' },
  { example: '【责任单位】市纪委；【典型案例】', begins: '【[', before: '(?:^|[。；，、】\\]]){space}{0,20}', sign: '[【\\[][^【】\\[\\]]{0,6}(?:标题|题目|主题|内容|时间|时限|地点|单位|部门|案例|事例|日期|数据|领导|名单|序号|编号|地区|年度|职务|金额)[】\\]]', is: 'none' },
  { example: '⟦【单位名称】⟧', begins: '【', sign: '【(?:请|填写|插入|具体|某)?[^【】]{0,8}{openThing}】', is: 'likely', expects: 'hint' },

  { example: '⟦[待核实]⟧', begins: '[［〔', sign: '[\\[［〔](?:[^\\[\\]［］〔〕]{0,16}){hint}[^\\[\\]［］〔〕]{0,60}[\\]］〕]', is: 'likely', expects: 'hint' },
  { example: '⟦[单位全称]⟧', begins: '[［〔', sign: '[\\[［〔][^\\[\\]［］〔〕]{0,8}{openThing}[\\]］〕]', is: 'likely', expects: 'hint' },

  {
    example: '⟦（待补充）⟧、⟦（此处填写典型案例）⟧', begins: '（(', next: '待此请填插补根按结视TFt具相有数年月日时地名姓单部人户次件场个金总比百占增职届文编序标题主内案事领全简',
    sign: '[（(](?:(?:具体|相关|有关)?{openThing}?(?:尚|还|均|暂|仍)?){hint}(?:[^（）()\\d]{0,40}|[:：][^（）()]{0,60})[）)]', is: 'likely', expects: 'hint',
  },
  { example: '⟦（单位全称）⟧', begins: '（(', next: '单科具年领开', sign: '[（(](?:(?:单位|科室|开户银行)(?:全称|名称)|具体(?:数字|数据|日期|时间|单位|人数)|年份|领导姓名)[）)]', is: 'likely', expects: 'hint' },

  { example: '⟦{{标题}}⟧', begins: '{', next: '{', sign: '\\{\\{[^{}]{0,60}\\}\\}', is: 'likely', expects: 'hint' },
  { example: '⟦{单位名称}⟧', begins: '{｛', sign: '[{｛][^{}｛｝]{0,8}(?:{openThing}|{hint}[^{}｛｝]{0,40})[}｝]', is: 'likely', expects: 'hint' },
  { example: '⟦${year}⟧', begins: '$#', next: '{', sign: '[$#]\\{[^{}]{0,60}\\}', is: 'likely', expects: 'hint' },
  { example: '⟦<单位>⟧', begins: '<＜', sign: '[<＜][^<>＜＞]{0,8}(?:{openThing}|{hint}[^<>＜＞]{0,40})[>＞]', is: 'likely', expects: 'hint' },
  { example: '⟦«姓名»⟧', begins: '«', sign: '«[^«»]{1,30}»', is: 'likely', expects: 'hint' },
];

/** What the words of a hint ask for. */
export const hints: readonly Hint[] = [
  { words: '(?:批示|讲话|情况|内容|措施|案例|问题|举措|做法|成效|事例|经过|原因|说明|小结|标题|题目|主题|title|content)[）)】\\]］〕}｝>＞»]*$', expects: 'text' },
  { words: '姓名|人名|名字|签名|签字|负责人|联系人|领导|同志|书记|局长|主任|name[）)】\\]}>»]*$', expects: 'person' },
  { words: '比例|百分比|百分点|占比|增幅|增速|率[）)】\\]］〕}｝>＞»]*$|[%％]', expects: 'percent' },
  { words: '日期|时间|(?:年份|月份|年度|年月|几月|何时|[年月日])[）)】\\]］〕}｝>＞»]*$|date|year|month|day', expects: 'date' },
  { words: '数字|数量|数值|数目|[人户次件场个条项总]数|金额|数额|总额|多少|几[个件次人名项条场]|数[）)】\\]］〕}｝>＞»]*$|(?:人次|[件次])[）)】\\]］〕}｝>＞»]*$|number|count|amount', expects: 'quantity' },
  { words: '届次|序号|编号|第几', expects: 'ordinal' },
  { words: '全称|简称|^[^待]*名称|(?:单位|部门|机构|机关|企业|学校|局)名称|(?:名称|片名|单位|部门|地名|地点|地区|机关|企业|乡镇|街道|[省市县区村局委])[）)】\\]］〕}｝>＞»]*$|unit|org', expects: 'name' },
];
