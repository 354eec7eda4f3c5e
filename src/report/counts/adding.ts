import type { Quantity } from './quantities';

/** A stated whole whose stated parts do not add up to it. */
export interface WrongSum {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: number;
}

/** Whether parts, of whole numbers, miss or exceed a sum by so little that they were meant to make it up. */
export function isNear(whole: number, parts: readonly Quantity[]): boolean {
  if (parts.some(({ decimals }) => decimals > 0)) return false;
  const missing = whole - sumOf(parts);
  if (missing < 0) return missing * -10 <= whole;
  return missing * 20 <= whole || (missing <= 2 && whole >= 12) || (missing <= 3 && whole >= 30) || (missing === 1 && parts.length > 2);
}

/** The words between the mark before a number and the number. */
export function labelBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 20 && !'，、；：。,;:'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

export function sumOf(parts: readonly Quantity[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(4));
}

/** Equal but for the rounding of each number's last decimal. */
export function addsUp(whole: Quantity, parts: readonly Quantity[]): boolean {
  const decimals = Math.max(whole.decimals, ...parts.map((part) => part.decimals));
  const slack = decimals === 0 ? 0 : (parts.length + 1) * 0.5 * 10 ** -Math.min(whole.decimals, ...parts.map((part) => part.decimals)) + 1e-9;
  return Math.abs(whole.value - sumOf(parts)) <= slack;
}
