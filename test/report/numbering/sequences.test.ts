import fc from 'fast-check';
import { fixturesIn } from '../../fixture';
import { fromText } from '../../../src/report/document';
import { findSequences, type Sequence } from '../../../src/report/numbering/sequences';
import { mark, marked } from '../../marked';

function sequencesOf(text: string): readonly Sequence[] {
  const { paragraphs } = fromText(text);
  return findSequences({ paragraphs }, paragraphs.length);
}

/** Every list of two or more items as `level form: labels`. */
function told(text: string): string[] {
  return sequencesOf(text)
    .filter(({ items }) => items.length > 1)
    .map(({ level, form, items }) => `${level} ${form} ${items.map(({ ordinal }) => ordinal).join(' ')}`);
}

test.each([
  ['four levels', '一、甲\n（一）乙\n1.丙\n（1）丁\n（2）戊\n2.己\n（二）庚\n二、辛', ['1 一、 1 2', '2 （一） 1 2', '3 1. 1 2', '4 （1） 1 2']],
  ['two levels', '一、甲\n1.乙\n2.丙\n二、丁', ['1 一、 1 2', '2 1. 1 2']],
  ['a list of paragraphs at the top', '一是甲。子丑。\n二是乙。寅卯。\n三是丙。', ['1 一是 1 2 3']],
  ['a list inside one paragraph', '一、甲\n总的做法。一是乙。二是丙；三是丁。\n二、戊', ['1 一、 1 2', '2 一是 1 2 3']],
  ['a list that begins in a paragraph and goes on in others', '重点如下：一是甲。\n二是乙。\n三是丙。', ['1 一是 1 2 3']],
  ['一是 glued to a heading', '今后的打算一是抓学习。二是抓作风。', ['1 一是 1 2']],
  ['lists restarted under each parent', '一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己', ['1 一、 1 2', '2 （一） 1 2', '2 （一） 1 2']],
  ['characters of no width, which web pages leave before a label', '\u200b一、甲\n\u200e二、乙\n\u2060三、丙', ['1 一、 1 2 3']],
  ['a list inside an item of the same form', '一是甲。\n二是乙，做到：一是子；二是丑；三是寅。\n三是丙。', ['1 一是 1 2 3', '2 一是 1 2 3']],
  ['一要 right behind a word', '县委要求各单位一要提高站位、二要压实责任、三要严明纪律。', ['1 一是 1 2 3']],
  ['一要 behind a word that ends in 任, 单 or 同', '压实责任一要明责、二要督责。\n对照清单一要自查，二要整改。', ['1 一是 1 2', '1 一是 1 2']],
  ['一要 told inside the items of 一是', '一是抓教育，强调一要敬畏、二要自律；二是抓监督，做到“一要严、二要实”；三是抓问责。', ['1 一是 1 2 3', '2 一是 1 2', '2 一是 1 2']],
  ['一要 inside an item, whose list has a gap', '一是抓教育，强调一要敬畏、二要自律、三要担当；三是抓监督；四是抓问责。', ['1 一是 1 3 4', '2 一是 1 2 3']],
  ['an item of a list in another word', '一是甲。二是乙。三要丙。四是丁。', ['1 一是 1 2 3 4']],
  ['items of a list in other words, behind what leads in', '打算：一要甲。二是乙。三要丙。四要丁。', ['1 一是 1 2 3 4']],
  ['paragraphs that go on in other words', '一要甲。\n二是乙。\n三要丙。', ['1 一是 1 2 3']],
  ['headings that go on behind a table of their report', '一、甲\n二、乙\n附表 谈话情况\n三、丙', ['1 一、 1 2 3']],
  ['one 一要 inside an item', '一是抓教育，强调一要敬畏；二是抓监督。三是抓问责。', ['1 一是 1 2 3']],
  ['一要 inside an item, behind which the list counts three', '一是抓教育。二是抓案例，强调一要敬畏、二要自律、三要担当。四是抓监督。', ['1 一是 1 2 4', '2 一是 1 2 3']],
  ['一要 inside an item, behind which the list has its number twice', '一是抓教育。二是抓案例，强调一要敬畏、二要自律、三要担当。二是抓监督。', ['1 一是 1 2 2', '2 一是 1 2 3']],
  ['paragraphs behind an item that ends the one before them, a number twice', '责任要扛在肩上。第一，甲。\n第二，乙。\n第二，丙。\n第三，丁。', ['1 第一， 1 2 2 3']],
  ['paragraphs behind an item that ends the one before them, two exchanged', '责任要扛在肩上。第一，甲。\n第三，乙。\n第二，丙。\n第四，丁。', ['1 第一， 1 3 2 4']],
  ['paragraphs behind an item in another form that ends the one before them', '责任要扛在肩上。一是甲。\n第二，乙。\n第三，丙。', ['1 第一， 1 2 3']],
  ['the last item by 最后', '首先，甲。其次，乙。最后，丙。', ['1 首先， 1 2 3']],
  ['a list that is quoted', '一、甲\n落实“（一）不招标不开工；（二）不公示不付款；（三）不审计不入账”，写明“1.先核；2.后付”。\n二、乙', ['1 一、 1 2']],
  ['a list behind a quotation that nothing closes', '一、甲\n要求“（一）公开。做到：（1）先核；（2）后付；（3）存档，做到“两个维护”。\n二、乙', ['1 一、 1 2', '2 （1） 1 2 3']],
  ['enumerations inside a sentence', '包括：（1）甲；（2）乙；（3）丙。', ['1 （1） 1 2 3']],
  ['items of which the first begins with another label', '1.（1）定计划。（2）抓落实。\n2.抓检查。\n3.抓整改。', ['1 1. 1 2 3']],
  ['a heading whose words begin with a bracket', '（一）（二期）工程\n（二）（三期）工程', ['1 （一） 1 2']],
  ['an enumeration right behind a word', '主要是（1）学习不深，（2）作风不实，（3）监督不严。', ['1 （1） 1 2 3']],
  ['a wrong mark in an enumeration', '做法是：1.甲。2，乙。3.丙。', ['1 1. 1 2 3']],
  ['circled figures in a sentence', '即①甲，②乙，③丙。', ['1 ① 1 2 3']],
  ['two lists of running text, one inside the other', '第一，甲。一是子。二是丑。\n第二，乙。一是寅。二是卯。', ['1 第一， 1 2', '2 一是 1 2', '2 一是 1 2']],
  ['chapters with lists of their own', '第一章 总则\n一、甲\n二、乙\n第二章 附则\n一、丙\n二、丁', ['1 一、 1 2', '1 一、 1 2']],
  ['a list that opens its paragraph and has a gap', '（1）甲。（3）乙。（4）丙。', ['1 （1） 1 3 4']],
  ['a list that opens its paragraph and has a number twice', '（1）甲。（2）乙。（2）丙。\n（1）丁。（2）戊。', ['1 （1） 1 2 2', '1 （1） 1 2']],
  ['a figure in brackets among 一是 and 三是', '做到：一是甲。（二）乙。三是丙。', ['1 一是 1 2 3']],
  ['一、 inside a paragraph that ends where its heading does', '一、甲\n二、乙\n三、丙\n会议研究三项议题：一、子；二、丑；三、寅。\n四、丁\n五、戊', ['1 一、 1 2 3 4 5', '2 一、 1 2 3']],
  ['sentences that begin like a chapter or an annex', '一、甲\n第二部分所述问题已整改。第一条意见已采纳。\n二、乙\n附件1、附件2已报备。\n附件所列任务已完成；材料已归档。\n三、丙', ['1 一、 1 2 3']],
  ['articles without a space', '第一条为了管好经费，制定本办法。\n（一）甲\n（二）乙\n第二条经费用于下列支出。\n（一）丙\n（二）丁\n第三条由办公室解释。', ['1 （一） 1 2', '1 （一） 1 2']],
  ['an annex with its title', '一、甲\n二、乙\n附件2：任务清单\n一、丙\n二、丁', ['1 一、 1 2', '1 一、 1 2']],
  ['numbers in a row', '一、甲\n二、乙\n一、三、五支部为先进支部。\n一、二把手会前沟通。\n八、九两个月集中整治。\n一、三季度为教育季，二、四季度为督查季。\n（一）至（三）项已完成。\n①②两类问题已整改。\n抓节点。一、三季度突出提醒，二、四季度突出检查。\n三、丙', ['1 一、 1 2 3']],
  ['headings that begin with a number', '一、甲\n二、十月党风廉政教育\n三、一号文件落实情况\n四、一楼一档抓治理\n五、一周一学', ['1 一、 1 2 3 4 5']],
  ['an annex that is longer than the text', '一、甲\n二、乙\n附件1：清单\n一、丙\n二、丁\n三、戊', ['1 一、 1 2', '1 一、 1 2 3']],
  ['items under articles, more behind than before', '第一条 甲\n（一）子\n（二）丑\n第二条 乙\n（一）寅\n（二）卯\n（三）辰', ['1 （一） 1 2', '1 （一） 1 2 3']],
  ['一、 behind a dash', '提出三点——一、甲；二、乙；三、丙。', ['1 一、 1 2 3']],
  ['a heading that begins with a season', '一、一季度工作\n二、四季度工作打算', ['1 一、 1 2']],
  ['articles and lessons that a section tells of', '一、甲\n公约如下：\n第一条 准时到岗。\n（一）子\n（二）丑\n第二条 文明待人。\n二、乙\n第一讲：纪律。由书记主讲。\n第二讲：作风。\n三、丙', ['1 一、 1 2 3', '1 （一） 1 2']],
  ['annexes behind the text, which begin anew', '一、甲\n二、乙\n附件1：清单\n一、丙\n二、丁\n附件2：台账\n一、戊\n二、己', ['1 一、 1 2', '1 一、 1 2', '1 一、 1 2']],
  ['an agenda told in paragraphs', '一、甲\n二、乙\n议程如下：\n一、子；\n二、丑；\n三、寅。\n会上作了安排。\n三、丙', ['1 一、 1 2 3', '2 一、 1 2 3']],
  ['an agenda as long as the headings before it', '一、甲\n二、乙\n三、丙\n议程如下：\n一、子；\n二、丑；\n三、寅。\n四、丁', ['1 一、 1 2 3 4', '2 一、 1 2 3']],
  ['requirements told in paragraphs that end in full stops', '一、甲\n二、乙\n三、丙\n一、子。\n二、丑。\n四、丁\n五、戊', ['1 一、 1 2 3 4 5', '2 一、 1 2']],
  ['a list behind a dash', '郑重承诺——（1）甲；（2）乙；（3）丙。', ['1 （1） 1 2 3']],
  ['two levels inside one paragraph', '（一）甲：一是子，二是丑；（二）乙：一是寅，二是卯；（三）丙。', ['1 （一） 1 2 3', '2 一是 1 2', '2 一是 1 2']],
  ['cells of a line with tabs', '序号\t措施\n1\t1.印制；2.专人；3.检查\n2\t1.修订；2.批评', ['1 1. 1 2 3', '1 1. 1 2']],
  ['items joined by 、', '①审批、②派车、③登记，流程清楚。', ['1 ① 1 2 3']],
  ['一是 before a word that begins with its number', '一是一些干部不严；二是二〇二三年遗留问题销号；三是三年来不变。', ['1 一是 1 2 3']],
  ['一是 told inside an item of 一是', '一是抓学习，弄清一是学什么、二是怎么用；二是抓检视；三是抓整改。', ['1 一是 1 2 3', '2 一是 1 2']],
  ['一、 behind a comma', '公约三条，一、不收礼；二、不吃请；三、不徇私。', ['1 一、 1 2 3']],
  ['annexes', '附件：1.甲\n2.乙', ['1 1. 1 2']],
])('%s', (_, text, expected) => {
  expect(told(text).sort()).toEqual([...expected].sort());
});

test.each([
  '按照第（三）项、第（四）项的规定办理。',
  '根据第（一）至（三）项要求办理，按（一）、（二）两条执行。',
  '上述（一）（二）两条由办公室负责。',
  '（一）、（二）两项要求均已落实到位。',
  '一体推进不敢腐、不能腐、不想腐。',
  '对照问题清单①、②、④、⑤类问题逐条整改。',
  '坚持一是一、二是二，如实报告。',
  '做到有一说一、一是一二是二，不遮不掩。',
  '看一是一、二是二的实情，例会上一是一、二是二地报账。',
  '统一要求、第一要务，逐一要账，二要素之一。',
  '用水量为3.5万吨，比上年少1.2万吨。',
  '三要素之一是人。',
  '一、二季度增长，三、四季度持平。',
  '4月27日至5月3日，1、2号楼完工。',
  '原因之一是重视不够，之二是督促不够。',
])('%s holds no list', (text) => {
  expect(sequencesOf(text)).toEqual([]);
});

test('a label of another form is told where its list and the one above reach further than its surroundings', () => {
  const chapter = (label: string): string => `${label}甲\n一是子。二是丑。三是寅。四是卯。`;
  const text = ['一、甲', '一、乙', ...['（二）', '（三）', '（四）', '（五）', '（六）', '（七）'].map(chapter), '二、戊', '三、己'].join('\n');
  expect(sequencesOf(text).filter(({ level }) => level < 3).map(({ form, items }) => `${form} ${items.map(({ label }) => label).join('')}`)).toEqual(['一、 一、二、三、', '（一） 一、（二）（三）（四）（五）（六）（七）']);
});

test('automatic labels count with the typed ones, and stand at 0 to 0', () => {
  const document = { paragraphs: [{ text: '一、甲' }, { text: '乙', listLabel: '二、' }, { text: '三、丙' }] };
  const [sequence] = findSequences(document, 3);
  expect(sequence?.items.map(({ label, automatic, start, end }) => [label, automatic, start, end])).toEqual([['一、', false, 0, 2], ['二、', true, 0, 0], ['三、', false, 0, 2]]);
});

test('a table of contents and other stories hold no items', () => {
  const document = { paragraphs: [{ text: '一、甲', toc: true }, { text: '二、乙', toc: true }, { text: '一、丙', story: 'header' as const }] };
  expect(findSequences(document, 2)).toEqual([]);
});

test('the title of an item is its heading or first sentence', () => {
  expect(sequencesOf('一、抓学习。每月一次。\n二、抓作风').flatMap(({ items }) => items.map(({ title }) => title))).toEqual(['抓学习', '抓作风']);
});

describe.each(['reports', 'documents'])('in the fixture %s', (folder) => {
  test.each(fixturesIn(`${__dirname}/../../fixtures/${folder}`))('$name every label is an item, and nothing else is', (fixture) => {
    const items = findSequences(fixture.document, fixture.document.paragraphs.length).flatMap((sequence) => sequence.items);
    const inOrder = [...items].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    expect(mark(fixture.document, inOrder)).toBe(mark(fixture.document, fixture.items));
  });
});

const pieces = fc.constantFrom('一、', '二、', '三．', '（一）', '（二）', '(三)', '1.', '2、', '（1）', '②', '一是', '二是', '三要', '第一，', '第二、', '首先，', '最后，', '甲乙丙', '。', '；', '，', '\n', '　', '第三章', '\ud800');

test('any text gives items inside their paragraphs, in order, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 60 }), (parts) => {
      const { document } = marked(parts.join(''));
      const items = findSequences(document, document.paragraphs.length).flatMap((sequence) => sequence.items);
      for (const { paragraph, start, end, label } of items) expect(document.paragraphs[paragraph]?.text.slice(start, end)).toBe(label);
      expect(new Set(items.map(({ paragraph, start }) => `${paragraph}:${start}`)).size).toBe(items.length);
    }),
    { numRuns: 500 },
  );
});

test('其一， after a full stop stands for a list by itself', () => {
  expect(findSequences(fromText('补足精神之钙。其一，学得勤。学习14次。\n分析其一，学得不够。'), 2).map(({ items }) => items.map(({ paragraph, start }) => [paragraph, start]))).toEqual([[[0, 7]]]);
});

test('（一） after a full stop stands for a list by itself, and not where it refers to one', () => {
  const text = '谈话12人次。（一）抓实排查，梳理风险点31个。\n按照上述（一）的要求，谈话12人次。（一）项已完成。';
  expect(findSequences(fromText(text), 2).map(({ items }) => items.map(({ paragraph, start }) => [paragraph, start]))).toEqual([[[0, 7]]]);
});

test.each([
  ['at the top', '一、甲\n二、乙\n三、丙', [1, 2, 3]],
  ['after other lines', '总结如下\n1.甲\n2.乙\n4.丙', [1, 2, 4]],
])('the lines of one paragraph are numbered as paragraphs are: %s', (_, text, ordinals) => {
  expect(findSequences({ paragraphs: [{ text }] }, 1).map(({ items }) => items.map(({ ordinal }) => ordinal))).toEqual([ordinals]);
});
