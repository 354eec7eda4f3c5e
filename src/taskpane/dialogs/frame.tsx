import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useDispatch, usePaneState } from '../store/pane-context';
import { useWords } from '../language/words';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingVerticalL, width: 'calc(100vw - 16px)', maxHeight: 'calc(100vh - 16px)', boxSizing: 'border-box', overflowX: 'hidden' },
  body: { display: 'flex', flexDirection: 'column', maxHeight: 'calc(100vh - 56px)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowY: 'auto', minHeight: 0, overflowWrap: 'anywhere', padding: '2px' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalS },
});

/** Word's library takes an Escape that reaches the window for its own, and moves the focus to the pane's first button. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

interface FrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons besides the one that closes. */
  readonly actions?: ReactNode;
  readonly closes?: 'cancel' | 'close';
  /** What the dialog shows, where that changes: the focus goes to it, as what had it is gone. */
  readonly step?: string;
}

/** A dialog with its title and buttons. Escape and a click beside it close it. */
export function Frame({ title, children, actions, closes = 'cancel', step }: FrameProps) {
  const { dialog } = useWords().pane;
  const dispatch = useDispatch();
  const isOpen = usePaneState((state) => state.dialog !== undefined);
  const styles = useStyles();
  const contentId = useId();
  const shown = useRef(step);
  useEffect(() => {
    if (step !== shown.current) document.getElementById(contentId)?.focus();
    shown.current = step;
  }, [step, contentId]);
  const close = (): void => { dispatch({ type: 'dialog', dialog: undefined }); };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open, type, event }) => { if (!open && !(type === 'escapeKeyDown' && event.nativeEvent.isComposing)) close(); }}>
      <DialogSurface className={styles.surface} aria-label={title} onKeyDown={keepEscape}>
        <DialogBody className={styles.body}>
          <DialogTitle as="h2">{title}</DialogTitle>
          <DialogContent id={contentId} className={styles.content} tabIndex={0} role="group" aria-label={title}>{children}</DialogContent>
          <DialogActions className={styles.actions}>
            {actions}
            <Button onClick={close}>{dialog[closes]}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
