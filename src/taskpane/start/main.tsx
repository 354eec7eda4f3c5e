import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import OutlineTab from '../outline/outline-tab';
import { usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { ChangedBar, FailureBar, NoticeBar, TrackingBar } from '../status/notes';
import { UnplacedBar } from '../status/unplaced';
import { StatusLine } from '../status/status-line';
import { FirstRun } from './first-run';
import { useKeptFocus } from './kept-focus';
import { Tabs } from './tabs';

const PlaceholdersTab = lazy(() => import('../placeholders/placeholders-tab'));
const NumberingTab = lazy(() => import('../numbering/numbering-tab'));
const ReviewTab = lazy(() => import('../review/review-tab'));
const Dialogs = lazy(() => import('../dialogs/dialogs'));

const panels = { outline: OutlineTab, placeholders: PlaceholdersTab, numbering: NumberingTab, review: ReviewTab };

const useStyles = makeStyles({
  header: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`, '@media (max-height: 320px), (max-width: 240px)': { position: 'static' } },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap', margin: 0 },
});

/** The pane over a document: the line that is always there, what is to be known, and the four tabs. */
export function Main() {
  const { name } = useWords().pane;
  const panel = usePanelStyles();
  const styles = useStyles();
  const tab = usePaneState((state) => state.tab);
  const hasDialog = usePaneState((state) => state.dialog !== undefined);
  const [hadDialog, setHadDialog] = useState(false);
  if (hasDialog && !hadDialog) setHadDialog(true);
  useKeptFocus();
  const Panel = panels[tab];
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.hidden}>{name}</h1>
        <StatusLine />
        <Tabs />
      </header>
      <main className={panel.panel}>
        <NoticeBar />
        <UnplacedBar />
        <FailureBar />
        <ChangedBar />
        <TrackingBar />
        <FirstRun />
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={panel.panel} style={{ padding: 0 }}>
          <Suspense fallback={null}><Panel /></Suspense>
        </div>
      </main>
      <Suspense fallback={null}>{hadDialog && <Dialogs />}</Suspense>
    </>
  );
}
