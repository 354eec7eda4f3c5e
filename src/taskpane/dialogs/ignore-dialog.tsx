import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../report/findings';
import { goOn } from '../findings/go-on';
import { messageOf } from '../findings/message';
import { useDispatch, usePane } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { Frame } from './frame';

/** Puts a finding aside, with the reason why. */
export function IgnoreDialog({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const { ignore: texts } = words.pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const panel = usePanelStyles();
  const [reason, setReason] = useState('');
  const ignore = (): void => {
    dispatch({ type: 'dialog', dialog: undefined });
    void pane.ignore(finding, reason.trim()).then(() => { goOn(pane, finding); });
  };
  return (
    <Frame title={texts.title} actions={<Button appearance="primary" onClick={ignore}>{texts.ignore}</Button>}>
      <p style={{ margin: 0 }}>{messageOf(words, finding)}</p>
      <p className={panel.hint}>{texts.hint}</p>
      <Field label={texts.reason}><Textarea value={reason} onChange={(_, { value }) => { setReason(value); }} rows={2} /></Field>
      <div className={panel.row}>{texts.reasons.map((ready) => <Button key={ready} size="small" onClick={() => { setReason(ready); }}>{ready}</Button>)}</div>
    </Frame>
  );
}
