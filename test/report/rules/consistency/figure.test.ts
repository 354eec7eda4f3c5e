import { figure } from '../../../../src/report/rules/consistency/figure';
import { marked } from '../../../marked';
import { outlineOf } from '../../outlineOf';
import { found } from '../examples';

test.each([
  '一年来，全县纪检监察机关共立案46件。\n全年立案⟦49⟧件，结案40件。',
  '今年以来，召开党组会议专题研究全面从严治党工作6次。\n全年专题研究全面从严治党工作⟦8⟧次，推动落实。',
  '全年受理信访举报120件，同比下降8%。\n今年以来，共受理信访举报⟦210⟧件。',
  '全年给予党纪政务处分12人。\n一年来，党纪政务处分⟦15⟧人，警示作用明显。',
  '召开党委会12次，其中专题研究廉政议题4次；与社区、科室签订责任书63份。\n一年来与社区、科室签订责任书⟦56⟧份，份份都要兑现。',
  '市委常委会会议专题学习全会精神18次。\n一年来，市委常委会会议先后⟦16⟧次专题学习全会精神，推动落实。',
  '一年来，聚焦主责主业，全年立案7件，其中工程领域4件。\n完成营业收入9亿元，同比增长3％。全年立案⟦9⟧件的压力，说明形势依然严峻。',
  '全年签订责任书36份。\n今年以来，签订责任书达到⟦39⟧份。',
])('a figure told in two ways is found: %s', (text) => {
  expect(found(figure, text)).toBe(text);
});

test.each([
  '一年来，共立案46件。\n全年立案46件。',
  '一年来，共立案46件。\n围绕粮食购销开展专项整治，今年以来立案9件。',
  '一年来，共立案46件，其中粮食领域立案9件；上年立案38件。',
  '一年来，共立案46件。\n（三）整治群众身边不正之风\n今年以来，立案9件。',
  '一年来，共立案46件。\n2022年，共立案38件。',
  '一年来，共立案46件。\n上半年立案20件。一季度立案9件。',
  '全年开展监督检查12次。\n全年开展监督检查8次。',
  '制定整改措施18条。\n制定整改措施25条。',
  '一年来，共立案46件60人。\n全年立案46件、处分49人。',
  '全年立案20余件。\n全年立案28件。',
  '针对医药领域，今年以来立案5件。共立案6件。',
  '与社区、科室签订责任书63份。\n与企业、村居签订责任书56份。',
  '查处违规吃喝问题、违规收礼问题8件。\n查处违规吃喝问题6件、违规收礼问题2件。',
  '市委常委会会议先后16次专题学习全会精神，先后8次专题研究党风廉政建设。',
])('what is not the same figure is left alone: %s', (text) => {
  expect(found(figure, text)).toBe(text);
});

test('tables are left alone', () => {
  const outline = outlineOf({ paragraphs: [{ text: '全年立案46件。' }, { text: '全年立案49件。', inTable: true }] });
  expect(figure.find(outline)).toEqual([]);
});

test('the earlier place is named', () => {
  const { document } = marked('全年立案46件。\n今年以来，立案49件。');
  expect(figure.find(outlineOf(document))).toMatchObject([{ values: { found: '49', other: '46', subject: '立案', otherParagraph: 0, otherStart: 4 } }]);
});
