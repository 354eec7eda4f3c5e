import type { ScaffoldParagraph } from '../../report/scaffolds/scaffold';
import { setHighlight } from '../highlight';

/** How a paragraph looks. Lengths are in points; what is absent is left as Word has it. */
export interface Appearance {
  readonly font: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly color?: string };
  readonly alignment?: 'Left' | 'Centered' | 'Right' | 'Justified';
  readonly firstLineIndent?: number;
  readonly leftIndent?: number;
  readonly rightIndent?: number;
  readonly lineSpacing?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
}

/** A paragraph's style: one that comes with Word by its own name, or one of the document by the name it has there. */
export type StyleChoice = { readonly builtIn: 'Normal' | 'Title' | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4' } | { readonly name: string };

const bodySize = 16;
const twoCharacters = 2 * bodySize;
const black = '#000000';
/** Practice, not in the standard. */
const lineSpacing = 28;

const headingFonts = ['黑体', '楷体', '仿宋', '仿宋'] as const;
const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

/**
 * How GB/T 9704-2012 has a paragraph of a report (7.3: title 22 pt 小标宋, text 16 pt 仿宋, headings 黑体 and 楷体, two characters'
 * indent; signature and date right aligned, the date four characters in). It is what is usual; the standard names no maker of fonts.
 */
export function standardLook(paragraph: ScaffoldParagraph): { readonly style: StyleChoice; readonly appearance: Appearance } {
  const font = { name: '仿宋', size: bodySize, bold: false, italic: false, color: black };
  const text: Appearance = { font, alignment: 'Justified', firstLineIndent: twoCharacters, leftIndent: 0, rightIndent: 0, lineSpacing, spaceBefore: 0, spaceAfter: 0 };
  const normal: StyleChoice = { builtIn: 'Normal' };
  switch (paragraph.role) {
    case 'title':
      return { style: { builtIn: 'Title' }, appearance: { ...text, font: { ...font, name: '方正小标宋简体', size: 22 }, alignment: 'Centered', firstLineIndent: 0 } };
    case 'heading': {
      const level = Math.min(Math.max(paragraph.level, 1), headingFonts.length) - 1;
      return { style: { builtIn: headingStyles[level] ?? 'Heading1' }, appearance: { ...text, font: { ...font, name: headingFonts[level] ?? font.name } } };
    }
    case 'salutation':
      return { style: normal, appearance: { ...text, alignment: 'Left', firstLineIndent: 0 } };
    case 'signature':
      return { style: normal, appearance: { ...text, alignment: 'Right', firstLineIndent: 0 } };
    case 'date':
      return { style: normal, appearance: { ...text, alignment: 'Right', firstLineIndent: 0, rightIndent: 4 * bodySize } };
    case 'body':
    case 'closing':
      return { style: normal, appearance: text };
  }
}

/** What is loaded of a paragraph that others are to look like. */
export const modelProperties = 'style,styleBuiltIn,alignment,firstLineIndent,leftIndent,rightIndent,lineSpacing,spaceBefore,spaceAfter,tableNestingLevel,font/name,font/size,font/bold,font/italic,font/color';

/** How a loaded paragraph looks. What differs within it, which Word gives as empty, 0 or null, is left out. */
export function lookOf({ style, alignment, firstLineIndent, leftIndent, rightIndent, lineSpacing: spacing, spaceBefore, spaceAfter, font }: Word.Paragraph): { readonly style: StyleChoice; readonly appearance: Appearance } {
  const known = (text: string): boolean => typeof text === 'string' && text !== '';
  const isOn = (value: boolean): boolean => typeof value === 'boolean';
  return {
    style: known(style) ? { name: style } : { builtIn: 'Normal' },
    appearance: {
      font: {
        ...(known(font.name) ? { name: font.name } : {}),
        ...(font.size > 0 ? { size: font.size } : {}),
        ...(isOn(font.bold) ? { bold: font.bold } : {}),
        ...(isOn(font.italic) ? { italic: font.italic } : {}),
        ...(known(font.color) ? { color: font.color } : {}),
      },
      ...(alignment === 'Left' || alignment === 'Centered' || alignment === 'Right' || alignment === 'Justified' ? { alignment } : {}),
      firstLineIndent,
      leftIndent,
      rightIndent,
      ...(spacing > 0 ? { lineSpacing: spacing } : {}),
      spaceBefore,
      spaceAfter,
    },
  };
}

/** Sets a paragraph's style; how it looks is set afterwards, as a style and leaving a list change that. */
export function setStyle(paragraph: Word.Paragraph, style: StyleChoice): void {
  if ('builtIn' in style) paragraph.styleBuiltIn = style.builtIn;
  else paragraph.style = style.name;
}

/** Sets how a paragraph looks; a neighbour's highlight is not taken over. */
export function setAppearance(paragraph: Word.Paragraph, { font, ...format }: Appearance): void {
  paragraph.set({ ...format, font });
  setHighlight(paragraph, null);
}
