import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import OutlineTab from '../outline/outline-tab';
import { useDispatch, usePaneState } from '../shared/pane-context';
import { usePanelStyles } from '../shared/styles';
import { useWords } from '../shared/words';
import { ChangedBar, FailureBar, NoticeBar, TrackingBar } from '../status/notes';
import { StatusLine } from '../status/status-line';
import type { Tab as TabName } from '../store/state';
import { FirstRun } from './first-run';

const PlaceholdersTab = lazy(() => import('../placeholders/placeholders-tab'));
const NumberingTab = lazy(() => import('../numbering/numbering-tab'));
const ReviewTab = lazy(() => import('../review/review-tab'));
const Dialogs = lazy(() => import('../dialogs/dialogs'));

const panels = { outline: OutlineTab, placeholders: PlaceholdersTab, numbering: NumberingTab, review: ReviewTab };
const names: readonly TabName[] = ['outline', 'placeholders', 'numbering', 'review'];

const useStyles = makeStyles({
  header: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`, '@media (max-height: 320px)': { position: 'static' } },
  tabs: { flexWrap: 'wrap' },
  tab: { padding: `${tokens.spacingVerticalSNudge} 10px` },
});

/** The pane over a document: the line that is always there, what is to be known, and the four tabs. */
export function Main() {
  const { tabs } = useWords().pane;
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const styles = useStyles();
  const tab = usePaneState((state) => state.tab);
  const hasDialog = usePaneState((state) => state.dialog !== undefined);
  const Panel = panels[tab];
  return (
    <>
      <header className={styles.header}>
        <StatusLine />
        <TabList size="small" className={styles.tabs} selectedValue={tab} aria-label={tabs.label} onTabSelect={(_, { value }) => {
          const name = names.find((one) => one === value);
          if (name !== undefined) dispatch({ type: 'tab', tab: name });
        }}>
          {names.map((name) => <Tab key={name} id={`tab-${name}`} value={name} className={styles.tab} aria-controls="panel">{tabs[name]}</Tab>)}
        </TabList>
      </header>
      <main className={panel.panel}>
        <NoticeBar />
        <FailureBar />
        <ChangedBar />
        <TrackingBar />
        <FirstRun />
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={panel.panel} style={{ padding: 0 }}>
          <Suspense fallback={null}><Panel /></Suspense>
        </div>
      </main>
      <Suspense fallback={null}>{hasDialog && <Dialogs />}</Suspense>
    </>
  );
}
