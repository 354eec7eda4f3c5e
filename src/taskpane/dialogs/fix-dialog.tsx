import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReportDocument, Span } from '../../report/document';
import type { Edit, Finding } from '../../report/findings';
import { messageOf, ruleName } from '../findings/message';
import { useDispatch, usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { keyOf } from '../store/keys';
import { BeforeAfter } from './before-after';
import { Frame } from './frame';
import { References } from './references';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 }, detail: { paddingInlineStart: tokens.spacingHorizontalXXL }, more: { margin: 0 } });
const empty: ReportDocument = { paragraphs: [] };
/** More fixes than these are counted, not drawn. */
const mostShown = 60;

/** Fixes with what stands there now and what will; each can be left out. A gap may be a lost paragraph: its fix is not ticked by itself. */
export function FixDialog({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords();
  const { fix: texts } = words.pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const styles = useStyles();
  const document = usePaneState((state) => state.checked?.document ?? empty);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(findings.filter(({ rule }) => rule !== 'numbering/gap').map(keyOf)));
  const chosen = useMemo(() => findings.filter((finding) => ticked.has(keyOf(finding))), [findings, ticked]);
  const references = useMemo(() => referencesOf(chosen), [chosen]);
  const toggle = (key: string): void => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  const apply = (): void => {
    dispatch({ type: 'dialog', dialog: undefined });
    void pane.fix(chosen);
  };
  return (
    <Frame title={texts.title} actions={<Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={apply}>{texts.apply(countOf(chosen))}</Button>}>
      <ul className={styles.list}>
        {findings.slice(0, mostShown).map((finding) => {
          const key = keyOf(finding);
          return (
            <li key={key}>
              <Checkbox checked={ticked.has(key)} onChange={() => { toggle(key); }} label={messageOf(words, finding)} aria-label={texts.select(ruleName(words, finding.rule), messageOf(words, finding))} />
              <div className={styles.detail}>
                {finding.rule === 'numbering/gap' && <p className={panel.warning} style={{ margin: 0 }}>{texts.gap}</p>}
                <BeforeAfter edits={finding.fix ?? []} document={document} />
              </div>
            </li>
          );
        })}
      </ul>
      {findings.length > mostShown && <p className={panel.hint}>… +{findings.length - mostShown}</p>}
      <References places={references} say={texts.references} />
    </Frame>
  );
}

const place = ({ paragraph, start }: Span): string => `${String(paragraph)}:${String(start)}`;

/** How many places change: findings of one sequence share edits, each is made once. */
const countOf = (findings: readonly Finding[]): number => new Set(findings.flatMap(({ fix = [] }) => fix.map((edit: Edit) => place(edit)))).size;

function referencesOf(findings: readonly Finding[]): Span[] {
  const places = new Map<string, Span>();
  for (const { values } of findings) if ('references' in values) for (const reference of values.references) places.set(place(reference), reference);
  return [...places.values()];
}
