import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useDispatch, usePaneState } from '../store/pane-context';
import { useWords } from '../language/words';
import type { Tab } from '../store/state';

const names: readonly Tab[] = ['outline', 'placeholders', 'numbering', 'review'];

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} 10px`, border: 'none', background: 'none', cursor: 'pointer', color: tokens.colorNeutralForeground2, borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, position: 'relative',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '::after': { content: '""', position: 'absolute', left: '8px', right: '8px', bottom: 0, height: '3px', borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  },
});

/** Where an arrow key goes from a tab. */
const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % names.length,
  ArrowLeft: (at) => (at + names.length - 1) % names.length,
  Home: () => 0,
  End: () => names.length - 1,
};

/** The four tabs. One is in the tab order; the arrow keys choose among them. */
export function Tabs() {
  const { tabs: texts } = useWords().pane;
  const dispatch = useDispatch();
  const styles = useStyles();
  const tab = usePaneState((state) => state.tab);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = names[steps[event.key]?.(names.indexOf(tab)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    dispatch({ type: 'tab', tab: next });
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={texts.label} className={styles.list} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name} type="button" role="tab" id={`tab-${name}`} aria-selected={name === tab} aria-controls="panel" tabIndex={name === tab ? 0 : -1}
          className={mergeClasses(styles.tab, name === tab && styles.selected)} onClick={() => { dispatch({ type: 'tab', tab: name }); }}
        >
          {texts[name]}
        </button>
      ))}
    </div>
  );
}
