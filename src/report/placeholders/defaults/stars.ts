import type { PlaceholderForm } from '../words';

const begins = '*＊';
const sign = '{star}{1,8}(?!{star})';
const allStars = '{star}+(?!{star})';

/** Stars beside Chinese text. The last row sets aside what no row fits. */
export const stars: readonly PlaceholderForm[] = [
  // By far the most: it stands first to spare the others.
  { example: '立案⟦*⟧件', begins, before: '{han}', sign: '{star}(?!{star})', after: '[件个人名条次项起余多万亿％%](?!数)', is: 'certain' },

  // A line or a cell of nothing but stars.
  { example: '* * *', begins, before: '^{space}{0,20}', sign: '{star}+(?:{space}{1,4}{star}+){0,40}', after: '{space}{0,20}$', is: 'none', where: 'text' },
  { example: '⟦*⟧', begins, before: '^{space}{0,20}', sign, after: '{space}{0,20}$', is: 'likely', where: 'cell', expects: 'quantity' },

  // Bold in plain text: a balanced pair whose outer sides are an edge or a mark.
  {
    example: '**主要做法**：抓早抓小。', begins: '*', next: '*', before: '(?:^|{mark}){space}{0,4}', sign: '\\*\\*(?!\\*)',
    after: '(?!\\s|{unit}|[%％])(?:[^*。！？；]|\\*(?!\\*)){1,120}[。！？；]?\\*\\*(?!\\*){space}{0,4}(?:$|{mark})', is: 'none', where: 'plain',
  },
  {
    example: '**主要做法**：抓早抓小。', begins: '*', next: '*',
    before: '(?:^|{mark}){space}{0,4}\\*\\*(?!\\s|{unit}|[%％])(?:[^*。！？；]|\\*(?!\\*)){1,120}[。！？；]?', sign: '\\*\\*(?!\\*)',
    after: '{space}{0,4}(?:$|{mark})', is: 'none', where: 'plain',
  },

  // Footnote marks, required fields, list bullets.
  {
    example: '*注：数据截至年底。', begins, before: '(?:^|[（(【\\[]){space}{0,20}', sign: allStars,
    after: '{space}{0,4}(?:注(?:{space}*[:：]|\\d|释|$)|备注{space}*[:：]|说明{space}*[:：]|(?:数据|资料)来源|以上数据|表示|为必填|必填|号(?:为|的|表示))', is: 'none',
  },
  { example: '带*号的为必填项', begins, before: '(?:用|带|标|标有|带有|标注|加|加注|注有|打|星号|符号)[有了]?[“"（(]?', sign: allStars, after: '[”"）)]?(?:号|的|者|符号|标|为|）|$)', is: 'none' },
  { example: '中间8位以*代替', begins, before: '[以用]', sign: allStars, after: '号?(?:代替|替代|表示|代表|遮[蔽盖挡]|隐去|屏蔽|标[识注记])', is: 'none' },
  { example: '表中*表示暂缺', begins, before: '(?:表格?|清单|名单|台账|附件)[中里内上]?|{stop}', sign: allStars, after: '号?(?:表示|代表|为(?:牵头|必[填做选]))', is: 'none' },
  { example: '位数替换为*，', begins, before: '(?:显示|替换)[为成]', sign: allStars, after: '{end}', is: 'none' },
  { example: '字母和*、#等符号', begins, sign: allStars, after: '[、和][#＃@＠&]|[#＃]\\d+[#＃]', is: 'none' },
  { example: '含@、#、*中的一种', begins, before: '[@＠&](?:[、和及或][#＃])?[、和及或]', sign: allStars, is: 'none' },
  { example: '加*指标一票否决', begins, before: '{adding}', sign: allStars, after: '(?:指标|事项|项目|条目|条款)', is: 'none' },
  { example: '“姓名*、电话*”两个必填框', begins, before: '“[^“”]{0,20}', sign: allStars, after: '[^“”]{0,20}”[一二三四五两]?[个项]?必填', is: 'none' },
  { example: '其余以“*”代替', begins, before: '[“"]', sign: allStars, after: '[”"]{spokenSign}', is: 'none' },
  { example: '含有“*”的单据退回', begins, before: '{speakingOf}', sign: allStars, after: '[”"]', is: 'none' },
  { example: '不得写“*月底前”等模糊表述', begins, before: '“[^“”]{0,8}', sign: allStars, after: '{spokenOf}', is: 'none' },
  { example: '*ST企业', begins, sign: '{star}', after: 'ST(?![A-Za-z])', is: 'none' },
  { example: '* 加强学习', begins, before: '^{space}{0,20}', sign: '{star}', after: '[ \\t\\u3000]+\\S', is: 'none' },

  { example: 'count(*)函数', begins, before: '[A-Za-z][(\\["\']', sign: allStars, is: 'none' },

  // Products, masked numbers, files, addresses, classified documents.
  { example: '秘密*1年', begins, before: '(?:秘密|机密|绝密)', sign: '{star}', after: '{space}?(?:\\d|长期|[一二三五十]+年|$)', is: 'none' },
  { example: '138****1234', begins, before: '[A-Za-z0-9０-９)\\]]{space}?', sign: allStars, after: '{space}?[A-Za-z0-9０-９(\\[]', is: 'none' },
  { example: '口令为******', begins, before: '(?:密码|口令|卡号|证号|账号|尾号)[:：为是]{0,2}{space}?', sign: allStars, is: 'none' },
  { example: '只留后四位，如****3327', begins, sign: '{star}{3,8}(?!{star})', after: '\\d{3,4}{end}', is: 'none' },
  { example: '人数*50元', begins, before: '{han}', sign: '{star}', after: '{space}?\\d(?!\\d{3})(?!\\d?[月日])', is: 'none' },
  { example: '扩展名为*.docx', begins, sign: allStars, after: '[/\\\\@]|[.．][A-Za-z*]', is: 'none' },
  { example: '网址中的/*部分', begins, before: '[/\\\\@]', sign: allStars, is: 'none' },
  { example: '得分=权重*完成率', begins, before: '[=＝][^，。；\\n*＊]{0,20}', sign: '{star}', is: 'none' },
  { example: '长*宽=面积', begins, sign: '{star}', after: '[^，。；*＊]{0,8}[=＝]', is: 'none' },
  { example: '长*宽*高', begins, before: '长|宽|单价|数量|人数|标准|天数|权重', sign: '{star}', after: '宽|高|厚|深|单价|数量|人数|天数|标准|系数|权重|比例|得分', is: 'none' },
  { example: '4*级酒店', begins, before: '\\d', sign: '{star}', after: '级|景区|酒店|宾馆', is: 'none' },

  // Beside figures and Latin letters.
  { example: '202⟦*⟧年', begins, before: '(?:^|[^\\d])(?:[12]\\d{0,2}|3)', sign: '{star}{1,3}(?!{star})', after: '{space}?[年月日]', is: 'certain', expects: 'date' },
  { example: '增长1⟦*⟧％', begins, before: '(?:^|[^\\d.])\\d', sign: '{star}{1,3}(?!{star})', after: '(?:[%％]|{unitStart})', is: 'certain' },
  { example: '结余12.5亿元*。', begins, before: '\\d[%％个件人名次项条户场元万亿吨亩]{0,4}', sign: allStars, after: '{space}?(?:{end}|[（(和及与])', is: 'none' },
  { example: '12.5*左右', begins, before: '[0-9０-９]{space}?', sign: allStars, is: 'none' },
  { example: 'A*算法', begins, before: '(?:^|[^A-Za-z])[A-Za-z]', sign: allStars, is: 'none' },
  { example: 'GDP*如下', begins, before: '[A-Za-z]{space}?', sign: allStars, after: '(?!{space}?(?:[%％]|{unitStart}))', is: 'none' },

  // A surname with stars names a person who is not to be named.
  { example: '对李⟦**⟧、王⟦*⟧等3人立案', begins, before: '{nameStart}{surname}', sign: '{star}{1,2}(?!{star})', after: '{nameEnd}', is: 'possible', expects: 'person' },
  { example: '张⟦*⟧国、李⟦*⟧明等2人', begins, before: '{nameStart}{surname}', sign: '{star}(?!{star})', after: '(?![市县区省州镇乡村局委办院所户个件人名次项条]){han}(?:[，。；、）]|等|同志|涉嫌|案(?!件))', is: 'possible', expects: 'person' },

  { example: '立案⟦*⟧件⟦*⟧人', begins, sign, after: '{space}{0,2}(?:{han}|[%％‰])', is: 'certain' },
  { example: '长期推进⟦*⟧，', begins, before: '{han}{space}{0,2}', sign, is: 'certain' },
  { example: '“⟦*⟧”制度，张三、⟦*⟧、李四', begins, before: '(?:{opening}|{stop}){space}?', sign, after: '{space}?{end}|{opening}', is: 'certain' },
  { example: '《⟦*⟧APP管理办法》', begins, before: '{opening}', sign, after: '[A-Za-z\\d]', is: 'certain' },
  { example: '落实"⟦*⟧"制度', begins, before: '["\'(\\[]', sign, after: '["\')\\]]{space}?{han}', is: 'certain' },
  { example: 'a * b', begins, sign: allStars, is: 'none' },
];
