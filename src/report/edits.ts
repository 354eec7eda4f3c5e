import type { Paragraph, ReportDocument } from './document';
import type { Edit, Finding } from './findings';
import type { Insertion } from './scaffolds/scaffold';

/**
 * Why an edit was not applied: it overlaps one that was, or inserts at the same place; it lies outside the text or cuts a
 * character; it changes nothing; or another edit of the same finding could not be applied.
 */
export type SkipReason = 'overlap' | 'out-of-range' | 'no-change' | 'together';

export interface SkippedEdit {
  readonly edit: Edit;
  readonly reason: SkipReason;
}

/** What was done and what was not, both in the order of the places. */
export interface Applied {
  readonly document: ReportDocument;
  readonly applied: readonly Edit[];
  readonly skipped: readonly SkippedEdit[];
}

/**
 * Applies edits that all refer to the document as it is. Where two overlap, the one that begins first wins, of two that
 * begin together the shorter, of two insertions at one place the first given; the other is skipped, so no text is lost that no edit names.
 */
export function applyEdits(document: ReportDocument, edits: readonly Edit[]): Applied {
  return applyGroups(document, edits.map((edit) => [edit]));
}

/** Applies groups of edits, each as a whole or not at all. A group stands where its first edit stands. */
function applyGroups(document: ReportDocument, groups: readonly (readonly Edit[])[]): Applied {
  const accepted = new Map<number, Edit[]>();
  const skipped: SkippedEdit[] = [];
  const ordered = groups.map((group) => [...group].sort(byPlace)).sort((a, b) => (a[0] === undefined || b[0] === undefined ? a.length - b.length : byPlace(a[0], b[0])));
  for (const group of ordered) {
    const reasons = group.map((edit, index) => obstacle(document, accepted.get(edit.paragraph) ?? [], edit) ?? conflictWithin(group, index));
    if (reasons.every((reason) => reason === undefined)) for (const edit of group) insertSorted(accepted, edit);
    else group.forEach((edit, index) => skipped.push({ edit, reason: reasons[index] ?? 'together' }));
  }
  const paragraphs = document.paragraphs.map((paragraph, index) => rewrite(paragraph, accepted.get(index)));
  const applied = [...accepted].sort(([a], [b]) => a - b).flatMap(([, edits]) => edits);
  return { document: { ...document, paragraphs }, applied, skipped: skipped.sort((a, b) => byPlace(a.edit, b.edit)) };
}

const byPlace = (a: Edit, b: Edit): number => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;

/** Two stretches share a character, or two insertions their place; an insertion at the edge of a replacement is beside it. */
const collide = (a: Edit, b: Edit): boolean =>
  a.paragraph === b.paragraph && ((a.start < b.end && b.start < a.end) || (a.start === a.end && b.start === b.end && a.start === b.start));

function obstacle({ paragraphs }: ReportDocument, accepted: readonly Edit[], edit: Edit): SkipReason | undefined {
  const text = paragraphs[edit.paragraph]?.text;
  const isInside = Number.isInteger(edit.start) && Number.isInteger(edit.end) && edit.start >= 0 && edit.start <= edit.end;
  if (text === undefined || !isInside || edit.end > text.length || cutsPair(text, edit.start) || cutsPair(text, edit.end)) return 'out-of-range';
  if (text.slice(edit.start, edit.end) === edit.replacement) return 'no-change';
  const at = position(accepted, edit);
  return accepted.slice(Math.max(0, at - 2), at + 2).some((other) => collide(other, edit)) ? 'overlap' : undefined;
}

const conflictWithin = (group: readonly Edit[], index: number): SkipReason | undefined => {
  const edit = group[index];
  const before = group[index - 1];
  return edit !== undefined && before !== undefined && collide(before, edit) ? 'overlap' : undefined;
};

/** Whether an offset falls between the two halves of one character. */
function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** Where an edit belongs among sorted ones: a binary search, as a paragraph may hold all of a document's edits. */
function position(sorted: readonly Edit[], edit: Edit): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && byPlace(other, edit) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insertSorted(accepted: Map<number, Edit[]>, edit: Edit): void {
  const edits = accepted.get(edit.paragraph);
  if (edits === undefined) accepted.set(edit.paragraph, [edit]);
  else edits.splice(position(edits, edit), 0, edit);
}

function rewrite(paragraph: Paragraph, edits: readonly Edit[] | undefined): Paragraph {
  if (edits === undefined) return paragraph;
  const pieces: string[] = [];
  let from = 0;
  for (const edit of edits) {
    pieces.push(paragraph.text.slice(from, edit.start), edit.replacement);
    from = edit.end;
  }
  pieces.push(paragraph.text.slice(from));
  return { ...paragraph, text: pieces.join('') };
}

/**
 * Puts a section into a document and renumbers its siblings, as a whole or not at all: where an edit cannot be applied or
 * the place does not exist, the document stays as it is and `inserted` is false.
 */
export function applyInsertion(document: ReportDocument, insertion: Insertion): Applied & { readonly inserted: boolean } {
  const { before, paragraphs, edits } = insertion;
  const exists = Number.isInteger(before) && before >= 0 && before <= document.paragraphs.length;
  const result = applyGroups(document, [edits]);
  if (!exists || result.skipped.length > 0) {
    const skipped = exists ? result.skipped : edits.map((edit): SkippedEdit => ({ edit, reason: 'together' }));
    return { document, applied: [], skipped, inserted: false };
  }
  const whole = [...result.document.paragraphs];
  whole.splice(before, 0, ...paragraphs.map(({ text }) => ({ text })));
  return { ...result, document: { ...document, paragraphs: whole }, inserted: true };
}

/** What one round of fixing did and left. */
export interface Round {
  readonly applied: readonly Edit[];
  readonly skipped: readonly SkippedEdit[];
}

const mostRounds = 3;

/**
 * Applies every fix and checks again, until nothing with a fix is left, a round changes nothing, or three rounds are done.
 * The edits of one finding are applied together or not at all.
 * @param check what finds; called once a round
 */
export function fixAll(document: ReportDocument, check: (document: ReportDocument) => readonly Finding[]): { document: ReportDocument; rounds: Round[] } {
  const rounds: Round[] = [];
  let current = document;
  while (rounds.length < mostRounds) {
    const fixes = check(current).flatMap(({ fix }) => (fix === undefined || fix.length === 0 ? [] : [fix]));
    if (fixes.length === 0) break;
    const { document: fixed, applied, skipped } = applyGroups(current, fixes);
    rounds.push({ applied, skipped });
    if (applied.length === 0) break;
    current = fixed;
  }
  return { document: current, rounds };
}
