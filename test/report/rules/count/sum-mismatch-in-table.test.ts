import { sumMismatch } from '../../../../src/report/rules/count/sum-mismatch';
import { outlineOf } from '../../outlineOf';
import { found } from '../examples';

const table = (...rows: readonly string[]): string => ['各县情况如下：', ...rows.map((row) => row.replaceAll('｜', '\t'))].join('\n');

test.each([
  table('县区｜对象（人）｜问题（个）', '东川县｜2318｜11', '南陵县｜1846｜8', '北湖县｜1537｜9', '合计｜5701｜⟦31⟧'),
  table('县区｜问题', '东川县｜11个', '南陵县｜8个', '北湖县｜9个', '总计｜⟦31⟧个'),
  table('序号｜县区｜问题｜资金', '1｜东川县｜11｜2.14', '2｜南陵县｜8｜1.43', '3｜北湖县｜9｜0.92', '合 计｜｜⟦31⟧｜4.5'),
  table('县区｜问题｜整改率', '东川县｜11｜90', '南陵县｜8｜92', '北湖县｜9｜95', '共计｜⟦31⟧｜92'),
])('a total that its column does not make up is found: %s', (text) => {
  expect(found(sumMismatch, text)).toBe(text);
});

test.each([
  table('县区｜问题', '东川县｜11', '南陵县｜8', '北湖县｜9', '合计｜28'),
  table('县区｜资金（万元）', '东川县｜2.14', '南陵县｜1.43', '北湖县｜0.92', '合计｜4.5'),
  ...['整改率', '占比', '平均分', '人均（次）', '排名', '名次', '得分', '评分', '人数（去重）', '人数（剔重）', '余额', '年份'].map((header) => table(`县区｜问题｜${header}`, '东川县｜11｜36', '南陵县｜8｜38', '北湖县｜9｜37', '合计｜28｜109')),
  table('县区｜问题｜比重', '东川县｜11｜39%', '南陵县｜8｜29%', '北湖县｜9｜32%', '合计｜28｜99%'),
  ...['小计', '其中：县直', '含乡镇', '上半年累计'].map((part) => table('县区｜问题', '东川县｜11', '南陵县｜8', '北湖县｜9', `${part}｜3`, '合计｜28')),
  table('县区｜问题｜人数', '东川县｜11｜20', '南陵县｜8｜30', '北湖县｜9｜40', '合计｜31｜88'),
  table('县区｜问题', '东川县｜11', '南陵县｜*', '北湖县｜9', '合计｜31'),
  table('县区｜问题', '东川县｜11', '南陵县｜—', '北湖县｜9', '合计｜21'),
  table('县区｜问题', '东川县｜11', '南陵县｜8', '北湖县｜9', '合计｜128'),
  table('县区｜问题', '东川县｜11个', '南陵县｜8件', '北湖县｜9个', '合计｜31个'),
  table('县区｜问题', '合计｜11', '南陵县｜8', '合计｜20'),
  table('县区｜问题', '东川县｜11', '合计｜12'),
  table('县区｜问题', '东川县｜11', '南陵县｜8', '北湖县｜9', '平均｜9'),
])('what adds up, or need not, is left alone: %s', (text) => {
  expect(found(sumMismatch, text)).toBe(text);
});

test('the cells of a document’s table are read in rows', () => {
  const cells = ['县区', '对象', '问题', '东川县', '2318', '11', '南陵县', '1846', '8', '北湖县', '1537', '9', '合计', '5701', '31'];
  const paragraphs = [{ text: '各县情况如下：' }, ...cells.map((text) => ({ text, inTable: true }))];
  expect(sumMismatch.find(outlineOf({ paragraphs }))).toMatchObject([{ paragraph: 15, start: 0, end: 2, values: { whole: 31, sum: 28, parts: [11, 8, 9] } }]);
});
