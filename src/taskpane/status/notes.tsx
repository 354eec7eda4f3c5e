import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useDispatch, usePane, usePaneState } from '../store/pane-context';
import { sentenceOf, useWords } from '../language/words';
import { toneOf } from '../store/told';

/** How long a short confirmation stays, in milliseconds. */
const confirmation = 8000;

/** What was told last. Confirmations go by themselves; what asks for attention stays until it is dismissed. */
export function NoticeBar() {
  const words = useWords();
  const dispatch = useDispatch();
  const notice = usePaneState((state) => state.notice);
  const tone = notice === undefined ? undefined : toneOf(notice.told);
  useEffect(() => {
    if (tone !== 'success' && tone !== 'info') return undefined;
    const timer = setTimeout(() => { dispatch({ type: 'dismissed' }); }, confirmation);
    return () => { clearTimeout(timer); };
  }, [notice, tone, dispatch]);
  if (notice === undefined || tone === undefined) return null;
  return (
    <MessageBar intent={tone} layout="multiline">
      <MessageBarBody>{sentenceOf(words, notice.told)}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={words.pane.notes.dismiss} onClick={() => { dispatch({ type: 'dismissed' }); }} />} />
    </MessageBar>
  );
}

/** A reading that failed: the reason, and another try. */
export function FailureBar() {
  const { pane: { status, reasons, start } } = useWords();
  const pane = usePane();
  const failure = usePaneState((state) => state.failure);
  if (failure === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody><strong>{status.failed}</strong> {reasons[failure.reason]}({failure.code})</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={() => void pane.check({ margins: 'read-again', aloud: true })}>{start.retry}</Button></MessageBarActions>
    </MessageBar>
  );
}

/** The lists tell of the document before it changed. */
export function ChangedBar() {
  const { status } = useWords().pane;
  const pane = usePane();
  const changed = usePaneState((state) => state.changed);
  if (!changed) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody><strong>{status.changed}</strong> {status.changedHint}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={() => void pane.check({ margins: 'read-again', aloud: true })}>{status.recheck}</Button></MessageBarActions>
    </MessageBar>
  );
}

/** What is written becomes a tracked change. Dismissed for this session. */
export function TrackingBar() {
  const { notes } = useWords().pane;
  const tracking = usePaneState((state) => state.checked?.tracking === 'on');
  const deleted = usePaneState((state) => state.checked?.deleted ?? 0);
  const [dismissed, setDismissed] = useState(false);
  if (!tracking || dismissed) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{notes.tracking}{deleted > 0 && ` ${notes.deleted(deleted)}`}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={notes.dismiss} onClick={() => { setDismissed(true); }} />} />
    </MessageBar>
  );
}
