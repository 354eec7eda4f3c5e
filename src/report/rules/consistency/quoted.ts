const longestTitle = 120;

/** Whether an offset of a text lies in 《》 or 〔〕. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTitle), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('〔') > before.lastIndexOf('〕');
}
