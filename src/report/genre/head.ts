import type { Paragraph, ReportDocument, Span } from '../document';
import type { Genre } from './compile';
import { firstCharacter, headingOf, lastCharacter, plainRank } from './headings';
import { sentenceAt } from '../sentence';

/** What stands before the body of a report. */
export interface Head {
  /** The title's words, all its lines, without a note in brackets; empty where there is none. */
  readonly titleText: string;
  /** The note in brackets behind the title, or on a line of its own below it: （2023年上半年）; empty where there is none. */
  readonly titleNote: string;
  /** The title's first line. */
  readonly title?: Span;
  readonly salutation?: Span;
  /** The first sentence of the lead-in. */
  readonly leadIn?: Span;
  /** The lead-in's words, all its paragraphs, at most 1 000 characters. */
  readonly leadInText: string;
  /** The first paragraph after the lead-in. */
  readonly bodyFrom: number;
}

const looked = 40;
/** A line that names a period and nothing else. */
const wholePeriod = /^[（(]20\d\d年(?:度|上半年|下半年|第?[一二三四]季度|1月?[-－—–~～至到]6月份?)?[）)]$/;
const note = /[（(][^（）()]{0,40}[）)]$/;

/** Whether a paragraph holds something of the report itself: neither blank, nor an entry of the contents, nor in a table. */
export function isContent(paragraph: Paragraph, genre: Genre): boolean {
  const { text, toc, inTable } = paragraph;
  if (toc || inTable || firstCharacter(text, 0) === text.length) return false;
  return text.length > 60 || !genre.pattern(genre.words.leftoverLine).test(text);
}

/** Reads title, salutation and lead-in. Looks at the first paragraphs only. */
export function readHead(document: ReportDocument, bodyLength: number, genre: Genre): Head {
  const { words, pattern } = genre;
  const content: number[] = [];
  for (let index = 0; index < bodyLength && content.length < looked; index++) {
    const paragraph = document.paragraphs[index];
    if (paragraph && isContent(paragraph, genre)) content.push(index);
  }
  const textOf = (position: number): string => document.paragraphs[content[position] ?? -1]?.text ?? '';
  const isRunning = (position: number): boolean => {
    const paragraph = document.paragraphs[content[position] ?? -1];
    return paragraph !== undefined && headingOf(paragraph) === undefined && /[。；：:！!.]/.test(paragraph.text);
  };

  const lines = titleLines(document, content, genre);
  const titleText = lines.title.map((position) => unspaced(textOf(position).trim()).replace(note, '')).join('');
  let titleNote = note.exec(textOf(lines.title.at(-1) ?? -1).trim())?.[0] ?? '';
  const title = spanOf(content, lines.title[0], textOf);
  let position = lines.next;
  const isHeading = (at: number): boolean => (headingOf(document.paragraphs[content[at] ?? -1] ?? { text: '' })?.rank ?? plainRank) !== plainRank;
  for (; position < content.length && !isHeading(position) && isSubtitle(textOf(position).trim(), genre); position++) {
    const line = textOf(position).trim();
    if (titleNote === '' && wholePeriod.test(line)) titleNote = line;
  }

  let salutation: Span | undefined;
  let from = 0;
  const addressed = pattern(words.salutation).exec(textOf(position));
  if (addressed?.[1] && !pattern(words.notSalutation).test(addressed[1])) {
    const start = addressed[0].length - addressed[1].length;
    salutation = { paragraph: content[position] ?? 0, start, end: addressed[0].length };
    if (lastCharacter(textOf(position)) > addressed[0].length) from = firstCharacter(textOf(position), addressed[0].length);
    else position++;
  }

  let leadIn: Span | undefined;
  let leadInText = '';
  const first = textOf(position);
  if (position < content.length && isRunning(position) && (pattern(words.leadIn.formula).test(first.slice(from, from + 300)) || isHeading(position + 1))) {
    const start = Math.max(from, firstCharacter(first, 0));
    leadIn = { paragraph: content[position] ?? 0, start, end: sentenceAt(first, start).end };
    leadInText = first.slice(from, 1000);
    position++;
    const opening = [0, 1, 2, 3].find((ahead) => isRunning(position + ahead) && pattern(words.leadIn.opening).test(textOf(position + ahead).slice(0, 600)));
    const blocked = opening === undefined || [0, 1, 2].slice(0, opening).some((ahead) => !isRunning(position + ahead));
    if (!blocked && !pattern(words.leadIn.opening).test(leadInText)) {
      for (const last = position + opening; position <= last; position++) leadInText += `\n${textOf(position).slice(0, 600)}`;
    }
  }
  return { titleText, titleNote, ...(title && { title }), ...(salutation && { salutation }), ...(leadIn && { leadIn }), leadInText, bodyFrom: content[position] ?? bodyLength };
}

/** 述 责 述 廉 报 告: spaces between the characters of a title only spread them. */
function unspaced(text: string): string {
  return text.replace(/(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])/g, '');
}

/** The first lines that have no end punctuation: which of them are the title, and where the rest begins. */
function titleLines(document: ReportDocument, content: readonly number[], genre: Genre): { title: number[]; next: number } {
  const { words, pattern } = genre;
  const ending = pattern(words.title.ending);
  const block: string[] = [];
  for (let position = 0; position < 8; position++) {
    const paragraph = document.paragraphs[content[position] ?? -1];
    const text = unspaced(paragraph?.text.trim() ?? '');
    if (!paragraph || text === '' || text.length > words.title.maxLength || /[。；：！？，:;!?,]$|。/.test(text) || pattern(words.title.address).test(text)) break;
    const heading = headingOf(paragraph);
    if (heading && heading.wordsFrom > heading.start) break;
    block.push(text);
  }
  const isOutside = (text: string): boolean => pattern(words.title.before).test(text) || pattern(words.date).test(text);
  const last = block.findIndex((text) => !isOutside(text) && ending.test(text.replace(note, '')));
  if (last >= 0) {
    const title = block.map((_, position) => position).filter((position) => position <= last && !isOutside(block[position] ?? ''));
    return { title: title.slice(-3), next: last + 1 };
  }
  const title = block.findIndex((text) => !isOutside(text) && !pattern(words.signature).test(text) && !pattern(words.problems.heading).test(text) && !pattern(words.plans.heading).test(text));
  if (title < 0) return { title: [], next: 0 };
  return { title: [title], next: title + 1 };
}

function isSubtitle(text: string, genre: Genre): boolean {
  const { words, pattern } = genre;
  if (text.length > 40 || /[。；：！？，]$/.test(text)) return false;
  return pattern(words.date).test(text) || pattern(words.signature).test(text) || pattern(words.title.below).test(text);
}

function spanOf(content: readonly number[], position: number | undefined, textOf: (position: number) => string): Span | undefined {
  const paragraph = position === undefined ? undefined : content[position];
  if (position === undefined || paragraph === undefined) return undefined;
  const text = textOf(position);
  return { paragraph, start: firstCharacter(text, 0), end: lastCharacter(text) };
}
