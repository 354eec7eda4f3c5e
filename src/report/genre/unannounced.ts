import type { Paragraph, ReportDocument, Span } from '../document';
import { sentenceAt } from '../sentence';
import type { Genre } from './compile';
import { isContent } from './head';
import { firstCharacter, headingOf, isBodyRank, plainRank } from './headings';
import type { BodyHeading } from './own-words';
import type { Candidate } from './passages';

/** A place in the document. */
interface Position {
  readonly paragraph: number;
  readonly start: number;
}

/** So many shortcomings, intentions or hints in one paragraph are what it is about. */
const fewest = 2;
/** How many paragraphs below a heading are read. */
const readBelow = 2;
/** How many paragraphs of one of the last two sections are read. */
const longestLast = 12;
/** How many paragraphs before the plans, or the end, may be the problems. */
const lookedBack = 4;

/** Sections that only their place and their text tell. */
export interface Unannounced {
  readonly integrity: Span | undefined;
  readonly problems: Span | undefined;
  readonly plans: Span | undefined;
}

/**
 * What the last headings stand for where they name nothing known (掂量下来，分量不够的地方) and the text below them tells: hints at the author's integrity, shortcomings, or intentions.
 * Behind the problems the last one that looks ahead (乘势而上，再创佳绩), or whose text names the next year, is of the plans.
 * @param unread those headings behind the last theme of the body
 * @param known what of the three is found already
 * @param nextYear the one after the report's, as it is written; undefined where nobody knows
 */
export function lastHeadings(document: ReportDocument, unread: readonly Span[], known: Unannounced, nextYear: string | undefined, genre: Genre): Unannounced {
  const below = ({ paragraph, end }: Span): string => [document.paragraphs[paragraph]?.text.slice(end), ...document.paragraphs.slice(paragraph + 1, paragraph + 1 + readBelow).map(({ text }) => text)].join('\n');
  const tellsOf = (pattern: () => RegExp) => (heading: Span): boolean => holds(below(heading), pattern());
  const integrity = known.integrity ?? unread.find((heading) => hintsIn(below(heading), genre) >= fewest);
  const lacking = unread.filter((heading) => heading !== integrity && tellsOf(genre.lacking)(heading));
  // Plans speak of shortcomings too.
  const isBeforePlans = ({ paragraph }: Span): boolean => unread.some((later) => later.paragraph > paragraph && tellsOf(genre.intention)(later));
  const problems = known.problems ?? lacking.findLast(isBeforePlans) ?? lacking.at(-1);
  const behind = unread.filter((heading) => heading !== integrity && (problems === undefined || heading.paragraph > problems.paragraph));
  const plans = known.plans ?? behind.findLast(tellsOf(genre.intention)) ?? (problems && behind.findLast((heading) => looksAhead(document, heading, genre) || (nextYear !== undefined && below(heading).includes(nextYear))));
  return { integrity, problems, plans };
}

/**
 * The last two headings of the highest rank where they name nothing and what stands under them tells that they are the problems and the plans, though the items below name themes: 八、路面还有坑洼, 九、下半程怎么开.
 * @param headings all of the body
 * @param begun what begins at a paragraph, by its index
 * @param to the first paragraph of the tail
 */
export function lastPair({ paragraphs }: ReportDocument, headings: readonly BodyHeading[], begun: ReadonlyMap<number, unknown>, to: number, genre: Genre): Pick<Unannounced, 'problems' | 'plans'> | undefined {
  const highest = headings.reduce((rank, heading) => (isBodyRank(heading.rank) ? Math.min(rank, heading.rank) : rank), Infinity);
  const [problems, plans] = headings.filter(({ rank }) => rank === highest).slice(-2).map(({ paragraph }) => paragraph);
  if (problems === undefined || plans === undefined || begun.has(problems) || begun.has(plans)) return undefined;
  const between = (from: number, end: number): string => paragraphs.slice(from, Math.min(end, from + longestLast)).map(({ text }) => text).join('\n');
  if (!holds(between(problems, plans), genre.lacking()) || !holds(between(plans, to), genre.intention())) return undefined;
  return { problems: headingAt(paragraphs, problems), plans: headingAt(paragraphs, plans) };
}

function headingAt(paragraphs: readonly Paragraph[], paragraph: number): Span {
  const { start = 0, end = 0 } = headingOf(paragraphs[paragraph] ?? { text: '' }) ?? {};
  return { paragraph, start, end };
}

function holds(text: string, pattern: RegExp): boolean {
  return (text.match(pattern) ?? []).length >= fewest;
}

function looksAhead({ paragraphs }: ReportDocument, { paragraph, start, end }: Span, { words: { plans }, pattern }: Genre): boolean {
  return pattern(plans.ahead).test(paragraphs[paragraph]?.text.slice(start, end) ?? '');
}

/** How many different hints at the author's own integrity a text holds; none where it speaks of others. */
function hintsIn(text: string, { words: { integrity }, pattern, hints }: Genre): number {
  return pattern(integrity.own).test(text) && !pattern(integrity.others).test(text) ? new Set(text.match(hints()) ?? []).size : 0;
}

/** The last sentence of the body that names shortcomings, where plans that no sentence announces refer to such (对于上面说到的四方面不足，…): each section tells its own. */
export function toldWithTheWork({ paragraphs }: ReportDocument, candidates: readonly Candidate[], plans: Span | undefined, { words: { problems }, pattern }: Genre): Span | undefined {
  if (!plans) return undefined;
  const { text = '' } = paragraphs[plans.paragraph] ?? {};
  const said = plans.end < text.length ? text : `${text}\n${paragraphs[plans.paragraph + 1]?.text ?? ''}`;
  return pattern(problems.referred).test(said) ? candidates.findLast(({ id }) => id === 'problems')?.at : undefined;
}

/**
 * The paragraph of problems that neither a heading nor a known formula begins: one of the last before the plans, not numbered among the body's, that names shortcomings.
 * @param from first paragraph after the lead-in
 * @param to where the plans begin, or the end
 * @returns its first sentence
 */
export function unannouncedProblems(document: ReportDocument, from: number, to: Position, { words: { problems }, pattern, lacking }: Genre): Span | undefined {
  let looked = 0;
  for (let index = to.paragraph; index >= from && looked < lookedBack; index--) {
    const paragraph = document.paragraphs[index];
    const text = (index === to.paragraph ? paragraph?.text.slice(0, to.start) : paragraph?.text) ?? '';
    if (!paragraph || text === '') continue;
    if (!isUnnumbered(paragraph)) return undefined;
    looked++;
    const named = text.match(lacking()) ?? [];
    const sentence = firstSentence(index, text);
    if (named.length >= fewest && !pattern(problems.notBefore).test(text.slice(sentence.start, text.indexOf(named[0] ?? ''))) && !pattern(problems.notAnywhere).test(text.slice(sentence.start, sentence.end))) return sentence;
  }
  return undefined;
}

/**
 * The paragraph in which the author speaks of personal integrity without the words for it: the one that holds most hints at it.
 * @param from first paragraph after the lead-in
 * @param to the first paragraph of the problems, the plans or the tail
 * @returns its first sentence
 */
export function unannouncedIntegrity(document: ReportDocument, from: number, to: number, genre: Genre): Span | undefined {
  let best: Span | undefined;
  let most = fewest - 1;
  for (let index = from; index < to; index++) {
    const text = document.paragraphs[index]?.text ?? '';
    const held = hintsIn(text, genre);
    if (held <= most) continue;
    most = held;
    best = firstSentence(index, text);
  }
  return best;
}

/**
 * The sentence of plans that neither a heading nor a known formula begins: behind the problems, of what is intended.
 * @param from where the problems begin; the first paragraph under a heading alone is theirs
 * @param to the first paragraph of the tail
 */
export function unannouncedPlans(document: ReportDocument, from: Span, to: number, genre: Genre): Span | undefined {
  const { words: { plans }, pattern } = genre;
  const problems = document.paragraphs[from.paragraph]?.text ?? '';
  // 在肯定成绩的同时，也还有差距，下一步要逐项补上: one sentence leads to both, and the paragraph goes on with what is intended.
  const within = pattern(plans.within).exec(problems.slice(from.start, from.end));
  if (within && holds(problems.slice(from.end), genre.intention())) return { paragraph: from.paragraph, start: from.start + within.index, end: from.end };
  for (let at = from.end; at < problems.length; ) {
    const { start, end } = sentenceAt(problems, at);
    if (pattern(plans.following).test(problems.slice(start, end))) return { paragraph: from.paragraph, start, end };
    at = Math.max(end, at + 1);
  }
  let isTheirs = problems.slice(from.end).trim() === '' && !/[。；！？]$/.test(problems.slice(from.start, from.end));
  for (let index = from.paragraph + 1; index < to; index++) {
    const paragraph = document.paragraphs[index];
    if (!paragraph || !isContent(paragraph, genre)) continue;
    const sentence = firstSentence(index, paragraph.text);
    const said = paragraph.text.slice(sentence.start, sentence.end);
    // 下半年，汛期还长，事还多。我打算先补课: what is intended may come behind what is to come.
    const next = pattern(plans.heading).test(said) ? sentenceAt(paragraph.text, sentence.end) : sentence;
    const isPlan = !isTheirs && isUnnumbered(paragraph) && [said, paragraph.text.slice(next.start, next.end)].some((each) => pattern(plans.intending).test(each));
    if (isPlan) return sentence;
    isTheirs = false;
  }
  return undefined;
}

function isUnnumbered(paragraph: Paragraph): boolean {
  return (headingOf(paragraph)?.rank ?? plainRank) === plainRank;
}

function firstSentence(paragraph: number, text: string): Span {
  const { start, end } = sentenceAt(text, firstCharacter(text, 0));
  return { paragraph, start, end };
}
