import { makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../store/pane-context';
import { sentenceOf, useWords } from '../language/words';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says aloud what was selected, filled and fixed: the focus stays in the pane while Word's selection moves. */
export function LiveRegion() {
  const spoken = usePaneState((state) => state.spoken);
  const unplaced = usePaneState((state) => state.unplaced);
  const words = useWords();
  const styles = useStyles();
  // The same sentence twice is read only if the text differs.
  const twin = spoken !== undefined && spoken.id % 2 === 1 ? '\u00a0' : '';
  return (
    <>
      <div className={styles.hidden} role="status" aria-live="polite">{spoken === undefined ? '' : sentenceOf(words, spoken.told) + twin}</div>
      <div className={styles.hidden} role="status" aria-live="polite">{unplaced.length === 0 ? '' : `${words.pane.notes.unplaced} ${unplaced.map((one) => one.words).join(' ')}`}</div>
    </>
  );
}
