import { usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { isEmptyDocument } from '../store/select';
import { Unread } from '../status/unread';
import { EmptyDocument } from './empty-document';
import { KindCard } from './kind-card';
import { SectionCards } from './section-cards';

/** 提纲: the kind of report, its sections in their standard order, and what is missing. */
export default function OutlineTab() {
  const { outline } = useWords().pane;
  const styles = usePanelStyles();
  const isEmpty = usePaneState(isEmptyDocument);
  const isChecked = usePaneState((state) => state.checked !== undefined);
  const isUnknown = usePaneState((state) => state.checked?.report.kind.id === 'unknown');
  if (!isChecked) return null;
  return (
    <>
      <KindCard />
      {isEmpty ? <EmptyDocument /> : isUnknown ? (
        <div className={styles.card}>
          <h2 className={styles.heading}>{outline.unknown}</h2>
          <p className={styles.hint}>{outline.unknownHint}</p>
        </div>
      ) : <SectionCards />}
      {!isEmpty && <Unread />}
    </>
  );
}
