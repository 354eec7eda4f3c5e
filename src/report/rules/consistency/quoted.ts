const longestTitle = 120;

const quotes = [['《', '》'], ['〔', '〕']] as const;

/** Whether an offset of a text lies in 《》 or 〔〕. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTitle), at);
  return quotes.some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close) && isClosed(text, at, open, close));
}

/** Whether the mark that closes a quotation stands behind an offset; where it was lost, nobody knows how far it goes. */
function isClosed(text: string, at: number, open: string, close: string): boolean {
  const behind = text.slice(at, at + longestTitle);
  const end = behind.indexOf(close);
  return end >= 0 && !behind.slice(0, end).includes(open) && !behind.slice(0, end).includes('。');
}
