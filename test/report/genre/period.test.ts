import { fromText } from '../../../src/report/document';
import { readGenre } from '../../../src/report/genre/read-genre';
import { yearsIn } from '../../../src/report/genre/period';
import { defaultPack } from '../../../src/report/pack';

const periodOf = (text: string) => {
  const document = fromText(text);
  return readGenre(document, document.paragraphs.length, defaultPack).period;
};
const plain = '根据安排，现将有关情况报告如下。';

test.each([
  ['2024年党风廉政建设工作总结', plain, 2024, 'year'],
  ['2024年度述责述廉报告', plain, 2024, 'year'],
  ['2024年上半年党风廉政建设工作总结', plain, 2024, 'half'],
  ['二〇二三年度述责述廉报告', plain, 2023, 'year'],
  ['2024年第一季度党风廉政建设工作情况汇报', plain, 2024, 'quarter'],
  ['2024年三季度党风廉政建设工作情况汇报', plain, 2024, 'quarter'],
  ['落实全面从严治党主体责任情况报告（2024年上半年）', plain, 2024, 'half'],
  ['个人述责述廉报告\n（2024年上半年）', plain, 2024, 'half'],
  ['个人述责述廉报告（2024年上半年）\n（2023年）', plain, 2024, 'half'],
  ['个人述责述廉报告\n（2024年上半年任职）', plain, undefined, 'unknown'],
  ['个人述责述廉报告\n（2025年一季度全会书面述责）', '2024年，我认真履职，现将情况报告如下。', 2024, 'year'],
  ['个人述责述廉报告\n（2024年3月5日）', plain, undefined, 'unknown'],
  ['2024年1—6月党风廉政建设工作情况汇报', plain, 2024, 'half'],
  ['2023年履行全面从严治党责任述职报告', '按照要求，现就本人2023年上半年履职情况报告如下。', 2023, 'half'],
  ['党风廉政建设工作总结', '2024年，全局上下扎实工作，现将情况报告如下。', 2024, 'year'],
  ['党风廉政建设工作总结', '今年上半年，全局上下扎实工作，现将情况报告如下。', undefined, 'half'],
  ['党风廉政建设工作总结', '今年以来，全局上下扎实工作，现将情况报告如下。', undefined, 'unknown'],
  ['党风廉政建设工作总结', '一年来，全局上下扎实工作，现将情况报告如下。', undefined, 'year'],
  ['20XX年党风廉政建设工作总结', plain, undefined, 'unknown'],
  ['党风廉政建设工作总结', '根据《关于做好2023年度总结的通知》要求，现将情况报告如下。', undefined, 'unknown'],
  ['述责述廉报告', '2024年5月，组织安排我任局长。现将到任以来至2024年底履行责任情况报告如下。', 2024, 'year'],
  ['述责述廉报告', '2022年5月，组织安排我任局长。现将到任以来至2024年底履行责任情况报告如下。', undefined, 'unknown'],
  ['述责述廉报告', '截至2023年底，全局共有党员120名。现将情况报告如下。', undefined, 'unknown'],
  ['2024年度述责述廉报告', '经组织研究，我于2024年7月任站长，在现岗位工作近半年。现将情况报告如下。', 2024, 'year'],
  ['2024年度述责述廉报告', '我任站长大半年、驻村小半年、分管财务半年多。现将情况报告如下。', 2024, 'year'],
  ['2024年度述责述廉报告', '本人自2021年任局长以来，分管办公室。现将情况报告如下。', 2024, 'year'],
])('%s / %s', (title, leadIn, year, span) => {
  expect(periodOf(`${title}\n${leadIn}\n一、压实主体责任\n召开会议。`)).toEqual({ ...(year !== undefined && { year }), span });
});

test('where nothing else says so, the sentence of the problems tells what is looked back on', () => {
  const period = periodOf('落实主体责任情况报告\n今年以来，党组认真履职，现将情况报告如下。\n一、压实责任\n一年来，虽有进步，但还存在学习不深入等问题。');
  expect(period).toEqual({ span: 'year' });
});

test('a document of none of the four kinds has no period', () => {
  expect(periodOf('关于做好2024年总结工作的通知\n请按时报送。')).toEqual({ span: 'unknown' });
});

test.each([
  ['2023年和二〇二四年', [2023, 2024]],
  ['20XX年、202*年、12023年、3年、1.2023年', []],
  ['2021—2023年', []],
])('the years in %s', (text, years) => {
  expect(yearsIn(text).map(({ year }) => year)).toEqual(years);
});
