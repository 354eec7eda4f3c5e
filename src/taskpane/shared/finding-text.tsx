import type { Finding } from '../../report/findings';
import type { RuleFacts } from '../engine/report';
import { sourcedMessage } from './message';
import { usePaneState } from './pane-context';
import { usePanelStyles } from './styles';
import { useWords } from './words';

const none: readonly RuleFacts[] = [];

/** Why something is a finding, and by which source. */
export function FindingText({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const styles = usePanelStyles();
  const facts = usePaneState((state) => state.checked?.report.rules ?? none);
  return <p className={styles.hint} style={{ overflowWrap: 'anywhere' }}>{sourcedMessage(words, finding, facts)}</p>;
}
