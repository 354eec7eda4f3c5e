import { readDocx } from '../../../src/docx/read';
import { addComment, commentsOf, deleteComment } from '../../../src/preview/model/comments';
import { changeParagraphFormat, changeRunFormat, deleteRange, insertParagraph, replaceText, type EditOptions } from '../../../src/preview/model/edit';
import { positionAt } from '../../../src/preview/model/text-view';
import { WordDocument } from '../../../src/preview/model/word-document';
import { p, packed, r } from '../../docx/packed';
import { documentXml, texts } from './documents';

/** Replaces a stretch of the first paragraph's text and returns the XML of the body. */
function edited(body: string, start: number, end: number, replacement: string, options: EditOptions = {}): string {
  const document = WordDocument.open(packed({ body }));
  const first = document.paragraphs(document.body)[0];
  if (!first) throw new Error('no paragraph');
  const view = document.text(first.node);
  const at = (offset: number, bias: 'start' | 'end') => first.position + 1 + positionAt(view, offset, bias);
  const { tr } = document;
  const from = at(start, start === end ? 'end' : 'start');
  replaceText(tr, document.fragments, from, start === end ? from : at(end, 'end'), replacement, options);
  document.apply(tr);
  return documentXml(document);
}

const bold = '<w:rPr><w:b/></w:rPr>';
const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const strong = (text: string) => `<w:r>${bold}<w:t>${text}</w:t></w:r>`;
const bookmarkStart = '<w:bookmarkStart w:id="0" w:name="x"/>';
const bookmarkEnd = '<w:bookmarkEnd w:id="0"/>';
const rangeStart = '<w:commentRangeStart w:id="3"/>';
const rangeEnd = '<w:commentRangeEnd w:id="3"/>';
const reference = '<w:r><w:commentReference w:id="3"/></w:r>';
const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const sdt = (content: string) => `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const link = (content: string) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`;
const track = { track: { author: '王', date: '2026-01-02T03:04:05Z' } };
const ins = (content: string, id = 1) => `<w:ins w:id="${id}" w:author="王" w:date="2026-01-02T03:04:05Z">${content}</w:ins>`;
const del = (text: string, id = 1, properties = '') => `<w:del w:id="${id}" w:author="王" w:date="2026-01-02T03:04:05Z"><w:r>${properties}<w:delText>${text}</w:delText></w:r></w:del>`;

describe('what stands beside a replaced stretch stays as it was', () => {
  test.each([
    ['within a run', plain('立案*件'), 2, 3, '12', plain('立案12件')],
    ['the neighbours’ formats', plain('立') + strong('*') + plain('件'), 1, 2, '3', plain('立') + strong('3') + plain('件')],
    ['over runs the first gives the format', strong('立案') + plain('*件'), 1, 3, '3', strong('立3') + plain('件')],
    ['an insertion takes the format before it', strong('立案') + plain('件'), 2, 2, '3', strong('立案3') + plain('件')],
    ['at the start that behind it', strong('案'), 0, 0, '立', strong('立案')],
    ['a note mark behind', plain('*件') + note + plain('。'), 0, 1, '3', plain('3件') + note + plain('。')],
    ['a note mark right beside', plain('*') + note + plain('。'), 0, 1, '3', plain('3') + note + plain('。')],
    ['a bookmark around', plain('立') + bookmarkStart + plain('*') + bookmarkEnd + plain('件'), 1, 2, '3', plain('立') + bookmarkStart + plain('3') + bookmarkEnd + plain('件')],
    ['a bookmark that begins inside', plain('立*') + bookmarkStart + plain('*件') + bookmarkEnd, 1, 3, '3', plain('立') + bookmarkStart + plain('3件') + bookmarkEnd],
    ['a comment inside', plain('立') + rangeStart + plain('*') + rangeEnd + reference + plain('*件'), 1, 3, '3', plain('立') + rangeStart + plain('3') + rangeEnd + reference + plain('件')],
    ['a content control around', plain('立') + sdt(plain('*')) + plain('件'), 1, 2, '3', plain('立') + sdt(plain('3')) + plain('件')],
    ['a content control that is emptied', plain('立') + sdt(plain('*')) + plain('件'), 1, 2, '', plain('立') + sdt('') + plain('件')],
    ['a link whose first character is replaced', link(plain('见附件')) + plain('。'), 0, 1, '详', link(plain('详附件')) + plain('。')],
    ['what is typed behind a link is outside', link(plain('附件')) + plain('。'), 2, 2, '一', link(plain('附件')) + plain('一。')],
    ['tabs and line breaks', plain('甲*乙'), 1, 2, '\t\v', `<w:r><w:t>甲</w:t><w:tab/><w:br/><w:t>乙</w:t></w:r>`],
    ['a deletion before', `${del('旧', 7)}${plain('*件')}`, 0, 1, '3', `${del('旧', 7)}${plain('3件')}`],
  ])('%s', (_, body, start, end, replacement, expected) => {
    expect(edited(p(body), start, end, replacement)).toBe(p(expected));
  });

  test('what is typed into a field’s code stands before the field', () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r>';
    const { document, positions: [first = 0] } = opened(p(plain('第') + field));
    const { tr } = document;
    replaceText(tr, document.fragments, first + 4, first + 4, '共');
    document.apply(tr);
    expect(documentXml(document)).toContain('<w:t>第共</w:t><w:fldChar w:fldCharType="begin"/>');
  });

  test('a paragraph without runs gives the format of its mark', () => {
    const mark = '<w:rPr><w:ins w:id="9" w:author="王"/><w:b/></w:rPr>';
    expect(edited(p('', mark), 0, 0, '甲')).toBe(p(strong('甲'), mark));
  });

  test('a paragraph’s end in the text makes a paragraph; a section’s end stays with the second', () => {
    const properties = '<w:jc w:val="center"/>';
    const section = '<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>';
    expect(edited(p(plain('甲乙'), properties + section), 1, 1, '\n')).toBe(p(plain('甲'), properties) + p(plain('乙'), properties + section));
  });
});

describe('tracked', () => {
  test.each([
    ['a replacement is a deletion and an insertion', plain('立*件'), 1, 2, '3', plain('立') + del('*') + ins(plain('3'), 2) + plain('件')],
    ['with the format', strong('*'), 0, 1, '3', del('*', 1, bold) + ins(strong('3'), 2)],
    ['what was inserted goes for good', plain('立') + ins(plain('12'), 5) + plain('件'), 1, 3, '', plain('立件')],
    ['an insertion', plain('立件'), 1, 1, '案', plain('立') + ins(plain('案')) + plain('件')],
    ['in a content control', sdt(plain('*')), 0, 1, '3', sdt(del('*') + ins(plain('3'), 2))],
    ['a field’s code', `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${plain('今')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`, 0, 1, '', `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${del('今')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`],
  ])('%s', (_, body, start, end, replacement, expected) => {
    expect(edited(p(body), start, end, replacement, track)).toBe(p(expected));
  });
});

test('tracked paragraph ends are revisions of the marks', () => {
  const { document, positions: [first = 0, second = 0] } = opened(p(plain('甲乙')) + p(plain('丙')));
  const { tr } = document;
  deleteRange(tr, document.fragments, first + 3, second + 1, track);
  replaceText(tr, document.fragments, first + 2, first + 2, '\n', track);
  document.apply(tr);
  const mark = (name: string) => `<w:rPr><w:${name} w:author="王" w:date="2026-01-02T03:04:05Z"/></w:rPr>`;
  expect(documentXml(document).replace(/ w:id="\d+"/g, '')).toBe(p(plain('甲'), mark('ins')) + p(plain('乙'), mark('del')) + p(plain('丙')));
});

function opened(body: string): { document: WordDocument; positions: number[] } {
  const document = WordDocument.open(packed({ body }));
  return { document, positions: document.paragraphs(document.body).map(({ position }) => position) };
}

describe('over paragraphs', () => {
  test('a deletion joins them; the first gives the look, the last the section', () => {
    const { document, positions: [first = 0, , third = 0] } = opened(p(plain('甲乙'), '<w:keepNext/>') + p(plain('丙')) + p(plain('丁戊'), '<w:sectPr/>'));
    const { tr } = document;
    deleteRange(tr, document.fragments, first + 2, third + 2);
    document.apply(tr);
    expect(documentXml(document)).toBe(p(plain('甲戊'), '<w:keepNext/><w:sectPr/>'));
  });

  test('from before a table into it only the text goes', () => {
    const table = (text: string) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${p(text)}</w:tc></w:tr></w:tbl>`;
    const { document, positions: [first = 0, inTable = 0] } = opened(p(plain('甲乙')) + table(plain('丙丁')) + p(plain('戊')));
    const { tr } = document;
    deleteRange(tr, document.fragments, first + 2, inTable + 2);
    document.apply(tr);
    expect(documentXml(document)).toBe(p(plain('甲')) + table(plain('丁')) + p(plain('戊')));
  });

  test('a paragraph is inserted with its properties, and not with a section’s end', () => {
    const { document, positions: [, second = 0] } = opened(p(plain('甲')) + p(plain('丙')));
    const { tr } = document;
    insertParagraph(tr, document.fragments, second, '<w:pPr><w:keepNext/><w:rPr><w:b/></w:rPr><w:sectPr/></w:pPr>', '乙');
    document.apply(tr);
    expect(documentXml(document)).toBe(p(plain('甲')) + p(strong('乙'), '<w:keepNext/><w:rPr><w:b/></w:rPr>') + p(plain('丙')));
  });
});

describe('formats', () => {
  test('a run’s other properties stay, in their order', () => {
    const { document, positions: [first = 0] } = opened(p(r('甲乙丙', '<w:rFonts w:hint="eastAsia" w:asciiTheme="minorHAnsi"/><w:kern w:val="2"/><w:lang w:val="zh-CN"/>')));
    const { tr } = document;
    changeRunFormat(tr, document.fragments, first + 2, first + 3, { bold: true, size: 16, eastAsianFont: '黑体', highlight: 'yellow', color: 'FF0000' });
    document.apply(tr);
    expect(documentXml(document)).toContain('<w:rPr><w:rFonts w:hint="eastAsia" w:asciiTheme="minorHAnsi" w:eastAsia="黑体"/><w:b/><w:bCs/><w:color w:val="FF0000"/><w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:highlight w:val="yellow"/><w:lang w:val="zh-CN"/></w:rPr><w:t>乙</w:t>');
    const back = document.tr;
    changeRunFormat(back, document.fragments, first + 2, first + 3, { bold: null, size: null, eastAsianFont: null, highlight: null, color: null });
    document.apply(back);
    expect(document.doc.eq(document.original)).toBe(true);
  });

  test('a paragraph’s as well', () => {
    const { document, positions: [first = 0] } = opened(p(plain('甲'), '<w:pStyle w:val="a"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:rPr><w:b/></w:rPr>'));
    const { tr } = document;
    changeParagraphFormat(tr, document.fragments, first + 1, first + 1, { alignment: 'center', left: 21, firstLine: -10, before: 6, numId: '3', ilvl: 1 });
    document.apply(tr);
    expect(documentXml(document)).toBe(p(plain('甲'), '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr><w:spacing w:before="120"/><w:ind w:left="420" w:hanging="200"/><w:jc w:val="center"/><w:rPr><w:b/></w:rPr>'));
  });
});

describe('comments', () => {
  test('the first one brings its part, one undo takes all of it back, and a saved one is read again', () => {
    const bytes = packed({ body: p(plain('立案*件')) });
    const document = WordDocument.open(bytes);
    const { tr } = document;
    addComment(tr, document, 4, 5, '几件？\n请核实', { author: '检查', initials: '检', date: '2026-01-02T03:04:05Z' });
    document.apply(tr, { undo: 'step' });
    const saved = document.save();
    const again = WordDocument.open(saved);
    expect(commentsOf(again).map(({ author, initials, date, from, to, story }) => ({ author, initials, date, on: again.doc.textBetween(from, to), text: story.node.textBetween(0, story.node.content.size, '|') }))).toEqual([
      { author: '检查', initials: '检', date: '2026-01-02T03:04:05Z', on: '*', text: '几件？|请核实' },
    ]);
    expect(readDocx(saved).paragraphs.map(({ text }) => text)).toEqual(['立案*件']);
    expect(document.undo()).toBe(true);
    expect(document.save()).toBe(bytes);
    const removal = again.tr;
    deleteComment(removal, again, '0');
    again.apply(removal);
    expect(documentXml(again)).toBe(p(plain('立案') + plain('*') + plain('件')).replaceAll('</w:t></w:r><w:r><w:t>', ''));
  });
});

test('settings are kept as the properties of a web extension, and read again', () => {
  const document = WordDocument.open(packed({ body: p(plain('甲')) }));
  document.settings.set('ignored', '["a<b"]');
  const again = WordDocument.open(document.save());
  expect([...again.settings]).toEqual([['ignored', '["a<b"]']]);
  again.settings.set('ignored', '[]');
  expect([...WordDocument.open(again.save()).settings]).toEqual([['ignored', '[]']]);
});

test('no edit removes a story', () => {
  const document = WordDocument.open(packed({ body: p(plain('甲')), headers: { h: p(plain('眉')) } }));
  document.apply(document.tr.delete(0, document.doc.content.size));
  expect(texts(document)).toEqual(['甲']);
});

test('a tracked range moves with the edits around it and knows when it is gone', () => {
  const { document } = opened(p(plain('立案*件')));
  const range = document.track(4, 5);
  document.apply(document.tr.insertText('共', 2).insertText('，', 6));
  expect(document.doc.textBetween(range.from, range.to)).toBe('*');
  document.apply(document.tr.delete(3, 7));
  expect(range.isDeleted).toBe(true);
});
