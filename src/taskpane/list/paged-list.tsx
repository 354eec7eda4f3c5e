import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { moveAmongRows } from './roving';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';

const pageSize = 50;

interface PagedListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly selected: string | undefined;
  /** One row, with `data-row` and the tab index on its button. @param tabIndex 0 for the one row that Tab reaches */
  readonly children: (item: Item, isSelected: boolean, tabIndex: 0 | -1, index: number) => ReactNode;
}

/** A list of any length: a page of it at a time, the one that holds the selected row. The arrow keys move among the rows. */
export function PagedList<Item>({ label, items, keyOf, selected, children }: PagedListProps<Item>) {
  const { pane } = useWords();
  const styles = usePanelStyles();
  const list = useRef<HTMLUListElement>(null);
  const at = selected === undefined ? -1 : items.findIndex((item) => keyOf(item) === selected);
  const [page, setPage] = useState(at < 0 ? 0 : Math.floor(at / pageSize));
  const [shownFor, setShownFor] = useState(selected);
  const last = Math.max(0, Math.ceil(items.length / pageSize) - 1);
  // The selection moved: its page is shown.
  if (shownFor !== selected) {
    setShownFor(selected);
    if (at >= 0) setPage(Math.floor(at / pageSize));
  }
  const current = Math.min(page, last);
  const from = current * pageSize;
  const shown = items.slice(from, from + pageSize);
  const first = at >= from && at < from + pageSize ? at - from : 0;

  useEffect(() => {
    if (selected !== undefined) list.current?.querySelector('[aria-expanded="true"], [aria-current="true"]')?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label} onKeyDown={moveAmongRows}>
        {shown.map((item, index) => children(item, keyOf(item) === selected, index === first ? 0 : -1, from + index))}
      </ul>
      {last > 0 && (
        <div className={styles.spread}>
          <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} aria-label={pane.list.previousPage} disabledFocusable={current === 0} onClick={() => { setPage(current - 1); }} />
          <span className={styles.hint}>{pane.list.page(from + 1, from + shown.length, items.length)}</span>
          <Button size="small" appearance="subtle" icon={<ChevronRightRegular />} aria-label={pane.list.nextPage} disabledFocusable={current === last} onClick={() => { setPage(current + 1); }} />
        </div>
      )}
    </>
  );
}
