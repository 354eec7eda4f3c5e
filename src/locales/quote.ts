/** A mark of punctuation in quotation marks that it can't be confused with. */
export function quote(mark: string): string {
  return /[“”‘’]/.test(mark) ? `「${mark}」` : `“${mark}”`;
}
