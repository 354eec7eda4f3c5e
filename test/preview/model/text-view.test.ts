import { offsetAt, positionAt, readersText, wordText } from '../../../src/preview/model/text-view';
import { WordDocument } from '../../../src/preview/model/word-document';
import { p, packed, r } from '../../docx/packed';
import { cases } from './cases';

test.each(cases)('%s: each character is found at its position, and each position at its offset', (_, bytes) => {
  const document = WordDocument.open(bytes);
  for (const options of [wordText, readersText, { ...wordText, deleted: true, noteMark: '\u0002' }]) {
    for (const { node } of document.paragraphs(document.body)) {
      const view = document.text(node, options);
      expect(view.pieces.map(({ text }) => text).join('')).toBe(view.text);
      for (const { start, text, node: leaf } of view.pieces) {
        for (let offset = start; offset < start + text.length; offset++) {
          const from = positionAt(view, offset, 'start');
          const to = positionAt(view, offset + 1, 'end');
          if (leaf.isText) expect(node.textBetween(from, to)).toBe(view.text.charAt(offset));
          expect(offsetAt(view, from)).toBe(leaf.isText ? offset : start);
          expect(from).toBeLessThanOrEqual(to);
        }
      }
      for (let position = 0; position <= node.content.size; position++) {
        const offset = offsetAt(view, position);
        if (offset > 0) expect(positionAt(view, offset, 'end')).toBeLessThanOrEqual(position);
      }
    }
  }
});

describe('the text of a paragraph', () => {
  const del = '<w:del w:id="1" w:author="王"><w:r><w:delText>旧</w:delText></w:r></w:del>';
  const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const field = (result: string) => `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  test.each([
    ['as Word gives it', wordText, '甲\t乙\u000b今天'],
    ['as a reader sees it', readersText, '甲\t乙\n今天'],
    ['with what is deleted', { ...wordText, deleted: true }, '甲旧\t乙\u000b今天'],
    ['with note marks', { ...wordText, noteMark: '\u0002' }, '甲\t乙\u0002\u000b今天'],
  ])('%s', (_, options, expected) => {
    const document = WordDocument.open(packed({ body: p(`${r('甲')}${del}<w:r><w:tab/><w:t>乙</w:t></w:r>${note}<w:r><w:br/></w:r>${field(r('今天'))}`) }));
    const [first] = document.paragraphs(document.body);
    const view = first && document.text(first.node, options);
    expect(view?.text).toBe(expected);
    expect(view?.pieces.filter(({ inField }) => inField).map(({ text }) => text)).toEqual(['今天']);
  });

  test('hidden text is Word’s, not a reader’s', () => {
    const document = WordDocument.open(packed({ body: p(r('显') + r('藏', '<w:vanish/>')) }));
    const [first] = document.paragraphs(document.body);
    expect(first && [document.text(first.node).text, document.text(first.node, readersText).text]).toEqual(['显藏', '显']);
  });
});
