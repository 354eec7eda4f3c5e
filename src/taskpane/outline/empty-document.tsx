import { Button, Field, Select } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KindId } from '../../report/genre/sections';
import { usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { spanOf } from '../store/select';
import { kindIds } from './kind-card';

/** What an empty document is offered: the whole framework of a kind. */
export function EmptyDocument() {
  const { pane: { outline }, kinds } = useWords();
  const pane = usePane();
  const styles = usePanelStyles();
  const chosen = usePaneState((state) => state.remembered.kind);
  const span = usePaneState(spanOf);
  const [kind, setKind] = useState<KindId>('firstResponsible');
  const current = chosen === 'detected' ? kind : chosen;
  return (
    <div className={styles.card}>
      <h2 className={styles.heading}>{outline.empty}</h2>
      <p className={styles.hint}>{outline.emptyHint}</p>
      {chosen === 'detected' && (
        <Field label={outline.kind} size="small">
          <Select size="small" value={kind} onChange={(_, { value }) => { setKind(kindIds.find((id) => id === value) ?? kind); }}>
            {kindIds.map((id) => <option key={id} value={id}>{kinds[id]}</option>)}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <Button appearance="primary" icon={<DocumentAddRegular />} onClick={() => void pane.previewFramework(current, span)}>{outline.framework}</Button>
      </div>
    </div>
  );
}
