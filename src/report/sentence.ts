const longestBefore = 240;
const longestAfter = 320;
const semicolon = 0xff1b;

/** A sentence: UTF-16 offsets, its end punctuation included; `whole` is false where it began too far back to be looked for. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

/**
 * The sentence around an offset: from after 。！？； (spaces left out) to the next 。！？, looked for within some hundred characters.
 * @param text one paragraph
 */
export function sentenceAt(text: string, at: number): Sentence {
  let start = at;
  const first = Math.max(0, at - longestBefore);
  while (start > first && !endsSentence(text.charCodeAt(start - 1)) && text.charCodeAt(start - 1) !== semicolon) start--;
  const whole = start === 0 || start > first;
  while (start < at && (text.charCodeAt(start) === 0x20 || text.charCodeAt(start) === 0x3000)) start++;
  const limit = Math.min(text.length, at + longestAfter);
  let end = at;
  while (end < limit && !endsSentence(text.charCodeAt(end))) end++;
  return { start, end: end < limit ? end + 1 : limit, whole };
}

/** Whether a character ends a sentence: 。！？ @param code a UTF-16 unit */
export function endsSentence(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}
