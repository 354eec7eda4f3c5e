import { fromText } from '../../../../src/report/document';
import { check } from '../../../../src/report/check';

const oddOnes = (text: string): number[] => check(fromText(text)).findings.flatMap(({ rule, paragraph }) => (rule === 'numbering/sibling-style' ? [paragraph] : []));

it.each([
  ['a heading alone', '（一）抓学习。每月一次。\n（二）抓作风。每季一评。\n（三）抓纪律\n全年四次。', [2]],
  ['not one with a list of its own below', '1.牢记职责，推动落实。\n（1）亲自部署。主持研究4次。\n（2）亲自谈话。谈话44人次。\n2.抓作风。每季一评。\n3.抓纪律。全年四次。', []],
  ['nor a heading that runs in among some that have lists', '1.关于学习不够深入的问题。\n（1）定制度。修订一项。\n（2）抓落实。督促两次。\n2.关于责任不够到位的问题。\n（1）分任务。细化九条。\n（2）严考核。每季一次。\n3.关于作风不够扎实的问题。开展走访一轮。', []],
  ['but one among the sections of a report', '一、压实责任\n（一）开会。每月一次。\n（二）谈话。每季一轮。\n二、改进作风\n（一）走访。每周一家。\n（二）减负。精简八项。\n三、严明纪律。开展教育两次。', [6]],
  ['but one among some that have text below', '1.抓学习。\n每月一次。\n2.抓责任。\n开会三次。\n3.抓作风。每季一评。', [4]],
  ['not a sentence that counts its items', '（一）抓学习。每月一次。\n（二）抓责任。开会三次。\n（三）抓作风，做好两项：一是学习；二是调研。\n全年四次。\n（四）抓制度。制定五项。', []],
  ['problems and plans under headings of their own', '某局党组2024年落实全面从严治党主体责任情况报告\n2024年，局党组扎实工作，现将情况报告如下。\n一、压实责任。开会四次。\n二、加强学习。每月一次。\n三、纠治作风。每季一评。\n四、存在的问题\n学习不够深入。\n五、下一步打算\n持续抓好学习。', []],
])('among headings that their text follows: %s', (_, text, paragraphs) => {
  expect(oddOnes(text)).toEqual(paragraphs);
});
