import type { TaskpaneTexts } from '../zh-CN/taskpane';
import { frame } from './pane-frame';
import { numberingTab } from './pane-numbering';
import { outlineTab } from './pane-outline';
import { placeholdersTab } from './pane-placeholders';
import { reviewTab } from './pane-review';
import { told } from './pane-told';

/** The words of the pane. */
export const taskpane: TaskpaneTexts = { ...frame, ...outlineTab, ...placeholdersTab, ...numberingTab, ...reviewTab, ...told };
