import { usePaneState } from '../shared/pane-context';
import { CleanDialog } from './clean-dialog';
import { CommentsDialog } from './comments-dialog';
import { FiguresDialog } from './figures-dialog';
import { FixDialog } from './fix-dialog';
import { IgnoreDialog } from './ignore-dialog';
import { FrameworkDialog, InsertionDialog } from './insertion-dialog';
import { SettingsDialog } from './settings-dialog';

/** The dialog that is open. */
export default function Dialogs() {
  const dialog = usePaneState((state) => state.dialog);
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
