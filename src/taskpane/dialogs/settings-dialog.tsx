import { Button, Field, Link, makeStyles, Radio, RadioGroup, Select, Switch, tokens } from '@fluentui/react-components';
import type { Severity } from '../../report/findings';
import type { Remembered } from '../../report/remembered';
import type { RuleFacts } from '../engine/report';
import { ruleName } from '../findings/message';
import { useDispatch, usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { Frame } from './frame';

const languages: readonly Remembered['language'][] = ['host', 'zh-CN', 'en-US'];
const severityIds: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];
const none: readonly RuleFacts[] = [];

/** What the drafter chooses for this document, and the way back to the introduction. */
export function SettingsDialog() {
  const { pane: { settings: texts, insertion } } = useWords();
  const pane = usePane();
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const remembered = usePaneState((state) => state.remembered);
  const showIntroduction = (): void => {
    dispatch({ type: 'dialog', dialog: undefined });
    void pane.remember({ firstRunDismissed: false });
  };
  return (
    <Frame title={texts.title} closes="close">
      <div>
        <Switch checked={remembered.liveCheck} label={texts.live} onChange={(_, { checked }) => void pane.remember({ liveCheck: checked })} />
        <p className={panel.hint}>{texts.liveHint}</p>
      </div>
      <Field label={texts.language}>
        <Select value={remembered.language} onChange={(_, { value }) => void pane.remember({ language: languages.find((id) => id === value) ?? 'host' })}>
          {languages.map((id) => <option key={id} value={id}>{texts.languages[id]}</option>)}
        </Select>
      </Field>
      <Field label={texts.look}>
        <RadioGroup value={remembered.look} onChange={(_, { value }) => void pane.remember({ look: value === 'standard' ? 'standard' : 'surrounding' })}>
          <Radio value="surrounding" label={insertion.looks.surrounding} />
          <Radio value="standard" label={insertion.looks.standard} />
        </RadioGroup>
      </Field>
      <Rules />
      <p className={panel.hint}>{texts.privacy}</p>
      <div className={panel.row}>
        <Button size="small" onClick={showIntroduction}>{texts.firstRun}</Button>
        <Link href="support.html" target="_blank" rel="noreferrer">{texts.support}</Link>
      </div>
    </Frame>
  );
}

const useStyles = makeStyles({
  rule: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0` },
  name: { flex: '1 1 120px', minWidth: 0 },
  select: { flex: '0 1 130px', minWidth: 0 },
});

function Rules() {
  const words = useWords();
  const { pane: { settings: texts }, severities } = words;
  const pane = usePane();
  const panel = usePanelStyles();
  const styles = useStyles();
  const facts = usePaneState((state) => state.checked?.report.rules ?? none);
  const own = usePaneState((state) => state.remembered.severities);
  const choose = (rule: RuleFacts, value: string): void => {
    const severity = severityIds.find((id) => id === value);
    const others = Object.fromEntries(Object.entries(own).filter(([id]) => id !== rule.id));
    void pane.remember({ severities: severity === undefined ? others : { ...others, [rule.id]: severity } });
  };
  if (facts.length === 0) return null;
  return (
    <section aria-label={texts.rules}>
      <h3 className={panel.heading}>{texts.rules}</h3>
      <p className={panel.hint}>{texts.rulesHint}</p>
      {facts.map((rule) => (
        <div key={rule.id} className={styles.rule}>
          <span className={styles.name}>{ruleName(words, rule.id)}</span>
          <Select size="small" className={styles.select} aria-label={ruleName(words, rule.id)} value={own[rule.id] ?? 'default'} onChange={(_, { value }) => { choose(rule, value); }}>
            <option value="default">{texts.asDefault(severities[rule.severity])}</option>
            {severityIds.map((id) => <option key={id} value={id}>{severities[id]}</option>)}
          </Select>
        </div>
      ))}
    </section>
  );
}
