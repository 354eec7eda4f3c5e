import { Button } from '@fluentui/react-components';
import type { Traces } from '../../word/report-in-word';
import { usePane } from '../store/pane-context';
import { useWords } from '../language/words';
import { Frame } from './frame';

/** 定稿清理: says what stands in the document before it is taken out. */
export function CleanDialog({ traces: { comments, marks, settings } }: { readonly traces: Traces }) {
  const { clean: texts } = useWords().pane;
  const pane = usePane();
  const isNothing = comments + marks + settings === 0;
  return (
    <Frame title={texts.title} {...(isNothing ? { closes: 'close' as const } : { actions: <Button appearance="primary" onClick={() => void pane.clean()}>{texts.clean}</Button> })}>
      <p style={{ margin: 0 }}>{texts.hint}</p>
      {isNothing ? <p style={{ margin: 0 }}>{texts.nothing}</p> : (
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {comments > 0 && <li>{texts.comments(comments)}</li>}
          {marks > 0 && <li>{texts.marks(marks)}</li>}
          {settings > 0 && <li>{texts.settings(settings)}</li>}
        </ul>
      )}
    </Frame>
  );
}
