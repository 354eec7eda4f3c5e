/** No quotation is longer, in UTF-16 units. */
const longest = 2000;

/** Whether an offset of a text lies behind “ and no ”. */
export function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
