import type { ReportDocument, Span } from '../document';
import type { Edit, HeadingStyle } from '../findings';
import type { SectionId } from '../genre/sections';
import { referencesTo } from '../numbering/references';
import type { Sequence } from '../numbering/sequences';
import { headingStyle } from '../numbering/styles';
import type { Outline } from '../outline';
import type { Pack } from '../pack';
import { assemble } from './assemble';
import { isSound, labelLike } from './labels';
import { type Body, isTheme, readBody, standsAlone } from './places';
import type { Insertion, ReportSpan } from './scaffold';
import { findSlot, type Slot } from './slots';

/**
 * What the drafter is told beside an insertion: the heading takes its number from the list it is put into; the siblings
 * were numbered wrongly and stay as they are; the form has no number for the new heading.
 */
export type InsertionNote = 'automatic-number' | 'not-renumbered' | 'no-number';

/** Why there is no insertion; `inside-paragraph`: it would go between two sections of one paragraph, or items of one, at `at`. */
export type InsertionRefusal =
  | { readonly status: 'refused'; readonly reason: 'unknown-kind' | 'present' | 'container' }
  | { readonly status: 'refused'; readonly reason: 'inside-paragraph'; readonly at: Span };

export interface PlannedInsertion {
  readonly status: 'planned';
  readonly insertion: Insertion;
  readonly notes: readonly InsertionNote[];
  /** Places in the text that refer to a number which the insertion changes: they are listed, never changed. */
  readonly references: readonly Span[];
}

export type InsertionPlan = PlannedInsertion | InsertionRefusal;

/**
 * Where a section that a report lacks goes, with which number in the report's own form, and which siblings are renumbered.
 * @param span whether the text tells of a year or of half a year
 * @returns the insertion, or why there is none; paragraph indices are those of the outline's document
 */
export function planInsertion(outline: Outline, id: SectionId, span: ReportSpan, pack: Pack): InsertionPlan {
  const kind = outline.kind.id;
  if (kind === 'unknown') return { status: 'refused', reason: 'unknown-kind' };
  const state = outline.sections.find((section) => section.id === id);
  if (state !== undefined && state.status !== 'missing') return { status: 'refused', reason: 'present' };
  const body = readBody(outline);
  if (id === 'work' && body.starts.some((start) => isTheme(start.id))) return { status: 'refused', reason: 'container' };
  const slot = findSlot(body, id);
  if ('blocked' in slot) {
    const { paragraph, start, end } = slot.blocked;
    return { status: 'refused', reason: 'inside-paragraph', at: { paragraph, start, end } };
  }

  const { label, edits, notes } = number(slot);
  const paragraphs = assemble(pack.scaffolds.sections[id][kind], pack.scaffolds.words[span], {
    label,
    level: slot.numbering?.sequence.level ?? 1,
    style: styleAt(outline, body, id, slot),
    numberedPoints: slot.numbering?.sequence.form !== '一是',
  });
  return { status: 'planned', insertion: { before: slot.before, paragraphs, edits }, notes, references: referencesAfter(outline, slot, edits) };
}

interface Numbered {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly notes: readonly InsertionNote[];
}

/** The new heading's label and what becomes of its siblings'. A sequence that is already wrong is left alone: its own findings put it right. */
function number({ numbering }: Slot): Numbered {
  if (numbering === undefined) return { label: '', edits: [], notes: [] };
  const { sequence, index } = numbering;
  const previous = sequence.items[index - 1];
  const neighbour = previous ?? sequence.items[index];
  if (neighbour === undefined) return { label: '', edits: [], notes: ['no-number'] };
  if (neighbour.automatic) return { label: '', edits: [], notes: isSound(sequence) ? ['automatic-number'] : ['automatic-number', 'not-renumbered'] };
  const label = labelLike(sequence, neighbour, previous === undefined ? neighbour.ordinal : previous.ordinal + 1);
  if (label === undefined) return { label: '', edits: [], notes: ['no-number'] };
  if (!isSound(sequence)) return { label, edits: [], notes: ['not-renumbered'] };
  const edits = sequence.items.slice(index).map((item): Edit => {
    const { paragraph, start, end, ordinal } = item;
    return { paragraph, start, end, replacement: labelLike(sequence, item, ordinal + 1) ?? item.label };
  });
  return { label, edits, notes: [] };
}

function referencesAfter({ document }: Outline, { numbering }: Slot, edits: readonly Edit[]): Span[] {
  if (numbering === undefined || edits.length === 0) return [];
  const changed = new Set(numbering.sequence.items.slice(numbering.index).map(({ ordinal }) => ordinal));
  return referencesTo(document, numbering.sequence.form, changed);
}

/** The heading is set as its siblings are; without numbered siblings as the paragraph beside it, where that is a heading alone. */
function styleAt({ document }: Outline, body: Body, id: SectionId, { numbering, beside }: Slot): HeadingStyle | 'none' {
  if (numbering !== undefined) {
    const { items } = numbering.sequence;
    const sibling = items[numbering.index - 1] ?? items[numbering.index] ?? items[0];
    const isAlone = standsAlone(body.text(sibling.paragraph).slice(sibling.end));
    return usualStyle(document, numbering.sequence) ?? (isAlone ? 'alone' : 'run-in');
  }
  if (beside !== undefined && standsAlone(body.text(beside))) return 'alone';
  if (!isTheme(id) && id !== 'integrity') return 'none';
  return beside === undefined ? 'alone' : 'run-in';
}

/** The style that most of a sequence's headings have; of two as frequent ones the first. */
function usualStyle(document: ReportDocument, sequence: Sequence): HeadingStyle | undefined {
  const counts = new Map<HeadingStyle, number>();
  sequence.items.forEach((_, index) => {
    const style = headingStyle(document, sequence, index);
    if (style !== undefined) counts.set(style, (counts.get(style) ?? 0) + 1);
  });
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
