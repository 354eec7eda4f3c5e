/**
 * A text that was replaced while changes were tracked, in a Word that cannot tell deleted text: both stand in the paragraph. It is
 * kept in the document, so that the old text is neither listed nor filled again.
 */
export interface Replaced {
  /** The character before it; empty at the start of a paragraph. */
  readonly before: string;
  readonly old: string;
  readonly replacement: string;
  /** Whether the old text stands first. */
  readonly oldFirst: boolean;
}

/** Whether a stretch of a paragraph is the old text of a replacement. */
export function isReplaced(replaced: readonly Replaced[], text: string, start: number, end: number): boolean {
  return replaced.some(({ before, old, replacement, oldFirst }) => {
    const whole = before + (oldFirst ? old + replacement : replacement + old);
    const lead = before.length + (oldFirst ? 0 : replacement.length);
    for (let at = Math.max(0, start - lead - old.length); at <= start - lead; at += 1) {
      if (text.startsWith(whole, at) && at + lead <= start && end <= at + lead + old.length && (before !== '' || at === 0)) return true;
    }
    return false;
  });
}

/** As they are kept in a document; whatever is not of the right shape is left out. */
export function readReplaced(value: unknown): Replaced[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): Replaced[] => {
    if (!Array.isArray(entry)) return [];
    const [before, old, replacement, oldFirst]: unknown[] = entry;
    return typeof before === 'string' && typeof old === 'string' && typeof replacement === 'string' && typeof oldFirst === 'boolean' ? [{ before, old, replacement, oldFirst }] : [];
  });
}

export const writeReplaced = (replaced: readonly Replaced[]): unknown => (replaced.length === 0 ? undefined : replaced.map(({ before, old, replacement, oldFirst }) => [before, old, replacement, oldFirst]));
