import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, CheckmarkCircleFilled } from '@fluentui/react-icons';
import { usePaneState, useDispatch, usePane } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { keyOf, neighbour, passes } from '../store/select';

/** Whether the report is ready, or what is in the way, and the way to the next place. */
export function Verdict() {
  const { review: texts } = useWords().pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const styles = usePanelStyles();
  const { counts, others, placeholders, findings } = usePaneState((state) => state.view);
  const filter = usePaneState((state) => state.filter);
  const selected = usePaneState((state) => state.selected);
  const isReady = others.error === 0 && others.warning === 0 && placeholders.length === 0;
  const parts = [
    ...(placeholders.length > 0 ? [texts.parts.placeholders(placeholders.length)] : []),
    ...(others.error > 0 ? [texts.parts.errors(others.error)] : []),
    ...(others.warning > 0 ? [texts.parts.warnings(others.warning)] : []),
  ];
  const go = (step: 1 | -1): void => {
    const finding = neighbour(findings.filter((item) => passes(filter, item)), keyOf, selected, step);
    if (finding === undefined) return;
    dispatch({ type: 'select', key: keyOf(finding) });
    void pane.goTo(finding);
  };
  return (
    <section className={styles.card}>
      <div className={styles.row}>
        {isReady && <CheckmarkCircleFilled className={styles.success} fontSize={28} />}
        <h2 className={mergeClasses(styles.heading)}>{isReady ? texts.complete : texts.inTheWay}</h2>
        {!isReady && <span>{parts.join(' · ')}</span>}
      </div>
      {isReady && <p className={styles.hint}>{texts.completeHint}</p>}
      {counts.info > 0 && <p className={styles.hint}>{texts.infos(counts.info)}</p>}
      {findings.length > 0 && (
        <div className={styles.row}>
          <Button appearance="primary" icon={<ArrowDownRegular />} onClick={() => { go(1); }}>{texts.next}</Button>
          <Button icon={<ArrowUpRegular />} onClick={() => { go(-1); }}>{texts.previous}</Button>
        </div>
      )}
    </section>
  );
}
