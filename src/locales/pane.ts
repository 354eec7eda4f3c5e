import type { Locale } from './locale';
import type { TaskpaneTexts } from './zh-CN/taskpane';

/** Every string that the pane shows in one language. */
export interface PaneLocale extends Pick<Locale, 'id' | 'rules' | 'kinds' | 'sections' | 'needs' | 'severities' | 'stories' | 'describeSource' | 'withSource'> {
  readonly pane: TaskpaneTexts;
}
