import { Button } from '@fluentui/react-components';
import { BroomRegular, CommentAddRegular, CopyRegular } from '@fluentui/react-icons';
import { useDispatch, usePane, usePaneState } from '../store/pane-context';
import { usePanelStyles } from '../look/styles';
import { useWords } from '../language/words';
import { copyReport } from './copy';

/** What is done with the whole review: copy it, write it into the document, take it out again. */
export function Actions() {
  const words = useWords();
  const { review: texts } = words.pane;
  const pane = usePane();
  const dispatch = useDispatch();
  const styles = usePanelStyles();
  const count = usePaneState((state) => state.view.findings.length);
  const comments = usePaneState((state) => state.capabilities?.comments === true);
  const copy = (as: 'formatted' | 'markdown'): void => { dispatch({ type: 'told', told: { what: copyReport(words, pane.store.get(), as) ? 'copied' : 'copy-refused' } }); };
  return (
    <section className={styles.card} aria-label={texts.more}>
      <div className={styles.row}>
        <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => { copy('formatted'); }}>{texts.copy}</Button>
        <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => { copy('markdown'); }}>{texts.copyMarkdown}</Button>
        <Button size="small" appearance="subtle" icon={<CommentAddRegular />} disabledFocusable={count === 0} onClick={() => { dispatch({ type: 'dialog', dialog: { is: 'comments', count } }); }}>{comments ? texts.comment : texts.highlight}</Button>
        {comments && <Button size="small" appearance="subtle" onClick={() => void pane.uncomment()}>{texts.uncomment}</Button>}
        <Button size="small" appearance="subtle" icon={<BroomRegular />} onClick={() => void pane.askToClean()}>{texts.clean}</Button>
      </div>
    </section>
  );
}
