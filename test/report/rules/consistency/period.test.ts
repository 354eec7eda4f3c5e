import { consistency as english } from '../../../../src/locales/en-US/consistency';
import { consistency as chinese } from '../../../../src/locales/zh-CN/consistency';
import { period } from '../../../../src/report/rules/consistency/period';
import { found, remarked } from '../section/outlined';

const annual = (...body: string[]) => ['某局2024年党风廉政建设工作总结', '2024年，我局扎实工作，现将情况报告如下。', '一、严肃查处案件', ...body].join('\n');
const half = (...body: string[]) => ['某局2024年上半年党风廉政建设工作总结', '今年上半年，我局扎实工作，现将情况报告如下。', '一、严肃查处案件', ...body].join('\n');

test('it finds what its wrong example marks and nothing in its right one', () => {
  expect(remarked(period, period.examples.wrong)).toBe(period.examples.wrong);
  expect(found(period, period.examples.right)).toEqual([]);
});

describe('another time than the report’s', () => {
  test.each([
    ['last year’s work told as this year’s', annual('⟦2023年⟧，全局共立案5件，处分6人。')],
    ['last year’s figure inside a sentence', annual('办好大讲堂3期，⟦2023年⟧共培训业务骨干260人次。')],
    ['a day of last year among this year’s', annual('3月14日，召开工作会议；7月9日，召开推进会；⟦2023年⟧10月26日，召开党组扩大会议。')],
    ['work since last year', annual('⟦2023年以来⟧共查处问题3个。')],
    ['work up to last year’s end', annual('⟦截至2023年⟧12月底，共处置线索8件。')],
    ['work up to last year’s end, all done', annual('⟦截至2023年⟧12月底，上述线索均已办结反馈。')],
    ['work up to last year’s end inside a sentence', annual('新建学校9所，⟦截至2023年⟧12月底，累计投入3亿元。')],
    ['last year’s whole', annual('调整干部75名；⟦2023年⟧全年回复廉政意见40人次。')],
    ['Chinese numerals', annual('⟦二〇二三年⟧，全局共立案5件。')],
    ['a heading of the work done', '某局2024年党风廉政建设工作总结\n现将情况报告如下。\n一、⟦2023年⟧工作开展情况\n（一）严肃查处案件。立案2件。'],
    ['last year’s lead-in', '某局2024年党风廉政建设工作总结\n⟦2023年⟧，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n立案2件。'],
    ['last year’s lead-in that says what year it was', '某局2024年党风廉政建设工作总结\n⟦2023年⟧是极不平凡的一年。一年来，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n立案2件。'],
    ['last year’s lead-in of a person', '2024年度述责述廉报告\n⟦2023年⟧，我认真履行职责，现将情况报告如下。\n一、履行责任情况\n讲授党课2次。'],
    ['a third quarter in a half-yearly report', half('截至⟦9月⟧，立案2件。', '截至今年⟦三季度⟧末，处分3人。')],
    ['a whole year in a half-yearly report', half('⟦全年⟧共立案4件。', '⟦一年来⟧，处分3人。')],
    ['a date before the year', annual('立案2件。', '特此报告。', '某局', '⟦2023年12月20日⟧')],
  ])('%s', (_, text) => {
    expect(remarked(period, text)).toBe(text);
  });
});

describe('no contradiction', () => {
  test.each([
    ['a comparison', annual('2024年立案5件，2023年立案4件。', '立案数比2023年减少2件。', '2023年，全局共立案5件，同比下降8％。')],
    ['titles and numbers of documents', annual('落实《2023年党风廉政建设工作要点》，召开会议。', '根据某纪发〔2023〕5号文件，开展检查。')],
    ['history', annual('2018年成立纪检监察组以来，开展检查。', '自2019年起，每年开展检查。', '2023年，我局被评为先进单位，开展经验交流2次。')],
    ['a span of years', annual('2021—2023年，共培训干部600人次。', '“十四五”以来，共培训干部600人次。')],
    ['a day before the year’s own', annual('2023年12月28日，召开党组会议研究方案。3月14日，召开工作会议。')],
    ['what there was', annual('机关支部有党员30名，2023年共有在册党员31名。')],
    ['how things stood at last year’s end', annual('全局现有干部40名，截至2023年底，登记在册党员31名。', '截至2023年底，市委巡察反馈的问题全部整改。')],
    ['another event', annual('2023年度民主生活会查摆的问题全部整改。', '2023年11月召开的全会精神得到落实。')],
    ['next year’s plans', annual('二、存在问题', '学习不够。', '三、2025年工作打算', '2025年，开展警示教育6场，培训干部。')],
    ['a date of the next January', annual('立案2件。', '特此报告。', '某局', '2025年1月10日')],
    ['the half year’s own end', half('截至6月底，立案2件。', '截至目前，处分3人。', '预计截至12月底将完成整改。')],
    ['last year’s end in a half-yearly report', half('截至去年年底，累计立案9件。')],
    ['the year’s targets in a half-yearly report', half('对照全年目标任务，召开推进会2次。')],
    ['an annual report that tells of its half', annual('上半年，开展检查2次。截至9月，立案2件。')],
    ['a title that names a year and a lead-in that names its half', '某局2024年党风廉政建设工作总结\n2024年上半年，我局扎实工作，现将情况报告如下。\n一、严肃查处案件\n截至6月底，立案2件。'],
    ['a masked year', '某局20XX年党风廉政建设工作总结\n现将情况报告如下。\n一、严肃查处案件\n2023年，共立案5件。'],
    ['a document of another kind', '关于报送2024年总结的通知\n2023年，共收到总结5份，报送及时。'],
    ['a term of office', '某局2024年党风廉政建设工作总结\n2022年任职以来，我认真履职，现将情况报告如下。\n一、严肃查处案件\n立案2件。'],
  ])('%s', (_, text) => {
    expect(remarked(period, text)).toBe(text);
  });
});

test('the later place is named with the earlier one', () => {
  const [first] = found(period, annual('2023年，全局共立案5件。'));
  expect(first?.values).toEqual({ found: '2023年', expected: '2024年', otherParagraph: 0, otherStart: 0 });
  expect(first && chinese['consistency/period']?.message(first.values)).toContain('第1段');
  expect(first && english['consistency/period']?.message(first.values)).toContain('paragraph 1');
});
