import { useMemo } from 'react';
import { usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { groupByRule, keyOf, passes } from '../store/select';
import { Unread } from '../status/unread';
import { Actions } from './actions';
import { IgnoredList } from './ignored-list';
import { RuleCard } from './rule-card';
import { SeverityFilter } from './severity-filter';
import { Verdict } from './verdict';

/** 审阅: the verdict, all findings by rule and place, and what is done with all of them. */
export default function ReviewTab() {
  const { review: texts } = useWords().pane;
  const styles = usePanelStyles();
  const isChecked = usePaneState((state) => state.checked !== undefined);
  const findings = usePaneState((state) => state.view.findings);
  const filter = usePaneState((state) => state.filter);
  const selected = usePaneState((state) => state.selected);
  const groups = useMemo(() => groupByRule(findings.filter((finding) => passes(filter, finding))), [findings, filter]);
  const selectedRule = useMemo(() => findings.find((finding) => keyOf(finding) === selected)?.rule, [findings, selected]);
  if (!isChecked) return null;
  return (
    <>
      <Verdict />
      {findings.length > 0 && <SeverityFilter />}
      {findings.length > 0 && groups.length === 0 && <p className={styles.hint}>{texts.nothing}</p>}
      {groups.map((group) => <RuleCard key={group.rule} group={group} holdsSelected={group.rule === selectedRule} startsOpen={findings.length <= 12} />)}
      <IgnoredList />
      <Actions />
      <Unread />
    </>
  );
}
