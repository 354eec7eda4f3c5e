import { Button } from '@fluentui/react-components';
import type { RuleFacts } from '../engine/report';
import { sourcedMessage } from '../findings/message';
import { useDispatch, usePane, usePaneState } from '../store/pane-context';
import { useWords } from '../language/words';
import { Frame } from './frame';

const none: readonly RuleFacts[] = [];

/** Asks before findings are written into the document as comments. */
export function CommentsDialog({ count }: { readonly count: number }) {
  const words = useWords();
  const { comments: texts, review } = words.pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const findings = usePaneState((state) => state.view.findings);
  const facts = usePaneState((state) => state.checked?.report.rules ?? none);
  const canComment = usePaneState((state) => state.capabilities?.comments === true);
  const write = (): void => {
    dispatch({ type: 'dialog', dialog: undefined });
    void pane.comment(findings, (finding) => sourcedMessage(words, finding, facts));
  };
  return (
    <Frame title={canComment ? texts.title : review.highlight} actions={<Button appearance="primary" onClick={write}>{canComment ? texts.write : review.highlight}</Button>}>
      <p style={{ margin: 0 }}>{canComment ? texts.hint(count) : texts.without}</p>
    </Frame>
  );
}
