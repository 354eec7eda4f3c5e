import { Unreadable } from '../../src/docx/error';
import { readText } from '../../src/docx/text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => Uint8Array.from([...`\uFEFF${text}`].flatMap((letter) => (bigEndian ? [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff] : [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8])));
/** 一、今年以来， / 立案*件。 */
const gb18030 = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xbd, 0xf1, 0xc4, 0xea, 0xd2, 0xd4, 0xc0, 0xb4, 0xa3, 0xac, 0x0d, 0x0a, 0xc1, 0xa2, 0xb0, 0xb8, 0x2a, 0xbc, 0xfe, 0xa1, 0xa3]);
const lines = (bytes: Uint8Array) => readText(bytes).paragraphs.map(({ text }) => text);
const text = '一、今年以来，\r\n立案*件。';
const expected = ['一、今年以来，', '立案*件。'];

test.each([
  ['UTF-8', utf8(text), expected],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`), expected],
  ['UTF-16, little end first', utf16(text, false), expected],
  ['UTF-16, big end first', utf16(text, true), expected],
  ['GB18030', gb18030, expected],
  ['GB18030 beyond GBK', Uint8Array.from([0x95, 0x32, 0x82, 0x36]), ['𠀀']],
  ['any line ends', utf8('甲\n乙\r\n丙\r丁\n'), ['甲', '乙', '丙', '丁', '']],
  ['nothing', utf8(''), ['']],
  ['plain letters', utf8('abc'), ['abc']],
])('a text in %s is read', (_, bytes, paragraphs) => {
  expect(lines(bytes)).toEqual(paragraphs);
});

test('UTF-8 that was cut within a character is still UTF-8', () => {
  const bytes = utf8('始终把政治建设放在前面，认真抓好各项工作。');
  expect(lines(bytes.subarray(0, -1))[0]).toMatch(/^始终把政治建设放在前面，认真抓好各项工作/);
});

test('a zero in a text is a character like others', () => {
  const sentence = '始终把政治建设放在前面，认真抓好各项工作，推动责任落实到每一个岗位。';
  expect(lines(utf8(`${sentence}\u0000${sentence}`))).toEqual([`${sentence}\u0000${sentence}`]);
});

test.each([
  ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), new Unreadable('unsupported', 'binary')],
  ['a PDF named .txt', utf8('%PDF-1.7\n1 0 obj'), new Unreadable('unsupported', 'pdf')],
  ['RTF named .txt', utf8('{\\rtf1\\ansi text}'), new Unreadable('unsupported', 'rtf')],
  ['a web page named .txt', utf8('\uFEFF<!DOCTYPE html><html></html>'), new Unreadable('unsupported', 'html')],
  ['a .doc named .txt', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), new Unreadable('unsupported', 'ole')],
  ['a zip named .txt, where few of its bytes are zeros', Uint8Array.from([...utf8('PK\u0003\u0004'), ...utf8('一'.repeat(500))]), new Unreadable('unsupported', 'binary')],
  ['UTF-32, which begins as UTF-16 does', Uint8Array.from([0xff, 0xfe, 0, 0, 0, 0x4e, 0, 0]), new Unreadable('unsupported', 'binary')],
  ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0x80, 0xff, 0x81]), new Unreadable('damaged', 'encoding')],
])('%s is refused', (_, bytes, error) => {
  expect(() => readText(bytes)).toThrow(error);
});

test('a text over the limit is refused', () => {
  expect(() => readText(utf8('abc'), 2)).toThrow(new Unreadable('too-large', 'file'));
});
