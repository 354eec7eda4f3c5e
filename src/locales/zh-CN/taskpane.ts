import { frame } from './pane-frame';
import { numberingTab } from './pane-numbering';
import { outlineTab } from './pane-outline';
import { placeholdersTab } from './pane-placeholders';
import { reviewTab } from './pane-review';
import { told } from './pane-told';

/** The words of the pane. */
export const taskpane = { ...frame, ...outlineTab, ...placeholdersTab, ...numberingTab, ...reviewTab, ...told };

/** The words of the pane in any language. */
export type TaskpaneTexts = typeof taskpane;
