import type { Paragraph, ReportDocument, Span } from '../document';
import type { Genre, Trigger } from './compile';
import { isContent } from './head';
import { endOfWords, firstCharacter, headingOf, plainRank, type Heading } from './headings';
import { noPassages, type Passages } from './passages';
import { sentenceAt } from '../sentence';
import { themesOf, toldAtLength } from './themes';
import type { SentenceWords, ThemeId } from './words';

/** A stretch that problems or plans have begun: its own numbered items are no themes. */
interface Region {
  readonly plans: boolean;
  readonly from: number;
  /** The heading's rank; absent where a sentence began it. */
  readonly rank?: number;
  /** Ranks of lists that began inside. */
  readonly inner: Set<number>;
}

interface Level {
  readonly rank: number;
  readonly themes: ReadonlySet<ThemeId>;
}

const longestClosing = 70;
const planStart = 40;
const longestTopic = 30;
/** No report has more paragraphs: beyond, only headings and sentences are read, so that a huge file stays fast. */
const mostTold = 2000;

/**
 * Walks once over the body and notes every heading and sentence that may begin a section.
 * @param from first paragraph after the lead-in
 * @param to first paragraph of the tail
 */
export function walk(document: ReportDocument, from: number, to: number, genre: Genre): Passages {
  const { words, pattern } = genre;
  const passages = noPassages();
  const levels: Level[] = [];
  let region: Region | undefined;
  let topRank = Infinity;
  let alone: Span | undefined;

  const isCovered = (theme: ThemeId): boolean => levels.some(({ themes }) => themes.has(theme));
  const open = (next: Region | undefined, index: number): void => {
    if (region?.plans && region.rank !== undefined) passages.planned.push({ from: region.from, to: index });
    region = next;
  };

  /** Whether a heading ends the region that it stands in. */
  const ends = (heading: Heading, { rank, inner }: Region): boolean => {
    if (rank !== undefined) return heading.rank <= rank;
    if (inner.has(heading.rank) || heading.rank === plainRank) return false;
    if (heading.ordinal !== 1 || (heading.rank <= topRank && topRank <= 2)) return true;
    inner.add(heading.rank);
    return false;
  };

  const readHeading = (paragraph: Paragraph, index: number, found: Heading): void => {
    const heading = found.rank === plainRank && topRank < Infinity ? { ...found, rank: topRank + 0.5 } : found;
    const at: Span = { paragraph: index, start: heading.start, end: heading.end };
    const title = paragraph.text.slice(heading.wordsFrom, heading.end);
    const isProblems = (pattern(words.problems.heading).test(title) && !pattern(words.problems.not).test(title)) || (title.includes('，') && pattern(words.problems.facing).test(title));
    const isPlans = pattern(words.plans.heading).test(title) && !pattern(words.plans.not).test(title);
    if (isProblems || isPlans) {
      if (isProblems) passages.headed.problems.push(at);
      if (isPlans) passages.headed.plans.push(at);
      open({ plans: isPlans, from: index, rank: heading.rank, inner: new Set() }, index);
      return;
    }
    if (region && !ends(heading, region)) return;
    if (region) open(undefined, index);
    while ((levels.at(-1)?.rank ?? -1) >= heading.rank) levels.pop();
    if (found.rank !== plainRank) topRank = Math.min(topRank, heading.rank);
    const isWork = heading.rank <= 2.5 && pattern(words.work.heading).test(title) && !pattern(words.work.not).test(title);
    const isHigh = heading.rank <= 6 || levels.every((level) => level.themes.size === 0);
    const spoken = themesOf(paragraph.text, heading.wordsFrom, heading.end, isHigh, genre);
    const themes = isWork && spoken.has('responsibility') ? new Set<ThemeId>(['responsibility']) : spoken;
    if (isWork && [...themes].every((theme) => theme === 'responsibility')) passages.headed.work.push(at);
    for (const theme of themes) passages.headed[theme].push(at);
    levels.push({ rank: heading.rank, themes });
    alone = heading.runIn || isWork ? undefined : at;
    if (!themes.has('integrity')) passages.themesBefore++;
  };

  /** What a paragraph tells of at length, or in its first sentence, belongs to the heading that it stands under. */
  const readTold = (text: string, index: number, start: number, to: number, own: Heading | undefined): void => {
    const end = endOfWords(text, start);
    const at = own ? { paragraph: index, start: own.start, end: own.end } : (alone ?? { paragraph: index, start, end });
    const themes = toldAtLength(text, start, to, levels.some((level) => level.themes.size > 0), genre);
    for (const theme of themes) if (passages.headed[theme].at(-1)?.paragraph === index) themes.delete(theme);
    if (!own && !alone && end - start <= longestTopic && text.charAt(end) === '。') for (const theme of themesOf(text, start, end, false, genre)) themes.add(theme);
    for (const theme of themes) if (!isCovered(theme)) passages.headed[theme].push(at);
    for (const theme of themes) if (!own && theme !== 'integrity') passages.themesBefore++;
  };

  const readSentences = (text: string, index: number, start: number): void => {
    const tested = { problems: start, plans: start, leadIn: start };
    let integrity: { hits: Set<string>; at: number } | undefined;
    genre.findTriggers(text, start, text.length, (trigger: Trigger, at: number, end: number) => {
      if (trigger === 'item') {
        readItem(text, index, at, end);
        return;
      }
      if (trigger === 'integrity') {
        integrity ??= { hits: new Set(), at };
        integrity.hits.add(text.slice(at, end));
        return;
      }
      if (at < tested[trigger] || (trigger !== 'leadIn' && passages.headed[trigger].length > 0)) return;
      const sentence = sentenceAt(text, at);
      tested[trigger] = sentence.end;
      if (trigger === 'plans' && (at - sentence.start > planStart || !sentence.whole)) return;
      const spokenOf = trigger === 'leadIn' ? undefined : words[trigger];
      const said = text.slice(sentence.start, sentence.end);
      const span = { paragraph: index, start: sentence.start, end: sentence.end };
      if (trigger === 'leadIn' || !spokenOf) {
        const opening = pattern(words.leadIn.opening).exec(said);
        if (opening && !pattern(words.leadIn.notOpening).test(said.slice(opening.index))) passages.openings.push(span);
      } else if (begins(said, spokenOf)) {
        const opens = sentence.start <= firstCharacter(text, 0);
        // A heading that names nothing, right above a paragraph of plans, is theirs.
        const isTheirs = trigger === 'plans' && opens && alone && levels.at(-1)?.themes.size === 0;
        if (isTheirs) passages.themesBefore--;
        passages.candidates.push({ id: trigger, at: isTheirs && alone ? alone : span, opens, themesBefore: passages.themesBefore });
        if (region?.rank === undefined) open({ plans: trigger === 'plans', from: index, inner: new Set() }, index);
      }
    });
    if (integrity && integrity.hits.size >= 2 && region === undefined && pattern(words.integrity.own).test(text)) {
      const sentence = sentenceAt(text, integrity.at);
      if (!pattern(words.integrity.others).test(text.slice(sentence.start, sentence.end))) passages.integrity.push({ paragraph: index, start: sentence.start, end: sentence.end });
    }
  };

  const begins = (said: string, { sentence, notBefore, notAnywhere }: SentenceWords): boolean => {
    const match = pattern(sentence).exec(said);
    return match !== null && !pattern(notBefore).test(said.slice(0, match.index)) && !pattern(notAnywhere).test(said);
  };

  /** 一是 inside a paragraph: its first sentence may be about a theme of its own. */
  const readItem = (text: string, index: number, at: number, wordsFrom: number): void => {
    if (region !== undefined || (at > 0 && !'。；：，！？:;— 　'.includes(text.charAt(at - 1)))) return;
    const end = endOfWords(text, wordsFrom);
    for (const theme of themesOf(text, wordsFrom, end, false, genre)) if (!isCovered(theme)) passages.headed[theme].push({ paragraph: index, start: at, end });
  };

  for (let index = from; index < to; index++) {
    const paragraph = document.paragraphs[index];
    if (!paragraph || !isContent(paragraph, genre)) continue;
    const { text } = paragraph;
    if (text.length <= longestClosing && pattern(words.closing.within).test(text)) {
      passages.closings.push({ paragraph: index, start: firstCharacter(text, 0), end: text.length });
      continue;
    }
    const heading = headingOf(paragraph);
    if (heading) readHeading(paragraph, index, heading);
    const isBody = region === undefined;
    const known = passages.candidates.length;
    readSentences(text, index, heading ? heading.end : 0);
    if (!isBody || index - from > mostTold) continue;
    const told = passages.candidates[known]?.at.start ?? text.length;
    if (heading === undefined || heading.runIn) readTold(text, index, firstCharacter(text, 0), told, heading);
    if (heading === undefined) alone = undefined;
  }
  open(undefined, to);
  return passages;
}
