import { fromText, type Span } from '../../../src/report/document';
import { stillThere } from '../../../src/taskpane/store/still-there';

/** The place of ⟦⟧ in a text, and the text without them. */
function marked(text: string): { text: string; at: Span | undefined } {
  const lines = text.split('\n');
  const paragraph = lines.findIndex((line) => line.includes('⟦'));
  const line = lines[paragraph] ?? '';
  const at = paragraph < 0 ? undefined : { paragraph, start: line.indexOf('⟦'), end: line.indexOf('⟧') - 1 };
  return { text: text.replace(/[⟦⟧]/g, ''), at };
}

test.each([
  ['it moves with its paragraph', '一、压实责任。召开专题会议⟦*⟧次，谈话*人次。', '某某局\n一、压实责任。召开专题会议⟦*⟧次，谈话*人次。'],
  ['it is known in a paragraph that was edited before it', '召开专题会议⟦*⟧次。', '全年召开专题会议⟦*⟧次。'],
  ['it is known in a paragraph that was edited some words before it', '一、全年召开专题会议⟦*⟧次。', '一、局里召开专题会议⟦*⟧次。'],
  ['it is known where another place of its paragraph was filled', '召开会议*次，谈话⟦*⟧人次。', '召开会议12次，谈话⟦*⟧人次。'],
  ['it is known where text goes on behind its unit', '召开专题会议⟦*⟧次。', '召开专题会议⟦*⟧次，研究问题3个。'],
  ['a cell is known where only another one changed', '立案\n⟦*⟧\n*\n结案', '立案\n⟦*⟧\n5\n结案'],
  ['it is not known where the words right before it changed', '召开专题会议⟦*⟧次，谈话*人次。', '召开专题会议5次、座谈会*次，谈话*人次。'],
  ['it is not known where its unit changed', '立案审查⟦*⟧件。', '立案审查*人。'],
  ['it is not known once it is filled', '召开专题会议⟦*⟧次。', '召开专题会议12次。'],
  ['it is not known beside a copy', '开展专题会议⟦*⟧次，谈话。', '开展专题会议*次，专题会议*次，谈话。'],
  ['a cell is not known where rows were put in', '立案\n*\n⟦*⟧\n*\n结案', '立案\n*\n*\n*\n*\n结案'],
  ['it is not known where its paragraph is gone', '召开会议。\n谈话⟦*⟧人次。', '召开会议。'],
])('%s', (_, before, now) => {
  const then = marked(before);
  const today = marked(now);
  expect(stillThere(fromText(then.text), fromText(today.text), then.at === undefined ? [] : [then.at])).toMatchObject([today.at]);
});
