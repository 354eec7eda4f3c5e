import type { ReportDocument, Span } from '../document';
import type { Genre } from './compile';
import { isContent } from './head';
import { firstCharacter, headingOf, lastCharacter, plainRank } from './headings';

/** What stands after the last body paragraph of a report. */
export interface Tail {
  /** In reading order. */
  readonly closings: readonly Span[];
  readonly signature?: Span;
  readonly date?: Span;
  /** The first paragraph of the tail, or the end of the body. A closing sentence in the last body paragraph leaves that paragraph to the body. */
  readonly from: number;
}

const looked = 12;
const longestLine = 45;
/** A list of annexes that begins on its first line and goes on below: 附件：1.整改台账⏎2.任务分工表. */
const numberedAnnex = /^\d{1,2}[.．、][^。；：！？]+$/;

/**
 * Reads closing, signature and date, from the last paragraph backward.
 * @param from the first paragraph that may belong to the tail
 */
export function readTail(document: ReportDocument, from: number, bodyLength: number, genre: Genre): Tail {
  const { words, pattern } = genre;
  const closings: Span[] = [];
  let signature: Span | undefined;
  let date: Span | undefined;
  let tailFrom = bodyLength;
  let annexes = bodyLength;
  let seen = 0;
  const named: Span[] = [];
  for (let index = beforeAnnexes(document, from, bodyLength, genre) - 1; index >= from && seen < looked; index--) {
    const paragraph = document.paragraphs[index];
    if (!paragraph || !isContent(paragraph, genre)) continue;
    seen++;
    const { text } = paragraph;
    const start = firstCharacter(text, 0);
    const end = lastCharacter(text);
    const line = text.slice(start, Math.min(end, start + words.closing.maxLength + 1));
    if (pattern(words.aside).test(line)) continue;
    const listed = annexListAt(document, index, genre);
    if (listed !== undefined) {
      annexes = listed;
      index = listed;
      continue;
    }
    if (end - start <= words.closing.maxLength && pattern(words.closing.paragraph).test(line)) {
      closings.unshift({ paragraph: index, start, end });
      tailFrom = index;
      continue;
    }
    const isLine = end - start <= longestLine && !/[。；：！？，]$/.test(line) && (headingOf(paragraph)?.rank ?? plainRank) === plainRank;
    if (!isLine) {
      const sentence = closings.length === 0 ? closingSentence(text, index, genre) : undefined;
      if (sentence) closings.push(sentence);
      break;
    }
    if (pattern(words.date).test(line)) {
      date ??= { paragraph: index, start, end };
    } else {
      const both = /^(.{2,30}?)\s+(\S.*)$/.exec(line);
      if (both?.[1] && both[2] && pattern(words.date).test(both[2]) && pattern(words.signature).test(both[1])) {
        date ??= { paragraph: index, start: end - both[2].length, end };
        signature = { paragraph: index, start, end: start + both[1].length };
      } else if (pattern(words.signature).test(line) && !isSectionHeading(line, genre)) {
        named.push({ paragraph: index, start, end });
      } else break;
    }
    tailFrom = index;
  }
  signature ??= named.length <= 2 || date ? named.at(-1) : undefined;
  if (signature && !date && closings.length === 0 && signature.end - signature.start <= 4) signature = undefined;
  const first = [closings[0], signature, date].flatMap((span) => (span && span.paragraph >= tailFrom ? [span.paragraph] : []));
  return {
    closings,
    ...(signature && { signature }),
    ...(date && { date }),
    from: Math.min(annexes, ...first),
  };
}

function closingSentence(text: string, paragraph: number, genre: Genre): Span | undefined {
  const from = Math.max(0, text.length - 100);
  const match = genre.pattern(genre.words.closing.sentence).exec(text.slice(from));
  if (!match?.[1]) return undefined;
  const start = from + match.index + match[0].indexOf(match[1]);
  return start === firstCharacter(text, 0) ? undefined : { paragraph, start, end: lastCharacter(text) };
}

/** Where the report ends: the first annex that stands right behind its signature and date, or the end of the body. */
function beforeAnnexes(document: ReportDocument, from: number, bodyLength: number, { words, pattern }: Genre): number {
  let above = '';
  let higher = '';
  for (let index = from; index < bodyLength; index++) {
    const text = document.paragraphs[index]?.text.trim() ?? '';
    if (text === '') continue;
    if (pattern(words.annex).test(text) && pattern(words.date).test(above) && pattern(words.signature).test(higher)) return index;
    higher = above;
    above = text.length <= longestLine ? text : '';
  }
  return bodyLength;
}

/** Where the list of annexes begins that a paragraph goes on with: lines of numbers, the first of them behind 附件：; undefined where it goes on with none. */
function annexListAt({ paragraphs }: ReportDocument, index: number, { words, pattern }: Genre): number | undefined {
  for (let at = index; at >= 0; at--) {
    const text = paragraphs[at]?.text.trim() ?? '';
    if (pattern(words.annex).test(text)) return at < index && numberedAnnex.test(text.slice(0, longestLine).replace(/^[^：:]*[：:]\s*/, '')) ? at : undefined;
    if (text.length > longestLine || (text !== '' && !numberedAnnex.test(text))) return undefined;
  }
  return undefined;
}

function isSectionHeading(line: string, { words, pattern }: Genre): boolean {
  return [words.problems.heading, words.plans.heading, words.work.heading].some((heading) => pattern(heading).test(line));
}
