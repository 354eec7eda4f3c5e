import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PaneLocale } from '../../locales/pane';
import { LiveRegion } from '../status/live-region';
import { PaneProvider, StoreProvider, useDispatch, usePaneState } from '../store/pane-context';
import { themes, useTheme } from '../look/theme';
import { languageFor, loadWords, useWords, WordsProvider } from '../language/words';
import type { Pane } from '../store/pane';
import type { Store } from '../store/store';
import { Main } from './main';
import { NotReady } from './not-ready';

const useStyles = makeStyles({ root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 } });

interface AppProps {
  readonly store: Store;
  /** The words to begin with, so that the first picture has them. */
  readonly words: PaneLocale;
  readonly pane: Pane | undefined;
}

/** The whole pane: language and theme, then what the start came to. */
export function App({ store, words, pane }: AppProps) {
  return <StoreProvider value={store}><InLanguage first={words} pane={pane} /></StoreProvider>;
}

function InLanguage({ first, pane }: { readonly first: PaneLocale; readonly pane: Pane | undefined }) {
  const [words, setWords] = useState(first);
  const theme = useTheme();
  const styles = useStyles();
  const language = usePaneState((state) => languageFor(state.remembered.language, state.displayLanguage));
  useEffect(() => {
    let isWanted = true;
    void loadWords(language).then((loaded) => { if (isWanted) setWords(loaded); });
    return () => { isWanted = false; };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = words.id;
    document.title = words.pane.name;
  }, [words]);
  return (
    <FluentProvider theme={themes[theme]}>
      <WordsProvider value={words}>
        <div className={styles.root} data-theme={theme}>
          <Phases pane={pane} />
          <LiveRegion />
        </div>
      </WordsProvider>
    </FluentProvider>
  );
}

function Phases({ pane }: { readonly pane: Pane | undefined }) {
  const phase = usePaneState((state) => state.phase);
  const notice = usePaneState((state) => state.notice);
  const dispatch = useDispatch();
  const { pane: { start } } = useWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || notice === undefined) return;
      // Word's library would move the focus.
      event.stopPropagation();
      dispatch({ type: 'dismissed' });
    };
    document.addEventListener('keydown', onKey);
    return () => { document.removeEventListener('keydown', onKey); };
  }, [notice, dispatch]);
  if (phase === 'ready' && pane !== undefined) return <PaneProvider value={pane}><Main /></PaneProvider>;
  if (phase === 'starting' || phase === 'ready') return <NotReady title={start.starting} isWorking />;
  if (phase === 'not-in-word') return <NotReady title={start.notInWord} hint={start.notInWordHint} />;
  if (phase === 'too-old') return <NotReady title={start.tooOld} hint={start.tooOldHint} />;
  return <NotReady title={start.blocked} hint={start.blockedHint} canRetry />;
}
