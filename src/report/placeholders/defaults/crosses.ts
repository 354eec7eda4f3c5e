import type { PlaceholderForm } from '../words';

const begins = 'XxＸｘ×ХхΧχ╳✕';
/** One cross that stands for a word. */
const single = '{cross}(?!{cross})';
const allCrosses = '{cross}+(?!{cross})';
/** What a lone × may stand before; between other words it multiplies. */
const afterSingle =
  '{space}?(?:[%％]|{unit}|[市县区州省盟旗镇乡村局委厅部院校司处科办室所队站]|同志|{office}|大会|中全会|届|次|号|季度)';

/** Crosses that mask a date, a figure or a name: X, xx, ××. The last row sets aside what no row fits. */
export const crosses: readonly PlaceholderForm[] = [
  // A masked date is one, whole; where only its last part is open, the sign alone.
  { example: '12月⟦XX⟧日', begins, before: '\\d月{space}?', sign: '{cross}{1,2}(?!{cross})', after: '{space}?[日号]', is: 'likely', expects: 'date' },
  { example: '2023年⟦X⟧月', begins, before: '\\d年{space}?', sign: '{cross}{1,2}(?!{cross})', after: '{space}?月(?!{space}?{dayFigure}[日号])', is: 'likely', expects: 'date' },
  { example: '近⟦X⟧年来', begins, before: '{sinceYears}{space}?', sign: '{cross}{1,3}(?!{cross})', after: '{space}?年(?!度|{space}?[{crosses}\\d]{1,2}月)', is: 'likely' },
  { example: '历经⟦X⟧年以上', begins, before: '(?:^|[^A-Za-z0-9])', sign: '{cross}{1,2}(?!{cross})', after: '{space}?{spanYears}', is: 'likely' },
  {
    example: '⟦20XX年⟧、⟦x年1至6月⟧、2023年⟦X月X日⟧', begins,
    before: '(?:^|[^A-Za-z0-9])', lead: '(?:\\d{1,3}|二[〇○零Ｏ][〇○零一二三四五六七八九]?|)',
    sign: '(?:{cross}{1,4}\\d?{space}?年(?!{notYear})(?:{space}?{dayFigure}月(?!{notMonth})(?:{space}?{dayFigure}[日号](?!{notDay}))?)?|{dayFigure}月(?!{notMonth})(?:{space}?{dayFigure}[日号](?!{notDay}))?|{dayFigure}日(?!{notDay}))',
    is: 'likely', expects: 'date',
  },
  { example: '⟦20XX⟧工作要点', begins, before: '(?:^|[^A-Za-z0-9.])', lead: '(?:19|20)', sign: '{cross}{2}(?:[.\\-/．]{cross}{1,2}(?![{crosses}A-Za-z\\d])){0,2}(?![{crosses}A-Za-z\\d])', is: 'likely', expects: 'date' },
  { example: '⟦202X⟧工作要点', begins, before: '(?:^|[^A-Za-z0-9.])', lead: '20\\d(?:[.\\-/．]|)', sign: '{cross}(?![{crosses}A-Za-z\\d])', is: 'likely', expects: 'date' },
  { example: '⟦2023-XX-XX⟧', begins, before: '(?:^|[^A-Za-z0-9.])', lead: '(?:19|20)\\d\\d[.\\-/．]', sign: '{cross}{1,2}(?:[.\\-/．]{cross}{1,2})?(?![{crosses}A-Za-z\\d])', is: 'likely', expects: 'date' },

  // Letters of words and types, products, ticks.
  { example: '增长⟦XX.X⟧％', begins, before: '(?:^|[^A-Za-z0-9])', sign: '{cross}{1,4}[.．]{cross}{1,2}', after: '{space}?(?:[%％]|{unitStart})', is: 'likely' },
  { example: 'SUV-XX、APEX、3×4', begins, before: '[A-Za-z0-9０-９_@#&=]|[A-Za-z0-9][\\\\/+＋\\-－]|[A-Za-z][.．]|[√✓✔☑=＝]{space}?[/／]?', sign: allCrosses, is: 'none' },
  { example: '“1+X”证书', begins, before: '[+＋]', sign: '{cross}(?!{cross})', is: 'none' },
  { example: '⟦XX⟧2023年工作总结', begins, sign: '{crossRun}', after: '(?:19|20)\\d\\d年', is: 'likely', expects: 'name' },
  { example: 'XXI、XX-5、Xbox、xx.com', begins, sign: allCrosses, after: '[A-Za-z0-9０-９@]|[.．][A-Za-z]|[+＋\\-－][A-Za-z0-9]|{space}?[√✓✔/／]', is: 'none' },
  { example: '见 Chapter XX', begins, before: '[A-Za-z]{space}', sign: allCrosses, after: '(?!{space}?(?:[%％]|{unitStart}))', is: 'none' },
  { example: '核型为46,XX', begins, before: '(?:^|[^0-9])4[5-7],', sign: allCrosses, is: 'none' },
  { example: 'XX、XY两种核型', begins, sign: 'XX(?!{cross})', after: '[、和与]XY(?:两种)?(?:性?染色体|核型)', is: 'none' },
  { example: '罗马数字XX', begins, before: '罗马(?:数字|字母|数码)[^，。；]{0,8}', sign: allCrosses, is: 'none' },
  { example: 'XX（罗马数字）', begins, sign: allCrosses, after: '[^，。；]{0,6}罗马(?:数字|字母|数码)', is: 'none' },
  { example: '名称用XX代替', begins, before: '(?:用|以)[“"]?', sign: allCrosses, after: '[”"]?(?:代替|表示|指代|替代|代称)', is: 'none' },
  { example: '含有“XX”的材料退回', begins, before: '{speakingOf}', sign: allCrosses, after: '[”"]', is: 'none' },
  { example: '“×号”中的顺序号，“×”为顺序号', begins, before: '“(?:[^“”]{0,16}〕)?', sign: '{cross}(?!{cross})', after: '号?”(?:为|中的|一律|改为|的格式)', is: 'none' },
  { example: '“XX”字样改为名称', begins, before: '“[^“”]{0,8}', sign: allCrosses, after: '{spokenOf}', is: 'none' },
  { example: '长×宽×高，人数×天数', begins: '×╳✕', before: '长|宽|高|厚|单价|数量|人数|标准|天数|权重|系数|基数|面积|得分|比例|[=＝][^，。；\\n]{0,20}', sign: single, is: 'none' },
  { example: '单价×数量', begins: '×╳✕', sign: single, after: '{space}?(?:长|宽|高|厚|单价|数量|人数|标准|天数|权重|系数|基数|件数|次数|户数|[^，。；]{0,8}[=＝])', is: 'none' },
  { example: 'X光片、X射线', begins: 'XxＸｘХх', sign: single, after: '荧?光|射线|线(?!索|路|上|下)|轴|染色体|型|形|档案|战警|因素|因子|代(?!表)|证书|波段', is: 'none' },
  { example: '方案X由各组讨论', begins: 'XxＸｘХх', before: '(?:方案|代号|型号|产品|变量|未知数|系数|坐标|字母|选项|尺码|特斯拉|模型|(?<![建开增下内])设|令)[“"]?', sign: single, is: 'none' },

  { example: '⟦XX⟧', begins, before: '^{space}{0,20}', sign: '{crossRun}', after: '{space}{0,20}$', is: 'likely', where: 'cell', expects: 'name' },
  { example: '⟦XX⟧坚持以、增长⟦XX⟧％', begins, sign: '{crossRun}', after: '{space}{0,2}(?:{han}|[%％‰]|[，。；：、！？”’》）】」』〕]|$)', is: 'likely' },
  { example: '局长⟦XX⟧ 主持', begins, before: '(?:{han}|{opening}|[，。；：、]){space}?', sign: '{crossRun}', is: 'likely' },
  { example: '打×号', begins: '×╳✕', before: '[打画划标记][“"]?', sign: single, is: 'none' },
  { example: '查处⟦×⟧件，⟦x⟧市', begins, before: '(?:^|{han}|{opening}|{closing}|[，。；：、%％ ])', sign: single, after: afterSingle, is: 'likely' },
  { example: '⟦×⟧公司', begins, before: '(?:^|{opening}|[，。；：、])', sign: single, after: '公司|集团|社区|支行|大学|学院|医院|中心|工程|项目|单位|企业|银行|纪委|人民|政府', is: 'likely' },
  { example: '召开⟦X⟧专题会议', begins: 'XxＸｘХх', before: '(?:^|{han}|{opening}|{closing}|[，。；：、])', sign: single, after: '{han}', is: 'likely' },
  { example: '制定《⟦X⟧》', begins: 'XxＸｘХх', before: '《', sign: single, after: '》', is: 'likely' },
  { example: 'x + y', begins, sign: allCrosses, is: 'none' },
];
