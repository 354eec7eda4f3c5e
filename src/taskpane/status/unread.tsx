import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';

/** What no check has looked at, at the foot of a list. */
export function Unread() {
  const { notes } = useWords().pane;
  const pane = usePane();
  const styles = usePanelStyles();
  const unread = usePaneState((state) => state.checked?.unread);
  const busy = usePaneState((state) => state.busy !== undefined);
  if (unread === undefined || unread.length === 0) return null;
  return (
    <div>
      <p className={styles.hint}>{notes.notScanned(unread.map((what) => notes.unread[what]))} {unread.includes('text-boxes') && notes.textBoxes}</p>
      {unread.includes('headers-and-footers') && (
        <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} disabledFocusable={busy} onClick={() => void pane.check({ margins: 'read', aloud: true })}>{notes.includeHeaders}</Button>
      )}
    </div>
  );
}
