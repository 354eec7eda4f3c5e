import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useRef } from 'react';
import { PagedList } from '../list/paged-list';
import { useDispatch, usePane, usePaneState } from '../store/pane-context';
import { useWords } from '../language/words';
import type { PlaceholderItem } from '../store/placeholder-item';
import { neighbour } from '../store/select';
import { groupOf, opensGroup } from './groups';
import { PlaceholderRow } from './placeholder-row';

const useStyles = makeStyles({
  group: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

const key = (item: PlaceholderItem): string => item.key;

/** The open row keeps the key that it was opened by: its field stays, with its focus and a word half composed, while its place moves. */
const rowKey = (own: string, isSelected: boolean, opened: string | undefined): string => (isSelected ? (opened ?? own) : own === opened ? `${own} other` : own);

/** Places to fill under their sections. A place that is filled gives way to the next one, and the field keeps the focus. */
export function PlaceholderList({ items, label }: { readonly items: readonly PlaceholderItem[]; readonly label: string }) {
  const { sections, pane: { placeholders: texts } } = useWords();
  const pane = usePane();
  const dispatch = useDispatch();
  const styles = useStyles();
  const selected = usePaneState((state) => state.selected);
  const opened = usePaneState((state) => state.opened);
  const fillsOn = useRef(false);

  const fill = async (item: PlaceholderItem, words: string, withOthers: boolean): Promise<void> => {
    fillsOn.current = true;
    const same = withOthers ? items.filter(({ sameName }) => sameName !== undefined && sameName === item.sameName) : [item];
    const next = neighbour(items.filter((other) => other === item || !same.includes(other)), key, item.key, 1);
    const isWritten = same.length > 1
      ? await pane.fillAll(same.map(({ paragraph, start, end }) => ({ paragraph, start, end, replacement: words })))
      : await pane.fill(item, words);
    if (!isWritten || next === undefined || next === item) return;
    // Offsets moved: the next one is the first at or after the place that was filled.
    const { view } = pane.store.get();
    const after = neighbour(item.certainty === 'possible' ? view.possible : view.placeholders, key, item.key, 1);
    if (after === undefined) return;
    dispatch({ type: 'select', key: after.key });
    void pane.goTo(after);
  };

  return (
    <PagedList label={label} items={items} keyOf={key} selected={selected}>
      {(item, isSelected, tabIndex, index) => (
        <Fragment key={rowKey(item.key, isSelected, opened)}>
          {opensGroup(items, index) && <li className={styles.group}>{nameOf(groupOf(item))}</li>}
          <PlaceholderRow
            item={item} isSelected={isSelected} tabIndex={tabIndex} takesFocus={isSelected && fillsOn.current}
            others={item.sameName === undefined || !isSelected ? 0 : items.filter(({ sameName }) => sameName === item.sameName).length - 1}
            onFill={(words, withOthers) => void fill(item, words, withOthers)}
          />
        </Fragment>
      )}
    </PagedList>
  );

  function nameOf(group: ReturnType<typeof groupOf>): string {
    return group === 'beginning' ? texts.noSection : group === 'stories' ? texts.stories : sections[group];
  }
}
