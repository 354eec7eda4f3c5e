import { Button, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { Excerpt } from '../findings/excerpt';
import { useDispatch, usePane } from '../store/pane-context';
import { usePanelStyles, useRowStyles } from '../look/styles';
import { useWords } from '../language/words';
import type { PlaceholderItem } from '../store/placeholder-item';
import { FillField } from './fill-field';

interface PlaceholderRowProps {
  readonly item: PlaceholderItem;
  readonly isSelected: boolean;
  readonly tabIndex: 0 | -1;
  readonly others: number;
  readonly takesFocus: boolean;
  readonly onFill: (words: string, withOthers: boolean) => void;
}

/** One place to fill: with its context; selected, with the field that fills it. */
export function PlaceholderRow({ item, isSelected, tabIndex, others, takesFocus, onFill }: PlaceholderRowProps) {
  const { pane: { placeholders: texts } } = useWords();
  const pane = usePane();
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const row = useRowStyles();
  const detail = useId();
  return (
    <li className={mergeClasses(row.item, isSelected && row.selected)} onKeyDown={(event) => {
      if (event.key !== 'Escape' || !isSelected || event.nativeEvent.isComposing) return;
      event.stopPropagation();
      event.currentTarget.querySelector<HTMLElement>('[data-row]')?.focus();
      dispatch({ type: 'select', key: undefined });
    }}>
      <button type="button" data-row tabIndex={tabIndex} className={row.button} aria-expanded={isSelected} aria-controls={isSelected ? detail : undefined} onClick={() => {
        dispatch({ type: 'select', key: item.key });
        void pane.goTo(item);
      }}>
        <span className={row.text}><Excerpt at={item} /></span>
      </button>
      {isSelected && (
        <div id={detail} className={row.detail}>
          <FillField item={item} others={others} takesFocus={takesFocus} onFill={onFill} />
          <div className={panel.row}>
            <Button size="small" appearance="subtle" onClick={() => { dispatch({ type: 'dialog', dialog: { is: 'ignore', finding: item.finding } }); }}>{texts.notOne}</Button>
          </div>
        </div>
      )}
    </li>
  );
}
