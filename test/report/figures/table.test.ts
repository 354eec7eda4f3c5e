import fc from 'fast-check';
import { readFigures } from '../../../src/report/figures';
import { defaultFigureWords as words } from '../../../src/report/figures/defaults';

/** What a table says, a figure a piece: `立案 12 件`. */
const said = (text: string): string => readFigures(text, words).figures.map(({ label, value, unit }) => [label, value, unit].filter(Boolean).join(' ')).join(' | ');

const tables: readonly (readonly [what: string, pasted: string, expected: string])[] = [
  ['names and figures', '立案\t12\n结案\t10', '立案 12 | 结案 10'],
  ['a column of units', '立案\t12\t件\n处分\t9\t人', '立案 12 件 | 处分 9 人'],
  ['a column of units with a rare one', '指标\t数值\t单位\n立案\t12\t件\n植树\t300\t棵', '立案 12 件 | 植树 300 棵'],
  ['a header row', '指标\t数值\t单位\n立案\t12\t件', '立案 12 件'],
  ['a title, then a header row', '2023年案件统计\n指标\t数值\t单位\n立案\t12\t件', '立案 12 件'],
  ['a column of remarks', '指标\t数值\t单位\t备注\n立案\t12\t件\t含上年结转', '立案 12 件'],
  ['row numbers before the names', '序号\t指标\t数量\n1\t立案\t12\n2\t结案\t10', '立案 12 | 结案 10'],
  ['row numbers without a header', '1\t立案\t12\n2\t结案\t10\n3\t留置\t4', '立案 12 | 结案 10 | 留置 4'],
  ['thousands separators', '培训\t1,234\n走访\t12，345\n谈话\t1 234', '培训 1234 | 走访 12345 | 谈话 1234'],
  ['decimals and a sign', '投入\t1,234.50\n增长\t-3.2', '投入 1234.50 | 增长 -3.2'],
  ['full-width digits and per cent', '增长\t１２．５％', '增长 12.5 %'],
  ['a unit in the cell', '投入\t35 万元\n立案\t12件', '投入 35 万元 | 立案 12 件'],
  ['a unit in the name', '立案（件）\t12\n处分人数(人)\t9', '立案 12 件 | 处分人数 9 人'],
  ['a unit in the header', '项目\t金额（单位：万元）\n挽回损失\t35.6', '挽回损失 35.6 万元'],
  ['a bracketed unit in the header', '项目\t金额（万元）\n挽回损失\t35.6', '挽回损失 35.6 万元'],
  ['a unit in a line above', '单位：万元\n项目\t金额\n挽回损失\t35.6', '挽回损失 35.6 万元'],
  ['names in the first row', '立案\t结案\t处分\n12\t10\t9', '立案 12 | 结案 10 | 处分 9'],
  ['names in the first row under a header', '指标\t立案\t结案\n数值\t12\t10', '立案 12 | 结案 10'],
  ['names, figures and units in rows', '指标\t立案\t处分\n数值\t12\t9\n单位\t件\t人', '立案 12 件 | 处分 9 人'],
  ['several columns of figures', '指标\t2023年\t2022年\n立案\t12\t11', '立案 2023年 12 | 立案 2022年 11'],
  ['rows of places', '单位\t立案\t结案\n城关区\t3\t2\n河口镇\t1\t1', '城关区 立案 3 | 城关区 结案 2 | 河口镇 立案 1 | 河口镇 结案 1'],
  ['text without tabs', '立案 12 件\n处分：9人', '立案 12 件 | 处分 9 人'],
  ['a Markdown table', '| 指标 | 数值 |\n| --- | --- |\n| 立案 | 12 |', '立案 12'],
  ['blank rows and Windows line ends', '立案\t12\r\n\t\r\n结案\t10\r\n', '立案 12 | 结案 10'],
  ['a quoted cell with a line break', '"立案\n（件）"\t12', '立案 12 件'],
  ['a date, a range and words are no figures', '报送日期\t2023年12月8日\n区间\t3-5\n说明\t略', ''],
  ['nothing', '', ''],
];

test.each(tables)('%s', (_, pasted, expected) => {
  expect(said(pasted)).toBe(expected);
});

test('what holds no figure is said', () => {
  expect(readFigures('指标\t数值\n立案\t12\n留置\t无', words).unread).toEqual([{ row: 2, text: '留置 无' }]);
});

test('any text is read without an error, and every figure names its cell', () => {
  const piece = fc.constantFrom('立案', '12', '1,234', '\t', '\n', '"', '|', '：', ' ', '件', '单位：万元', '（', '%', '\r\n', '指标', '数值');
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((pieces) => pieces.join(''))), (text) => {
    for (const { value, label, row, column } of readFigures(text, words).figures) {
      expect(value).toMatch(/^-?\d+(\.\d+)?$/);
      expect(label).not.toBe('');
      expect(row).toBeGreaterThanOrEqual(0);
      expect(column).toBeGreaterThanOrEqual(0);
    }
  }));
});
