import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';

/** What a newcomer is told once. It comes back from the settings. */
export function FirstRun() {
  const { firstRun: texts } = useWords().pane;
  const pane = usePane();
  const styles = usePanelStyles();
  const isDismissed = usePaneState((state) => state.remembered.firstRunDismissed);
  if (isDismissed) return null;
  return (
    <section className={styles.card} aria-label={texts.title}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <ol style={{ margin: 0, paddingInlineStart: 20 }}>{texts.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p className={styles.hint}>{texts.safe}</p>
      <div><Button size="small" appearance="primary" onClick={() => void pane.remember({ firstRunDismissed: true })}>{texts.dismiss}</Button></div>
    </section>
  );
}
