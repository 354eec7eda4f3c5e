import type { Paragraph } from '../document';

/** A mark that has no partner, or the wrong one: what stands there, and what is missing or should stand there instead. */
export interface UnpairedMark {
  readonly paragraph: number;
  readonly offset: number;
  readonly mark: string;
  /** The partner that is missing; where `replace` is set, the mark that should stand in this place. */
  readonly expected: string;
  readonly replace: boolean;
}

interface Unmatched {
  readonly paragraph: number;
  readonly offset: number;
  readonly family: number;
  readonly opens: boolean;
}

/** Opening and closing marks by family; half-width and full-width ones pair with each other, for width is another rule's matter. */
const families: readonly { readonly open: string; readonly close: string; readonly kin: string }[] = [
  { open: '“', close: '”', kin: 'quote' },
  { open: '‘', close: '’', kin: 'quote' },
  { open: '（(', close: '）)', kin: 'bracket' },
  { open: '《', close: '》', kin: 'book' },
  { open: '〈', close: '〉', kin: 'book' },
  { open: '「', close: '」', kin: 'corner' },
  { open: '『', close: '』', kin: 'corner' },
  { open: '【〖', close: '】〗', kin: 'bracket' },
  { open: '〔', close: '〕', kin: 'bracket' },
  { open: '[［', close: ']］', kin: 'bracket' },
];
const doubleQuote = 0;
const singleQuote = 1;
const round = 2;
const square = 9;
/** For each UTF-16 unit: 0, or its family from 1, and 16 more where it closes. */
const roles = new Uint8Array(0x10000);
families.forEach(({ open, close }, family) => {
  for (const mark of open) roles[mark.charCodeAt(0)] = family + 1;
  for (const mark of close) roles[mark.charCodeAt(0)] = family + 17;
});

const latinOrDigit = /[A-Za-z0-9]/;
const numberLabel = /(?:^|[^0-9０-９])[0-9０-９]{1,2}$|(?:^|[^A-Za-z])[A-Za-z]$|[①-⑳]$/;
const chineseLabel = /(?:^|[\s，。；：、])[一二三四五六七八九十]{1,3}$/;
const listedLabel = /[\s，。；：、,;:][0-9０-９]{1,2}$/;
const endMark = /[。！？；：!?;…][”’）)》」』】]*$/;
/** How far a quotation may run on, in paragraphs. */
const longestQuotation = 20;

/**
 * Finds the marks of the pairs that have no partner in their paragraph, save labels such as `1）`, apostrophes,
 * and quotations that run over several paragraphs.
 * @returns the marks in reading order, one for each fault
 */
export function unpairedMarks(paragraphs: readonly Paragraph[]): UnpairedMark[] {
  const all: Unmatched[] = [];
  const chineseLabels: Unmatched[] = [];
  const stacks: number[][] = families.map(() => []);
  paragraphs.forEach(({ text }, paragraph) => {
    let doubtful = false;
    let open = 0;
    const first = all.length;
    for (let i = 0; i < text.length; i++) {
      const role = roles[text.charCodeAt(i)] ?? 0;
      if (role === 0) continue;
      const opens = role < 16;
      const family = (role & 15) - 1;
      const stack = stacks[family];
      if (!stack) continue;
      if (family === singleQuote && isApostrophe(text, i, opens, stack.length > 0)) continue;
      if (opens) {
        stack.push(i);
        open++;
        continue;
      }
      if (family === round && stack.length > 0 && listedLabel.test(text.slice(Math.max(0, i - 4), i))) doubtful = true;
      if (stack.pop() !== undefined) {
        open--;
        continue;
      }
      const lead = text.slice(Math.max(0, i - 4), i);
      if (family === round && (numberLabel.test(lead) || /[:;=^-]$/.test(lead))) continue;
      if (family === round && chineseLabel.test(lead)) chineseLabels.push({ paragraph, offset: i, family, opens });
      else all.push({ paragraph, offset: i, family, opens });
    }
    if (open > 0) {
      stacks.forEach((stack, family) => {
        for (const offset of stack) all.push({ paragraph, offset, family, opens: true });
        stack.length = 0;
      });
    }
    if (all.length > first) {
      const own = all.splice(first).filter(({ family }) => !(doubtful && family === round));
      for (const mark of withoutStraightQuotes(own, text)) all.push(mark);
    }
  });
  // 一） alone among （二） and （三） lost its bracket; a text that writes 一）二）三） means it.
  if (chineseLabels.length === 1) all.push(...chineseLabels);
  all.sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
  return faults(withoutRunOn(all, paragraphs), paragraphs);
}

function isApostrophe(text: string, at: number, opens: boolean, isOpen: boolean): boolean {
  const before = latinOrDigit.test(text.charAt(at - 1));
  const after = latinOrDigit.test(text.charAt(at + 1));
  return opens ? /[0-9]/.test(text.charAt(at + 1)) && before : before && (after || !isOpen);
}

/** Drops the quotation marks that a straight one closes or opens: that is a matter of width. */
function withoutStraightQuotes(own: readonly Unmatched[], text: string): readonly Unmatched[] {
  const isOdd = (mark: RegExp): boolean => (text.match(mark)?.length ?? 0) % 2 === 1;
  const double = own.some(({ family }) => family === doubleQuote) && isOdd(/["＂]/g);
  const single = own.some(({ family }) => family === singleQuote) && isOdd(/['＇]/g);
  return double || single ? own.filter(({ family }) => !(double && family === doubleQuote) && !(single && family === singleQuote)) : own;
}

/** Drops an opening mark and the closing one in a later paragraph where a quotation, or a line that was broken, runs from one to the other. */
function withoutRunOn(all: readonly Unmatched[], paragraphs: readonly Paragraph[]): Unmatched[] {
  const dropped = new Set<Unmatched>();
  const open: (Unmatched | undefined)[] = families.map(() => undefined);
  for (const mark of all) {
    if (mark.opens) {
      open[mark.family] = mark;
      if (mark.family === doubleQuote && isReopened(mark, paragraphs)) dropped.add(mark);
      continue;
    }
    const start = open[mark.family];
    if (!start || start.paragraph === mark.paragraph) continue;
    open[mark.family] = undefined;
    if (runsOn(start, mark, paragraphs)) dropped.add(start).add(mark);
  }
  return all.filter((mark) => !dropped.has(mark));
}

function runsOn(start: Unmatched, end: Unmatched, paragraphs: readonly Paragraph[]): boolean {
  if (end.paragraph - start.paragraph > longestQuotation) return false;
  const rest = (paragraphs[end.paragraph]?.text ?? '').slice(end.offset + 1);
  if (/^(?:|[：:])$/.test(before(start, paragraphs)) && /^[。；！？.]?\s*$/.test(rest)) return true;
  for (let i = start.paragraph; i < end.paragraph; i++) if (endMark.test((paragraphs[i]?.text ?? '').trimEnd().slice(-6))) return false;
  return end.paragraph - start.paragraph <= 3;
}

/** The character before a mark, spaces apart; empty at the paragraph's beginning. */
function before({ paragraph, offset }: Unmatched, paragraphs: readonly Paragraph[]): string {
  return (paragraphs[paragraph]?.text ?? '').slice(0, offset).trimEnd().slice(-1);
}

/** A quotation of several paragraphs opens each of them anew and closes only the last. */
function isReopened(mark: Unmatched, paragraphs: readonly Paragraph[]): boolean {
  if (!/^(?:|[：:，])$/.test(before(mark, paragraphs))) return false;
  for (let i = mark.paragraph + 1; i < mark.paragraph + 3; i++) {
    const next = (paragraphs[i]?.text ?? '').trim();
    if (next === '') continue;
    return next.startsWith('“') && (/”[。；！？]?$/.test(next) || next.lastIndexOf('“') > next.lastIndexOf('”'));
  }
  return false;
}

/** Turns unmatched marks into faults: two that stand for one pair (“四风“, （甲〕) are one. */
function faults(all: readonly Unmatched[], paragraphs: readonly Paragraph[]): UnpairedMark[] {
  const result: UnpairedMark[] = [];
  for (let i = 0; i < all.length; i++) {
    const mark = all[i];
    if (!mark) continue;
    const text = paragraphs[mark.paragraph]?.text ?? '';
    const next = all[i + 1];
    const isPair = next !== undefined && next.paragraph === mark.paragraph && isOnePair(mark, next, text);
    if (!isPair) {
      result.push(fault(mark, text, partner(mark.family, !mark.opens), false));
      continue;
    }
    i++;
    if (isInterval(mark, next, text)) continue;
    const wrong = mark.opens ? next : mark;
    const right = mark.opens ? mark : next;
    result.push(fault(wrong, text, partner(right.family, !right.opens), true));
  }
  return result;
}

function isOnePair(first: Unmatched, second: Unmatched, text: string): boolean {
  if (second.offset - first.offset > 30 || text.slice(first.offset, second.offset).includes('。')) return false;
  if (first.family === second.family) return first.opens === second.opens && second.offset - first.offset > 1;
  return first.opens && !second.opens && families[first.family]?.kin === families[second.family]?.kin;
}

/** [0, 1) and (0, 1] */
function isInterval(first: Unmatched, second: Unmatched, text: string): boolean {
  const pair = [first.family, second.family];
  return pair.includes(round) && pair.includes(square) && /^[\d.,，∞+\s-]+$/.test(text.slice(first.offset + 1, second.offset));
}

function fault({ paragraph, offset }: Unmatched, text: string, expected: string, replace: boolean): UnpairedMark {
  return { paragraph, offset, mark: text.charAt(offset), expected, replace };
}

function partner(family: number, opens: boolean): string {
  return (opens ? families[family]?.open : families[family]?.close)?.charAt(0) ?? '';
}
