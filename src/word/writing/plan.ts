import type { ReportDocument } from '../../report/document';
import type { Edit } from '../../report/findings';
import type { PlaceReason } from '../refusal';
import type { Change } from '../report-in-word';

/** Edits to be made, each once, and for each change which of them it needs, or why it is not made. */
export interface Plan {
  readonly edits: readonly Edit[];
  readonly changes: readonly ({ readonly status: 'planned'; readonly edits: readonly number[] } | { readonly status: 'refused'; readonly reason: PlaceReason })[];
}

/**
 * Takes changes one after the other as long as they agree: an edit that several changes need is made once; a change with an edit that
 * overlaps one taken before is left out whole, as is one whose edit lies outside its paragraph or changes nothing.
 */
export function plan(document: ReportDocument, changes: readonly Change[]): Plan {
  const edits: Edit[] = [];
  const byParagraph = new Map<number, number[]>();
  const planned = changes.map((change): Plan['changes'][number] => {
    const own: number[] = [];
    const added: Edit[] = [];
    for (const edit of change.edits) {
      if (!isApplicable(document, edit)) return { status: 'refused', reason: 'not-applicable' };
      const others = (byParagraph.get(edit.paragraph) ?? []).map((index) => ({ index, other: edits[index] }));
      const same = others.find(({ other }) => other !== undefined && isSame(edit, other));
      if (same !== undefined) own.push(same.index);
      else if (added.some((other) => isSame(edit, other))) continue;
      else if (others.some(({ other }) => other !== undefined && collide(edit, other)) || added.some((other) => collide(edit, other))) return { status: 'refused', reason: 'not-applicable' };
      else added.push(edit);
    }
    for (const edit of added) {
      own.push(edits.length);
      byParagraph.set(edit.paragraph, [...(byParagraph.get(edit.paragraph) ?? []), edits.length]);
      edits.push(edit);
    }
    return own.length === 0 ? { status: 'refused', reason: 'not-applicable' } : { status: 'planned', edits: own };
  });
  return { edits, changes: planned };
}

function isApplicable({ paragraphs }: ReportDocument, { paragraph, start, end, replacement }: Edit): boolean {
  const text = paragraphs[paragraph]?.text;
  return text !== undefined && Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length && text.slice(start, end) !== replacement;
}

const isSame = (a: Edit, b: Edit): boolean => a.paragraph === b.paragraph && a.start === b.start && a.end === b.end && a.replacement === b.replacement;

/** Two stretches share a character, or an insertion touches the other: its neighbour has to stay as it is to be written at. */
const collide = (a: Edit, b: Edit): boolean => {
  if (a.paragraph !== b.paragraph) return false;
  if (a.start < b.end && b.start < a.end) return true;
  return (a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end;
};
