import type { Paragraph, ReportDocument, Span } from '../document';
import type { Genre, Trigger } from './compile';
import { isContent } from './head';
import { endOfWords, firstCharacter, headingOf, isBodyRank, lowestTitle, plainRank, type Heading } from './headings';
import { noPassages, type Passages } from './passages';
import { isInQuotation } from '../quotation';
import { sentenceAt, type Sentence } from '../sentence';
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
/** A heading of the work done is no lower than those right under the highest, or is itself of the highest that there are. */
const lowestWork = 2.5;
const planStart = 40;
const longestTopic = 30;
/** A longer item of an outline that is told of may be a section all the same, in UTF-16 units. */
const longestListed = 24;
/** Only the last headings can be problems and plans. */
const mostUnread = 12;
/** No report has more paragraphs: beyond, only headings and sentences are read, so that a huge file stays fast. */
const mostTold = 2000;

/**
 * Walks once over the body and notes every heading and sentence that may begin a section.
 * @param from first paragraph after the lead-in
 * @param to first paragraph of the tail
 */
export function walk(document: ReportDocument, from: number, to: number, genre: Genre): Passages {
  const walker = new Walker(genre);
  for (let index = from; index < to; index++) {
    const paragraph = document.paragraphs[index];
    if (paragraph && isContent(paragraph, genre)) walker.read(paragraph, index, index - from <= mostTold);
  }
  return walker.finish(to);
}

/** What is known on the way over the body. */
class Walker {
  private readonly passages = noPassages();
  private readonly levels: Level[] = [];
  private region: Region | undefined;
  private topRank = Infinity;
  /** The last heading, while no text has followed it. */
  private alone: Span | undefined;
  /** The rank of the paragraph before, where it ends in ；. */
  private listRank: number | undefined;

  constructor(private readonly genre: Genre) {}

  /** @param mayTell whether themes are looked for in its text */
  read(paragraph: Paragraph, index: number, mayTell: boolean): void {
    const { passages } = this;
    const { text } = paragraph;
    if (text.length <= longestClosing && this.fits(this.genre.words.closing.within, text)) {
      passages.closings.push({ paragraph: index, start: firstCharacter(text, 0), end: text.length });
      return;
    }
    const heading = headingOf(paragraph);
    if (heading) this.readHeading(paragraph, index, heading, this.isListed(text, heading));
    this.listRank = text.endsWith('；') ? heading?.rank : undefined;
    const isBody = this.region === undefined;
    const known = passages.candidates.length;
    this.readSentences(text, index, heading ? heading.end : 0);
    if (!isBody || !mayTell) return;
    const told = passages.candidates[known]?.at.start ?? text.length;
    if (heading === undefined || heading.runIn) this.readTold(text, index, firstCharacter(text, 0), told, heading);
    // What is told before problems or plans begin in the same paragraph is told before them.
    for (const candidate of passages.candidates.splice(known)) passages.candidates.push({ ...candidate, themesBefore: passages.themesBefore });
    if (heading === undefined) this.alone = undefined;
  }

  finish(to: number): Passages {
    this.open(undefined, to);
    return this.passages;
  }

  private fits(source: string, text: string): boolean {
    return this.genre.pattern(source).test(text);
  }

  private isCovered(theme: ThemeId): boolean {
    return this.levels.some(({ themes }) => themes.has(theme));
  }

  private open(next: Region | undefined, index: number): void {
    if (this.region?.plans && this.region.rank !== undefined) this.passages.planned.push({ from: this.region.from, to: index });
    this.region = next;
  }

  /** Whether a heading ends the region that it stands in. */
  private ends(heading: Heading, { rank, inner }: Region): boolean {
    if (rank !== undefined) return heading.rank <= rank;
    if (inner.has(heading.rank) || heading.rank === plainRank) return false;
    if (heading.ordinal !== 1 || (heading.rank <= this.topRank && this.topRank <= 2)) return true;
    inner.add(heading.rank);
    return false;
  }

  /** Whether a heading is a short item of a list that ends its items in ；, as of an outline that is told of: （二）存在的问题；. */
  private isListed(text: string, { rank }: Heading): boolean {
    return text.length <= longestListed && (text.endsWith('；') || (text.endsWith('。') && this.listRank !== undefined && rank >= this.listRank));
  }

  /** @param isListed it begins neither problems nor plans */
  private readHeading(paragraph: Paragraph, index: number, found: Heading, isListed: boolean): void {
    const { passages, levels, genre } = this;
    const { problems, plans, work } = genre.words;
    const heading = found.rank === plainRank && this.topRank < Infinity ? { ...found, rank: this.topRank + 0.5 } : found;
    const at: Span = { paragraph: index, start: heading.start, end: heading.end };
    const title = paragraph.text.slice(heading.wordsFrom, heading.end);
    // 十、在总结成绩的同时，也看到工作与群众期待相比仍有差距。: a numbered paragraph begins with a sentence, not with a title.
    const isSentence = found.runIn && heading.rank === this.topRank;
    // 四是岸线管理存在薄弱环节。: one of the problems that have begun.
    const isOneOfThem = this.region?.plans === false && heading.rank > Math.max(lowestTitle, this.region.rank ?? Infinity);
    const isProblems = !isListed && !isOneOfThem && ((this.fits(problems.heading, title) && !this.fits(problems.not, title)) || (title.includes('，') && this.fits(problems.facing, title)) || (isSentence && this.opensProblems(paragraph.text, title, heading)));
    const isPlans = !isListed && ((this.fits(plans.heading, title) && !this.fits(plans.not, title)) || (isSentence && passages.headed.plans.length === 0 && passages.headed.problems.length > 0 && this.begins(title, plans)));
    if (isProblems || isPlans) {
      this.noteHeading(paragraph, index, found);
      if (isProblems) passages.headed.problems.push(at);
      if (isPlans) passages.headed.plans.push(at);
      this.open({ plans: isPlans, from: index, rank: heading.rank, inner: new Set() }, index);
      return;
    }
    if (this.region && !this.ends(heading, this.region)) return;
    if (this.region) this.open(undefined, index);
    this.noteHeading(paragraph, index, found);
    while ((levels.at(-1)?.rank ?? -1) >= heading.rank) levels.pop();
    if (isBodyRank(found.rank)) this.topRank = Math.min(this.topRank, heading.rank);
    const isWork = (heading.rank <= lowestWork || heading.rank <= this.topRank) && this.fits(work.heading, title) && !this.fits(work.not, title);
    const isHigh = heading.rank <= lowestTitle || levels.every((level) => level.themes.size === 0);
    const spoken = themesOf(paragraph.text, heading.wordsFrom, heading.end, isHigh, genre);
    const themes = isWork && spoken.has('responsibility') ? new Set<ThemeId>(['responsibility']) : spoken;
    if (isWork && [...themes].every((theme) => theme === 'responsibility')) passages.headed.work.push(at);
    for (const theme of themes) passages.headed[theme].push(at);
    this.noteUnread(at, heading.rank, isWork || [...themes].some((theme) => theme !== 'integrity'), themes.size === 0 && found.rank !== plainRank);
    if (themes.size > 0) passages.themeRank = Math.min(passages.themeRank, heading.rank);
    levels.push({ rank: heading.rank, themes });
    this.alone = heading.runIn || isWork ? undefined : at;
    if (!themes.has('integrity')) passages.themesBefore++;
  }

  private noteHeading({ text }: Paragraph, index: number, { rank }: Heading): void {
    const isTableRow = rank === plainRank && text.includes('\t');
    if (!isTableRow) this.passages.headings.push({ paragraph: index, rank });
  }

  /** Whether a numbered sentence names shortcomings, and nothing of the work. */
  private opensProblems(text: string, title: string, { wordsFrom, end }: Heading): boolean {
    const { passages, genre } = this;
    const { problems } = genre.words;
    if (passages.headed.problems.length > 0 || passages.themesBefore === 0 || !this.begins(title, problems) || this.fits(problems.not, title)) return false;
    const measure = genre.pattern(problems.measure).exec(title)?.[0].length ?? 0;
    return themesOf(text, wordsFrom + measure, end, true, genre).size === 0;
  }

  /** What stands before a heading of the body's work is no problem and no plan, but for the heading that it stands under, where others of that rank name themes by themselves. */
  private noteUnread(at: Span, rank: number, isOfBody: boolean, isUnread: boolean): void {
    const { passages } = this;
    if (rank > Math.max(lowestTitle, this.topRank)) return;
    if (isOfBody) passages.unread = passages.unread.filter((other) => other.rank < rank && passages.themeRank <= other.rank);
    else if (isUnread && passages.unread.push({ at, rank }) > mostUnread) passages.unread.shift();
  }

  /** What a paragraph tells of at length, or in its first sentence, belongs to the heading that it stands under. */
  private readTold(text: string, index: number, start: number, to: number, own: Heading | undefined): void {
    const { passages, alone, genre } = this;
    const end = endOfWords(text, start);
    const at = own ? { paragraph: index, start: own.start, end: own.end } : (alone ?? { paragraph: index, start, end });
    const themes = toldAtLength(text, start, to, this.levels.some((level) => level.themes.size > 0), genre);
    for (const theme of themes) if (passages.headed[theme].at(-1)?.paragraph === index) themes.delete(theme);
    if (!own && !alone && end - start <= longestTopic && text.charAt(end) === '。') for (const theme of themesOf(text, start, end, false, genre)) themes.add(theme);
    for (const theme of themes) if (!this.isCovered(theme)) passages.headed[theme].push(at);
    for (const theme of themes) if (!own && theme !== 'integrity') passages.themesBefore++;
  }

  private readSentences(text: string, index: number, start: number): void {
    const { passages, genre } = this;
    const tested = { problems: start, plans: start, leadIn: start };
    let integrity: { hits: Set<string>; at: number } | undefined;
    genre.triggers.find(text, start, text.length, (trigger: Trigger, at: number, end: number) => {
      if (trigger === 'item') {
        this.readItem(text, index, at, end);
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
      if (trigger === 'leadIn') this.readOpening(text, index, sentence);
      else if (trigger === 'problems' || (at - sentence.start <= planStart && sentence.whole)) this.readCandidate(trigger, text, index, sentence, start);
    });
    if (integrity && integrity.hits.size >= 2 && this.region === undefined && this.fits(genre.words.integrity.own, text)) {
      const sentence = sentenceAt(text, integrity.at);
      if (!this.fits(genre.words.integrity.others, text.slice(sentence.start, sentence.end))) passages.integrity.push({ paragraph: index, start: sentence.start, end: sentence.end });
    }
  }

  private readOpening(text: string, index: number, { start, end }: Sentence): void {
    const { opening, notOpening } = this.genre.words.leadIn;
    const said = text.slice(start, end);
    const found = this.genre.pattern(opening).exec(said);
    // 第3期按语写道：“现将水厂经验刊发如下。”
    if (found && !isInQuotation(text, start + found.index) && !this.fits(notOpening, said.slice(found.index))) this.passages.openings.push({ paragraph: index, start, end });
  }

  /** @param from where the paragraph's own words begin, behind a heading */
  private readCandidate(id: 'problems' | 'plans', text: string, index: number, { start, end }: Sentence, from: number): void {
    const { passages, alone } = this;
    if (!this.begins(text.slice(start, end), this.genre.words[id])) return;
    const opens = start <= firstCharacter(text, 0) || (from > 0 && /^[。：\s]*$/.test(text.slice(from, start)));
    // A heading that names nothing, right above a paragraph of problems or plans, is theirs.
    const theirs = (opens || id === 'problems') && this.levels.at(-1)?.themes.size === 0 ? alone : undefined;
    if (theirs) passages.themesBefore--;
    passages.candidates.push({ id, at: theirs ?? { paragraph: index, start, end }, opens, themesBefore: passages.themesBefore });
    if (this.region?.rank === undefined) this.open({ plans: id === 'plans', from: index, inner: new Set() }, index);
  }

  private begins(said: string, { sentence, notBefore, notAnywhere }: SentenceWords): boolean {
    const match = this.genre.pattern(sentence).exec(said);
    return match !== null && !this.fits(notBefore, said.slice(0, match.index)) && !this.fits(notAnywhere, said);
  }

  /** 一是 inside a paragraph: its first sentence may be about a theme of its own. */
  private readItem(text: string, index: number, at: number, wordsFrom: number): void {
    if (this.region !== undefined || (at > 0 && !'。；：，！？:;— 　'.includes(text.charAt(at - 1)))) return;
    const end = endOfWords(text, wordsFrom);
    for (const theme of themesOf(text, wordsFrom, end, false, this.genre)) if (!this.isCovered(theme)) this.passages.headed[theme].push({ paragraph: index, start: at, end });
  }
}
