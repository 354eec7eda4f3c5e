import type { ReadingDifference } from '../../src/word/differences';

/** What docs/preview.md says of the preview, and is no property of Word. */
type PreviewDifference = 'preview: alternatives among blocks';

/**
 * The documents of which Word's API gives something else than the file holds: by which difference, and what each reads: a paragraph as its
 * story, whether it belongs to a table of contents, its level as a heading, its number, its text.
 */
export const differing: Readonly<Record<string, { readonly by: ReadingDifference | PreviewDifference; readonly inFile: string; readonly inWord: string }>> = {
  'runs with formats': { by: 'hidden-text', inFile: '粗平黄', inWord: '粗平黄藏' },
  'a table of contents over paragraphs': { by: 'contents-without-styles', inFile: 'toc 一、甲|toc 二、乙|正文', inWord: '一、甲|二、乙|正文' },
  'numbering with a deleted paragraph': { by: 'tracked-deletions', inFile: '1 一、 甲||1 二、 丙', inWord: '1 一、 甲|1|1 二、 丙' },
  'hidden text is dropped': { by: 'hidden-text', inFile: '甲丙', inWord: '甲乙丙' },
  'by a character style': { by: 'hidden-text', inFile: '甲', inWord: '甲乙' },
  'by a paragraph style': { by: 'hidden-text', inFile: '', inWord: '甲' },
  'by the style that a style is based on': { by: 'hidden-text', inFile: '', inWord: '甲' },
  'among blocks': { by: 'preview: alternatives among blocks', inFile: '新', inWord: '' },
  'a deleted row is there, and empty': { by: 'tracked-deletions', inFile: '|留', inWord: '删|留' },
  'a deleted mark joins with the next paragraph, which keeps its place': { by: 'tracked-deletions', inFile: '|一、加强学习', inWord: '一、加强|学习' },
  'several deleted marks': { by: 'tracked-deletions', inFile: '||甲乙丙|丁', inWord: '甲|乙|丙|丁' },
  'a hidden mark (a style separator) joins as well': { by: 'hidden-text', inFile: '|标题。正文', inWord: '标题。|正文' },
  'a note whose mark is deleted is not seen': { by: 'tracked-deletions', inFile: '', inWord: '|footnote 注1' },
  'a header is read on every page': { by: 'headers-and-footers', inFile: '|header 全', inWord: '|header 首|header 全|header 偶' },
  'a header is read on the first page with w:titlePg': { by: 'headers-and-footers', inFile: '|header 首|header 全', inWord: '|header 首|header 全|header 偶' },
  'a header is read on even pages with w:evenAndOddHeaders': { by: 'headers-and-footers', inFile: '|header 全|header 偶', inWord: '|header 首|header 全|header 偶' },
  'a header is read on the first page of a section that takes it from the one before': { by: 'headers-and-footers', inFile: '||header 全|header 首', inWord: '||header 首|header 全|header 偶' },
  'a header is read once, though two sections share it': { by: 'headers-and-footers', inFile: '||header 全', inWord: '||header 首|header 全|header 偶' },
  'contents are known by its field, over paragraphs': { by: 'contents-without-styles', inFile: 'toc 一、甲|toc 二、乙||正文', inWord: '一、甲|二、乙||正文' },
  'contents are known by a simple field': { by: 'contents-without-styles', inFile: 'toc 一、甲|正文', inWord: '一、甲|正文' },
  'contents are known by its content control': { by: 'contents-without-styles', inFile: 'toc 目录|toc 一、甲|正文', inWord: '目录|一、甲|正文' },
  'contents are known not what follows the field in its last paragraph': { by: 'contents-without-styles', inFile: 'toc 甲|乙', inWord: '甲|乙' },
  'numbers: an item whose mark is deleted does not': { by: 'tracked-deletions', inFile: '一、 项||二、 项项', inWord: '一、 项|项|二、 项' },
  'numbers: a separator of styles: the line has the number of its heading': { by: 'hidden-text', inFile: '|一、 抓学习。今年', inWord: '抓学习。|今年' },
  'numbers by style: an item that its style hides is not counted (17.3.2.41)': { by: 'hidden-text', inFile: '一、 项||二、 项', inWord: '一、 项|项|二、 项' },
  'a report that the docx library wrote': { by: 'hidden-text', inFile: '工作报告|1 主要做法|一、 抓学习|（一） 学原文|（二） 谈体会|1. 写笔记|① 记要点|二、 抓落实|一、 另起|召开3次|甲\t乙\n丙☑|网站2024年6月☒|一|二|三|四||header 某局内部材料|footer 联系人：*|footnote 见附件', inWord: '工作报告|1 主要做法|一、 抓学习|（一） 学原文|（二） 谈体会|1. 写笔记|① 记要点|二、 抓落实|一、 另起|召开3次|甲\t乙\n丙密☑|网站2024年6月☒|一|二|三|四||header 某局内部材料|footer 联系人：*|footnote 见附件' },
};
