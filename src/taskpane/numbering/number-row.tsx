import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { FindingText } from '../findings/finding-text';
import { useDispatch, usePane } from '../store/pane-context';
import { SeverityIcon } from '../findings/severity-icon';
import { usePanelStyles, useRowStyles } from '../look/styles';
import { useWords } from '../language/words';
import { expectedLabel, hasFix, type NumberNode } from './tree';

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  title: { color: tokens.colorNeutralForeground2 },
  badge: { flexShrink: 0, whiteSpace: 'nowrap' },
  should: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

/** How deep a level is set in, in pixels; deeper ones no more, as the pane is narrow. */
const indent = (level: number): number => Math.min(level - 1, 4) * 12;

interface NumberRowProps {
  readonly node: NumberNode;
  readonly isSelected: boolean;
  readonly tabIndex: 0 | -1;
  /** The faulty items of the same sequence, this one included. */
  readonly siblings: readonly NumberNode[];
}

/** One number with its heading; selected, with what is wrong and the fixes. */
export function NumberRow({ node, isSelected, tabIndex, siblings }: NumberRowProps) {
  const { numbering: texts } = useWords().pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const row = useRowStyles();
  const styles = useStyles();
  const detail = useId();
  const [worst] = node.findings;
  const expected = worst === undefined ? undefined : expectedLabel(worst);
  const own = node.findings.filter(hasFix);
  const all = siblings.flatMap(({ findings }) => findings).filter(hasFix);
  const ask = (findings: typeof own): void => { dispatch({ type: 'dialog', dialog: { is: 'fix', findings } }); };
  return (
    <li className={mergeClasses(row.item, isSelected && row.selected)} style={{ paddingInlineStart: indent(node.level) }}>
      <button type="button" data-row tabIndex={tabIndex} className={row.button} {...(node.findings.length > 0 ? { 'aria-expanded': isSelected } : { 'aria-current': isSelected ? 'true' as const : undefined })} onClick={() => {
        dispatch({ type: 'select', key: node.key });
        void pane.goTo(node);
      }}>
        {worst !== undefined && <SeverityIcon severity={worst.severity} />}
        <span className={row.text}>
          <span lang="zh-CN"><span className={styles.label}>{node.label}</span> <span className={styles.title}>{node.title}</span></span>
          {expected !== undefined && worst !== undefined && <span className={mergeClasses(styles.should, panel[worst.severity])}>{texts.should(expected)}</span>}
        </span>
        {node.automatic && <Badge appearance="outline" color="informative" size="small" className={styles.badge}>{texts.automatic}</Badge>}
        {!node.initial && <Badge appearance="outline" color="informative" size="small" className={styles.badge}>{texts.inText}</Badge>}
      </button>
      {isSelected && node.findings.length > 0 && (
        <div id={detail} className={row.detail}>
          {node.findings.map((finding) => <FindingText key={finding.rule} finding={finding} />)}
          {own.length > 0 && (
            <div className={panel.row}>
              <Button size="small" appearance="primary" onClick={() => { ask(all); }}>{texts.sequence}</Button>
              {all.length > own.length && <Button size="small" onClick={() => { ask(own); }}>{texts.one}</Button>}
            </div>
          )}
        </div>
      )}
    </li>
  );
}
