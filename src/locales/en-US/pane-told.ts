import type { told as Texts } from '../zh-CN/pane-told';
import { plural } from './plural';

const reasons: (typeof Texts)['reasons'] = {
  changed: 'The text here was edited after the check; nothing was changed. Check again',
  ambiguous: 'The same text stands here more than once, and it is not certain which one is meant; nothing was changed. Please edit it by hand',
  'not-found': 'Word’s search does not find this text (a footnote, field or comment may be inside it); nothing was changed. Please edit it by hand',
  deleted: 'This text stands only in content that is deleted as a tracked change',
  'already-revised': 'This place was already replaced as a tracked change that waits to be accepted or rejected',
  'no-place': 'There is no text to replace or mark here (an empty paragraph or an automatic number)',
  mixed: 'Only part of this text is highlighted, so a mark could not be taken away exactly; it was not marked',
  'outside-body': 'Notes, headers and footers take no comments and no marks; please go through them in the list',
  'in-table': 'A section can’t be put into a table’s cell. Please insert it by hand outside the table',
  'not-applicable': 'It overlaps another change of the same batch; nothing was changed. Check again and retry',
  unverified: 'After writing, neither the old text nor the new stands here; please look at this place',
  together: 'Another part of the same change could not be made, so none of it was',
  'read-only': 'The document is read-only, protected or open for viewing. Choose “Edit Document” in Word or remove the protection, then retry',
  lost: 'Word no longer finds the place; somebody else may be editing it. Please retry in a moment',
  busy: 'Word is busy or shows a dialog. Close the dialog, then retry',
  unsupported: 'This version of Word can’t do this',
  failed: 'Word did not finish this step. Please retry',
};

type Reason = keyof typeof reasons;

const because = (list: readonly Reason[]): string => (list.length === 0 ? '' : ` Why: ${list.map((reason) => reasons[reason]).join('; ')}.`);
const withCode = (code: string | undefined): string => (code === undefined ? '' : ` (${code})`);
const undo = (steps: number): string => (steps > 1 ? ` To undo it, press Ctrl+Z ${String(steps)} times.` : '');
const revision = (asRevision: boolean): string => (asRevision ? ' Written as a tracked change.' : '');

const gone = (comments: number, marks: number, settings: number): string => {
  const parts = [...(comments > 0 ? [plural(comments, 'comment')] : []), ...(marks > 0 ? [plural(marks, 'mark')] : []), ...(settings > 0 ? [plural(settings, 'setting')] : [])];
  return parts.length === 0 ? 'Nothing was removed.' : `Removed: ${parts.join(', ')}.`;
};

/** What is told after something was done or refused, and why. */
export const told: typeof Texts = {
  reasons,
  told: {
    checked: ({ errors, warnings, placeholders }) => `Checked: ${String(placeholders)} to fill, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
    selected: ({ text, paragraph }) => (text === '' ? `Went to paragraph ${String(paragraph + 1)}.` : `Selected “${text}” in paragraph ${String(paragraph + 1)}.`),
    'paragraph-selected': ({ paragraph }) => `The exact place was not found; paragraph ${String(paragraph + 1)} is selected.`,
    filled: ({ text, asRevision }) => `Filled in “${text}”.${revision(asRevision)}`,
    fixed: ({ text, asRevision }) => (text === '' ? `Deleted.${revision(asRevision)}` : `Changed to “${text}”.${revision(asRevision)}`),
    batch: ({ done, skipped, steps, asRevision, reasons: why }) => `${String(done)} changed${skipped === 0 ? '.' : `, ${String(skipped)} not.${because(why)}`}${revision(asRevision)}${undo(steps)}`,
    inserted: ({ paragraphs, steps, without }) =>
      `${plural(paragraphs, 'paragraph')} inserted.${without.includes('look') ? ' Word did not let the look be set; please adjust it.' : ''}${without.includes('automatic-number') ? ' The new heading did not join the automatic numbers; please set it.' : ''}${undo(steps)}`,
    'inserted-partly': ({ paragraphs, reason }) => `It stopped after ${plural(paragraphs, 'paragraph')}; please look at the document.${because([reason])}`,
    refused: ({ reason, code, paragraphSelected }) => `${reasons[reason]}${withCode(code)}.${paragraphSelected === true ? ' The paragraph is selected.' : ''}`,
    marked: ({ done, skipped, reasons: why }) => `${String(done)} marked${skipped === 0 ? '.' : `, ${String(skipped)} not.${because(why)}`}`,
    unmarked: ({ count, left }) => count + left === 0 ? 'There are no marks to remove.' : `${plural(count, 'mark')} removed, the earlier highlight is back.${left === 0 ? '' : ` ${String(left)} were edited and not found again; please look at them.`}`,
    commented: ({ done, skipped, as, reasons: why }) => `${as === 'comments' ? `${plural(done, 'comment')} written.` : `Word refuses comments; ${plural(done, 'place')} highlighted instead.`}${skipped === 0 ? '' : ` ${String(skipped)} not.${because(why)}`}`,
    uncommented: ({ count, left }) => count + left === 0 ? 'The document holds no comments of this tool.' : `${plural(count, 'comment')} removed${left === 0 ? '' : `, ${String(left)} left`}.`,
    cleaned: ({ comments, marks, settings, left, refused }) =>
      `${gone(comments, marks, settings)}${left === 0 ? '' : ` ${String(left)} were edited and not found again; please look at them.`}${because(refused)} Please save the document.`,
    'not-kept': ({ reason }) => `The document did not take this choice; it holds until the pane is closed.${because([reason])}`,
    ignored: () => 'Ignored. It can be restored below the review.',
    restored: () => 'Restored.',
    copied: () => 'Copied; paste it into Word, a mail or a chat.',
    'copy-refused': () => 'It could not be copied: the clipboard is not available.',
    'plan-refused': ({ why }) =>
      ({
        'unknown-kind': 'The kind of report is not known; please choose it first.',
        present: 'The report has this section.',
        container: 'The main part has its own headings; it needs no heading above them.',
        'inside-paragraph': 'It would go into the middle of a paragraph, which is selected now. Split the paragraph first, or write it there by hand.',
      })[why],
    'nothing-to-do': () => 'Nothing to do.',
    'engine-failed': ({ detail }) => `The check did not finish: ${detail}`,
  },
};
