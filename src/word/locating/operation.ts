/** One thing done to one stretch of text that is there: it is replaced or removed, or something is put right before or behind it. */
export interface Operation {
  /** UTF-16 offsets in the paragraph's text; never empty. */
  readonly start: number;
  readonly end: number;
  readonly how: 'Replace' | 'Start' | 'End' | 'delete';
  /** What is put there; empty for `delete`. */
  readonly text: string;
}

/**
 * Turns an edit into the smallest thing to do, so that a footnote, a comment or formatting beside what really changes stays: `一．` to
 * `一、` replaces the mark only, `做到做到` to `做到` removes two characters. Nothing is ever done at an empty place: what is to be
 * inserted goes to the character beside it.
 * @returns undefined where nothing changes, or there is no character to go to
 */
export function operationFor(text: string, start: number, end: number, replacement: string): Operation | undefined {
  let from = start;
  let to = end;
  let wanted = replacement;
  while (from < to && wanted !== '' && text[from] === wanted[0]) {
    from += 1;
    wanted = wanted.slice(1);
  }
  while (to > from && wanted !== '' && text[to - 1] === wanted[wanted.length - 1]) {
    to -= 1;
    wanted = wanted.slice(0, -1);
  }
  if (from === to && wanted === '') return undefined;
  if (from < to) {
    const whole = widen(text, from, to, wanted);
    return { ...whole, how: whole.text === '' ? 'delete' : 'Replace' };
  }
  const before = characterBefore(text, from);
  if (before !== undefined) return { start: before, end: from, how: 'End', text: wanted };
  const after = characterAfter(text, from);
  return after === undefined ? undefined : { start: from, end: after, how: 'Start', text: wanted };
}

/** The text of a paragraph after operations that do not overlap. */
export function applyOperations(text: string, operations: readonly Operation[], shown: (operation: Operation, old: string) => string = result): string {
  let from = 0;
  const pieces: string[] = [];
  for (const operation of [...operations].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, operation.start), shown(operation, text.slice(operation.start, operation.end)));
    from = operation.end;
  }
  return pieces.join('') + text.slice(from);
}

/** What stands in the place of the old text after an operation. */
export function result({ how, text }: Operation, old: string): string {
  switch (how) {
    case 'Replace':
    case 'delete':
      return text;
    case 'Start':
      return text + old;
    case 'End':
      return old + text;
  }
}

const isHigh = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at));
const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** Never between the halves of one character. */
function widen(text: string, from: number, to: number, wanted: string): { start: number; end: number; text: string } {
  const start = isLow(text, from) && isHigh(text, from - 1) ? from - 1 : from;
  const end = isHigh(text, to - 1) && isLow(text, to) ? to + 1 : to;
  return { start, end, text: text.slice(start, from) + wanted + text.slice(to, end) };
}

const isPlain = (text: string, at: number): boolean => at >= 0 && at < text.length && text.charCodeAt(at) > 0x20 && text.charAt(at) !== '\u3000';

function characterBefore(text: string, at: number): number | undefined {
  if (!isPlain(text, at - 1)) return undefined;
  return isLow(text, at - 1) && isHigh(text, at - 2) ? at - 2 : at - 1;
}

function characterAfter(text: string, at: number): number | undefined {
  if (!isPlain(text, at)) return undefined;
  return isHigh(text, at) && isLow(text, at + 1) ? at + 2 : at + 1;
}
