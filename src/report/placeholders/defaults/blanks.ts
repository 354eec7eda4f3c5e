import type { PlaceholderForm } from '../words';

const speaksOfMarks = '(?:号|符号|括号|引号|书名号|使用|加上|去掉|删除|删去|添加|改为|写成)';

const units = '(?:人次|场次|万元|亿元|[件个名人次场项条起户份篇家处％%])';

/** Before what a printed form holds, which is quoted for what it is. */
const inForm = '(?:印有|表头为?|第\\d题为?|填空题|测试题|试题|选票|表决票|审批单|模板|样[式表]|空白表)[^，。；、“”]{0,12}“[^“”]{0,40}';

/** Blanks to fill in, and anonymous 某. */
export const blanks: readonly PlaceholderForm[] = [
  { example: '______', begins: '_＿', before: '^{space}{0,20}', sign: '[_＿]+', after: '{space}{0,20}$', is: 'none', where: 'text' },
  { example: 'snake__case', begins: '_＿', before: '[A-Za-z0-9./:@\\-]', sign: '[_＿]+', is: 'none' },
  { example: '__init__', begins: '_＿', sign: '[_＿]+', after: '[A-Za-z]', is: 'none' },
  { example: '样式为“本人____，承诺……”', begins: '_＿', before: '(?:[样格]式|模板|文本中?|书中|[载注写]明|统一|空白的)[^“”。]{0,4}“[^“”]{0,40}', sign: '[_＿]+', is: 'none' },
  { example: '填空题“坚持把____挺在前面”', begins: '_＿', before: inForm, sign: '[_＿]+', is: 'none' },
  { example: '设置“谈话人：____”栏', begins: '_＿', before: '“[^“”]{0,20}', sign: '[_＿]+', after: '[^“”]{0,20}”(?:一?栏|处|由)', is: 'none' },
  { example: '姓名：⟦____⟧，立案⟦__⟧件', begins: '_＿', sign: '[_＿]{2,}', is: 'likely' },
  { example: '下划线_', begins: '_＿', sign: '[_＿]', is: 'none' },

  { example: '⟦〇〇⟧街道、⟦○○⟧局', begins: '〇○◯', next: '〇○◯', before: '(?:^|[^\\d{zeros}一二三四五六七八九十百千万])', sign: '[{zeros}]{2,4}(?![{zeros}零\\d一二三四五六七八九年后])', is: 'likely' },

  { example: '书名号《》、引号“”', begins: '（〔《〈【“「', next: ' \u3000\u00a0）〕》〉】”」', before: speaksOfMarks, sign: '[（〔《〈【“「]{space}{0,40}[）〕》〉】”」]', is: 'none' },
  { example: '“〔〕”误作“[ ]”，“（）”用于注释', begins: '（〔【', next: ' \u3000\u00a0）〕】', before: '“', sign: '[（〔【]{space}{0,4}[）〕】]', after: '”', is: 'none' },
  { example: '中纪发⟦〔 〕⟧5号', begins: '〔', next: ' \u3000\u00a0〕', sign: '〔{space}{0,40}〕', is: 'likely', expects: 'date' },
  { example: '印发⟦《 》⟧', begins: '《', next: ' \u3000\u00a0》', sign: '《{space}{0,40}》', is: 'likely', expects: 'name' },
  { example: '开展⟦“ ”⟧活动', begins: '“「', next: ' \u3000\u00a0”」', sign: '“{space}{0,40}”|「{space}{0,40}」', is: 'likely', expects: 'name' },
  { example: '选票上“同意（ ）弃权（ ）”', begins: '（【', next: ' \u3000\u00a0）】', before: inForm, sign: '（{space}{0,40}）|【{space}{0,40}】', is: 'none' },
  { example: '召开会议⟦（ ）⟧次', begins: '（【', next: ' \u3000\u00a0）】', sign: '（{space}{0,40}）|【{space}{0,40}】', is: 'likely' },
  { example: '共⟦( )⟧人', begins: '(', next: ' \u3000\u00a0', before: '{han}', sign: '\\({space}{1,40}\\)', is: 'likely' },

  // Where a figure is to be asked for, or was left out between words and unit.
  { example: '谈话⟦？⟧人次，', begins: '？?', before: '{han}', sign: '[？?]{1,4}', after: `${units}[，。；、]`, is: 'likely' },
  { example: '查处案件⟦ ⟧件，处分⟦  ⟧人。', begins: ' \u3000\u00a0', before: '(?:立案|结案|案件|线索|问题|处分|处理|问责|查处|整改|发现|办结|受理|会议|活动|督查|检查|谈话|约谈|培训|参加|学习|党课|责任书|承诺书|建议书|资金|损失|投入|走访|慰问|签订|印发|制定|修订|召开|开展|举办|组织|调研报告|达到|增长|下降)', sign: '{space}{1,12}', after: `${units}[，。；、]`, is: 'possible' },

  // 某 as the name of nobody in particular.
  { example: '某些、某种、某个、某一方面', begins: '某', sign: '某', after: '些|种|个|一|几|人|事|方面|次|类|项(?!目)|时|段|阶段|环节|处(?!长|级)|点|者|程度|领域|样|款|行业|岗位|方(?!案)|句|天|刻', is: 'none' },
  { example: '“某单位”之类的表述', begins: '某', before: '“', sign: '某{1,4}', after: '{spokenOf}', is: 'none' },
  { example: '⟦某年某月⟧', begins: '某', lead: '(?:\\d{4}年)?', sign: '某年(?![级轻长龄])(?:某月(?:某日)?)?|某月(?:某日)?|某日', is: 'possible', expects: 'date' },
  { example: '张⟦某某⟧涉嫌受贿', begins: '某', before: '{surname}', sign: '某{1,2}(?!某)', after: '{nameEnd}|甲|乙', is: 'possible', expects: 'person' },
  { example: '⟦某⟧市⟦某某⟧局', begins: '某', sign: '某{1,4}', is: 'possible' },
];
