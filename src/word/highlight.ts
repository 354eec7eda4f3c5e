/** The font's highlight, which Word's types have as text only: null is none, empty where parts differ. */
interface HighlightFont {
  highlightColor: string | null;
}

/** How loaded text is highlighted: a colour, null for not at all, empty where parts of it differ. */
export function highlightOf({ font }: { readonly font: Word.Font }): string | null {
  const own: HighlightFont = font;
  return own.highlightColor;
}

/** Highlights text; null takes a highlight away. */
export function setHighlight({ font }: { readonly font: Word.Font }, color: string | null): void {
  const own: HighlightFont = font;
  own.highlightColor = color;
}
