import { ToggleButton } from '@fluentui/react-components';
import { useDispatch, usePaneState } from '../store/pane-context';
import { SeverityIcon } from '../findings/severity-icon';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import type { SeverityFilter as Filter } from '../store/state';

const filters: readonly Filter[] = ['all', 'error', 'warning', 'info'];

/** Shows findings of one severity only. */
export function SeverityFilter() {
  const { pane: { review: texts }, severities } = useWords();
  const dispatch = useDispatch();
  const styles = usePanelStyles();
  const filter = usePaneState((state) => state.filter);
  return (
    <div role="group" aria-label={texts.filter} className={styles.row} style={{ gap: 4 }}>
      {filters.map((one) => (
        <ToggleButton key={one} size="small" appearance="subtle" checked={filter === one} onClick={() => { dispatch({ type: 'filter', filter: one }); }} style={{ minWidth: 0 }}>
          {one === 'all' ? texts.all : <><SeverityIcon severity={one} />&nbsp;<span aria-hidden>{severities[one]}</span></>}
        </ToggleButton>
      ))}
    </div>
  );
}
