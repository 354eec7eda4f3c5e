import { deflateSync, strToU8 } from 'fflate';
import { Unreadable, type UnreadableCode, type UnreadableDetail } from '../../src/docx/error';
import { readDocx } from '../../src/docx/read';
import { filesOf, p, packed, r, zipped } from './packed';

const good = packed({ body: p(r('今年以来')) });
const files = filesOf({ body: p(r('今年以来')) });
const withDocument = (xml: string | Uint8Array) => zipped({ ...files, 'word/document.xml': xml });
const compound = (...names: string[]) => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => bytes.set([...name].flatMap((letter) => [letter.charCodeAt(0), 0]), 1024 + 128 * index));
  return bytes;
};
const document = (content: string) => files['word/document.xml']?.replace(/<w:body>.*<\/w:body>/s, content) ?? '';

/** An archive whose only compressed file claims another size than it has. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const result = bytes.slice();
  const view = new DataView(result.buffer);
  for (let at = 0; at + 46 < result.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && new TextDecoder().decode(result.subarray(at + 46, at + 63)) === 'word/document.xml') view.setUint32(at + 24, size, true);
  }
  return result;
}

/** Zeros packed by hand: fflate can't be asked to pack what memory can't hold. */
const bomb = (size: number) => claiming(withDocument(new Uint8Array(1_000_000)), size);

const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 0xff);

test.each<[string, Uint8Array, UnreadableCode, UnreadableDetail]>([
  ['an empty file', new Uint8Array(), 'damaged', 'empty'],
  ['noise', noise, 'damaged', 'unknown'],
  ['a file that was cut', good.subarray(0, good.length - 100), 'damaged', 'directory'],
  ['a file that was cut after its first bytes', good.subarray(0, 3), 'damaged', 'directory'],
  ['a .doc', compound('Root Entry', '1Table', 'WordDocument'), 'unsupported', 'doc'],
  ['another compound file', compound('Root Entry', 'Workbook'), 'unsupported', 'ole'],
  ['an encrypted document', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted', 'password'],
  ['RTF named .docx', strToU8('{\\rtf1\\ansi text}'), 'unsupported', 'rtf'],
  ['HTML named .docx', strToU8('\uFEFF\n<!DOCTYPE html><html></html>'), 'unsupported', 'html'],
  ['HTML in XML named .docx', strToU8('<?xml version="1.0"?>\n<html xmlns="x"></html>'), 'unsupported', 'html'],
  ['HTML in UTF-16 named .docx', Uint8Array.from([0xff, 0xfe, ...[...'<html>'].flatMap((letter) => [letter.charCodeAt(0), 0])]), 'unsupported', 'html'],
  ['a web archive named .docx', strToU8('MIME-Version: 1.0\n'), 'unsupported', 'html'],
  ['Word 2003 XML named .docx', strToU8('<?xml version="1.0"?><w:wordDocument/>'), 'unsupported', 'xml'],
  ['PDF named .docx', strToU8('%PDF-1.7'), 'unsupported', 'pdf'],
  ['text named .docx', strToU8('一、今年以来，抓好学习。\n'), 'unsupported', 'text'],
  ['text in GB18030 named .docx', Uint8Array.from([0xbd, 0xf1, 0xc4, 0xea]), 'unsupported', 'text'],
  ['a zip of something else', zipped({ 'a.txt': '一' }), 'unsupported', 'zip'],
  ['a workbook', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>', '_rels/.rels': files['_rels/.rels']?.replace('word/document.xml', 'xl/workbook.xml') ?? '' }), 'unsupported', 'xlsx'],
  ['a presentation', zipped({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }), 'unsupported', 'pptx'],
  ['an OpenDocument text', zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }), 'unsupported', 'odt'],
  ['a package without a document', zipped({ '[Content_Types].xml': '<Types/>' }), 'damaged', 'no-document'],
  ['a document that is none', withDocument('<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'), 'damaged', 'no-document'],
  ['a document without its namespace', withDocument('<document/>'), 'damaged', 'no-document'],
  ['an element that does not end', withDocument(document('<w:body><w:p></w:body>')), 'damaged', 'syntax'],
  ['an undeclared prefix', withDocument(document('<x:body/>')), 'damaged', 'syntax'],
  ['an attribute twice', withDocument(document('<w:body w:a="1" w:a="2"/>')), 'damaged', 'syntax'],
  ['an entity that is not declared', withDocument(document('<w:body>&all;</w:body>')), 'damaged', 'syntax'],
  ['XML that was cut', withDocument((files['word/document.xml'] ?? '').slice(0, -20)), 'damaged', 'syntax'],
  ['no XML', withDocument(''), 'damaged', 'syntax'],
  ['text behind the document', withDocument(`${files['word/document.xml'] ?? ''}more`), 'damaged', 'syntax'],
  ['a document type declaration', withDocument(`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${document('<w:body/>').replace(/<\?.*?\?>\s*/, '')}`), 'damaged', 'doctype'],
  ['an external entity', withDocument('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'), 'damaged', 'doctype'],
  ['bytes that are not UTF-8', withDocument(Uint8Array.from([...strToU8('<?xml version="1.0" encoding="UTF-8"?><a>'), 0xff, 0xfe, ...strToU8('</a>')])), 'damaged', 'encoding'],
  ['an unknown encoding', withDocument('<?xml version="1.0" encoding="klingon"?><a/>'), 'damaged', 'encoding'],
  ['a web page wrapped in an empty document', packed({ body: `<w:altChunk r:id="page"/>${p('')}` }), 'unsupported', 'alt-chunk'],
  ['broken styles', packed({ body: '', styles: '<w:style>' }), 'damaged', 'syntax'],
  ['a part of 1.5 GB', bomb(1_500_000_000), 'too-large', 'part'],
  ['a part that is larger than it claims', bomb(1000), 'damaged', 'data'],
  ['a part that is smaller than it claims', bomb(2_000_000), 'damaged', 'data'],
  ['millions of elements', withDocument(document(`<w:body>${'<w:p/>'.repeat(1_000_001)}</w:body>`)), 'too-large', 'nodes'],
  ['millions of attributes', withDocument(document(`<w:body ${Array.from({ length: 1_000_001 }, (_, index) => `a${index}=""`).join(' ')}/>`)), 'too-large', 'nodes'],
  ['prefixes without end', withDocument(document(`<w:body ${Array.from({ length: 1000 }, (_, index) => `xmlns:x${index}="a"`).join(' ')}>${Array.from({ length: 2000 }, (_, index) => `<w:p xmlns:y="${index}"/>`).join('')}</w:body>`)), 'too-large', 'nodes'],
  ['elements a thousand deep', withDocument(document('<w:p>'.repeat(1000) + '</w:p>'.repeat(1000))), 'too-large', 'depth'],
])('%s is refused', (_, bytes, code, detail) => {
  expect(() => readDocx(bytes)).toThrow(new Unreadable(code, detail));
});

test('a wrong checksum is damage', () => {
  const bytes = zipped({ ...files, 'word/document.xml': strToU8(files['word/document.xml'] ?? '') });
  const packedDocument = deflateSync(strToU8(files['word/document.xml'] ?? ''));
  const at = bytes.findIndex((_, index) => packedDocument.every((byte, offset) => bytes[index + offset] === byte));
  const view = new DataView(bytes.buffer);
  for (let index = 0; index + 46 < bytes.length; index++) if (view.getUint32(index, true) === 0x02014b50) view.setUint32(index + 16, 1, true);
  expect(at).toBeGreaterThan(0);
  expect(() => readDocx(bytes)).toThrow(new Unreadable('damaged', 'checksum'));
});

test('a zip with a password is encrypted', () => {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  expect(() => readDocx(bytes)).toThrow(new Unreadable('encrypted', 'zip-password'));
});

describe('no shape takes longer than its size', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => index);
  test.each([
    ['styles based on one another', { body: p(r('甲'), '<w:pStyle w:val="s0"/>').repeat(3), styles: many.map((index) => `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`).join('') }],
    ['lists that link to one another', {
      body: p(r('甲'), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styles: many.map((index) => `<w:style w:type="numbering" w:styleId="s${index}"><w:pPr><w:numPr><w:numId w:val="${index + 1}"/></w:numPr></w:pPr></w:style>`).join(''),
      numbering: many.map((index) => `<w:abstractNum w:abstractNumId="${index}"><w:numStyleLink w:val="s${index}"/></w:abstractNum><w:num w:numId="${index}"><w:abstractNumId w:val="${index}"/></w:num>`).join(''),
    }],
    ['white space within words', { body: p(`<w:r><w:t>甲${' '.repeat(1_000_000)}乙</w:t></w:r>`) }],
    ['fields that never end', { body: p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>EQ \\o(</w:instrText></w:r>'.repeat(20_000) + r('甲')) }],
    ['paragraphs whose marks are gone', { body: p(r('甲'), '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>').repeat(20_000) }],
    ['sections', { body: p('', '<w:sectPr><w:headerReference w:type="default" r:id="x"/></w:sectPr>').repeat(20_000) }],
  ])('%s', (_, content) => {
    expect(readDocx(packed(content)).paragraphs.length).toBeGreaterThan(0);
  }, 10_000);
});

/** The same archive with the end that a writer makes who always allows for 4 GB. */
function withLongEnd(bytes: Uint8Array, entries = 0): Uint8Array {
  const end = new DataView(bytes.slice(-22).buffer);
  const count = entries || end.getUint16(10, true);
  const long = new DataView(new ArrayBuffer(76));
  long.setUint32(0, 0x06064b50, true);
  long.setBigUint64(4, 44n, true);
  long.setBigUint64(24, BigInt(count), true);
  long.setBigUint64(32, BigInt(count), true);
  long.setBigUint64(40, BigInt(end.getUint32(12, true)), true);
  long.setBigUint64(48, BigInt(end.getUint32(16, true)), true);
  long.setUint32(56, 0x07064b50, true);
  long.setBigUint64(64, BigInt(bytes.length - 22), true);
  long.setUint32(72, 1, true);
  end.setUint16(8, 0xffff, true);
  end.setUint16(10, 0xffff, true);
  end.setUint32(12, 0xffffffff, true);
  end.setUint32(16, 0xffffffff, true);
  return Uint8Array.from([...bytes.subarray(0, -22), ...new Uint8Array(long.buffer), ...new Uint8Array(end.buffer)]);
}

test('a zip64 end is read, and none that claims millions of files', () => {
  expect(readDocx(withLongEnd(good)).paragraphs).toEqual([{ text: '今年以来' }]);
  expect(() => readDocx(withLongEnd(good, 10_000_000))).toThrow(new Unreadable('too-large', 'file'));
});

test('a file over the limit is not looked into', () => {
  expect(() => readDocx(good, { file: 100, parts: 1e6, nodes: 1e6, depth: 100 })).toThrow(new Unreadable('too-large', 'file'));
});

test('what is not needed may be broken or huge', () => {
  const bytes = zipped({ ...files, 'word/media/image1.png': new Uint8Array(100), 'word/theme/theme1.xml': '<broken' });
  expect(readDocx(bytes).paragraphs).toEqual([{ text: '今年以来' }]);
});
