/** A style that Word knows without the file: its name in Word.BuiltInStyleName, in a file, and in Word in Chinese and in English. */
export interface BuiltInStyle {
  readonly builtIn: string;
  readonly inFile: string;
  readonly zh: string;
  readonly en: string;
}

const nine = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const named = (builtIn: string, inFile: string, zh: string, en: string): BuiltInStyle => ({ builtIn, inFile, zh, en });

/** The built-in styles of paragraphs, characters and tables that a report may use. */
export const builtInStyles: readonly BuiltInStyle[] = [
  named('Normal', 'Normal', '正文', 'Normal'),
  ...nine.map((level) => named(`Heading${level}`, `heading ${level}`, `标题 ${level}`, `Heading ${level}`)),
  ...nine.map((level) => named(`Toc${level}`, `toc ${level}`, `TOC ${level}`, `TOC ${level}`)),
  named('FootnoteText', 'footnote text', '脚注文本', 'Footnote Text'),
  named('Header', 'header', '页眉', 'Header'),
  named('Footer', 'footer', '页脚', 'Footer'),
  named('Caption', 'caption', '题注', 'Caption'),
  named('FootnoteReference', 'footnote reference', '脚注引用', 'Footnote Reference'),
  named('EndnoteReference', 'endnote reference', '尾注引用', 'Endnote Reference'),
  named('EndnoteText', 'endnote text', '尾注文本', 'Endnote Text'),
  named('Title', 'Title', '标题', 'Title'),
  named('Subtitle', 'Subtitle', '副标题', 'Subtitle'),
  named('Hyperlink', 'Hyperlink', '超链接', 'Hyperlink'),
  named('Strong', 'Strong', '要点', 'Strong'),
  named('Emphasis', 'Emphasis', '强调', 'Emphasis'),
  named('NoSpacing', 'No Spacing', '无间隔', 'No Spacing'),
  named('ListParagraph', 'List Paragraph', '列表段落', 'List Paragraph'),
  named('Quote', 'Quote', '引用', 'Quote'),
  named('IntenseQuote', 'Intense Quote', '明显引用', 'Intense Quote'),
  named('SubtleEmphasis', 'Subtle Emphasis', '不明显强调', 'Subtle Emphasis'),
  named('IntenseEmphasis', 'Intense Emphasis', '明显强调', 'Intense Emphasis'),
  named('SubtleReference', 'Subtle Reference', '不明显参考', 'Subtle Reference'),
  named('IntenseReference', 'Intense Reference', '明显参考', 'Intense Reference'),
  named('BookTitle', 'Book Title', '书籍标题', 'Book Title'),
  named('Bibliography', 'Bibliography', '书目', 'Bibliography'),
  named('TocHeading', 'TOC Heading', 'TOC 标题', 'TOC Heading'),
  named('TableGrid', 'Table Grid', '网格型', 'Table Grid'),
];
const byFile = new Map(builtInStyles.map((style) => [style.inFile.toLowerCase(), style]));

/** The built-in style that a name in a file is of, whatever its case. */
export function builtInOf(inFile: string): BuiltInStyle | undefined {
  return byFile.get(inFile.toLowerCase());
}
