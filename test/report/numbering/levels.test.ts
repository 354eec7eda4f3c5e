import { check } from '../../../src/report/check';
import { marked, mark } from '../../marked';

const chapters = (...lists: readonly string[]): string => lists.map((list, index) => `${'一二三四五六七八九'.charAt(index)}、抓工作\n${list}`).join('\n');
const usual = '1.定措施。逐项落实。\n2.抓督查。逐项核对。';

/** The text with the labels marked at which a level is left out or stands under a lower one. */
function levelled(text: string): string {
  const { document } = marked(text);
  return mark(document, check(document).findings.filter(({ rule }) => rule === 'numbering/level-skip' || rule === 'numbering/level-inversion'));
}

test.each([
  ['a higher list behind a lower one, in the way of none of the others', chapters(usual, usual, `${usual}\n⟦（一）⟧查现场。对照图纸。\n（二）查合同。对照清单。`, usual)],
  ['a higher list inside a lower one', chapters('1.定措施。\n⟦（一）⟧查现场。\n（二）查合同。\n2.抓督查。', usual)],
  ['a higher list inside a lower one, of the form of the one above both', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n2.抓落实。分两步走：\n⟦（一）⟧先承诺。\n（二）再倒查。\n3.建档案。\n（三）抓整改。\n二、抓队伍`],
  ['a higher list that the last item of a lower one announces by a colon', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n2.抓审核。盯住两头：\n⟦（一）⟧查进口。\n（二）查出口。\n二、抓队伍`],
  ['a higher list that the last item of a lower one announces by its count', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n2.抓审核。发现的问题分两步整改。\n⟦（一）⟧查原因。\n（二）销账目。\n二、抓队伍`],
  ['a second list under one heading, right behind a lower one', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n2.抓审核。\n⟦（一）⟧查进口。\n（二）查出口。\n二、抓队伍`],
  ['a list of a higher form inside a paragraph', '一、甲\n（一）乙。重申两条：⟦一、⟧先核；二、后付。\n（二）丙'],
  ['a list of a higher form behind what is quoted', '一、甲\n（一）乙。坚持“两个维护”，重申两条：⟦一、⟧先核；二、后付。\n（二）丙'],
  ['two levels that are turned round throughout, at the first place', '1.抓责任\n⟦（一）⟧定措施。\n（二）抓督查。\n2.抓作风\n（一）查现场。\n（二）查合同。\n3.抓队伍\n（一）选骨干。\n（二）强培训。\n4.抓整改'],
  ['each of two lists that stand the wrong way round among others', chapters('（一）定措施。\n1.压实责任。\n2.抓督查。', '1.定措施。\n⟦（一）⟧查现场。\n（二）查合同。\n2.抓督查。', '1.抓培训。\n⟦（一）⟧选骨干。\n（二）请专家。\n2.抓考核。')],
  ['a list of a higher form under the last heading of an account', '（一）抓责任\n开会。\n（二）抓学习\n学习。\n（三）抓作风\n检查。\n（四）下一步打算\n⟦一、⟧压紧责任。逐级落实。\n二、紧盯重点。逐项核对。'],
  ['a level left out, where as many lists have it', chapters('（一）定措施。\n（二）抓督查。', '⟦1.⟧查现场。\n2.查合同。')],
])('%s is found', (_, text) => {
  expect(levelled(text)).toBe(text);
});

test.each([
  ['a level left out throughout', chapters(usual, usual, usual)],
  ['a level left out in most lists', chapters(usual, usual, '（一）定措施。\n（二）抓督查。')],
  ['a second list behind a line of its own', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n2.抓审核。盯住两头：\n存在的不足\n（一）进口不严。\n（二）出口不畅。`],
  ['a second list whose heading is lost, as the next one tells', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n2.抓审核。\n（一）进口不严。\n（二）出口不畅。\n三、抓队伍`],
  ['a second list behind one of a single item', `一、抓工作\n（一）定制度。\n1.定措施。\n2.抓审核。\n（一）进口不严。\n（二）出口不畅。\n二、抓队伍`],
  ['a second list behind a single lower item', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n（一）进口不严。\n（二）出口不畅。\n二、抓队伍`],
  ['a second list whose heading is lost, and that nothing announces', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n2.抓审核。制定三项措施。\n（一）进口不严。\n（二）出口不畅。`],
  ['a second list whose heading is lost behind a count of something else', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n2.抓审核。建立两项制度。\n（一）进口不严。\n（二）出口不畅。`],
  ['a second list whose heading is lost behind twelve', `一、抓工作\n（一）定制度。\n（二）抓监督。\n1.定措施。\n2.抓审核。做好十二项工作。\n（一）进口不严。\n（二）出口不畅。`],
  ['a level left out in an annex that never has it', `${chapters('（一）定措施。\n（二）抓督查。', '（一）查现场。\n（二）查合同。')}\n附件1\n${chapters(usual, usual)}`],
  ['a level left out in the glossary', `${chapters('（一）定措施。\n（二）抓督查。', '（一）查现场。\n（二）查合同。')}\n名词解释\n1.局长走流程：指体验审批。\n2.一网通办：指网上办理。`],
  ['a list of a higher form that is quoted', '一、甲\n（一）乙。纪要写明：“会议议定：一、先核；二、后付。”\n（二）丙'],
  ['a list in a cell of a line with tabs', '一、甲\n二、乙\n附表\n岗位\t（1）超时；（2）体外循环\t一、限时；二、留痕'],
  ['an outline before an account', '（一）抓责任\n（二）抓学习\n（三）抓作风\n（四）抓队伍\n一、抓责任\n开会。\n二、抓学习\n学习。'],
  ['an account behind another', '（一）抓责任\n开会。\n（二）抓学习\n学习。\n（三）抓作风\n检查。\n（四）抓队伍。培训干部。\n一、压紧责任。逐级落实。\n二、紧盯重点。逐项核对。'],
  ['one item under the last heading of an account', '（一）抓责任\n开会。\n（二）抓学习\n学习。\n（三）抓作风\n检查。\n（四）下一步打算\n一、压紧责任。逐级落实。'],
  ['an account in an annex', '（一）抓责任\n开会。\n（二）抓学习\n学习。\n（三）抓作风\n检查。\n（四）抓队伍\n培训。\n附件1\n一、压紧责任。逐级落实。\n二、紧盯重点。逐项核对。'],
  ['all four levels', '一、甲\n（一）乙\n1.丙\n（1）丁\n（2）戊\n2.己\n（二）庚\n二、辛'],
])('%s is left alone', (_, text) => {
  expect(levelled(text)).toBe(text);
});
