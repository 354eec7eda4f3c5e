/** Each two characters that stand side by side in a text, in order: by how many of them two texts share, they are told to speak of the same. */
export function characterPairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
