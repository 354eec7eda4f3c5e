import { Button, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

interface NotReadyProps {
  readonly title: string;
  readonly hint?: string;
  readonly isWorking?: boolean;
  readonly canRetry?: boolean;
}

/** The pane before, or without, a document: what is the matter and what to do. */
export function NotReady({ title, hint, isWorking = false, canRetry = false }: NotReadyProps) {
  const { start, name } = useWords().pane;
  const panel = usePanelStyles();
  const styles = useStyles();
  return (
    <main className={styles.frame}>
      <p className={panel.hint}>{name}</p>
      <h1 className={styles.title}>{title}</h1>
      {isWorking && <Spinner size="small" aria-label={title} />}
      {hint !== undefined && <p style={{ margin: 0 }}>{hint}</p>}
      <div className={panel.row}>
        {canRetry && <Button appearance="primary" onClick={() => { window.location.reload(); }}>{start.retry}</Button>}
        {!isWorking && <Link href="support.html" target="_blank" rel="noreferrer">{start.support}</Link>}
      </div>
    </main>
  );
}
