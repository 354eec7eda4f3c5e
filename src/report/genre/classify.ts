import type { ReportDocument, Span } from '../document';
import type { Genre } from './compile';
import { isContent, type Head } from './head';
import type { Evidence, KindId, KindResult } from './sections';
import type { Weighed } from './words';

const kindIds: readonly (KindId | 'unknown')[] = ['personalStatement', 'firstResponsible', 'partyGroup', 'workSummary', 'unknown'];
const sampled = 200;
const shortest = 30;
const longest = 600;

/**
 * Tells which of the four kinds a document is, from its title, its lead-in and what its paragraphs speak of.
 * `unknown` is a candidate of its own: it begins with the threshold, and titles and formulas of other documents weigh for it.
 * @returns the heaviest kind, its margin to the next (0 to 1), and each piece of evidence with its place
 */
export function classify(document: ReportDocument, bodyLength: number, head: Head, genre: Genre): KindResult {
  const { kinds } = genre.words;
  const evidence: Evidence[] = [];
  const subject = genre.pattern(kinds.subject).exec(head.leadInText);
  const title: Source = { text: head.titleText, at: head.title ?? { paragraph: 0, start: 0, end: 0 } };
  const leadIn: Source = { text: head.leadInText, at: head.leadIn ?? { paragraph: 0, start: 0, end: 0 } };
  weigh(kinds.title, title, 1, genre, evidence);
  const declared: Evidence[] = [];
  if (subject?.[1]) weigh(kinds.title, { text: subject[1], at: leadIn.at }, 0.9, genre, declared);
  for (const piece of declared) if (piece.kind !== 'unknown' && !evidence.some(({ kind, text }) => kind === piece.kind && text === piece.text)) evidence.push(piece);
  const speaks = speaksOfSubject(document, bodyLength, head, genre);
  const declares = isDeclared(evidence, kinds.threshold);
  const opening: Evidence[] = [];
  weigh(kinds.leadIn, leadIn, speaks || declares ? 1 : 0.4, genre, opening);
  // A statement that is read out at a meeting begins as speeches do.
  evidence.push(...opening.map((piece) => (declares && piece.kind === 'unknown' ? { ...piece, weight: piece.weight / 2 } : piece)));
  if (speaks && head.titleText === '') weigh([kinds.untitled], leadIn, 1, genre, evidence);
  weighParagraphs(document, bodyLength, genre, evidence);

  const sums = kindIds.map((kind) => ({ kind, sum: evidence.reduce((sum, piece) => sum + (piece.kind === kind ? piece.weight : 0), kind === 'unknown' ? kinds.threshold : 0) }));
  sums.sort((one, other) => other.sum - one.sum);
  const [best, next] = sums;
  if (!best || !next) return { id: 'unknown', confidence: 0, evidence };
  return { id: best.kind, confidence: Math.round(((best.sum - next.sum) / best.sum) * 100) / 100, evidence };
}

interface Source {
  readonly text: string;
  readonly at: Span;
}

function weigh(weighed: readonly Weighed[], { text, at }: Source, factor: number, { pattern }: Genre, into: Evidence[]): void {
  if (text === '') return;
  for (const { pattern: source, weights } of weighed) {
    const found = pattern(source).exec(text)?.[0];
    if (found === undefined) continue;
    into.push(...evidenceOf(weights, factor, at, found));
  }
}

function evidenceOf(weights: Weighed['weights'], factor: number, at: Span, text: string): Evidence[] {
  return kindIds.flatMap((kind) => (weights[kind] === undefined ? [] : [{ kind, weight: Math.round(weights[kind] * factor * 100) / 100, at, text }]));
}

/** Whether title or lead-in names the subject: no counting of words is needed then. */
function isDeclared(evidence: readonly Evidence[], threshold: number): boolean {
  return evidence.some(({ kind, weight }) => kind !== 'unknown' && weight >= threshold * 0.75);
}

/** Whether most of the first paragraphs hold a word of Party self-governance. */
function speaksOfSubject(document: ReportDocument, bodyLength: number, head: Head, genre: Genre): boolean {
  let long = 0;
  let about = 0;
  for (let index = head.leadIn?.paragraph ?? 0; index < bodyLength && long < sampled; index++) {
    const paragraph = document.paragraphs[index];
    if (!paragraph || paragraph.text.length < shortest || !isContent(paragraph, genre)) continue;
    long++;
    if (genre.subject().test(paragraph.text.slice(0, longest))) about++;
  }
  return long > 0 && about / long >= genre.words.kinds.subjectShare;
}

/** Paragraphs that begin as those of rules or minutes do weigh against a report from the third one on. */
function weighParagraphs(document: ReportDocument, bodyLength: number, genre: Genre, into: Evidence[]): void {
  const { pattern, weights } = genre.words.kinds.foreignParagraph;
  const found: Evidence[] = [];
  for (let index = 0; index < Math.min(bodyLength, sampled); index++) {
    const text = document.paragraphs[index]?.text ?? '';
    const match = genre.pattern(pattern).exec(text.slice(0, 24));
    if (match) found.push(...evidenceOf(weights, 1, { paragraph: index, start: 0, end: match[0].length }, match[0].trim()));
  }
  if (found.length >= 3) into.push(...found);
}
