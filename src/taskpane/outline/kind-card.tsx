import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { KindId } from '../../report/genre/sections';
import type { Remembered } from '../../report/remembered';
import { usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { YearField } from './year-field';

export const kindIds: readonly KindId[] = ['personalStatement', 'firstResponsible', 'partyGroup', 'workSummary'];
const kinds: readonly Remembered['kind'][] = ['detected', ...kindIds];
const spans: readonly Remembered['span'][] = ['detected', 'year', 'half'];

const useStyles = makeStyles({ field: { minWidth: 0, flex: '1 1 120px', gridTemplateColumns: 'minmax(0, 1fr)' }, wide: { minWidth: 0, flex: '2 1 200px', gridTemplateColumns: 'minmax(0, 1fr)' }, select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } } });

/** The kind of report and its period, as detected or as the drafter says. Both are kept in the document. */
export function KindCard() {
  const { pane: { outline, periodOf }, kinds: names } = useWords();
  const pane = usePane();
  const panel = usePanelStyles();
  const styles = useStyles();
  const remembered = usePaneState((state) => state.remembered);
  const report = usePaneState((state) => state.checked?.report);
  const detected = remembered.kind === 'detected' ? names[report?.kind.id ?? 'unknown'] : undefined;
  return (
    <div className={panel.card}>
      <div className={panel.row}>
        <Field label={outline.kind} size="small" className={styles.wide}>
          <Select size="small" className={styles.select} value={remembered.kind} onChange={(_, { value }) => void pane.remember({ kind: kinds.find((kind) => kind === value) ?? 'detected' })}>
            <option value="detected">{detected === undefined ? outline.detected('').replace(/[：:]\s*$/, '') : outline.detected(detected)}</option>
            {kindIds.map((kind) => <option key={kind} value={kind}>{names[kind]}</option>)}
          </Select>
        </Field>
        <YearField className={styles.field} />
        <Field label={outline.span} size="small" className={styles.field}>
          <Select size="small" className={styles.select} value={remembered.span} onChange={(_, { value }) => void pane.remember({ span: spans.find((span) => span === value) ?? 'detected' })}>
            <option value="detected">{outline.spanDetected(report === undefined || remembered.span !== 'detected' ? '' : periodOf({ span: report.period.span }))}</option>
            <option value="year">{outline.spans.year}</option>
            <option value="half">{outline.spans.half}</option>
          </Select>
        </Field>
      </div>
    </div>
  );
}
