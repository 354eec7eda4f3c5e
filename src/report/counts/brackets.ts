/**
 * Reads the brackets of a stretch of text, in one pass.
 * @returns for a UTF-16 offset of the text where the brackets around it open; -1 outside of brackets and of the stretch
 */
export function bracketsIn(text: string, from: number, to: number): (at: number) => number {
  const opens = new Int32Array(Math.max(0, to - from) + 1).fill(-1);
  const around: number[] = [];
  for (let at = from; at < to; at++) {
    opens[at - from] = around.at(-1) ?? -1;
    const char = text.charAt(at);
    if (char === '（' || char === '(') around.push(at);
    else if (char === '）' || char === ')') around.pop();
  }
  opens[to - from] = around.at(-1) ?? -1;
  return (at) => opens[at - from] ?? -1;
}

/** A text without its brackets and what they hold. */
export function withoutBrackets(text: string): string {
  return text.replace(/[（(][^（）()]*[）)]/g, '');
}
