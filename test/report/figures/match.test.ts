import { matchFigures, readFigures } from '../../../src/report/figures';
import { defaultFigureWords as words } from '../../../src/report/figures/defaults';
import type { Expects, Placeholder } from '../../../src/report/placeholders/placeholder';
import { fromText } from '../../../src/report/document';

/** The stars of a text as placeholders that expect a quantity of the unit behind them. */
function placeholdersOf(text: string): Placeholder[] {
  return text.split('\n').flatMap((line, paragraph) =>
    [...line.matchAll(/\*[余多]?(人次|场次|亿元|万元|件|人|名|个|次|场|起|份|项|[%％])?/g)].map(({ index, 1: unit }) => {
      const expects: Expects = unit === '%' || unit === '％' ? 'percent' : 'quantity';
      return { paragraph, start: index, end: index + 1, text: '*', certainty: 'certain', expects, context: line.slice(index - 6, index + 6), ...(unit === undefined ? {} : { unit }) };
    }),
  );
}

/** The text with what would be filled: surely as `12`, ambiguous as `?12`, with a question about the unit as `!12`; then what is not used. */
function filled(text: string, pasted: string): string {
  const { figures } = readFigures(pasted, words);
  const { matches, unused } = matchFigures(fromText(text), placeholdersOf(text), figures, words);
  const signs = { sure: '', ambiguous: '?', 'unit-differs': '!' };
  let at = -1;
  const shown = text.replace(/\*/g, () => {
    at += 1;
    const match = matches.find(({ placeholder }) => placeholder === at);
    return match === undefined ? '*' : `${signs[match.fit]}${match.figures.map((index) => figures[index]?.value ?? '').join('/')}`;
  });
  return [shown, ...unused.map((index) => figures[index]?.label ?? '')].join(' ‖ ');
}

const cases: readonly (readonly [what: string, text: string, pasted: string, expected: string])[] = [
  ['by the words before', '立案*件，结案*件。', '立案\t12\n结案\t10', '立案12件，结案10件。'],
  ['by the unit, where two signs share their words', '立案*件*人。', '立案\t12\t件\n立案\t15\t人', '立案12件15人。'],
  ['the unit may stand in the name', '立案*件*人。', '立案件数\t12\n立案人数\t15', '立案12件15人。'],
  ['words that say nothing are passed over', '全年共立案*件。', '全年立案总数\t12', '全年共立案12件。'],
  ['a longer name than the text', '处置问题线索*件，立案*件。', '处置问题线索\t30\t件\n立案审查调查\t12\t件', '处置问题线索30件，立案12件。'],
  ['a shorter name than the text', '给予党纪政务处分*人。', '处分\t9\t人', '给予党纪政务处分9人。'],
  ['a name inside its clause', '开展廉政谈话共计*人次。', '廉政谈话\t120\t人次', '开展廉政谈话共计120人次。'],
  ['per cent', '文件同比下降*％。', '文件下降\t12.5%', '文件同比下降12.5％。'],
  ['another unit of the same measure is asked about, never converted', '挽回损失*亿元。', '项目\t金额（单位：万元）\n挽回损失\t3560', '挽回损失!3560亿元。'],
  ['another unit altogether is no match', '立案*件。', '立案\t12\t人', '立案*件。 ‖ 立案'],
  ['a column for this year and one for the last leave it open', '立案*件。', '指标\t2023年\t2022年\n立案\t12\t11', '立案?12/11件。'],
  ['one figure for two places leaves it open', '立案*件。\n其中立案*件。', '立案\t12\t件', '立案?12件。\n其中立案?12件。'],
  ['names stand beside those of their groups, whose cells are merged', '立案*件，结案*件，开展警示教育*场，谈话*人次。', '类别\t指标\t数值\t单位\n执纪审查\t立案\t12\t件\n\t结案\t11\t件\n宣传教育\t警示教育\t6\t场\n\t谈话\t96\t人次', '立案12件，结案11件，开展警示教育6场，谈话96人次。'],
  ['names stand beside merged groups without a header', '立案*件，结案*件。', '执纪审查\t立案\t12\t件\n\t结案\t11\t件', '立案12件，结案11件。'],
  ['a row without a name of its own has that of its group', '立案*件，植树*棵。', '类别\t指标\t数值\n执纪\t立案\t12\n\t结案\t9\n植树\t\t300', '立案12件，植树300棵。 ‖ 结案'],
  ['a column’s name may stand before the row’s in the text', '一季度立案*件，二季度立案*件。', '指标\t一季度\t二季度\n立案\t10\t12', '一季度立案10件，二季度立案12件。'],
  ['a fraction without a unit is asked about where per cent are meant', '整改完成率达*％。', '整改完成率\t0.98', '整改完成率达!0.98％。'],
  ['what fits nowhere is said', '立案*件。', '立案\t12\n植树\t300', '立案12件。 ‖ 植树'],
  ['the clause before counts where its own has no words', '开展警示教育，共*场。', '警示教育\t6\t场', '开展警示教育，共6场。'],
  ['a name of another clause is not taken', '立案*件，留置*人。', '结案\t10\t件', '立案*件，留置*人。 ‖ 结案'],
  ['a sentence before is not read', '立案工作有力。共*件。', '立案\t12\t件', '立案工作有力。共*件。 ‖ 立案'],
  ['many at once', '召开党组会*次，专题研究*次，签订责任书*份。', '指标\t数值\t单位\n党组会\t12\t次\n专题研究\t4\t次\n责任书\t86\t份', '召开党组会12次，专题研究4次，签订责任书86份。'],
];

test.each(cases)('%s', (_, text, pasted, expected) => {
  expect(filled(text, pasted)).toBe(expected);
});
