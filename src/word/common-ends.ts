/**
 * How much two texts have in common at their ends.
 * @returns how many UTF-16 units are equal from the start, and of the rest how many from the end
 */
export function commonEnds(one: string, other: string): { readonly left: number; readonly right: number } {
  const shorter = Math.min(one.length, other.length);
  let left = 0;
  while (left < shorter && one[left] === other[left]) left += 1;
  let right = 0;
  while (right < shorter - left && one[one.length - 1 - right] === other[other.length - 1 - right]) right += 1;
  return { left, right };
}
