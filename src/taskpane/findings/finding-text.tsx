import type { Finding } from '../../report/findings';
import type { RuleFacts } from '../engine/report';
import { sourcedMessage } from './message';
import { usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';

const none: readonly RuleFacts[] = [];

/** Why something is a finding, and by which source. */
export function FindingText({ finding, sourceOnly = false }: { readonly finding: Finding; /** The sentence stands there already. */ readonly sourceOnly?: boolean }) {
  const words = useWords();
  const styles = usePanelStyles();
  const facts = usePaneState((state) => state.checked?.report.rules ?? none);
  const source = facts.find(({ id }) => id === finding.rule)?.source;
  if (sourceOnly) return source === undefined ? null : <p className={styles.hint}>{words.describeSource(source)}</p>;
  return <p className={styles.hint} style={{ overflowWrap: 'anywhere' }}>{sourcedMessage(words, finding, facts)}</p>;
}
