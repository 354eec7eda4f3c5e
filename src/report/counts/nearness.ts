/** Whether two numbers differ in two digits that changed places, which is a slip of the hand (213, 231). @param fewest with fewer digits they may do so by chance */
export function areExchanged(one: number, other: number, fewest: number): boolean {
  const [digits, others] = [String(one), String(other)];
  if (one === other || digits.length < fewest || digits.length !== others.length) return false;
  const apart = [...digits].flatMap((digit, at) => (digit === others[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  return apart.length === 2 && digits[first] === others[second] && digits[second] === others[first];
}

/** Whether two figures are so near each other that one is hardly a part of the other. */
export function areNear(one: number, other: number): boolean {
  return areAlike(one, other) || (Math.min(one, other) > 1 && Math.abs(one - other) === 1);
}

/** Whether the smaller of two numbers is the most part of the larger. */
export function areAlike(one: number, other: number): boolean {
  return Math.min(one, other) >= 0.7 * Math.max(one, other);
}
