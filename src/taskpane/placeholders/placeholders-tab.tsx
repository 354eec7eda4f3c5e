import { Button, ProgressBar } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, CheckmarkCircleFilled, ChevronDownRegular, ChevronRightRegular, ClipboardPasteRegular, HighlightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useDispatch, usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { neighbour } from '../store/select';
import { Unread } from '../status/unread';
import { PlaceholderList } from './placeholder-list';

/** 待填: how far the filling has come, the places under their sections, and figures pasted from a table. */
export default function PlaceholdersTab() {
  const { tabs } = useWords().pane;
  const styles = usePanelStyles();
  const items = usePaneState((state) => state.view.placeholders);
  const possible = usePaneState((state) => state.view.possible);
  const isChecked = usePaneState((state) => state.checked !== undefined);
  if (!isChecked) return null;
  return (
    <>
      {items.length === 0 ? <Done /> : <Progress />}
      {items.length > 0 && <div className={styles.card}><PlaceholderList items={items} label={tabs.placeholders} /></div>}
      {possible.length > 0 && <Possible items={possible} />}
      <Unread />
    </>
  );
}

function Done() {
  const { placeholders: texts } = useWords().pane;
  const pane = usePane();
  const styles = usePanelStyles();
  return (
    <div className={styles.card}>
      <div className={styles.row}><CheckmarkCircleFilled className={styles.success} fontSize={24} /><h2 className={styles.heading}>{texts.done}</h2></div>
      <p className={styles.hint}>{texts.doneHint}</p>
      <div className={styles.row}><Button size="small" appearance="subtle" onClick={() => void pane.unmark()}>{texts.unmark}</Button></div>
    </div>
  );
}

function Progress() {
  const { placeholders: texts } = useWords().pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const styles = usePanelStyles();
  const items = usePaneState((state) => state.view.placeholders);
  const most = usePaneState((state) => state.mostPlaceholders);
  const selected = usePaneState((state) => state.selected);
  const filled = most - items.length;
  const go = (step: 1 | -1): void => {
    const item = neighbour(items, ({ key }) => key, selected, step);
    if (item === undefined) return;
    dispatch({ type: 'select', key: item.key });
    void pane.goTo(item);
  };
  return (
    <div className={styles.card}>
      <div className={styles.spread}>
        <h2 className={styles.heading}>{texts.left(items.length)}</h2>
        <span className={styles.hint}>{texts.progress(filled, most)}</span>
      </div>
      <ProgressBar value={most === 0 ? 0 : filled / most} thickness="large" aria-label={texts.progress(filled, most)} />
      <div className={styles.row}>
        <Button size="small" appearance="primary" icon={<ArrowDownRegular />} onClick={() => { go(1); }}>{texts.next}</Button>
        <Button size="small" icon={<ArrowUpRegular />} onClick={() => { go(-1); }}>{texts.previous}</Button>
        <Button size="small" icon={<ClipboardPasteRegular />} onClick={() => { dispatch({ type: 'dialog', dialog: { is: 'figures' } }); }}>{texts.paste}</Button>
      </div>
      <div className={styles.row}>
        <Button size="small" appearance="subtle" icon={<HighlightRegular />} onClick={() => void pane.mark(items)}>{texts.mark}</Button>
        <Button size="small" appearance="subtle" onClick={() => void pane.unmark()}>{texts.unmark}</Button>
      </div>
    </div>
  );
}

function Possible({ items }: { readonly items: Parameters<typeof PlaceholderList>[0]['items'] }) {
  const { placeholders: texts } = useWords().pane;
  const styles = usePanelStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.card}>
      <Button size="small" appearance="transparent" aria-expanded={isOpen} icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} style={{ justifyContent: 'flex-start' }} onClick={() => { setIsOpen(!isOpen); }}>{texts.possible(items.length)}</Button>
      {isOpen && <PlaceholderList items={items} label={texts.possible(items.length)} />}
    </div>
  );
}
