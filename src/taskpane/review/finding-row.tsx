import { Button, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../report/findings';
import { hasFix } from '../numbering/tree';
import { Excerpt } from '../findings/excerpt';
import { FindingText } from '../findings/finding-text';
import { goOn } from '../findings/go-on';
import { messageOf } from '../findings/message';
import { useDispatch, usePane } from '../store/pane-context';
import { usePanelStyles, useRowStyles } from '../look/styles';
import { useWords } from '../language/words';
import { keyOf } from '../store/select';

interface FindingRowProps {
  readonly finding: Finding;
  readonly isSelected: boolean;
  readonly tabIndex: 0 | -1;
}

/** One finding with its place; selected, with why, its source, its fix, and the way to put it aside. */
export function FindingRow({ finding, isSelected, tabIndex }: FindingRowProps) {
  const words = useWords();
  const { review: texts } = words.pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const row = useRowStyles();
  const detail = useId();
  const isEmpty = finding.start === finding.end;
  return (
    <li className={mergeClasses(row.item, isSelected && row.selected)} onKeyDown={(event) => {
      if (event.key !== 'Escape' || !isSelected) return;
      event.stopPropagation();
      event.currentTarget.querySelector<HTMLElement>('[data-row]')?.focus();
      dispatch({ type: 'select', key: undefined });
    }}>
      <button type="button" data-row tabIndex={tabIndex} className={row.button} aria-expanded={isSelected} aria-controls={isSelected ? detail : undefined} onClick={() => {
        dispatch({ type: 'select', key: keyOf(finding) });
        void pane.goTo(finding);
      }}>
        <span className={row.text}>{isEmpty ? messageOf(words, finding) : <Excerpt at={finding} />}</span>
      </button>
      {isSelected && (
        <div id={detail} className={row.detail}>
          <FindingText finding={finding} sourceOnly={isEmpty} />
          {hasFix(finding) && <FixPreview finding={finding} />}
          <div className={panel.row}>
            {hasFix(finding) && <Button size="small" appearance="primary" onClick={() => { fix(finding); }}>{texts.fix}</Button>}
            {finding.rule === 'section/missing' && <Button size="small" appearance="primary" onClick={() => void pane.preview(finding.values.section)}>{words.pane.outline.insert}</Button>}
            <Button size="small" onClick={() => { dispatch({ type: 'dialog', dialog: { is: 'ignore', finding } }); }}>{texts.ignore}</Button>
          </div>
        </div>
      )}
    </li>
  );

  /** One edit is made at once; more than one, or a gap, are shown first. */
  function fix(one: Finding): void {
    if ((one.fix?.length ?? 0) > 1 || one.rule === 'numbering/gap') dispatch({ type: 'dialog', dialog: { is: 'fix', findings: [one] } });
    else void pane.fix([one]).then(() => { goOn(pane, one); });
  }
}

function FixPreview({ finding: { fix, paragraph, start, end, text } }: { readonly finding: Finding }) {
  const { review: texts } = useWords().pane;
  const panel = usePanelStyles();
  const [edit] = fix ?? [];
  if (edit === undefined || fix?.length !== 1 || edit.paragraph !== paragraph) return null;
  const from = edit.start === start && edit.end === end ? text : edit.start === edit.end ? '' : undefined;
  if (from === undefined) return null;
  return <p className={panel.hint} lang="zh-CN">{texts.replace(from, edit.replacement)}</p>;
}
