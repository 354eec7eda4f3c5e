import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, SettingsRegular } from '@fluentui/react-icons';
import type { SeverityFilter, Tab } from '../store/state';
import { useDispatch, usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';

const useStyles = makeStyles({
  // The top right corner belongs to Word's own menu of the add-in.
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingRight: '40px' },
  count: {
    display: 'inline-flex', alignItems: 'baseline', gap: '4px', padding: '2px 6px', border: 'none', borderRadius: tokens.borderRadiusMedium, background: 'none', color: 'inherit', font: 'inherit', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS, paddingLeft: tokens.spacingHorizontalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  changed: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** The line that is always there: what is left, when the check ran, and the button that runs it again. */
export function StatusLine() {
  const { pane: texts } = useWords();
  const styles = useStyles();
  return (
    <section aria-label={texts.status.label}>
      <div className={styles.counts}>
        <Count of="placeholders" />
        <Count of="error" />
        <Count of="warning" />
      </div>
      <div className={styles.line}>
        <Time />
        <Buttons />
      </div>
    </section>
  );
}

const targets: Readonly<Record<'placeholders' | 'error' | 'warning', { tab: Tab; filter?: SeverityFilter }>> = {
  placeholders: { tab: 'placeholders' },
  error: { tab: 'review', filter: 'error' },
  warning: { tab: 'review', filter: 'warning' },
};

function Count({ of }: { readonly of: 'placeholders' | 'error' | 'warning' }) {
  const { status } = useWords().pane;
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const styles = useStyles();
  const isChecked = usePaneState((state) => state.checked !== undefined);
  const count = usePaneState(({ view }) => (of === 'placeholders' ? view.placeholders.length : view.others[of]));
  const name = of === 'placeholders' ? status.placeholders : of === 'error' ? status.errors : status.warnings;
  const { tab, filter } = targets[of];
  const tone = count === 0 ? undefined : of === 'error' ? panel.error : of === 'warning' ? panel.warning : undefined;
  return (
    <button type="button" className={styles.count} onClick={() => {
      dispatch({ type: 'tab', tab });
      if (filter !== undefined) dispatch({ type: 'filter', filter });
    }}>
      <span>{name}</span> <span className={mergeClasses(styles.number, tone)}>{isChecked ? count : '–'}</span>
    </button>
  );
}

function Time() {
  const { pane: { status }, id } = useWords();
  const panel = usePanelStyles();
  const styles = useStyles();
  const at = usePaneState((state) => state.checked?.at);
  const changed = usePaneState((state) => state.changed);
  const busy = usePaneState((state) => state.busy);
  if (busy !== undefined) return <span className={panel.hint}><Spinner size="extra-tiny" label={status[busy]} labelPosition="after" /></span>;
  if (at === undefined) return <span className={panel.hint}>{status.never}</span>;
  const time = new Date(at).toLocaleTimeString(id, { hour: '2-digit', minute: '2-digit', hour12: false });
  return <span className={panel.hint}>{status.checkedAt(time)}{changed && <> · <span className={styles.changed}>{status.changed}</span></>}</span>;
}

function Buttons() {
  const { status } = useWords().pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const styles = useStyles();
  const isChecked = usePaneState((state) => state.checked !== undefined);
  const changed = usePaneState((state) => state.changed);
  const busy = usePaneState((state) => state.busy !== undefined);
  return (
    <span className={styles.buttons}>
      <Button size="small" appearance={changed ? 'primary' : 'secondary'} icon={<ArrowClockwiseRegular />} disabledFocusable={busy} onClick={() => void pane.check({ margins: 'read-again', aloud: true })}>
        {isChecked ? status.recheck : status.check}
      </Button>
      <Button size="small" appearance="subtle" icon={<SettingsRegular />} aria-label={status.settings} title={status.settings} onClick={() => { dispatch({ type: 'dialog', dialog: { is: 'settings' } }); }} />
    </span>
  );
}
