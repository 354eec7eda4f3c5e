import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useWords } from '../language/words';
import { useDispatch, usePaneState } from '../store/pane-context';

/** What was typed for places that are gone since or not known again: it can be read and copied until it is dismissed. */
export function UnplacedBar() {
  const { notes } = useWords().pane;
  const dispatch = useDispatch();
  const unplaced = usePaneState((state) => state.unplaced);
  if (unplaced.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {notes.unplaced}
        <ul style={{ margin: 0, paddingInlineStart: 18, overflowWrap: 'anywhere', userSelect: 'text' }}>
          {unplaced.map(({ words, context }, index) => (
            <li key={index}><strong lang="zh-CN">{words}</strong>{context !== '' && <div>{notes.typedAt(context)}</div>}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={notes.dismiss} onClick={() => { dispatch({ type: 'unplaced-dismissed' }); }} />} />
    </MessageBar>
  );
}
