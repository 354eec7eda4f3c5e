import { Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { hasFix } from '../numbering/tree';
import { ruleName } from '../findings/message';
import { PagedList } from '../list/paged-list';
import { useDispatch, usePaneState } from '../store/pane-context';
import { SeverityIcon } from '../findings/severity-icon';
import { usePanelStyles, useRowStyles } from '../look/styles';
import { useWords } from '../language/words';
import { keyOf, type RuleGroup } from '../store/select';
import { FindingRow } from './finding-row';

const useStyles = makeStyles({ card: { padding: tokens.spacingVerticalXS, gap: 0 }, name: { fontWeight: tokens.fontWeightSemibold }, heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' } });

interface RuleCardProps {
  readonly group: RuleGroup;
  /** The selected finding is one of these: they are shown. */
  readonly holdsSelected: boolean;
  readonly startsOpen: boolean;
}

/** The findings of one rule, with their number; folded until they are looked at. */
export function RuleCard({ group: { rule, findings }, holdsSelected, startsOpen }: RuleCardProps) {
  const words = useWords();
  const { review: texts } = words.pane;
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const row = useRowStyles();
  const styles = useStyles();
  const selected = usePaneState((state) => state.selected);
  const [isOpen, setIsOpen] = useState<boolean>();
  const [heldSelected, setHeldSelected] = useState(holdsSelected);
  // Going to a finding opens its group, even one that was folded by hand.
  if (heldSelected !== holdsSelected) {
    setHeldSelected(holdsSelected);
    if (holdsSelected) setIsOpen(true);
  }
  const open = isOpen ?? (startsOpen || holdsSelected);
  const [first] = findings;
  const fixable = findings.filter(hasFix);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  if (first === undefined) return null;
  return (
    <section className={mergeClasses(panel.card, styles.card)} aria-label={ruleName(words, rule)}>
      <h3 className={styles.heading}>
        <button type="button" className={row.button} aria-expanded={open} onClick={() => { setIsOpen(!open); }}>
          <span className={row.icon} aria-hidden><Chevron /></span>
          <SeverityIcon severity={first.severity} />
          <span className={mergeClasses(row.text, styles.name)}>{ruleName(words, rule)}</span>
          <CounterBadge count={findings.length} overflowCount={9999} color="informative" appearance="filled" />
        </button>
      </h3>
      {open && (
        <>
          <PagedList label={ruleName(words, rule)} items={findings} keyOf={keyOf} selected={selected}>
            {(finding, isSelected, tabIndex) => <FindingRow key={keyOf(finding)} finding={finding} isSelected={isSelected} tabIndex={tabIndex} />}
          </PagedList>
          {fixable.length > 1 && (
            <div className={panel.row} style={{ padding: 6 }}>
              <Button size="small" onClick={() => { dispatch({ type: 'dialog', dialog: { is: 'fix', findings: fixable } }); }}>{texts.fixGroup}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
