import { Button, Switch } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { NumberedItem } from '../engine/report';
import { PagedList } from '../list/paged-list';
import { useDispatch, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { NumberRow } from './number-row';
import { drawTree, hasFix, type NumberNode } from './tree';

const none: readonly NumberedItem[] = [];
const key = (node: NumberNode): string => node.key;

/** 序号: everything numbered as it stands, what is wrong where it is wrong, and its fixes. */
export default function NumberingTab() {
  const { numbering: texts } = useWords().pane;
  const styles = usePanelStyles();
  const items = usePaneState((state) => state.checked?.report.numbering ?? none);
  const findings = usePaneState((state) => state.view.findings);
  const selected = usePaneState((state) => state.selected);
  const isChecked = usePaneState((state) => state.checked !== undefined);
  const [faultsOnly, setFaultsOnly] = useState(false);
  const nodes = useMemo(() => drawTree(items, findings), [items, findings]);
  const faulty = useMemo(() => nodes.filter((node) => node.findings.length > 0), [nodes]);
  if (!isChecked) return null;
  if (items.length === 0)
    return (
      <div className={styles.card}>
        <h2 className={styles.heading}>{texts.none}</h2>
        <p className={styles.hint}>{texts.noneHint}</p>
      </div>
    );
  return (
    <>
      <Summary nodes={faulty} faultsOnly={faultsOnly} onFaultsOnly={setFaultsOnly} hasAutomatic={items.some(({ automatic }) => automatic)} />
      <div className={styles.card}>
        <PagedList label={texts.tree} items={faultsOnly && faulty.length > 0 ? faulty : nodes} keyOf={key} selected={selected}>
          {(node, isSelected, tabIndex) => <NumberRow key={node.key} node={node} isSelected={isSelected} tabIndex={tabIndex} siblings={isSelected ? faulty.filter(({ sequence }) => sequence === node.sequence) : []} />}
        </PagedList>
      </div>
    </>
  );
}

interface SummaryProps {
  readonly nodes: readonly NumberNode[];
  readonly faultsOnly: boolean;
  readonly onFaultsOnly: (value: boolean) => void;
  readonly hasAutomatic: boolean;
}

function Summary({ nodes, faultsOnly, onFaultsOnly, hasAutomatic }: SummaryProps) {
  const { numbering: texts } = useWords().pane;
  const dispatch = useDispatch();
  const styles = usePanelStyles();
  const findings = nodes.flatMap((node) => node.findings);
  const fixable = findings.filter(hasFix);
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        {findings.length === 0 && <CheckmarkCircleFilled className={styles.success} fontSize={24} />}
        <h2 className={styles.heading}>{findings.length === 0 ? texts.fine : texts.faults(findings.length)}</h2>
      </div>
      {hasAutomatic && <p className={styles.hint}>{texts.automaticHint}</p>}
      {findings.length > 0 && (
        <div className={styles.spread}>
          {fixable.length > 0 && <Button size="small" appearance="primary" onClick={() => { dispatch({ type: 'dialog', dialog: { is: 'fix', findings: fixable } }); }}>{texts.all}</Button>}
          <Switch checked={faultsOnly} onChange={(_, { checked }) => { onFaultsOnly(checked); }} label={texts.onlyFaults} />
        </div>
      )}
    </div>
  );
}
