import type { Surrounding } from '../words';

const spans = '(?:{sinceYears}|{han}期|时限|为)';
const persons = '(?:同志|先生|女士|老师|同学|教授|讲师|研究员|{office}(?!会|办公|室|及|负责制|岗位|队伍|信箱|热线|接待日))';

/**
 * What the surroundings of a sign tell of what it expects. `before` ends at the sign, `after` begins there;
 * both see up to 24 characters. Where no row fits, a name is expected (in a blank before a mark, a text).
 */
export const surroundings: readonly Surrounding[] = [
  { example: '增长⟦*⟧％', after: '{space}?[%％‰]', expects: 'percent' },
  { example: '百分之⟦*⟧', before: '百分之', expects: 'percent' },

  { example: '第⟦*⟧批、第⟦*⟧次', before: '第{space}?', expects: 'ordinal' },
  { example: '党的⟦*⟧大精神', before: '党的{han}?', after: '大(?:以来|精神|报告|召开|胜利|之后|提出|部署|闭幕|[，。；、）”》和关对]|$)', expects: 'ordinal' },
  { example: '⟦*⟧届⟦*⟧次全会', after: '{space}?(?:届(?!时|满|别|末)|中全会)', expects: 'ordinal' },
  { example: '⟦*⟧次全会', before: '届{space}?{han}{0,4}', after: '{space}?次', expects: 'ordinal' },
  { example: '省纪委⟦*⟧次全会', after: '{space}?次(?:全会|全体会议|党代会|党员代表大会|代表大会)', expects: 'ordinal' },
  { example: '排名第⟦*⟧、位列全省⟦*⟧。', before: '(?:排名|排在|位列|位居|名列)(?:全国|全省|全市|全区|全县|全州|前){0,2}', after: '{end}', expects: 'ordinal' },

  { example: '近⟦*⟧年', before: spans, after: '{space}?年(?!度|{space}?{open}|\\d)', expects: 'quantity' },
  { example: '⟦*⟧年来', after: '{space}?{spanYears}', expects: 'quantity' },
  { example: '截至⟦*⟧年⟦*⟧月⟦*⟧日', after: '{space}?(?:年(?!{notYear})|月(?!{notMonth})|日(?!{notDay}))', expects: 'date' },
  { example: '⟦*⟧至⟦*⟧月', after: '{space}?[至到\\-—–~～－]{space}?(?:{open}|\\d{1,2})[年月日]', expects: 'date' },
  { example: '12月⟦*⟧号', before: '月{space}?', after: '{space}?号', expects: 'date' },
  { example: '⟦*⟧季度、⟦*⟧旬', after: '{space}?(?:季度|季末|季初|旬|学年)', expects: 'date' },
  { example: '上午⟦*⟧时', before: '(?:上午|下午|晚上|凌晨|中午|日)', after: '{space}?[时点]', expects: 'date' },
  { example: '9时⟦*⟧分', before: '[时点]{space}?', after: '{space}?分', expects: 'date' },
  { example: '⟦*⟧时⟦*⟧分', after: '{space}?[时点]{space}?(?:{open}|\\d{1,2})分', expects: 'date' },
  { example: '中纪发〔⟦*⟧〕5号', before: '{han}[〔［\\[]', after: '[〕］\\]]{space}?(?:第?\\d|{open}|第|号)', expects: 'date' },
  { example: '截至⟦*⟧，', before: '(?:截至|截止|截止到|截至到|日期[：:]{space}?|时间[：:]{space}?)', after: '(?!{space}?[个件人名项条])', expects: 'date' },
  { example: '⟦*⟧号文件', after: '{space}?号(?!召|称|令|码)', expects: 'ordinal' },

  { example: '⟦*⟧同志、⟦*⟧书记', after: '{space}?' + persons, expects: 'person' },
  { example: '⟦*⟧等3人', after: '等(?:同志|人(?![大民员])|(?:\\d{1,4}|{open}|[一二三四五六七八九十]{1,3})(?:余|多)?(?:人(?!次|民|大)|名(?:同志|党员|干部|领导)))', expects: 'person' },
  { example: '查处⟦*⟧严重违纪违法案', after: '(?:等人)?(?:涉嫌|(?:严重)?违纪违法|受贿案|贪污案|滥用职权案|任组长|担任|兼任|为组长|率队|带队)', expects: 'person' },
  { example: '报告人：⟦*⟧', before: '(?:姓{space}*名|[汇报告述责职廉审核联系负记录主持签填撰经办]{2,5}人|签名|签字|书记|主任|局长|校长)[：:（(]{space}{0,4}', expects: 'person' },
  { example: '我叫⟦*⟧，', before: '(?:我叫|本人|本人姓名|[推评]选|选派|班长)', after: '{end}|同志', expects: 'person' },
  { example: '某局　⟦XXX⟧', before: '(?:[局委办院校部处科室站所队司组会镇乡县市区府]|{office}){space}{1,12}', after: '{space}{0,4}$', expects: 'person' },
  { example: '⟦XXX⟧', before: '^{space}{0,40}', after: '{space}{0,4}$', expects: 'person' },
  { example: '电话：⟦*⟧', before: '(?:电话|邮编|邮箱|地址|职务|备注|原因|事由|案由)[：:]{space}{0,4}', expects: 'text' },

  { example: '立案⟦*⟧件、⟦*⟧余人次', expects: 'unit' },

  { example: '书记⟦*⟧主持', before: '{office}{space}{0,4}', expects: 'person' },
  { example: '由⟦*⟧任组长', after: '(?:任(?:副?组长|书记|主任)|同)', before: '由', expects: 'person' },
  { example: '整改⟦*⟧余，', after: '[余多]{end}', expects: 'quantity' },
  { example: '满意率达⟦*⟧，', before: '(?:[满办完覆合达签参知][意结成盖格标约训晓]{0,2}率|比例|占比|比重|同比(?:增长|下降|上升|减少|提高))(?:为|达|达到|是|升至|降至|提高到|提升到)?', after: '{end}', expects: 'percent' },
  { example: '整改⟦*⟧个、长期推进⟦*⟧，', before: '(?:\\d|{open})[余多]?[个件人名条次项起批户场份家篇期处类](?:次)?[、，；]{han}{1,8}', after: '[，。；、]', expects: 'quantity' },
  { example: '已完成⟦*⟧，持续推进⟦*⟧。', before: '(?:已经?|正在|持续|长期|基本|未|尚未|累计|仍需)(?:完成|整改|推进|坚持|办结|解决|销号|办理)(?:整改|到位)?', after: '[，。；、]', expects: 'quantity' },
  { example: '共⟦*⟧，、人数为⟦*⟧。', before: '(?:共|共计|合计|总计|达到|多达|人数|次数|总数|件数|户数|数量|金额|总额|总量|数额|[件人次户个总]数[为达]|{han}[率额量][为达])', after: '{end}', expects: 'quantity' },
  { example: '有的⟦*⟧；一是⟦*⟧。', before: '(?:有的|个别|[一二三四五六七八九]是|表现为|表现在|表现|问题|原因)[：:]?', after: '[；;，。]|$', expects: 'text' },
  { example: '修订《⟦__⟧》等制度', before: '《', after: '》', expects: 'name' },
];
