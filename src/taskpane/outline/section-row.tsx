import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowSortRegular, CheckmarkCircleFilled, CircleRegular, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { SectionState } from '../../report/genre/sections';
import { usePane } from '../store/pane-context';
import { usePanelStyles, useRowStyles } from '../look/styles';
import { useWords } from '../language/words';
import type { TaskpaneTexts } from '../../locales/zh-CN/taskpane';

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  body: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  line: { cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
  keep: { flexShrink: 0, whiteSpace: 'nowrap', minWidth: 0 },
});

/** How a section stands, besides being there. */
type Look = 'present' | 'asserted' | 'misplaced' | 'missing' | 'absent';

function lookOf({ status, need, assertedOnly }: SectionState): Look {
  if (status === 'missing') return need === 'required' ? 'missing' : 'absent';
  if (status === 'misplaced') return 'misplaced';
  return assertedOnly === true ? 'asserted' : 'present';
}

const icons = { present: CheckmarkCircleFilled, asserted: InfoRegular, misplaced: ArrowSortRegular, missing: WarningFilled, absent: CircleRegular };
const tones = { present: 'success', asserted: 'warning', misplaced: 'warning', missing: 'warning', absent: 'info' } as const;

/** One section with its state: a click goes there; a missing one can be put in. */
export function SectionRow({ section, tabIndex }: { readonly section: SectionState; readonly tabIndex: 0 | -1 }) {
  const { pane: { outline }, sections, needs } = useWords();
  const pane = usePane();
  const panel = usePanelStyles();
  const row = useRowStyles();
  const styles = useStyles();
  const name = sections[section.id];
  const look = lookOf(section);
  const Icon = icons[look];
  const [first] = section.at;
  const state = stateOf(section, look, outline, sections);
  const content = (
    <>
      <span className={mergeClasses(row.icon, panel[tones[look]])} aria-hidden><Icon /></span>
      <span className={mergeClasses(row.text, styles.body)}>
        <span>{name}</span>
        <span className={styles.state}>{state}</span>
      </span>
      {section.need !== 'optional' && <Badge appearance="tint" color="informative" size="small" className={styles.keep}>{needs[section.need]}</Badge>}
    </>
  );
  return (
    <li className={mergeClasses(row.item, styles.item)}>
      {first === undefined
        ? <span className={mergeClasses(row.button, styles.line)}>{content}</span>
        : <button type="button" data-row tabIndex={tabIndex} className={row.button} onClick={() => void pane.goTo(first)}>{content}</button>}
      {section.status === 'missing' && section.id !== 'work' && (
        <Button size="small" className={styles.keep} data-row tabIndex={tabIndex} icon={<AddRegular />} aria-label={outline.insertLabel(name)} onClick={() => void pane.preview(section.id)}>{outline.insert}</Button>
      )}
    </li>
  );
}

function stateOf({ mergedWith }: SectionState, look: Look, outline: TaskpaneTexts['outline'], names: Readonly<Record<SectionState['id'], string>>): string {
  const merged = mergedWith === undefined || mergedWith.length === 0 ? [] : [outline.merged(mergedWith.map((id) => names[id]))];
  return [outline[look], ...merged].join(' · ');
}
