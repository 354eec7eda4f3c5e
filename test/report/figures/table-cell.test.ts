import type { ReportDocument } from '../../../src/report/document';
import { matchFigures, readFigures } from '../../../src/report/figures';
import { defaultFigureWords as words } from '../../../src/report/figures/defaults';
import type { Placeholder } from '../../../src/report/placeholders/placeholder';

const signs = { sure: '', ambiguous: '?', 'unit-differs': '!' };

/** A table of the report, rows parted by `/` and cells by blanks, with what would be filled: surely as `12`, ambiguous as `?12`. */
function filled(table: string, pasted: string): string {
  const rows = table.split(' / ').map((row) => row.split(' '));
  const document: ReportDocument = { paragraphs: rows.flat().map((cell) => ({ text: cell === '_' ? '' : cell, inTable: true })) };
  const placeholders = document.paragraphs.flatMap(({ text }, paragraph): Placeholder[] => {
    const start = text.indexOf('*');
    const unit = text.slice(start + 1);
    return start < 0 ? [] : [{ paragraph, start, end: start + 1, text: '*', certainty: 'certain', expects: unit === '%' ? 'percent' : 'quantity', context: text, ...(unit === '' ? {} : { unit }) }];
  });
  const { figures } = readFigures(pasted, words);
  const { matches } = matchFigures(document, placeholders, figures, words);
  let at = -1;
  return table.replace(/\*/g, () => {
    at += 1;
    const match = matches.find(({ placeholder }) => placeholder === at);
    return match === undefined ? '*' : `${signs[match.fit]}${match.figures.map((index) => figures[index]?.value ?? '').join('|')}`;
  });
}

test.each([
  ['a cell is known by its row’s name', '项目 数量 / 立案 * / 结案 *', '立案\t12\n结案\t10', '项目 数量 / 立案 12 / 结案 10'],
  ['so is one with its unit', '项目 数量 / 立案 *件 / 谈话 *人次', '立案\t12\t件\n谈话\t96\t人次', '项目 数量 / 立案 12件 / 谈话 96人次'],
  ['a table without a head has rows too', '立案 * / 结案 *', '立案\t12\n结案\t10', '立案 12 / 结案 10'],
  ['figures of another year stand between', '项目 2024年 2025年 / 立案 6 * / 廉政谈话 52人次 *人次', '立案\t12\n谈话\t96\t人次', '项目 2024年 2025年 / 立案 6 12 / 廉政谈话 52人次 96人次'],
  ['a cell of a unit is no name', '项目 单位 数量 / 谈话 人次 * / 立案 件 *', '谈话\t96\t人次\n立案\t12\t件', '项目 单位 数量 / 谈话 人次 96 / 立案 件 12'],
  ['of groups the nearest name counts', '类别 指标 数量 / 执纪 立案 * / 执纪 结案 *', '立案\t12\n结案\t10', '类别 指标 数量 / 执纪 立案 12 / 执纪 结案 10'],
  ['a column’s head decides where two cells share a row', '单位 立案 结案 / 城关镇 * * / 河口镇 * *', '单位\t立案\t结案\n城关镇\t12\t10\n河口镇\t5\t4', '单位 立案 结案 / 城关镇 12 10 / 河口镇 5 4'],
  ['names may stand above their figures', '立案 结案 / * 10', '立案\t12\n结案\t9', '立案 结案 / 12 10'],
  ['two columns of one row leave it open', '项目 2024年 2025年 / 立案 * *', '立案\t12', '项目 2024年 2025年 / 立案 ?12 ?12'],
  ['two columns are told apart by the years that both tables name', '项目 2024年 2025年 / 立案 * *', '指标\t2025年\t2024年\n立案\t12\t11', '项目 2024年 2025年 / 立案 11 12'],
  ['a table whose rows differ in length leaves it open', '情况统计表 / 项目 数量 / 立案 *', '立案\t12', '情况统计表 / 项目 数量 / 立案 ?12'],
  ['another row’s name is not taken', '项目 数量 / 立案 10 / 结案 *', '立案\t12', '项目 数量 / 立案 10 / 结案 *'],
  ['another unit than the row’s is no match', '项目 数量 / 立案（件） *', '立案\t12\t人', '项目 数量 / 立案（件） *'],
  ['another unit than the column’s is no match', '项目 数量（件） / 立案 *', '立案\t12\t人', '项目 数量（件） / 立案 *'],
  ['a cell that says what it is needs no row', '项目 数量 / 谈话 立案审查*件', '谈话\t9', '项目 数量 / 谈话 立案审查*件'],
  ['a table of nearly a thousand cells is read', `${'其他 1 / '.repeat(498)}立案 *`, '立案\t12', `${'其他 1 / '.repeat(498)}立案 12`],
  ['a larger one is not', `${'其他 1 / '.repeat(499)}立案 * / 结案 *`, '立案\t12\n结案\t10', `${'其他 1 / '.repeat(499)}立案 * / 结案 *`],
  ['names that repeat leave it open', '项目 数量 / 立案 * / 立案 *', '立案\t12', '项目 数量 / 立案 ?12 / 立案 ?12'],
])('%s', (_, table, pasted, expected) => {
  expect(filled(table, pasted)).toBe(expected);
});
