import { p, r } from '../packed';

export const lvl = (ilvl: number, format: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
export const abstract = (id: number, ...content: string[]) => `<w:abstractNum w:abstractNumId="${id}">${content.join('')}</w:abstractNum>`;
export const num = (id: number, of: number, ...overrides: string[]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides.join('')}</w:num>`;
const restartAt = (ilvl: number, start: number) => `<w:lvlOverride w:ilvl="${ilvl}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
export const item = (id: number, ilvl = 0, more = '') => p(r('项'), `${more}<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`);
export const official = abstract(0, lvl(0, 'chineseCountingThousand', '%1、'), lvl(1, 'chineseCountingThousand', '（%2）'), lvl(2, 'decimal', '%3.'), lvl(3, 'decimal', '（%4）'));

/** Numbering, a body, and the number that Word draws before each paragraph (ECMA-376 part 1, 17.9 and the clause that each name cites); `-` for none. */
export const numbered: readonly (readonly [about: string, numbering: string, body: string, labels: string])[] = [
  ['the four levels of an official document restart below one another (17.9.10)', official + num(1, 0), [0, 1, 1, 2, 2, 3, 0, 1, 2].map((ilvl) => item(1, ilvl)).join(''), '一、 （一） （二） 1. 2. （1） 二、 （一） 1.'],
  ['paragraphs between items do not break the list', official + num(1, 0), item(1) + p(r('正文')) + item(1), '一、 - 二、'],
  ['the numbers of upper levels (17.9.11)', abstract(0, lvl(0, 'decimal', '%1'), lvl(1, 'decimal', '%1.%2'), lvl(2, 'decimal', '%1.%2.%3')) + num(1, 0), [0, 1, 2, 2, 1, 0, 1].map((ilvl) => item(1, ilvl)).join(''), '1 1.1 1.1.1 1.1.2 1.2 2 2.1'],
  ['each in its own format, or all decimal by w:isLgl (17.9.4)', abstract(0, lvl(0, 'chineseCounting', '第%1章'), lvl(1, 'decimal', '%1.%2'), lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')) + num(1, 0), [0, 0, 1, 2].map((ilvl) => item(1, ilvl)).join(''), '第一章 第二章 二.1 2.1.1'],
  ['from w:start (17.9.25)', abstract(0, lvl(0, 'decimal', '%1.', '', 5)) + num(1, 0), item(1) + item(1), '5. 6.'],
  ['from 0 where w:start is left out (17.9.25)', abstract(0, '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>') + num(1, 0), item(1) + item(1), '0. 1.'],
  ['a level without w:numFmt is decimal (17.9.17)', abstract(0, '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1)"/></w:lvl>') + num(1, 0), item(1), '1)'],
  ['never restarting by w:lvlRestart 0 (17.9.10)', abstract(0, lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>')) + num(1, 0), [0, 1, 1, 0, 1].map((ilvl) => item(1, ilvl)).join(''), '1. （1） （2） 2. （3）'],
  ['restarting after the first level only (17.9.10)', abstract(0, lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%2)'), lvl(2, 'decimal', '(%3)', '<w:lvlRestart w:val="1"/>')) + num(1, 0), [0, 1, 2, 1, 2, 0, 2].map((ilvl) => item(1, ilvl)).join(''), '1. 1) (1) 2) (2) 2. (1)'],
  ['two lists of one abstract list count together (17.9.15)', official + num(1, 0) + num(2, 0), item(1) + item(2) + item(1), '一、 二、 三、'],
  ['startOverride restarts where its list is first used, and only there (17.9.26)', official + num(1, 0) + num(2, 0, restartAt(0, 1)), item(1) + item(1) + item(2) + item(2) + item(1), '一、 二、 一、 二、 三、'],
  ['startOverride with another number (17.9.26)', official + num(2, 0, restartAt(0, 4)), item(2) + item(2), '四、 五、'],
  ['startOverride of a level that is used later (17.9.26)', official + num(1, 0) + num(2, 0, restartAt(1, 3)), item(1) + item(2, 1) + item(2, 1), '一、 （三） （四）'],
  ['a level that its list defines anew (17.9.8)', official + num(2, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '第%1条')}</w:lvlOverride>`), item(2) + item(2), '第1条 第2条'],
  ['an upper level that was not used counts as begun (unverified)', abstract(0, lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2')) + num(1, 0), item(1, 1) + item(1, 1) + item(1), '1.1 1.2 1.'],
  ['bullets are no numbers (17.9.17)', abstract(0, lvl(0, 'bullet', ''), lvl(1, 'decimal', '%2.')) + num(1, 0), item(1) + item(1, 1), '- 1.'],
  ['nor are bullets that are letters in their font (17.9.17)', abstract(0, lvl(0, 'bullet', '\uF0B7'), lvl(1, 'bullet', '●'), lvl(2, 'bullet', 'o')) + num(1, 0), item(1) + item(1, 1) + item(1, 2), '- - -'],
  ['pictures are no numbers (17.9.9)', abstract(0, lvl(0, 'decimal', '%1.', '<w:lvlPicBulletId w:val="0"/>')) + num(1, 0), item(1), '-'],
  ['a text without a number stands as it is (17.9.11)', abstract(0, lvl(0, 'none', '附件：'), lvl(1, 'none', '')) + num(1, 0), item(1) + item(1, 1), '附件： -'],
  ['a text that names a deeper level is ignored ([MS-OI29500] 2.1.283)', abstract(0, lvl(0, 'decimal', '%1.%2'), lvl(1, 'decimal', '%2')) + num(1, 0), item(1), '-'],
  ['what w:suff puts after the number is not part of it (17.9.28)', abstract(0, lvl(0, 'decimal', '%1.', '<w:suff w:val="space"/>')) + num(1, 0), item(1), '1.'],
  ['numId 0 is no list, nor is one that is not there (17.9.18)', official + num(1, 0), item(1) + item(0) + item(9) + item(1), '一、 - - 二、'],
  ['a level that is not there gives no number', official + num(1, 0), item(1, 7) + item(1), '- 一、'],
  ['a custom format in an alternative ([MS-DOCX] 2.4)', abstract(0, '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>') + num(1, 0), item(1), '001'],
  ['empty items count', official + num(1, 0), p('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + item(1), '一、 二、'],
  ['an item whose mark is deleted does not', official + num(1, 0), item(1) + item(1, 0, '').replace('<w:numPr>', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr><w:numPr>') + item(1), '一、 - 二、'],
  ['an item that was inserted does', official + num(1, 0), item(1) + item(1, 0, '').replace('<w:numPr>', '<w:rPr><w:ins w:id="1" w:author="a"/></w:rPr><w:numPr>') + item(1), '一、 二、 三、'],
  ['an old numbering is no numbering', official + num(1, 0), p(r('甲'), '<w:pPrChange w:id="1" w:author="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>') + item(1), '- 一、'],
  ['a separator of styles: the line has the number of its heading', official + num(1, 0), p(r('抓学习。'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + p(r('今年')), '- 一、'],
  ['definitions in the wrong order', num(1, 0) + official, item(1), '一、'],
];

const style = (id: string, properties: string, basedOn = '') => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;
export const numPr = (id?: number, ilvl?: number) => `<w:numPr>${ilvl === undefined ? '' : `<w:ilvl w:val="${ilvl}"/>`}${id === undefined ? '' : `<w:numId w:val="${id}"/>`}</w:numPr>`;
const styled = (id: string, more = '') => p(r('项'), `<w:pStyle w:val="${id}"/>${more}`);
const linked = abstract(0, lvl(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="h1"/>'), lvl(1, 'chineseCountingThousand', '（%2）', '<w:pStyle w:val="h2"/>')) + num(1, 0);
const plain = official + num(1, 0);

/** The same with styles that number their paragraphs. */
export const numberedByStyle: readonly (readonly [about: string, numbering: string, styles: string, body: string, labels: string])[] = [
  ['the level is the one that names the style', linked, style('h1', numPr(1)) + style('h2', numPr(1)), styled('h1') + styled('h2') + styled('h1'), '一、 （一） 二、'],
  ['else the one that the style names', plain, style('h2', numPr(1, 1)), styled('h2'), '（一）'],
  ['else the first', plain, style('h1', numPr(1)), styled('h1'), '一、'],
  ['through basedOn', linked, style('h1', numPr(1)) + style('own', '', 'h1'), styled('own'), '一、'],
  ['a style that names only its level takes the list of the one it is based on', plain, style('h1', numPr(1, 0)) + style('h2', numPr(undefined, 1), 'h1'), styled('h1') + styled('h2'), '一、 （一）'],
  ['a style that is in no list though the one it is based on is', plain, style('h1', numPr(1)) + style('free', numPr(0), 'h1'), styled('free') + styled('h1'), '- 一、'],
  ['a paragraph that is in no list though its style is', plain, style('h1', numPr(1)), styled('h1', numPr(0)) + styled('h1'), '- 一、'],
  ['a paragraph that names another level of the list of its style', plain, style('h1', numPr(1)), styled('h1') + styled('h1', numPr(undefined, 1)), '一、 （一）'],
  ['a paragraph with a list of its own', plain + abstract(1, lvl(0, 'decimal', '%1.')) + num(2, 1), style('h1', numPr(1)), styled('h1', numPr(2)), '1.'],
  ['the default style', plain, `<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:pPr>${numPr(1)}</w:pPr></w:style>`, p(r('项')), '一、'],
  ['an item that its style hides is not counted (17.3.2.41)', plain, `<w:style w:type="paragraph" w:styleId="hidden"><w:rPr><w:vanish/></w:rPr></w:style>`, item(1) + styled('hidden', numPr(1)) + item(1), '一、 - 二、'],
  ['nor one whose mark a character style hides', plain, `<w:style w:type="character" w:styleId="hidden"><w:rPr><w:vanish/></w:rPr></w:style>`, item(1) + p('', `${numPr(1)}<w:rPr><w:rStyle w:val="hidden"/></w:rPr>`) + item(1), '一、 - 二、'],
  ['a style that is based on itself', plain, style('x', numPr(1), 'y') + style('y', '', 'x'), styled('y'), '一、'],
];
