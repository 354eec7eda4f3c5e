import type { ReportDocument } from '../../report/document';
import type { Edit, Finding } from '../../report/findings';
import { tidy } from '../placeholders/accepts';
import { keyOf } from './keys';
import type { Checked, PaneState } from './state';
import { stillThere } from './still-there';

/** What was typed for a placeholder and is not written yet. */
export interface Draft {
  /** The placeholder's key in the lists. */
  readonly key: string;
  readonly words: string;
}

/** What was typed for a place that is gone or not known again: it is shown until it is dismissed. */
export interface Unplaced {
  readonly words: string;
  /** The place with some of the text around it, as it was. */
  readonly context: string;
}

/** The drafts after something was typed for a place; an empty field is no draft. */
export function typed(drafts: readonly Draft[], key: string, words: string): readonly Draft[] {
  const others = drafts.filter((draft) => draft.key !== key);
  return words === '' ? others : [...others, { key, words }];
}

/** The drafts that are left once edits were written: what was typed since, or is other than what was written, is still to be told. */
export function unwritten(drafts: readonly Draft[], edits: readonly Edit[]): readonly Draft[] {
  const written = new Map(edits.map((edit) => [keyOf({ ...edit, rule: 'placeholder/unfilled' }), edit.replacement]));
  return drafts.filter(({ key, words }) => written.get(key) !== tidy(words));
}

/** Carries drafts, and the row that is open, over to the places of another check that are certainly the same ones. */
export function carriedOver(state: PaneState, { document, findings }: Checked): Pick<PaneState, 'drafts' | 'unplaced' | 'selected' | 'opened'> {
  const { checked, drafts, unplaced, selected, opened } = state;
  if (checked === undefined) return { drafts, unplaced, selected, opened };
  const wanted = new Set([...drafts.map(({ key }) => key), ...(selected === undefined ? [] : [selected])]);
  const known = placeholdersAmong(checked.findings).filter((finding) => wanted.has(keyOf(finding)));
  if (known.length === 0) return { drafts, unplaced, selected, opened };
  const old = new Map(known.map((finding) => [keyOf(finding), finding]));
  const current = new Set(placeholdersAmong(findings).map(keyOf));
  const places = stillThere(checked.document, document, known);
  const moved = new Map<string, string>();
  known.forEach((finding, index) => {
    const place = places[index];
    const key = place === undefined ? undefined : keyOf({ ...place, rule: finding.rule });
    if (key !== undefined && current.has(key)) moved.set(keyOf(finding), key);
  });
  // Of two places that come to be one, nothing tells which of them it was.
  const claimed = [...moved.values()];
  for (const [key, next] of moved) if (claimed.indexOf(next) !== claimed.lastIndexOf(next)) moved.delete(key);
  const lost = drafts.flatMap(({ key, words }): Unplaced[] => (moved.has(key) ? [] : [{ words, context: contextOf(checked.document, old.get(key)) }]));
  return {
    drafts: drafts.flatMap(({ key, words }) => { const next = moved.get(key); return next === undefined ? [] : [{ key: next, words }]; }),
    unplaced: lost.length === 0 ? unplaced : [...unplaced, ...lost],
    ...openAmong(state, old, moved, current),
  };
}

/** Another place that has come to stand at the same offsets must not open in place of the one that was open. */
function openAmong({ selected, opened }: PaneState, old: ReadonlyMap<string, Finding>, moved: ReadonlyMap<string, string>, current: ReadonlySet<string>): Pick<PaneState, 'selected' | 'opened'> {
  if (selected === undefined || !old.has(selected)) return { selected, opened };
  const next = moved.get(selected);
  if (next !== undefined) return { selected: next, opened };
  return current.has(selected) ? { selected: undefined, opened: undefined } : { selected, opened };
}

const placeholdersAmong = (findings: readonly Finding[]): Finding[] => findings.filter(({ rule }) => rule === 'placeholder/unfilled');

/** How much of the text on either side tells where something was typed, in UTF-16 units. */
const reach = 8;

function contextOf({ paragraphs }: ReportDocument, finding: Finding | undefined): string {
  if (finding === undefined) return '';
  return (paragraphs[finding.paragraph]?.text ?? '').slice(Math.max(0, finding.start - reach), finding.end + reach);
}
