import { useEffect, useState } from 'react';
import { focusNearby } from '../start/kept-focus';
import { usePaneState } from '../store/pane-context';
import { CleanDialog } from './clean-dialog';
import { CommentsDialog } from './comments-dialog';
import { FiguresDialog } from './figures-dialog';
import { FixDialog } from './fix-dialog';
import { IgnoreDialog } from './ignore-dialog';
import { FrameworkDialog, InsertionDialog } from './insertion-dialog';
import { SettingsDialog } from './settings-dialog';
import type { Dialog } from '../store/state';

/** The dialog that is open, or that was: closed, it stays until the next one, so that it gives back the focus and what it hid behind it. */
export default function Dialogs() {
  const dialog = usePaneState((state) => state.dialog);
  const [shown, setShown] = useState({ dialog, number: 0, opener: document.activeElement });
  if (dialog !== undefined && dialog !== shown.dialog) setShown(({ number }) => ({ dialog, number: number + 1, opener: document.activeElement }));
  const isOpen = dialog !== undefined;
  const { opener } = shown;
  useEffect(() => {
    if (isOpen) return undefined;
    const timer = setTimeout(() => { giveBackFocus(opener); }, fading);
    return () => { clearTimeout(timer); };
  }, [isOpen, opener]);
  return <Content key={shown.number} dialog={shown.dialog} />;
}

/** How long a dialog takes to go, in milliseconds. */
const fading = 250;

/** To what opened the dialog; where that has gone with the line it stood in, to what is near. */
function giveBackFocus(opener: Element | null): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body && activeElement.closest('[role=dialog]') === null) return;
  if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
  else focusNearby();
}

function Content({ dialog }: { readonly dialog: Dialog | undefined }) {
  switch (dialog?.is) {
    case 'insertion': return <InsertionDialog section={dialog.section} plan={dialog.plan} />;
    case 'framework': return <FrameworkDialog paragraphs={dialog.paragraphs} />;
    case 'figures': return <FiguresDialog />;
    case 'fix': return <FixDialog findings={dialog.findings} />;
    case 'ignore': return <IgnoreDialog finding={dialog.finding} />;
    case 'clean': return <CleanDialog traces={dialog.traces} />;
    case 'comments': return <CommentsDialog count={dialog.count} />;
    case 'settings': return <SettingsDialog />;
    case undefined: return null;
  }
}
