import fc from 'fast-check';
import { Unreadable } from '../../src/docx/error';
import { readDocx } from '../../src/docx/read';
import { readText } from '../../src/docx/text';
import { filesOf, p, packed, r, zipped } from './packed';

const item = p(r('项'), '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');
const content = {
  body: `${item}<w:tbl><w:tr><w:tc>${item}</w:tc></w:tr></w:tbl>${p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/><w:t>目录</w:t><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r>')}`,
  styles: '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="1"/></w:style>',
  numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1%2、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  footnotes: `<w:footnote w:id="1">${p(r('注'))}</w:footnote>`,
};
const valid = packed(content);
const files = filesOf(content);

/** Fails on every error but the one that reading may throw. */
function readable(read: () => { paragraphs: readonly { text: string }[] }): void {
  try {
    for (const { text } of read().paragraphs) expect(typeof text).toBe('string');
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
  }
}

const changes = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });

test('changed bytes of a document never throw another error', () => {
  fc.assert(
    fc.property(changes, fc.nat(valid.length), (changed, length) => {
      const bytes = valid.slice();
      for (const [at, byte] of changed) bytes[at] = byte;
      readable(() => readDocx(bytes));
      readable(() => readDocx(bytes.subarray(0, length)));
    }),
    { numRuns: 500 },
  );
});

test('changed XML never throws another error', () => {
  const name = fc.constantFrom(...Object.keys(files));
  const insertion = fc.oneof(fc.string(), fc.constantFrom('<w:p>', '</w:p>', '<w:tbl>', '<w:fldChar w:fldCharType="end"/>', '&#0;', '-1', '99999999999', '%9', '<w:del/>', '<w:vanish/>'));
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(30), insertion, (part, at, deleted, inserted) => {
      const source = files[part] ?? '';
      const start = at % (source.length + 1);
      readable(() => readDocx(zipped({ ...files, [part]: source.slice(0, start) + inserted + source.slice(start + deleted) })));
    }),
    { numRuns: 1000 },
  );
});

test('a tree of any elements never throws another error', () => {
  const names = ['p', 'r', 't', 'pPr', 'rPr', 'tbl', 'tr', 'tc', 'sdt', 'sdtPr', 'sdtContent', 'del', 'ins', 'vanish', 'numPr', 'numId', 'ilvl', 'fldChar', 'instrText', 'ruby', 'rubyBase', 'sym', 'br', 'sectPr', 'txbxContent', 'pict', 'fldSimple'];
  const attribute = fc.constantFrom('', ' w:val="1"', ' w:val="-1"', ' w:fldCharType="begin"', ' w:fldCharType="end"', ' w:instr="TOC"', ' w:char="F0FE" w:font="Wingdings"', ' w:type="page"');
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.tuple(fc.constantFrom(...names), attribute, fc.oneof({ maxDepth: 6 }, fc.constantFrom('', '文'), fc.array(tie('tree'), { maxLength: 4 }).map((children) => children.join('')))).map(([name, attributes, inside]) => `<w:${name}${attributes}>${inside}</w:${name}>`),
  }));
  fc.assert(fc.property(fc.array(tree, { maxLength: 5 }), (trees) => readable(() => readDocx(packed({ ...content, body: trees.join('') })))), { numRuns: 500 });
});

test('any bytes are a text or no text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readable(() => readText(bytes))));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readable(() => readDocx(bytes))));
});
