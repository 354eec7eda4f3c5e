import type { Paragraph } from '../document';
import type { TextWords } from './defaults';

/** Prose that ends without an end mark. */
export interface OpenEnd {
  readonly paragraph: number;
  /** The offset of the last character that is no space. */
  readonly last: number;
}

const ended = /[。！？；：!?;:…—～~.．][”’"'）)》〉」』】〕\]]*$/;
const unended = /[\u3400-\u9fff〇々A-Za-z0-9０-９%％‰，、,”’）)》」』】]$/;
const label = /^(?:[一二三四五六七八九十百]{1,4}[、.．，]|[（(][一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}(?:[.．、）)]|(?=是))|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、]|[一二三四五六七八九十]{1,2}(?:是|要|则)|[首其再最][先次后一二三四五六]，)/;
/** 出席：…, 附件：… */
const field = /^[^，。；]{1,10}[：:]/;
const sentenceEnd = /[。！？](?!$)/;
/** Shorter paragraphs of one sentence may be headings. */
const shortestSentence = 60;
const shortestLabelled = 80;
/** One that counts what was done is prose when it is shorter. */
const shortestAccount = 40;
const fewestCounts = 3;
/** A row of figures has no clause so long without one. */
const shortestDeed = 8;
const count = /[0-9](?:人?次|场|期|起|件|篇|份|名|人|条|户)$/;
const shortestParagraph = 20;

/**
 * Finds the body paragraphs that are prose beyond doubt and end without 。 or another end mark.
 * A text in which many do, such as one whose lines were broken, has none.
 * @param paragraphs the document's paragraphs
 * @param bodyLength how many of them are the body
 */
export function openEnds(paragraphs: readonly Paragraph[], bodyLength: number, words: TextWords): OpenEnd[] {
  const open: OpenEnd[] = [];
  let prose = 0;
  for (let paragraph = 0; paragraph < bodyLength; paragraph++) {
    const it = paragraphs[paragraph];
    if (!it || it.inTable === true || it.toc === true || it.headingLevel !== undefined || it.text.length < shortestParagraph) continue;
    prose++;
    const end = it.text.trimEnd().length;
    const tail = it.text.slice(Math.max(0, end - 4), end);
    if (ended.test(tail) || !unended.test(tail)) continue;
    if (isProse(it.text.slice(0, end), it.listLabel !== undefined) && !endsInNote(it.text, end, words)) open.push({ paragraph, last: end - 1 });
  }
  return open.length > 3 && open.length * 4 > prose ? [] : open;
}

function isProse(text: string, numbered: boolean): boolean {
  if (text.includes('\t')) return false;
  const trimmed = text.trim();
  if (trimmed.length < shortestParagraph) return false;
  if (sentenceEnd.test(trimmed)) return true;
  if (field.test(trimmed)) return false;
  const commas = trimmed.split('，').length - 1;
  const isLabelled = numbered || label.test(trimmed);
  if (!isLabelled && trimmed.length >= shortestAccount && isAccount(trimmed.split('，'))) return true;
  return commas >= 2 && trimmed.length >= (isLabelled ? shortestLabelled : shortestSentence);
}

/** 召开会议2次，通报案例4起，组织关键岗位人员观看警示片，撰写体会36篇: clauses that end in counts, the last of them too, and one that tells a deed. */
function isAccount(clauses: readonly string[]): boolean {
  const ends = clauses.map((clause) => count.test(clause));
  return ends.at(-1) === true && ends.filter((isCount) => isCount).length >= fewestCounts && clauses.some((clause) => clause.length >= shortestDeed && !/[0-9]/.test(clause));
}

/** Whether the text ends in brackets that stand after an end mark or hold a note: …。（牵头单位：办公室） */
function endsInNote(text: string, end: number, { notes }: TextWords): boolean {
  if (!/[）)】\]]/.test(text.charAt(end - 1))) return false;
  const open = Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end), text.lastIndexOf('【', end), text.lastIndexOf('[', end));
  return open < 0 || /[。！？；]/.test(text.charAt(open - 1)) || end - open > 8 || notes.some((note) => text.slice(open, end).includes(note));
}
