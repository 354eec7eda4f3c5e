import type { ReportDocument, Span } from '../document';
import type { Genre } from './compile';
import type { Passages } from './passages';
import type { SectionId } from './sections';
import type { Tail } from './tail';

const longestAssertion = 220;

/**
 * Whether problems or plans only say that there are some, and list nothing, or have a heading and no text.
 * @param places where each section begins
 */
export function isAssertedOnly(document: ReportDocument, id: 'problems' | 'plans', places: Readonly<Record<SectionId, readonly Span[]>>, passages: Passages, tail: Tail, genre: Genre): boolean {
  const { words, pattern } = genre;
  const place = places[id].at(-1);
  if (!place) return false;
  const isHeading = passages.headed[id].length > 0;
  const from: Position = isHeading ? { paragraph: place.paragraph, at: place.end } : { paragraph: place.paragraph, at: place.start };
  const next = nextPlace(id, place, places, passages);
  const end = next ?? { paragraph: tail.from, at: 0 };
  const isShared = id === 'problems' && isHeading && places.plans.at(-1)?.paragraph === place.paragraph;
  const text = textBetween(document, from, (isShared ? beginningOfPlans(document, from, end, genre) : undefined) ?? end);
  if (text === undefined) return false;
  // 七、努力方向⏎…还存在差距。下一步，…: under a heading of the plans alone the problems come first.
  const isBehindProblems = passages.headed.problems.length === 0 && next !== undefined && next.paragraph === places.problems.at(-1)?.paragraph;
  if (text === '') return isHeading && !isBehindProblems && !isSentence(document, place) && (next?.paragraph ?? tail.from) > place.paragraph;
  if (id === 'plans') return pattern(words.plans.empty).test(text);
  const plans = text.search(pattern(`[。；](?=(?:${words.problems.plansAfter}))`));
  const said = plans < 0 ? text : text.slice(0, plans);
  return !pattern(words.problems.named).test(isHeading ? said : said.slice(Math.max(0, said.search(pattern(words.problems.turn)))));
}

/** Whether what begins a section tells something by itself: （四）下半年安排6场，全年达到11场。 */
function isSentence({ paragraphs }: ReportDocument, { paragraph, start, end }: Span): boolean {
  const { text = '' } = paragraphs[paragraph] ?? {};
  return text.charAt(end) === '。' && /\d/.test(text.slice(start, end));
}

interface Position {
  readonly paragraph: number;
  readonly at: number;
}

/** The first place after this one that begins something else. */
function nextPlace(id: 'problems' | 'plans', place: Span, places: Readonly<Record<SectionId, readonly Span[]>>, { candidates }: Passages): Position | undefined {
  let next: Span | undefined;
  const consider = (span: Span): void => {
    const isLater = span.paragraph > place.paragraph || (span.paragraph === place.paragraph && span.start >= place.end);
    if (isLater && (!next || span.paragraph < next.paragraph || (span.paragraph === next.paragraph && span.start < next.start))) next = span;
  };
  for (const section of ['integrity', 'problems', 'plans', 'closing'] as const) if (section !== id) places[section].forEach(consider);
  for (const candidate of candidates) if (candidate.id !== id) consider(candidate.at);
  return next && { paragraph: next.paragraph, at: next.start };
}

/** Where plans begin behind problems that share their heading; nothing where no problem is told before. */
function beginningOfPlans(document: ReportDocument, from: Position, to: Position, { words, pattern }: Genre): Position | undefined {
  for (let paragraph = from.paragraph; paragraph < to.paragraph; paragraph++) {
    const text = document.paragraphs[paragraph]?.text ?? '';
    const start = paragraph === from.paragraph ? from.at : 0;
    const plans = text.slice(start).search(pattern(`(?<=^\\s*|[。；])(?:${words.problems.plansAfter})`));
    if (plans >= 0) return textBetween(document, from, { paragraph, at: start + plans }) === '' ? undefined : { paragraph, at: start + plans };
  }
  return undefined;
}

/** The text from one position to another without spaces and end punctuation at its sides; nothing where it is too long to be a mere assertion. */
function textBetween(document: ReportDocument, from: Position, to: Position): string | undefined {
  let text = '';
  for (let index = from.paragraph; index <= to.paragraph; index++) {
    const paragraph = document.paragraphs[index]?.text ?? '';
    text += paragraph.slice(index === from.paragraph ? from.at : 0, index === to.paragraph ? to.at : from.at + longestAssertion * 2);
    if (text.length > longestAssertion) return undefined;
  }
  return text.replace(/^[\s。：]+|\s+$/g, '');
}
